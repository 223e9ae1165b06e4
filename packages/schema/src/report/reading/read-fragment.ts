import type { Mark, Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { allowedHref } from '../marks/link.ts'
import { attributeSchemaOf } from './node-attributes.ts'
import type { Measure } from './report-limits.ts'
import type { UnreadList } from './unread.ts'
import { countWords } from './word-count.ts'

interface Reader {
  schema: Schema
  ids: ReadonlyMap<Y.XmlElement, string>
  measure: Measure
  unread: UnreadList
}

/**
 * The shared document as ProseMirror nodes, without changing it (the binding's own reader deletes what it does not
 * know). Attributes are validated, ids settled; what cannot be read goes on the list. Throws `TooMuch` past a limit.
 */
export function readFragment(fragment: Y.XmlFragment, schema: Schema, measure: Measure, unread: UnreadList): ProseMirrorNode {
  const reader: Reader = { schema, ids: settledIds(fragment), measure, unread }
  const root = schema.topNodeType
  return root.create(null, readChildren(reader, fragment, root, 1, ''))
}

function readChildren(
  reader: Reader,
  parent: Y.XmlFragment,
  parentType: ProseMirrorNode['type'],
  depth: number,
  nearId: string,
): ProseMirrorNode[] {
  const nodes: ProseMirrorNode[] = []
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      if (parentType.inlineContent) nodes.push(...readText(reader, child, nearId))
      else if (child.length > 0) reader.unread.add('misplaced-node', 'text', nearId, countWords(textIn(child)))
    } else if (child instanceof Y.XmlElement) {
      const node = readElement(reader, child, parentType, depth, nearId)
      if (node !== null) nodes.push(node)
    } else reader.unread.add('embedded', 'hook', nearId)
  }
  return nodes
}

function readElement(
  reader: Reader,
  element: Y.XmlElement,
  parentType: ProseMirrorNode['type'],
  depth: number,
  nearId: string,
): ProseMirrorNode | null {
  reader.measure.node(depth)
  const type = reader.schema.nodes[element.nodeName]
  if (type === undefined || type.isText || type === reader.schema.topNodeType) {
    reader.unread.add('node', element.nodeName, nearId, countWords(textIn(element)))
    return null
  }
  if (parentType.contentMatch.matchType(type) === null) {
    reader.unread.add('misplaced-node', element.nodeName, nearId, countWords(textIn(element)))
    return null
  }
  const id = reader.ids.get(element)
  const attributes = readAttributes(reader, element, id, nearId)
  return type.create(attributes, readChildren(reader, element, type, depth + 1, id ?? nearId))
}

function readAttributes(reader: Reader, element: Y.XmlElement, id: string | undefined, nearId: string) {
  const schema = attributeSchemaOf(element.nodeName)
  const found: Record<string, unknown> = element.getAttributes()
  for (const name of Object.keys(found)) if (!(name in schema.shape)) reader.unread.add('attribute', name, id ?? nearId)
  if (id !== undefined) found.id = id
  const attributes: Record<string, unknown> = schema.parse(found)
  for (const value of Object.values(attributes)) if (typeof value === 'string') reader.measure.text(value.length)
  return attributes
}

function readText(reader: Reader, text: Y.XmlText, nearId: string): ProseMirrorNode[] {
  const nodes: ProseMirrorNode[] = []
  const runs: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  for (const { insert, attributes } of runs) {
    if (typeof insert !== 'string') reader.unread.add('embedded', 'in text', nearId)
    else if (insert !== '') {
      reader.measure.text(insert.length)
      nodes.push(reader.schema.text(insert, readMarks(reader, attributes ?? {}, nearId)))
    }
  }
  return nodes
}

function readMarks(reader: Reader, attributes: Record<string, unknown>, nearId: string): Mark[] {
  const marks: Mark[] = []
  for (const [name, value] of Object.entries(attributes)) {
    const type = reader.schema.marks[name]
    if (value === null) continue
    if (type === undefined) reader.unread.add('mark', name, nearId)
    else if (name === 'link') {
      const href: unknown = typeof value === 'object' && 'href' in value ? value.href : undefined
      if (allowedHref(href)) marks.push(type.create({ href }))
      else reader.unread.add('mark', 'link to an address that is not allowed', nearId)
    } else marks.push(type.create())
  }
  return marks
}

/** All text below a type, for counting what could not be read. Does not recurse: the depth is not ours. */
function textIn(type: Y.XmlElement | Y.XmlText): string {
  const texts: string[] = []
  const open: unknown[] = [type]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof Y.XmlText) {
      const runs: { insert?: unknown }[] = next.toDelta()
      texts.push(runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join(''))
    } else if (next instanceof Y.XmlElement) open.push(...next.toArray().reverse())
  }
  return texts.join(' ')
}
