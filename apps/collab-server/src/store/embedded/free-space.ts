import { statfs } from 'node:fs/promises'
import { StorageUnavailable } from '../failures.ts'

/** Kept free for the database's own log and checkpoints: three of its 16 MB segments. It stops dead when it cannot write one. */
export const defaultReserve = 48 * 1024 * 1024

/** Throws `StorageUnavailable` when less than `reserve` bytes are free where `folder` stands. Gives how many are. */
export async function requireFreeSpace(folder: string, reserve: number): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= reserve) return bavail * bsize
  throw new StorageUnavailable('The disk is nearly full: nothing more can be saved until there is space again.')
}
