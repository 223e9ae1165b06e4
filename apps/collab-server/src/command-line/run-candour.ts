import { execFile } from 'node:child_process'
import { join } from 'node:path'

export interface Ran {
  code: number
  out: string
  bytes: Buffer
  errors: string
}

/** Runs the real command in a process of its own, as whoever types it does. For tests. */
export function runCandour(dataFolder: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const { CANDOUR_KEY: _key, DATABASE_URL: _database, ...inherited } = process.env
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'candour.ts'), ...args],
      { env: { ...inherited, CANDOUR_DATA: dataFolder, ...more }, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 },
      (failure, stdout, stderr) => {
        const code = failure === null ? 0 : typeof failure.code === 'number' ? failure.code : -1
        resolve({ code, out: stdout.toString('utf8'), bytes: stdout, errors: stderr.toString('utf8') })
      },
    )
  })
}
