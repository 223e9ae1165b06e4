import type * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { rootOf } from '../json/write-doc.ts'
import { schemaFor } from '../schema/schema.ts'
import { keepSpot, type Located, locate, type Spot } from './locate.ts'
import { moveRun } from './rebuild.ts'
import { isSectionHeading, sectionRange } from './section-range.ts'
import { refused, type StructureResult, structureOrigin } from './structure-result.ts'

/** Where a node goes: beside another, or into a part at its end. */
export type Place = { before: string } | { after: string } | { into: string }

const nameOf = (parent: Y.XmlFragment): string =>
  'nodeName' in parent && typeof parent.nodeName === 'string' ? parent.nodeName : 'doc'

function mayHold(kind: DocumentKind, parent: Y.XmlFragment, nodeName: string): boolean {
  const { nodes } = schemaFor(kind)
  const type = nodes[nodeName]
  return type !== undefined && nodes[nameOf(parent)]?.contentMatch.matchType(type) != null
}

function spotAt(ydoc: Y.Doc, place: Place): Spot | null {
  if ('into' in place) {
    const part = locate(ydoc, place.into)
    return part === null ? null : { parent: part.element, index: part.element.length }
  }
  const beside = locate(ydoc, 'before' in place ? place.before : place.after)
  if (beside === null) return null
  return { parent: beside.parent, index: 'before' in place ? beside.index : beside.index + 1 }
}

/** True where `spot` lies inside the element: a part cannot be moved into itself. */
function isInside(spot: Spot, element: Y.XmlElement): boolean {
  for (let above: unknown = spot.parent; above !== null && above !== undefined; ) {
    if (above === element) return true
    above = typeof above === 'object' && 'parent' in above ? above.parent : null
  }
  return false
}

function moveTo(ydoc: Y.Doc, kind: DocumentKind, from: Located, to: Spot, id: string): StructureResult {
  if (!mayHold(kind, to.parent, from.element.nodeName) || isInside(to, from.element)) return refused('not-allowed')
  if (from.parent === to.parent && (to.index === from.index || to.index === from.index + 1)) return refused('same-place')
  const back = keepSpot(ydoc, from)
  const forth = keepSpot(ydoc, to)
  const moveAgain = (spotOf: () => Spot | null): StructureResult => {
    const now = locate(ydoc, id)
    const spot = spotOf()
    return now === null || spot === null ? refused('gone') : moveTo(ydoc, kind, now, spot, id)
  }
  const written = ydoc.transact(() => moveRun(ydoc, { ...from, count: 1 }, to), structureOrigin)
  return { ok: true, step: { id, written, takeBack: () => moveAgain(back), repeat: () => moveAgain(forth) } }
}

/**
 * Moves the node with this id beside another node, or into a part. One transaction; the node is rebuilt there with its
 * ids, no neighbour is touched. Words that somebody types into it meanwhile fall out, and `fallenWords` finds them.
 */
export function moveNode(ydoc: Y.Doc, kind: DocumentKind, id: string, place: Place): StructureResult {
  const from = locate(ydoc, id)
  const to = spotAt(ydoc, place)
  if (from === null || to === null) return refused('gone')
  if (from.parent === rootOf(ydoc) && isSectionHeading(from.element)) return refused('not-allowed')
  return moveTo(ydoc, kind, from, to, id)
}

/** Where a section goes: before or after another section, whole. */
export type SectionPlace = { before: string } | { after: string }

function moveRange(ydoc: Y.Doc, headingId: string, first: number, end: number, toIndex: number): StructureResult {
  if (toIndex >= first && toIndex <= end) return refused('same-place')
  const root = rootOf(ydoc)
  const back = keepSpot(ydoc, { parent: root, index: first })
  const forth = keepSpot(ydoc, { parent: root, index: toIndex })
  const moveAgain = (spotOf: () => Spot | null): StructureResult => {
    const heading = locate(ydoc, headingId)
    const spot = spotOf()
    if (heading === null || spot === null || heading.parent !== root) return refused('gone')
    const now = sectionRange(root, heading.index)
    return moveRange(ydoc, headingId, now.first, now.end, spot.index)
  }
  const written = ydoc.transact(
    () => moveRun(ydoc, { parent: root, index: first, count: end - first }, { parent: root, index: toIndex }),
    structureOrigin,
  )
  return { ok: true, step: { id: headingId, written, takeBack: () => moveAgain(back), repeat: () => moveAgain(forth) } }
}

/** Moves the section that begins at this level-1 heading, with all its blocks, before or after another section. */
export function moveSection(ydoc: Y.Doc, headingId: string, place: SectionPlace): StructureResult {
  const root = rootOf(ydoc)
  const heading = locate(ydoc, headingId)
  const beside = locate(ydoc, 'before' in place ? place.before : place.after)
  if (heading === null || beside === null) return refused('gone')
  if (heading.parent !== root || beside.parent !== root) return refused('not-allowed')
  if (!isSectionHeading(heading.element) || !isSectionHeading(beside.element)) return refused('not-allowed')
  const { first, end } = sectionRange(root, heading.index)
  return moveRange(ydoc, headingId, first, end, 'before' in place ? beside.index : sectionRange(root, beside.index).end)
}
