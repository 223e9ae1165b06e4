import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeJson } from './report-json.ts'

/** A document or node as plain JSON, as `fromJson` reads it back. */
export function toJson(node: ProseMirrorNode): NodeJson {
  const json: NodeJson = { type: node.type.name }
  if (node.isText) json.text = node.text ?? ''
  if (Object.keys(node.attrs).length > 0) json.attrs = { ...node.attrs }
  if (node.childCount > 0) json.content = node.children.map(child => toJson(child))
  if (node.marks.length > 0)
    json.marks = node.marks.map(mark => ({
      type: mark.type.name,
      ...(mark.type.name === 'link' ? { attrs: { ...mark.attrs } } : {}),
    }))
  return json
}
