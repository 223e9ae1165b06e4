import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { type Anchor, governanceLimits } from '../../governance/index.ts'
import { isId } from '../ids/identified.ts'
import { rootOf } from '../json/write-doc.ts'
import { findWords } from './find-words.ts'
import { FlatText, unbroken, wordsBetween } from './flat-text.ts'
import { followPlace } from './relative-place.ts'
import { YjsPlaces } from './yjs-places.ts'

/**
 * Where an anchor stands now. `exact`: the same words in the same place. `changed`: the place, but its words have been
 * written on. `moved`: the same words, found again elsewhere or in new blocks. `orphan`: the words are gone; `near` is
 * about where they stood, null where not even that is known.
 */
export type Resolved =
  | { status: 'exact' | 'moved'; on: 'words' | 'node'; from: number; to: number }
  | { status: 'changed'; on: 'words'; from: number; to: number; now: string }
  | { status: 'orphan'; near: number | null }

/** Resolves any number of anchors in one state of a document. Make a new one after every change. */
export class AnchorResolver {
  readonly #doc: ProseMirrorNode
  readonly #ydoc: Y.Doc | null
  readonly #places: YjsPlaces | null
  #flat: FlatText | null = null
  #nodes: ReadonlyMap<string, { from: number; to: number }> | null = null

  constructor(doc: ProseMirrorNode, ydoc: Y.Doc | null) {
    this.#doc = doc
    this.#ydoc = ydoc
    this.#places = ydoc === null ? null : new YjsPlaces(rootOf(ydoc), doc)
  }

  resolve(anchor: Anchor): Resolved {
    // Without positions a quotation of a version is still words; what has no surroundings either is a whole node.
    if (anchor.start === null && anchor.before === '' && anchor.after === '' && anchor.nodeId !== null) {
      const whole = this.#node(anchor)
      return whole === null ? { status: 'orphan', near: null } : { status: 'exact', on: 'node', ...whole }
    }
    const tied = this.#follow(anchor)
    if (tied?.range != null) {
      const { from, to } = tied.range
      const now = wordsBetween(this.#doc, from, to)
      if (sameWords(now, anchor.quote)) return { status: 'exact', on: 'words', from, to }
    }
    // The ends still stand on their characters, and what is between them was written on.
    if (tied?.range != null && tied.both) return this.#changed(tied.range)
    const node = this.#node(anchor)
    const found = findWords(anchor, this.#flatText(), node)
    if (found !== null) return { status: 'moved', on: 'words', ...found }
    if (tied?.range != null && (tied.either || this.#kept(tied.range, anchor))) return this.#changed(tied.range)
    return { status: 'orphan', near: tied?.near ?? node?.from ?? null }
  }

  #changed({ from, to }: { from: number; to: number }): Resolved {
    return { status: 'changed', on: 'words', from, to, now: wordsBetween(this.#doc, from, to) }
  }

  #node({ nodeId }: Anchor): { from: number; to: number } | null {
    if (nodeId === null) return null
    this.#nodes ??= nodesById(this.#doc)
    return this.#nodes.get(nodeId) ?? null
  }

  #flatText(): FlatText {
    this.#flat ??= new FlatText(this.#doc)
    return this.#flat
  }

  #follow({ start, end }: Anchor) {
    if (this.#ydoc === null || this.#places === null || start === null || end === null) return null
    const first = followPlace(start, this.#ydoc)
    const last = followPlace(end, this.#ydoc)
    const from = first === null ? null : this.#places.positionOf(first)
    const to = last === null ? null : this.#places.positionOf(last)
    const range = from !== null && to !== null && from < to ? { from, to } : null
    const [firstStands, lastStands] = [first?.stands === true, last?.stands === true]
    return { range, near: from ?? to, both: firstStands && lastStands, either: firstStands || lastStands }
  }

  /** Whether words of the quotation are left between two ends that are both gone. */
  #kept({ from, to }: { from: number; to: number }, { quote }: Anchor): boolean {
    const now = unbroken(wordsBetween(this.#doc, from, to))
    const words = unbroken(quote)
    const piece = Math.max(6, Math.ceil(Math.min(words.length, now.length) / 2))
    for (let at = 0; at + piece <= words.length; at += 1) if (now.includes(words.slice(at, at + piece))) return true
    return false
  }
}

function nodesById(doc: ProseMirrorNode): ReadonlyMap<string, { from: number; to: number }> {
  const nodes = new Map<string, { from: number; to: number }>()
  doc.descendants((node, position) => {
    const id: unknown = node.attrs.id
    if (isId(id) && !nodes.has(id)) nodes.set(id, { from: position, to: position + node.nodeSize })
    return !node.isTextblock
  })
  return nodes
}

const sameWords = (now: string, quote: string): boolean =>
  now === quote || (quote.length === governanceLimits.quote && now.startsWith(quote)) || unbroken(now) === unbroken(quote)

export const resolveAnchor = (anchor: Anchor, doc: ProseMirrorNode, ydoc: Y.Doc | null): Resolved =>
  new AnchorResolver(doc, ydoc).resolve(anchor)
