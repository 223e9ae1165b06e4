import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KeyFailure } from '../failures.ts'

export const keyFileName = 'installation.key'
const keyLength = 32

/** Reads a key written as 64 hexadecimal digits or as base64 (32 bytes). */
export function parseKey(text: string, source: string): Uint8Array {
  const written = text.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(written) ? Buffer.from(written, 'hex') : Buffer.from(written, 'base64')
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(written)
  if (bytes.byteLength !== keyLength || !(isBase64 || /^[0-9a-f]{64}$/i.test(written))) {
    throw new KeyFailure(`${source} is not a key: 64 hexadecimal digits, or 32 bytes in base64, are expected.`)
  }
  return new Uint8Array(bytes)
}

/**
 * The installation's key from the key file of the data folder; null where there is no such file.
 * A key that others on the machine may read is refused: it opens everything.
 */
export function readKeyFile(dataFolder: string): Uint8Array | null {
  const path = join(dataFolder, keyFileName)
  if (!existsSync(path)) return null
  const handle = openSync(path, 'r')
  try {
    if ((fstatSync(handle).mode & 0o077) !== 0) {
      throw new KeyFailure(
        `${path} may be read by others on this machine. Give it owner-only rights (chmod 600) and start again.`,
      )
    }
    return parseKey(readFileSync(handle, 'utf8'), path)
  } finally {
    closeSync(handle)
  }
}

/** Makes the key of a new installation, on disk before anything is sealed with it. Never overwrites one. */
export function createKeyFile(dataFolder: string): Uint8Array {
  const key = randomBytes(keyLength)
  const path = join(dataFolder, keyFileName)
  const handle = openSync(path, 'wx', 0o600)
  try {
    writeSync(handle, `${key.toString('base64')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
  return new Uint8Array(key)
}
