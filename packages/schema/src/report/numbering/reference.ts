import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { PartNumber, PartNumbers } from './part-numbers.ts'

/** What a cross reference says now. 'gone' is shown as such: a reference never points at the wrong part in silence. */
export type Reference = { to: 'part'; part: PartNumber } | { to: 'heading'; id: string; title: string } | { to: 'gone' }

export interface ReferenceTargets {
  parts: PartNumbers
  headings: ReadonlyMap<string, string>
}

/** The headings by id, for references to sections. Headings inside tables or quotations are not referred to. */
export function headingsOf(doc: ProseMirrorNode): ReadonlyMap<string, string> {
  const headings = new Map<string, string>()
  const walk = (parent: ProseMirrorNode) =>
    parent.forEach(node => {
      if (node.type.name === 'heading') headings.set(String(node.attrs.id), node.textContent)
      else if (node.type.spec.group === 'part') walk(node)
    })
  walk(doc)
  return headings
}

/** Where a reference leads, as the document stands. */
export function referenceTo(targetId: string, { parts, headings }: ReferenceTargets): Reference {
  const part = parts.get(targetId)
  if (part !== undefined) return { to: 'part', part }
  const title = headings.get(targetId)
  return title === undefined ? { to: 'gone' } : { to: 'heading', id: targetId, title }
}
