import type { Outline } from '../document/outline.ts'
import type { Signal } from '../signal.ts'
import type { Read } from './scene.ts'

/** Ids of what an outline lists: headings and parts. */
function listed(outline: Outline): ReadonlySet<string> {
  const { headings, findings, analyses, recommendations, responses, actions } = outline
  const parts = [findings, analyses, recommendations, responses, actions].flat()
  return new Set([...headings.map(({ it }) => it.id), ...parts.map(({ item }) => item.id)])
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
 * How many places ask for a look at each heading and part: its own, without those of the parts in it, so that an outline can add them up
 * as it folds. What belongs to no part counts at the heading above it. Node ids are unique across report and response.
 */
export function attentionByNode(signals: readonly Signal[], documents: readonly Read[]): ReadonlyMap<string, number> {
  const attention = new Map<string, number>()
  for (const { name, outline } of documents) {
    const ids = listed(outline)
    for (const { polarity, where } of signals) {
      if (polarity !== 'look' || where.document !== name) continue
      const { nodeId } = where
      const id = nodeId !== undefined && ids.has(nodeId) ? nodeId : headingBefore(outline, where.block)
      if (id !== '') attention.set(id, (attention.get(id) ?? 0) + 1)
    }
  }
  return attention
}
