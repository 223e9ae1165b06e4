import * as Y from 'yjs'
import { identifiedNodes } from '../ids/identified.ts'

/** The ids of the nodes that something stood in, from the nearest outward; after them, those that stood before it. */
export type Surroundings = readonly string[]

/** As far back as one has to look for a heading or a part that still stands. */
const lookBack = 8

/** The identified nodes around a type, deleted or not. The garbage must not have been collected yet. */
export function surroundingsOf(type: unknown): Surroundings {
  const ids: string[] = []
  let outermost: Y.Item | null = null
  for (let above = type; above instanceof Y.AbstractType; above = above.parent) {
    const id = idOf(above)
    if (id !== null) ids.push(id)
    if (above._item !== null) outermost = above._item
  }
  let before = outermost?.left ?? null
  for (let found = 0; before !== null && found < lookBack; before = before.left) {
    const id = before.content instanceof Y.ContentType ? idOf(before.content.type) : null
    if (id === null) continue
    ids.push(id)
    found += 1
  }
  return ids
}

function idOf(type: unknown): string | null {
  if (!(type instanceof Y.XmlElement) || !identifiedNodes.has(type.nodeName)) return null
  // A deleted element has no attributes any more, but its items are still there.
  const item = type._map.get('id')
  const values: readonly unknown[] = item?.content instanceof Y.ContentAny ? item.content.arr : []
  const id = values.at(-1)
  return typeof id === 'string' && id !== '' ? id : null
}
