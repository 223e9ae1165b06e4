import type { Anchor } from '@candour/schema'
import { anchorOnNode, anchorOnWords, resolveAnchor } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { anchoring } from './begin-comment.ts'

/**
 * The same place with what stands there now: the words as they have become, or the part where the words are gone. Null where
 * the part is gone as well.
 */
export function anchorNow(editor: Editor, anchor: Anchor): Anchor | null {
  const here = anchoring(editor, anchor.document)
  const place = resolveAnchor(anchor, here.doc, here.ydoc)
  const words =
    place.status === 'orphan' || (place.status === 'exact' && place.on === 'node')
      ? null
      : anchorOnWords(here, place.from, place.to)
  return words ?? (anchor.nodeId === null ? null : anchorOnNode(here, anchor.nodeId))
}
