import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import * as z from 'zod'
import { StoreFailure } from '../failures.ts'
import { type Column, EndLine, formatVersion, Header, RowLine, TableLine } from './backup-format.ts'

/** The file is no back-up, is cut off, or was altered. */
export class BrokenBackup extends StoreFailure {
  override name = 'BrokenBackup'
}

export interface VerifiedBackup {
  header: Header
  rows: number
  sha256: string
  mac: Uint8Array
}

export interface BackupRow {
  table: string
  columns: Column[]
  values: (string | null)[]
}

const Version = z.object({ candour: z.literal('backup'), version: z.number().int() })

/** Reads a back-up through to its end without keeping it, and says what it is. Throws `BrokenBackup` at the first thing amiss. */
export async function verifyBackup(path: string): Promise<VerifiedBackup> {
  const hash = createHash('sha256')
  let header: Header | null = null
  let end: z.infer<typeof EndLine> | null = null
  let rows = 0
  for await (const line of linesOf(path)) {
    if (end !== null) throw new BrokenBackup('The back-up goes on after its end: it was altered.')
    const value = parsed(line)
    if (header === null) header = headerFrom(value)
    else {
      const found = EndLine.safeParse(value)
      if (found.success) {
        end = found.data
        continue
      }
      if (Array.isArray(value)) rows++
    }
    hash.update(line).update('\n')
  }
  if (header === null || end === null) throw new BrokenBackup('The back-up is cut off: its end is missing.')
  const sha256 = hash.digest('hex')
  if (end.sha256 !== sha256 || end.rows !== rows)
    throw new BrokenBackup('The back-up is damaged: its hash is not the one at its end.')
  return { header, rows, sha256, mac: Buffer.from(end.mac, 'base64') }
}

/** The rows of a back-up that was verified. */
export async function* backupRows(path: string): AsyncGenerator<BackupRow> {
  let table: z.infer<typeof TableLine> | null = null
  let first = true
  for await (const line of linesOf(path)) {
    if (first) {
      first = false
      continue
    }
    const value = parsed(line)
    if (!Array.isArray(value)) {
      if (EndLine.safeParse(value).success) return
      table = orBroken(TableLine.safeParse(value))
      continue
    }
    const values = orBroken(RowLine.safeParse(value))
    if (table === null || values.length !== table.columns.length) throw new BrokenBackup('The back-up has a row out of place.')
    yield { ...table, values }
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  file.on('error', failure => unzipped.destroy(failure))
  file.pipe(unzipped)
  try {
    // The reader alone does not pass on what goes wrong below it.
    const lines = createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })
    const broken = new Promise<never>((_, reject) => unzipped.on('error', reject))
    broken.catch(() => lines.close())
    for await (const line of lines) yield line
    if (unzipped.errored !== null) throw unzipped.errored
  } catch (failure) {
    if (failure instanceof StoreFailure) throw failure
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
    if (/^E[A-Z]+$/.test(code)) throw new BrokenBackup(`The back-up cannot be read (${code}).`, { cause: failure })
    throw new BrokenBackup('This is not a back-up of Candour, or it is cut off.', { cause: failure })
  } finally {
    file.destroy()
  }
}

function headerFrom(value: unknown): Header {
  const made = Version.safeParse(value)
  if (!made.success) throw new BrokenBackup('This is not a back-up of Candour.')
  if (made.data.version > formatVersion) {
    throw new BrokenBackup('This back-up was made by a newer Candour. Restore it with that version or a later one.')
  }
  return orBroken(Header.safeParse(value))
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (failure) {
    throw new BrokenBackup('This is not a back-up of Candour, or it is damaged.', { cause: failure })
  }
}

function orBroken<T>(result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data
  throw new BrokenBackup('The back-up is damaged: a line in it is not what it should be.')
}
