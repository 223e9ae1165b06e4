import { headlineOf, numberParts, type PartNumber, type PartNumbers } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'

/** One line of the outline: a heading, or a part with its number. */
export interface OutlineItem {
  id: string
  type: 'section' | 'heading' | PartNumber['kind']
  /** Its number by place; null for headings. */
  part: PartNumber | null
  /** Its own words: the title, the headline, or how its text begins. */
  title: string
  children: OutlineItem[]
}

const titleLength = 100

function titleOf(node: Node): string {
  const headline = headlineOf(node)
  if (headline !== '') return headline
  for (const child of node.children)
    if (child.isTextblock && child.textContent.trim() !== '') return shortened(child.textContent.trim())
  return ''
}
const shortened = (text: string) => (text.length > titleLength ? `${text.slice(0, titleLength).trimEnd()}…` : text)

/**
 * The outline of a document: sections with the headings and parts in them, parts inside parts below those. `answered`
 * are the report's numbers, by which a response's parts are called.
 */
export function outlineItems(doc: Node, answered?: PartNumbers): OutlineItem[] {
  const numbers = numberParts(doc, answered)
  const top: OutlineItem[] = []
  // The headings that the next block stands under, outermost first.
  const open: { item: OutlineItem; level: number }[] = []

  const partItem = (node: Node): OutlineItem | null => {
    const part = numbers.get(String(node.attrs.id))
    if (part === undefined) return null
    return {
      id: part.id,
      type: part.kind,
      part,
      title: titleOf(node),
      children: node.children.flatMap(child => partItem(child) ?? []),
    }
  }
  for (const block of doc.children) {
    if (block.type.name === 'heading') {
      const level = Number(block.attrs.level)
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const item: OutlineItem = {
        id: String(block.attrs.id),
        type: level === 1 ? 'section' : 'heading',
        part: null,
        title: shortened(block.textContent.trim()),
        children: [],
      }
      ;(open.at(-1)?.item.children ?? top).push(item)
      open.push({ item, level })
    } else if (block.type.spec.group === 'part') {
      const item = partItem(block)
      if (item !== null) (open.at(-1)?.item.children ?? top).push(item)
    }
  }
  return top
}

/** Every item in the order in which it is read. */
export const inOrder = (items: readonly OutlineItem[]): OutlineItem[] => items.flatMap(item => [item, ...inOrder(item.children)])

/** The item that a position stands in or under: the last one that begins at or before it. */
export function itemAt(doc: Node, position: number): string | null {
  let found: string | null = null
  const walk = (parent: Node, start: number) =>
    parent.forEach((node, offset) => {
      const at = start + offset
      if (at > position) return
      const isPart = node.type.spec.group === 'part'
      if (!isPart && (node.type.name !== 'heading' || parent !== doc)) return
      found = String(node.attrs.id)
      if (isPart && position < at + node.nodeSize) walk(node, at + 1)
    })
  walk(doc, 0)
  return found
}

/** What is to be looked at in an item: its own, or with everything below it where that is not shown. */
export function attentionIn(item: OutlineItem, attention: ReadonlyMap<string, number>, withChildren: boolean): number {
  const own = attention.get(item.id) ?? 0
  return withChildren ? item.children.reduce((sum, child) => sum + attentionIn(child, attention, true), own) : own
}
