import type { Outline } from '../document/outline.ts'
import type { Signal } from '../signal.ts'
import type { Read } from './scene.ts'

/** For each part that stands in another one: the id of that other. */
function parentsOf(outline: Outline): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const { item, within } of [
    ...outline.findings,
    ...outline.analyses,
    ...outline.recommendations,
    ...outline.responses,
    ...outline.actions,
  ])
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

/**
 * How many places ask for a look at each node: the node itself, the parts it stands in, and the heading above it.
 * For outlines; node ids are unique across report and response.
 */
export function attentionByNode(signals: readonly Signal[], documents: readonly Read[]): ReadonlyMap<string, number> {
  const attention = new Map<string, number>()
  const reads = documents.map(read => ({ read, parents: parentsOf(read.outline) }))
  for (const { polarity, where } of signals) {
    if (polarity !== 'look') continue
    const at = reads.find(({ read }) => read.name === where.document)
    if (at === undefined) continue
    const ids = new Set<string>()
    let id: string | undefined = where.nodeId
    while (id !== undefined && !ids.has(id)) {
      ids.add(id)
      id = at.parents.get(id)
    }
    const heading = headingBefore(at.read.outline, where.block)
    if (heading !== '') ids.add(heading)
    for (const one of ids) attention.set(one, (attention.get(one) ?? 0) + 1)
  }
  return attention
}
