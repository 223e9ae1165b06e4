import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import type { Anchor } from '../../governance/index.ts'
import { AnchorResolver, type Resolved } from './resolve-anchor.ts'

interface Range {
  from: number
  to: number
}

/**
 * Keeps many anchors resolved while a document changes: what stands before and after a change is only moved along,
 * and what the change touched is asked for again. Anchors that have lost their words are looked for on `lookAgain`,
 * when the writer rests.
 */
export class LiveAnchors {
  readonly #ydoc: Y.Doc | null
  #doc: ProseMirrorNode
  #anchors: ReadonlyMap<string, Anchor> = new Map()
  #resolved = new Map<string, Resolved>()

  constructor(doc: ProseMirrorNode, ydoc: Y.Doc | null) {
    this.#doc = doc
    this.#ydoc = ydoc
  }

  get resolved(): ReadonlyMap<string, Resolved> {
    return this.#resolved
  }

  /** Takes the anchors that there are now; those known already are not asked for again. */
  keep(anchors: ReadonlyMap<string, Anchor>): void {
    const resolver = new AnchorResolver(this.#doc, this.#ydoc)
    const resolved = new Map<string, Resolved>()
    for (const [id, anchor] of anchors) resolved.set(id, this.#resolved.get(id) ?? resolver.resolve(anchor))
    this.#anchors = anchors
    this.#resolved = resolved
  }

  /** Follows a change of the document, whoever made it. True where an anchor was asked for again. */
  follow(doc: ProseMirrorNode): boolean {
    const before = this.#doc
    if (doc === before) return false
    this.#doc = doc
    if (this.#resolved.size === 0) return false
    const start = before.content.findDiffStart(doc.content)
    if (start === null) return false
    const ends = before.content.findDiffEnd(doc.content)
    if (ends === null) return false
    // Where the same letter is repeated the two comparisons overlap.
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
    const change = { from: start, to: ends.a + overlap }
    const shift = ends.b - ends.a
    let resolver: AnchorResolver | null = null
    const next = new Map<string, Resolved>()
    for (const [id, was] of this.#resolved) {
      const moved = movedAlong(was, change, shift)
      if (moved !== null) {
        next.set(id, moved)
        continue
      }
      resolver ??= new AnchorResolver(doc, this.#ydoc)
      const anchor = this.#anchors.get(id)
      if (anchor !== undefined) next.set(id, resolver.resolve(anchor))
    }
    this.#resolved = next
    return resolver !== null
  }

  /** Whether any anchor does not stand exactly where it was set. */
  get unsettled(): boolean {
    return [...this.#resolved.values()].some(({ status }) => status !== 'exact')
  }

  /** Looks again for all that does not stand exactly; true where one stands elsewhere than before. */
  lookAgain(): boolean {
    const resolver = new AnchorResolver(this.#doc, this.#ydoc)
    let changed = false
    for (const [id, was] of this.#resolved) {
      const anchor = this.#anchors.get(id)
      if (was.status === 'exact' || anchor === undefined) continue
      const now = resolver.resolve(anchor)
      if (JSON.stringify(now) === JSON.stringify(was)) continue
      this.#resolved.set(id, now)
      changed = true
    }
    return changed
  }
}

/** A result moved along with what stands before it; null where the change touches it. */
function movedAlong(was: Resolved, change: Range, shift: number): Resolved | null {
  if (was.status === 'orphan') return was.near === null || was.near < change.from ? was : { ...was, near: was.near + shift }
  if (was.to < change.from) return was
  if (was.from > change.to) return { ...was, from: was.from + shift, to: was.to + shift }
  // A node that is only written in stays the node that it is.
  if ('on' in was && was.on === 'node' && was.from < change.from && was.to > change.to) return { ...was, to: was.to + shift }
  return null
}
