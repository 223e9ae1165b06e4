import { closeSync, fsyncSync, openSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import * as z from 'zod'

type ModuleOptions = Parameters<NodeFS['init']>[1]

/** PGlite's Node file system with a real fsync: as shipped, its fsync does nothing and a power cut loses what was committed. */
export class DurableFileSystem extends NodeFS {
  /** How many times the disk was asked to keep what was written. */
  syncs = 0
  #module: object | null = null

  override async init(pg: PGlite, options: ModuleOptions): Promise<{ emscriptenOpts: ModuleOptions }> {
    const ready = await super.init(pg, options)
    const { emscriptenOpts } = ready
    const giveFsync = (module: object) => {
      this.#module = module
      const nodeFiles = NodeFiles.parse(Reflect.get(module, 'NODEFS'))
      nodeFiles.stream_ops.fsync = (stream: unknown) => {
        const { nfd, node } = OpenStream.parse(stream)
        try {
          if (nfd !== undefined) fsyncSync(nfd)
          else fsyncPath(String(nodeFiles.realPath(node)))
        } catch {
          // Any errno but 0 makes the database treat the write as failed, as it must: EIO.
          return ioError
        }
        this.syncs++
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [giveFsync, ...(emscriptenOpts.preRun ?? [])] } }
  }

  /** Closes the files of a database that has crashed and cannot do it itself. */
  abandon(): void {
    if (this.#module === null) return
    const { streams } = OpenFiles.parse(Reflect.get(this.#module, 'FS'))
    for (const stream of streams) if (stream?.nfd !== undefined) closeSync(stream.nfd)
    this.#module = null
  }
}

/** PGlite's start parameters without `-F` (no fsync), with durable commits, and a small cache: 240 MB resident, not 400 to 600. */
export const durableStartParams = (): string[] => [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...[
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'wal_sync_method=fsync',
    'shared_buffers=16MB',
    'max_wal_size=64MB',
    'min_wal_size=32MB',
  ].flatMap(setting => ['-c', setting]),
]

// What is reached into, checked as it is reached: another build of PGlite fails here with the name of what is missing.
const ioError = 29
const NodeFiles = z.object({
  stream_ops: z.custom<{ fsync?: (stream: unknown) => number }>(value => typeof value === 'object' && value !== null),
  realPath: z.custom<(node: unknown) => unknown>(value => typeof value === 'function'),
})
const OpenStream = z.object({ nfd: z.number().optional(), node: z.unknown() })
const OpenFiles = z.object({ streams: z.array(z.object({ nfd: z.number().optional() }).nullish()) })

export function fsyncPath(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
