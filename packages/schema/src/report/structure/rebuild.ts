import * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { setAttribute, setAttributes } from '../json/to-yjs.ts'
import { rootOf } from '../json/write-doc.ts'
import type { Spot } from './locate.ts'

/** The ids that everybody knows, worked out once for all that is copied. */
export type Ids = ReadonlyMap<Y.XmlElement, string>

/** A deep copy for another place. Its ids are those that everybody knows, also where two nodes claimed one. */
export function copyOf(element: Y.XmlElement, ids: Ids): Y.XmlElement {
  const copy = new Y.XmlElement(element.nodeName)
  setAttributes(copy, element.getAttributes())
  const id = ids.get(element)
  if (id !== undefined) setAttribute(copy, 'id', id)
  copy.insert(0, copiesOfChildren(element, ids))
  return copy
}

export function copiesOfChildren(parent: Y.XmlFragment, ids: Ids): (Y.XmlElement | Y.XmlText)[] {
  const copies: (Y.XmlElement | Y.XmlText)[] = []
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlElement) copies.push(copyOf(child, ids))
    else if (child instanceof Y.XmlText) copies.push(child.clone())
  }
  return copies
}

export const elementsBetween = (parent: Y.XmlFragment, first: number, end: number): Y.XmlElement[] =>
  parent
    .toArray()
    .slice(first, end)
    .filter(child => child instanceof Y.XmlElement)

/**
 * Moves a run of siblings to another spot: copies are inserted, the originals deleted, and nothing else is touched.
 * Yjs has no move; letting the binding work it out from the result would write one part's words into its neighbour.
 */
export function moveRun(ydoc: Y.Doc, from: Spot & { count: number }, to: Spot): Y.XmlElement[] {
  const ids = settledIds(rootOf(ydoc))
  const copies = elementsBetween(from.parent, from.index, from.index + from.count).map(element => copyOf(element, ids))
  const sameParent = from.parent === to.parent
  from.parent.delete(from.index, from.count)
  to.parent.insert(sameParent && to.index > from.index ? to.index - from.count : to.index, copies)
  return copies
}
