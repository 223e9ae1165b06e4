import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import { identifiedNodes, isId, newId } from './identified.ts'

/**
 * The same document with an id of its own on every identified node: the first of a name keeps it, later ones and nodes
 * without one get a new one. `taken` holds ids that stand elsewhere in the document it will be put into, and grows.
 */
export function uniqueIds(node: ProseMirrorNode, taken: Set<string> = new Set()): ProseMirrorNode {
  if (node.isText) return node
  let attributes = node.attrs
  if (identifiedNodes.has(node.type.name)) {
    const id: unknown = node.attrs.id
    if (!isId(id) || taken.has(id)) attributes = { ...node.attrs, id: newId() }
    taken.add(String(attributes.id))
  }
  const children: ProseMirrorNode[] = []
  let changed = attributes !== node.attrs
  node.forEach(child => {
    const settled = uniqueIds(child, taken)
    if (settled !== child) changed = true
    children.push(settled)
  })
  return changed ? node.type.create(attributes, Fragment.fromArray(children), node.marks) : node
}
