import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { wordsFor } from '@candour/schema'
import type { FileSink } from './call.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'

const { commandLine: words } = wordsFor('scr')
const codeOf = (failure: unknown): string => (failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown')

/** Reads a file that somebody named. One that cannot be read, or is too large, ends the command with 2. */
export function readGivenFile(path: string, limit: number): Uint8Array {
  try {
    if (statSync(path).size > limit) {
      throw new CommandRefused(words.tooLargeFile(path, Math.floor(limit / 1024 / 1024)), exitCodes.usage)
    }
    return new Uint8Array(readFileSync(path))
  } catch (failure) {
    if (failure instanceof CommandRefused) throw failure
    throw new CommandRefused(words.cannotRead(path, codeOf(failure)), exitCodes.usage)
  }
}

/** Ends the command with 2 where a file cannot be opened. */
export function requireReadable(path: string): void {
  try {
    closeSync(openSync(path, 'r'))
  } catch (failure) {
    throw new CommandRefused(words.cannotRead(path, codeOf(failure)), exitCodes.usage)
  }
}

/**
 * Writes a file that is there whole, on disk and for its owner alone, or not at all. Never replaces one:
 * a file of case material is not lost by a name typed twice.
 */
export async function writeNewFile<T>(path: string, fill: (sink: FileSink) => Promise<T>): Promise<T> {
  if (existsSync(path)) throw new CommandRefused(words.fileExists(path), exitCodes.usage)
  const partial = `${path}.partial`
  try {
    const handle = openSync(partial, 'wx', 0o600)
    let filled: T
    try {
      filled = await fill(async bytes => {
        for (let from = 0; from < bytes.byteLength; ) from += writeSync(handle, bytes, from)
      })
      fsyncSync(handle)
    } catch (failure) {
      rmSync(partial, { force: true })
      throw failure
    } finally {
      closeSync(handle)
    }
    renameSync(partial, path)
    const folder = openSync(dirname(path), 'r')
    fsyncSync(folder)
    closeSync(folder)
    return filled
  } catch (failure) {
    if (failure instanceof Error && 'syscall' in failure && 'path' in failure) {
      throw new CommandRefused(words.cannotWrite(path, codeOf(failure)), exitCodes.usage)
    }
    throw failure
  }
}
