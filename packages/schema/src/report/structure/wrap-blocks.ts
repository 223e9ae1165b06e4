import * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { newId } from '../ids/identified.ts'
import { settledIds } from '../ids/settled-ids.ts'
import { setAttributes } from '../json/to-yjs.ts'
import { rootOf } from '../json/write-doc.ts'
import { attributeSchemaOf } from '../reading/node-attributes.ts'
import { schemaFor } from '../schema/schema.ts'
import { dropLabel, headlineFrom } from './headline-from.ts'
import { locate, locateAgain } from './locate.ts'
import { copiesOfChildren, copyOf, elementsBetween } from './rebuild.ts'
import { isSectionHeading } from './section-range.ts'
import { refused, type StructureResult, structureOrigin } from './structure-result.ts'

/** The parts that a passage can be turned into. */
export type WrappedAs = 'finding' | 'analysis' | 'recommendation' | 'boardResponse'

interface Wrapping {
  first: number
  end: number
  as: WrappedAs
  attributes?: Readonly<Record<string, unknown>>
}

/**
 * Turns a run of top-level blocks (indexes, `end` exclusive) into a part. Its headline is the first heading, or a first
 * short paragraph (an analysis takes only a heading); a number in it is dropped, since the place gives the number. Links
 * that led to that heading lead to the part. One transaction, no neighbour touched.
 */
export const wrapBlocks = (ydoc: Y.Doc, kind: DocumentKind, wrapping: Wrapping): StructureResult =>
  wrapRun(ydoc, kind, rootOf(ydoc), wrapping)

function wrapRun(ydoc: Y.Doc, kind: DocumentKind, parent: Y.XmlFragment, wrapping: Wrapping): StructureResult {
  const { first, end, as, attributes = {} } = wrapping
  if (first < 0 || end <= first || end > parent.length) return refused('gone')
  const blocks = elementsBetween(parent, first, end)
  const { nodes } = schemaFor(kind)
  const part = nodes[as]
  if (part === undefined) return refused('not-allowed')
  if (blocks.slice(1).some(isSectionHeading)) return refused('crosses-section')
  for (const { nodeName } of blocks) {
    const type = nodes[nodeName]
    if (type === undefined || part.contentMatch.matchType(type) === null) return refused('not-allowed')
  }
  const ids = settledIds(rootOf(ydoc))
  const taken = headlineFrom(blocks, ids, as !== 'analysis')
  const heading = blocks.slice(0, taken.taken).find(({ nodeName }) => nodeName === 'heading')
  const id = typeof attributes.id === 'string' ? attributes.id : ((heading && ids.get(heading)) ?? newId())
  const values: Record<string, unknown> = attributeSchemaOf(as).parse({ ...attributes, id })
  const written = ydoc.transact(() => {
    const element = partOf(as, values, [
      ...(taken.was !== null || as === 'finding' || as === 'recommendation' ? [taken.headline] : []),
      ...blocks.slice(taken.taken).map(block => copyOf(block, ids)),
    ])
    if (taken.taken === blocks.length) element.insert(1, [new Y.XmlElement('paragraph')])
    parent.delete(first, end - first)
    parent.insert(first, [element])
    dropLabel(taken.headline, taken.labelLength)
    return element
  }, structureOrigin)
  return {
    ok: true,
    step: {
      id,
      written: [written],
      takeBack: () => unwrapNode(ydoc, kind, id, taken.was),
      repeat: () => rewrap(ydoc, kind, blocks, { as, attributes: values }),
    },
  }
}

function partOf(name: string, attributes: Record<string, unknown>, children: Y.XmlElement[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  setAttributes(element, attributes)
  element.insert(0, children)
  return element
}

/** What an unwrapped headline becomes. */
interface Unheaded {
  nodeName: string
  attributes: Record<string, unknown>
}

/**
 * Puts a part's blocks in its place, without it. The headline becomes what it was before (`as`), or a level-2 heading
 * that keeps the part's id, so that links still lead there; an empty one is dropped.
 */
export function unwrapNode(
  ydoc: Y.Doc,
  kind: DocumentKind,
  id: string,
  as: Unheaded | null = { nodeName: 'heading', attributes: { level: 2 } },
): StructureResult {
  const found = locate(ydoc, id)
  if (found === null) return refused('gone')
  const wrappedAs = wrappable(found.element.nodeName)
  if (wrappedAs === null) return refused('not-allowed')
  const attributes: Record<string, unknown> = { ...found.element.getAttributes(), id }
  const ids = settledIds(rootOf(ydoc))
  const written = ydoc.transact(() => {
    const blocks: Y.XmlElement[] = []
    for (const child of elementsBetween(found.element, 0, found.element.length)) {
      if (child.nodeName !== 'headline') blocks.push(copyOf(child, ids))
      else if (child.length > 0) {
        const { nodeName, attributes: kept } = (blocks.length === 0 ? as : null) ?? { nodeName: 'paragraph', attributes: {} }
        const block = partOf(nodeName, attributeSchemaOf(nodeName).parse({ ...kept, id }), [])
        block.insert(0, copiesOfChildren(child, ids))
        blocks.push(block)
      }
    }
    if (blocks.length === 0) blocks.push(new Y.XmlElement('paragraph'))
    found.parent.delete(found.index, 1)
    found.parent.insert(found.index, blocks)
    return blocks
  }, structureOrigin)
  return {
    ok: true,
    step: {
      id,
      written,
      takeBack: () => rewrap(ydoc, kind, written, { as: wrappedAs, attributes }),
      repeat: () => unwrapNode(ydoc, kind, id, as),
    },
  }
}

/** Wraps what still stands of these blocks, with what has come between them. */
function rewrap(ydoc: Y.Doc, kind: DocumentKind, blocks: readonly Y.XmlElement[], part: Pick<Wrapping, 'as' | 'attributes'>) {
  const places = blocks.map(block => locateAgain(ydoc, block)).filter(place => place !== null)
  const parent = places[0]?.parent
  if (parent === undefined) return refused('gone')
  const indexes = places.filter(place => place.parent === parent).map(({ index }) => index)
  return wrapRun(ydoc, kind, parent, { first: Math.min(...indexes), end: Math.max(...indexes) + 1, ...part })
}

const wrappable = (name: string): WrappedAs | null =>
  name === 'finding' || name === 'analysis' || name === 'recommendation' || name === 'boardResponse' ? name : null
