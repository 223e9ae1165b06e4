import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { uniqueIds } from '../ids/unique-ids.ts'
import { nodeToYjs } from './to-yjs.ts'

/** The root that holds a document's text. */
export const rootName = 'default'
export const rootOf = (ydoc: Y.Doc): Y.XmlFragment => ydoc.getXmlFragment(rootName)

/** Nothing stands in it yet, or only lines without a word. */
export function isBlank(ydoc: Y.Doc): boolean {
  return rootOf(ydoc)
    .toArray()
    .every(block => 'nodeName' in block && block.nodeName === 'paragraph' && block.length === 0)
}

/**
 * Writes a document's blocks after what stands, in one transaction; blank lines of an empty document give way. Ids that
 * stand already are not taken twice.
 */
export function appendDoc(ydoc: Y.Doc, doc: ProseMirrorNode, origin?: unknown): void {
  const fragment = rootOf(ydoc)
  const unique = uniqueIds(doc, new Set(settledIds(fragment).values()))
  ydoc.transact(() => {
    if (isBlank(ydoc)) fragment.delete(0, fragment.length)
    fragment.insert(
      fragment.length,
      unique.children.map(child => nodeToYjs(child)),
    )
  }, origin)
}
