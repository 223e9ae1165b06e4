import type { Destination } from '../structure/neighbour.ts'
import type { OutlineItem } from './outline-items.ts'

/** The half of a line that something is dragged over. */
export type Half = 'upper' | 'lower'

const isPart = (item: OutlineItem): boolean => item.part !== null
const holds = (item: OutlineItem, id: string): boolean => item.id === id || item.children.some(child => holds(child, id))

/**
 * Where a dragged item would go when it is let go over the half of another; null where it cannot. A section goes before
 * or after a section; a part before or after a part, below a heading, and an analysis into a finding.
 */
export function dropTarget(dragged: OutlineItem, over: OutlineItem, half: Half): Destination | null {
  if (holds(dragged, over.id)) return null
  if (dragged.type === 'section') {
    if (over.type !== 'section') return null
    return { kind: 'section', place: half === 'upper' ? { before: over.id } : { after: over.id } }
  }
  if (!isPart(dragged)) return null
  if (!isPart(over))
    return { kind: 'node', place: half === 'upper' && over.type === 'heading' ? { before: over.id } : { after: over.id } }
  const into =
    half === 'lower' &&
    ((dragged.type === 'analysis' && over.type === 'finding') || (dragged.type === 'action' && over.type === 'boardResponse'))
  if (into) return { kind: 'node', place: { into: over.id } }
  // A finding stands in no other part: beside what is inside one there is no place for it.
  const inside = over.type === 'analysis' || over.type === 'action'
  if (inside && dragged.type !== over.type) return null
  return { kind: 'node', place: half === 'upper' ? { before: over.id } : { after: over.id } }
}
