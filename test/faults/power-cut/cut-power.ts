import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openStore } from '@candour/collab-server/src/store/index.ts'

export interface Cut {
  acknowledged: number
  found: number
}

/** A small ext4 disk in a file. What the system has not written back is not in the file: a copy of it is the disk after a power cut. */
export class SmallDisk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'candour-power-'))
  readonly #file = join(this.#folder, 'disk')
  readonly #mounted = join(this.#folder, 'mounted')

  constructor() {
    execFileSync('fallocate', ['-l', '400M', this.#file])
    execFileSync('mkfs.ext4', ['-q', '-F', this.#file])
    mkdirSync(this.#mounted)
    this.#mount()
  }

  get dataFolder(): string {
    return join(this.#mounted, 'data')
  }

  /** Takes the power away: the file as it is this moment becomes the disk. */
  cut(): void {
    const left = `${this.#file}.left`
    copyFileSync(this.#file, left)
    execFileSync('umount', ['-l', this.#mounted])
    rmSync(this.#file)
    execFileSync('mv', [left, this.#file])
    this.#mount()
  }

  remove(): void {
    execFileSync('umount', ['-l', this.#mounted])
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #mount(): void {
    execFileSync('mount', ['-o', 'loop', this.#file, this.#mounted])
  }
}

/** One round: write, cut, open again, and count. `after` is milliseconds from the first acknowledgement. */
export async function cutWhileWriting(disk: SmallDisk, reviewId: string, after: number): Promise<Cut> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), disk.dataFolder, reviewId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-200)
  })
  await once(writer.stdout, 'data')
  await setTimeout(after)
  const exited = once(writer, 'exit')
  writer.kill('SIGKILL')
  await exited
  // Only whole lines were said.
  const acknowledged = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
  disk.cut()
  const store = await openStore({ dataFolder: disk.dataFolder })
  const { sequence } = await store.updateLog.read(`report/${reviewId}`)
  await store.close()
  return { acknowledged, found: sequence }
}
