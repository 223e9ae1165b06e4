import type { Place, SectionPlace } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'

export type Direction = 'up' | 'down'
export type Destination = { kind: 'node'; place: Place } | { kind: 'section'; place: SectionPlace }

const isSection = (node: Node): boolean => node.type.name === 'heading' && node.attrs.level === 1
const isPart = (node: Node): boolean => node.type.spec.group === 'part'
const idOf = (node: Node): string => String(node.attrs.id)

/** The parent of the node with this id, and its index there. Parts and headings stand at the top or in parts. */
function find(parent: Node, id: string): { parent: Node; index: number } | null {
  for (const [index, child] of parent.children.entries()) {
    if (child.attrs.id === id) return { parent, index }
    const inside = isPart(child) ? find(child, id) : null
    if (inside !== null) return inside
  }
  return null
}

/**
 * Where a section or part goes when it moves by one: a section past its neighbour section, a part past the next part or
 * heading beside it, over plain text. Null where there is nowhere further in that direction.
 */
export function neighbour(doc: Node, id: string, direction: Direction): Destination | null {
  const found = find(doc, id)
  const node = found?.parent.maybeChild(found.index)
  if (found === null || node == null) return null
  const siblings = found.parent.children
  if (isSection(node) && found.parent === doc) {
    const sections = siblings.filter(isSection)
    const beside = sections[sections.indexOf(node) + (direction === 'up' ? -1 : 1)]
    if (beside === undefined) return null
    return { kind: 'section', place: direction === 'up' ? { before: idOf(beside) } : { after: idOf(beside) } }
  }
  if (!isPart(node)) return null
  const stops = (sibling: Node) => isPart(sibling) || sibling.type.name === 'heading'
  if (direction === 'up') {
    const at = siblings.slice(0, found.index).findLastIndex(stops)
    const stop = siblings[at]
    // Above the very first heading there is no section to belong to.
    return stop === undefined || (at === 0 && isSection(stop)) ? null : { kind: 'node', place: { before: idOf(stop) } }
  }
  const stop = siblings.slice(found.index + 1).find(stops)
  return stop === undefined ? null : { kind: 'node', place: { after: idOf(stop) } }
}

/** What the keys move where the caret stands: the section in whose heading it is, or the innermost part. */
export function movableAt(doc: Node, position: number): string | null {
  const $at = doc.resolve(position)
  for (let depth = $at.depth; depth > 0; depth -= 1) {
    const node = $at.node(depth)
    if (isPart(node) || (depth === 1 && isSection(node))) return idOf(node)
  }
  return null
}
