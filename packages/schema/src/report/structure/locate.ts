import * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { rootOf } from '../json/write-doc.ts'

/** A node's place: its parent and its index among the parent's children. */
export interface Spot {
  parent: Y.XmlFragment
  index: number
}
export interface Located extends Spot {
  element: Y.XmlElement
}

export function locateElement(element: Y.XmlElement): Located | null {
  const { parent } = element
  if (!(parent instanceof Y.XmlFragment) || element._item?.deleted === true) return null
  const index = parent.toArray().indexOf(element)
  return index < 0 ? null : { element, parent, index }
}

/** Where the node with this id stands now. */
export function locate(ydoc: Y.Doc, id: string): Located | null {
  for (const [element, settled] of settledIds(rootOf(ydoc))) if (settled === id) return locateElement(element)
  return null
}

/** The id of an element as everybody knows it; '' for a kind that has none. */
export const idOfElement = (ydoc: Y.Doc, element: Y.XmlElement): string => settledIds(rootOf(ydoc)).get(element) ?? ''

/** Where an element stands: itself, or what was built anew in its place when it was deleted and brought back by undo. */
export function locateAgain(ydoc: Y.Doc, element: Y.XmlElement): Located | null {
  let item = element._item
  while (item?.deleted === true && item.redone !== null) item = itemAt(ydoc, item.redone)
  const type: unknown = item?.content instanceof Y.ContentType ? item.content.type : null
  return type instanceof Y.XmlElement ? locateElement(type) : null
}

function itemAt(ydoc: Y.Doc, id: Y.ID): Y.Item | null {
  const struct = Y.getItem(ydoc.store, id)
  return struct instanceof Y.Item ? struct : null
}

/** A spot that keeps its place while others edit around it. */
export function keepSpot(ydoc: Y.Doc, { parent, index }: Spot): () => Spot | null {
  const relative = Y.createRelativePositionFromTypeIndex(parent, index)
  const parentId = parent instanceof Y.XmlElement ? idOfElement(ydoc, parent) : ''
  return () => {
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, ydoc)
    const type: unknown = absolute?.type
    if (absolute !== null && type instanceof Y.XmlFragment && type._item?.deleted !== true)
      return { parent: type, index: absolute.index }
    // The parent was rebuilt elsewhere: the end of what bears its id now.
    const rebuilt = parentId === '' ? null : locate(ydoc, parentId)
    return rebuilt === null ? null : { parent: rebuilt.element, index: rebuilt.element.length }
  }
}
