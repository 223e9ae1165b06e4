import { isId, rootName, rootOf } from '@candour/schema/report'
import * as Y from 'yjs'

/** A relative position that was not made by a page of ours: it cannot be read, or leads out of the document's text. */
export class ForeignPosition extends Error {
  override readonly name = 'ForeignPosition'
}

/**
 * Reads a position that somebody sent. One that names another root than the document's is refused: resolving it would
 * create that root in the live document.
 */
export function readPosition(encoded: string): Y.RelativePosition {
  let position: Y.RelativePosition
  try {
    position = Y.decodeRelativePosition(new Uint8Array(Buffer.from(encoded, 'base64')))
  } catch (cause) {
    throw new ForeignPosition('A position could not be read.', { cause })
  }
  const nowhere = position.item === null && position.type === null && position.tname === null
  if (nowhere || (position.tname !== null && position.tname !== rootName))
    throw new ForeignPosition('A position leads elsewhere.')
  return position
}

/**
 * The part that a position stands in: the innermost identified node around it, or the heading before it. Null where the
 * position leads nowhere (any more). Changes nothing.
 */
export function partAtPosition(ydoc: Y.Doc, position: Y.RelativePosition): string | null {
  const root = rootOf(ydoc)
  const absolute = Y.createAbsolutePositionFromRelativePosition(position, ydoc)
  let element: unknown = absolute?.type
  if (element instanceof Y.XmlText) element = element.parent
  while (element instanceof Y.XmlElement) {
    const id: unknown = element.getAttribute('id')
    if (isId(id)) return id
    if (element.parent === root) return headingBefore(root, element)
    element = element.parent
  }
  return null
}

function headingBefore(root: Y.XmlFragment, element: Y.XmlElement): string | null {
  let heading: string | null = null
  for (const child of root.toArray()) {
    if (child === element) return heading
    if (!(child instanceof Y.XmlElement) || child.nodeName !== 'heading') continue
    const id: unknown = child.getAttribute('id')
    heading = isId(id) ? id : null
  }
  return null
}
