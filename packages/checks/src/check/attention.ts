import type { Outline } from '../document/outline.ts'
import type { Signal } from '../signal.ts'
import type { Read } from './scene.ts'

/** For each part that stands in another one: the id of that other. */
function parentsOf(outline: Outline): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const parts = [...outline.findings, ...outline.analyses, ...outline.recommendations, ...outline.responses, ...outline.actions]
  for (const { item, within } of parts)
    if (item.id !== '' && within !== null && within.id !== '' && within.id !== item.id) parents.set(item.id, within.id)
  return parents
}

/** The id of the last heading at or before a leaf block. */
function headingBefore({ headings }: Outline, leaf: number): string {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.leaf ?? 0) <= leaf) low = middle + 1
    else high = middle
  }
  return headings[low - 1]?.it.id ?? ''
}

/** Deeper than parts can be nested by any of our pages; ends a circle of ids that a stranger's document may hold. */
const deepest = 16

/**
 * How many places ask for a look at each node: the node itself, the parts it stands in, and the heading above it.
 * For outlines; node ids are unique across report and response.
 */
export function attentionByNode(signals: readonly Signal[], documents: readonly Read[]): ReadonlyMap<string, number> {
  const attention = new Map<string, number>()
  const count = (id: string) => attention.set(id, (attention.get(id) ?? 0) + 1)
  for (const { name, outline } of documents) {
    const parents = parentsOf(outline)
    for (const { polarity, where } of signals) {
      if (polarity !== 'look' || where.document !== name) continue
      const heading = headingBefore(outline, where.block)
      if (heading !== '') count(heading)
      let id = where.nodeId
      for (let depth = 0; id !== undefined && depth < deepest; depth++) {
        if (id !== heading) count(id)
        id = parents.get(id)
      }
    }
  }
  return attention
}
