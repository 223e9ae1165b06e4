import type { NodeJson } from '@candour/schema/report'
import type { ParagraphFacts } from '../prepare/paragraph-facts.ts'
import { node } from './json-nodes.ts'

export interface ListPlace {
  ordered: boolean
  level: number
  /** Which list; items of another one begin a new list. */
  list: string
  start: number
  /** As `orderedList` has it: null for 1, 2, 3. */
  type: string | null
}
export interface ListEntry extends ListPlace {
  content: NodeJson[]
}

const types: Readonly<Record<string, string>> = { lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I' }

/** The place of a paragraph in a list by Word's numbering or by the name of its style; null for text. */
export function listPlaceOf({ style, number }: ParagraphFacts, isBodyNumber: boolean): ListPlace | null {
  if (number !== null) {
    if (number.format === 'none' || isBodyNumber) return null
    const ordered = number.format !== 'bullet'
    const type = types[number.format] ?? null
    return { ordered, level: number.level, list: `${number.list}/${ordered}`, start: number.value, type }
  }
  const named = /^list (bullet|number)(?: (\d))?$/.exec(style)
  if (named === null) return null
  const ordered = named[1] === 'number'
  return { ordered, level: Number(named[2] ?? 1) - 1, list: `style/${ordered}`, start: 1, type: null }
}

/** A run of list paragraphs as lists inside lists. */
export function nestedLists(entries: readonly ListEntry[]): NodeJson[] {
  const lists: { ordered: boolean; list: string; start: number; type: string | null; items: NodeJson[] }[] = []
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at]
    if (entry === undefined) break
    let end = at + 1
    for (let next = entries[end]; next !== undefined && next.level > entry.level; next = entries[end]) end += 1
    const item = node('listItem', null, [...entry.content, ...nestedLists(entries.slice(at + 1, end))])
    const last = lists.at(-1)
    if (last !== undefined && last.ordered === entry.ordered && last.list === entry.list) last.items.push(item)
    else lists.push({ ...entry, items: [item] })
    at = end
  }
  return lists.map(({ ordered, start, type, items }) =>
    ordered ? node('orderedList', { start, type }, items) : node('bulletList', null, items),
  )
}
