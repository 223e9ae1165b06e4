import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { type Anchor, governanceLimits } from '../../governance/index.ts'
import type { DocumentKind } from '../../sync/index.ts'
import { isId } from '../ids/identified.ts'
import { rootOf } from '../json/write-doc.ts'
import { wordsBetween } from './flat-text.ts'
import { encodePlace } from './relative-place.ts'
import { YjsPlaces } from './yjs-places.ts'

/** What an anchor is made in: `ydoc` at the same state as `doc`, or null for a version that was read over HTTP. */
export interface Anchoring {
  document: DocumentKind
  doc: ProseMirrorNode
  ydoc: Y.Doc | null
}

/**
 * An anchor on the words between two positions; null where no words stand there. Both ends are tied to the outermost
 * selected characters, so that what is written beside them stays outside.
 */
export function anchorOnWords({ document, doc, ydoc }: Anchoring, from: number, to: number): Anchor | null {
  const words = wordsAround(doc, from, to)
  if (words === null) return null
  const [first, last] = words
  const places = ydoc === null ? null : new YjsPlaces(rootOf(ydoc), doc)
  const start = places?.textAt(first, 0) ?? null
  const end = places?.textAt(last, -1) ?? null
  const tied = start !== null && end !== null
  return {
    document,
    nodeId: nearestId(doc, first),
    start: tied ? encodePlace(start, 0) : null,
    end: tied ? encodePlace(end, -1) : null,
    quote: wordsBetween(doc, first, last).slice(0, governanceLimits.quote),
    ...surroundings(doc, first, last),
  }
}

/** An anchor on a part or a heading as a whole; null where no node has this id. */
export function anchorOnNode({ document, doc }: Anchoring, id: string): Anchor | null {
  const found = nodeWithId(doc, id)
  if (found === null) return null
  const words = wordsBetween(doc, found.position, found.position + found.node.nodeSize)
  return { document, nodeId: id, start: null, end: null, quote: words.trim().slice(0, 200), before: '', after: '' }
}

/** The node that carries this id, and where it stands. */
export function nodeWithId(doc: ProseMirrorNode, id: string): { node: ProseMirrorNode; position: number } | null {
  let found: { node: ProseMirrorNode; position: number } | null = null
  doc.descendants((node, position) => {
    if (found !== null) return false
    if (node.attrs.id === id) found = { node, position }
    return !node.isTextblock
  })
  return found
}

/** The first and last character of text in a selection, without the blanks at its ends. */
function wordsAround(doc: ProseMirrorNode, from: number, to: number): [number, number] | null {
  let first = -1
  let last = -1
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return true
    const text = node.text ?? ''
    for (let at = Math.max(from, position); at < Math.min(to, position + text.length); at += 1) {
      if ((text[at - position] ?? '').trim() === '') continue
      if (first === -1) first = at
      last = at + 1
    }
    return false
  })
  return first === -1 ? null : [first, last]
}

/** The innermost part or heading around a position, or the heading before it. */
function nearestId(doc: ProseMirrorNode, position: number): string | null {
  const $place = doc.resolve(position)
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const id: unknown = $place.node(depth).attrs.id
    if (isId(id)) return id
  }
  for (let at = $place.index(0); at >= 0; at -= 1) {
    const block = doc.maybeChild(at)
    if (block?.type.name === 'heading' && isId(block.attrs.id)) return block.attrs.id
  }
  return null
}

function surroundings(doc: ProseMirrorNode, from: number, to: number): { before: string; after: string } {
  const { context } = governanceLimits
  // Blocks add positions, not words: a little further out is enough for 32 characters but in an empty neighbourhood.
  const reach = context * 4
  return {
    before: wordsBetween(doc, Math.max(0, from - reach), from).slice(-context),
    after: wordsBetween(doc, to, Math.min(doc.content.size, to + reach)).slice(0, context),
  }
}
