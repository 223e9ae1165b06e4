import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CannotOpen } from '../store/failures.ts'

/** The system takes no longer name for a socket (108 bytes with the zero at the end on Linux, 104 elsewhere). */
const longest = 100

/**
 * Where the running server takes commands: in the data folder, or, where that name is too long for a socket, in a folder
 * of this user's own. Both are closed to everybody else.
 */
export function socketPath(dataFolder: string): string {
  const folder = resolve(dataFolder)
  const inside = join(folder, 'candour.sock')
  if (Buffer.byteLength(inside) <= longest) return inside
  const own = join(
    tmpdir(),
    `candour-${process.getuid?.() ?? 'user'}-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`,
  )
  mkdirSync(own, { recursive: true, mode: 0o700 })
  const found = lstatSync(own)
  if (!found.isDirectory() || (found.mode & 0o077) !== 0 || (process.getuid !== undefined && found.uid !== process.getuid())) {
    throw new CannotOpen(
      `${own} belongs to somebody else or is open to others. Remove it, or give the data folder a shorter path.`,
    )
  }
  return join(own, 'candour.sock')
}
