import type { Node } from '@tiptap/pm/model'

/** What a draft itself calls its parts: 'finding 3' → the id of that part. */
export type WrittenNumbers = ReadonlyMap<string, string>

/** By the document that was made of the draft. Parts are numbered by their order; an answer names them by what stood there. */
const known = new WeakMap<Node, WrittenNumbers>()
const none: WrittenNumbers = new Map()

export const writtenNumbersOf = (report: Node | null): WrittenNumbers => (report === null ? none : (known.get(report) ?? none))

export const writtenKey = (name: string, number: string): string => `${name.toLowerCase()} ${Number(number)}`

const byIds = new WeakMap<WrittenNumbers, ReadonlyMap<string, number>>()

/** What a draft calls its own parts: their ids, and the number that stands there. */
export function numbersWrittenIn(document: Node): ReadonlyMap<string, number> {
  const written = writtenNumbersOf(document)
  const known = byIds.get(written)
  if (known !== undefined) return known
  const numbers = new Map([...written].map(([key, id]) => [id, Number(key.slice(key.lastIndexOf(' ') + 1))]))
  byIds.set(written, numbers)
  return numbers
}

/** Keeps for a draft what it calls its parts, by their ids, as one reads them in a Word file. Where two have one number it means neither. */
export function keepNumbers(
  document: Node,
  numbers: readonly { readonly id: string; readonly name: string; readonly number: number }[],
): void {
  const keys = numbers.map(({ id, name, number }) => [writtenKey(name, String(number)), id] as const)
  const once = keys.filter(([key]) => keys.filter(([other]) => other === key).length === 1)
  if (once.length > 0) known.set(document, new Map(once))
}

/** Keeps for a document what its top-level blocks were called, by their index. Where two have one number it means neither. */
export function keepWrittenNumbers(document: Node, written: ReadonlyMap<number, string>): void {
  const ids = new Map<string, string>()
  const twice = new Set<string>()
  for (const [index, key] of written) {
    const id: unknown = document.child(index).attrs.id
    if (ids.has(key)) twice.add(key)
    if (typeof id === 'string') ids.set(key, id)
  }
  for (const key of twice) ids.delete(key)
  if (ids.size > 0) known.set(document, ids)
}
