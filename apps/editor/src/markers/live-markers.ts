import { changedRange, LiveCheck, type LiveResult, type ReviewFacts } from '@candour/checks'
import type { DocumentKind } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { longestSlice, whenIdle } from './idle.ts'
import type { Underline } from './underline-state.ts'
import { drawUnderlines } from './underlines.ts'

export interface Watched {
  readonly report: Editor | null
  readonly response: Editor | null
  readonly review: ReviewFacts
}

/** What the panels show. */
export interface MarkersView {
  readonly result: LiveResult | null
  /** Tenths of a long run that are done; null while there is nothing to wait for. */
  readonly tenths: number | null
}

const documentKinds = ['report', 'response'] as const satisfies readonly DocumentKind[]
/** Sooner than this nobody needs to be told that something is being read. */
const quietFor = 400

/**
 * The live checks of one review's page. Follows both editors, works in idle slices and never holds up a key; whoever subscribes
 * is told when something that is shown has changed, and the editors are not drawn again.
 */
export class LiveMarkers {
  readonly #check = new LiveCheck()
  readonly #listeners = new Set<() => void>()
  readonly #drawn: Record<DocumentKind, { editor: Editor; children: readonly Node[] } | null> = { report: null, response: null }
  #settled: Record<DocumentKind, Node | null> = { report: null, response: null }
  #watched: Watched | null = null
  #view: MarkersView = { result: null, tenths: null }
  #attention: ReadonlyMap<string, number> = new Map()
  #underlining = true
  #callOff: (() => void) | null = null
  #begun = 0

  /** Begins to follow these editors; gives how to stop. */
  watch(watched: Watched): () => void {
    this.#watched = watched
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (transaction.docChanged) this.#look()
    }
    for (const kind of documentKinds) watched[kind]?.on('transaction', changed)
    this.#look()
    return () => {
      for (const kind of documentKinds) watched[kind]?.off('transaction', changed)
      this.#callOff?.()
      this.#callOff = null
      this.#watched = null
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly view = (): MarkersView => this.#view
  /** Node id → places to look at there, for the outline. */
  readonly attention = (): ReadonlyMap<string, number> => this.#attention

  /** The document that what is shown was seen in; null before the first look. */
  settledOn(kind: DocumentKind): Node | null {
    return this.#settled[kind]
  }

  setUnderlining(on: boolean): void {
    if (on === this.#underlining) return
    this.#underlining = on
    for (const kind of documentKinds) this.#drawn[kind] = null
    this.#draw()
  }

  #look(): void {
    const watched = this.#watched
    if (watched === null) return
    this.#check.aim({ ...documentsOf(watched), review: watched.review })
    if (this.#callOff !== null) return
    this.#begun = performance.now()
    this.#wait()
  }

  #wait(): void {
    this.#callOff = whenIdle(milliseconds => {
      this.#callOff = null
      const settled = this.#check.work(Math.min(longestSlice, Math.max(2, milliseconds)))
      if (settled) this.#finish()
      else {
        if (performance.now() - this.#begun > quietFor)
          this.#show({ ...this.#view, tenths: Math.floor(this.#check.progress * 10) })
        this.#wait()
      }
    })
  }

  #finish(): void {
    this.#settled = documentsOf(this.#watched)
    this.#draw()
    const { result } = this.#check
    if (result !== this.#view.result) this.#attention = this.#check.attention
    this.#show({ result, tenths: null })
  }

  #show(view: MarkersView): void {
    if (view.result === this.#view.result && view.tenths === this.#view.tenths) return
    this.#view = view
    for (const listener of this.#listeners) listener()
  }

  #draw(): void {
    for (const kind of documentKinds) {
      const editor = this.#watched?.[kind]
      if (editor !== null && editor !== undefined && !editor.isDestroyed) this.#drawIn(kind, editor)
    }
  }

  /** Underlines the long sentences of the blocks that changed since the last time. */
  #drawIn(kind: DocumentKind, editor: Editor): void {
    const { doc } = editor.state
    const drawn = this.#drawn[kind]
    const known = drawn?.editor === editor
    const before = known ? drawn.children : []
    const { start, oldEnd, newEnd } = changedRange(before, doc.children)
    this.#drawn[kind] = { editor, children: doc.children }
    if (known && start === newEnd && start === oldEnd) return
    let from = 0
    for (const child of doc.children.slice(0, start)) from += child.nodeSize
    const underlines: Underline[] = []
    let to = from
    for (const child of doc.children.slice(start, newEnd)) {
      if (this.#underlining)
        for (const seen of this.#check.wordsSeenIn(child))
          if (seen.code === 'long_sentence') underlines.push({ from: to + seen.from, to: to + seen.to, words: seen.count })
      to += child.nodeSize
    }
    drawUnderlines(editor.view, { from, to, underlines })
  }
}

const documentsOf = (watched: Watched | null): Record<DocumentKind, Node | null> => ({
  report: watched?.report?.state.doc ?? null,
  response: watched?.response?.state.doc ?? null,
})
