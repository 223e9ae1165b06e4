/** A value in a statement that is sent as text. */
export type Literal = string | number | Uint8Array

/** SQL for a list of rows: each value a literal that cannot end early, whatever is in it. Throws `RangeError` for what has none. */
export const tuples = (rows: readonly (readonly Literal[])[]): string =>
  rows.map(row => `(${row.map(literal).join(', ')})`).join(', ')

function literal(value: Literal): string {
  if (value instanceof Uint8Array) return `'\\x${hexadecimal(value)}'::bytea`
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new RangeError('Text with a zero character cannot stand in a statement.')
    // Ours is read as written: standard_conforming_strings has no escapes but the doubled quote.
    return `'${value.replaceAll("'", "''")}'::text`
  }
  if (!Number.isSafeInteger(value)) throw new RangeError('Only whole numbers stand in a statement.')
  return `${value}::bigint`
}

const hexadecimal = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('hex')
