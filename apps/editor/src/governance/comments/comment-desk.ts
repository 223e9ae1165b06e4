import type { Anchor, Comment, DocumentKind } from '@candour/schema'
import type { Resolved } from '@candour/schema/report'

type Both<Value> = Readonly<Record<DocumentKind, Value>>

export interface DeskState {
  /** Where a comment is being written. */
  composing: Anchor | null
  /** The thread that is open. */
  open: string | null
  /** The comment that a link has led to, until its place in the text is on the screen. */
  arriving: string | null
  /** The comment whose proposed wording is shown in the text. */
  inPlace: string | null
  places: Both<ReadonlyMap<string, Resolved>>
}

const looksAlike = (one: Resolved | undefined, other: Resolved): boolean =>
  one?.status === other.status && JSON.stringify({ ...one, ...nowhere }) === JSON.stringify({ ...other, ...nowhere })
const nowhere = { from: 0, to: 0, near: 0 }

/**
 * What the text and the panel share about comments: the text says where each stands, the panel which one is open. Outside
 * React, since a keystroke must not wait for a panel.
 */
export class CommentDesk {
  #state: DeskState = {
    composing: null,
    open: null,
    arriving: null,
    inPlace: null,
    places: { report: new Map(), response: new Map() },
  }
  #comments: Both<readonly Comment[]> = { report: [], response: [] }
  #mayComment: Both<boolean> = { report: false, response: false }
  /** Goes back to where a comment was begun. */
  #back: (() => void) | null = null
  /** The thread that was opened by somebody who wants to be in it. */
  #wanted: string | null = null
  readonly #listeners = new Set<() => void>()
  readonly #readers = new Set<() => void>()
  /** Brings the panel onto the screen. */
  onAsk: () => void = () => undefined
  /** Begins a comment on the words that are selected, in whichever document; in this one where none are. */
  onBegin: (otherwise: DocumentKind) => void = () => undefined
  /** Says a sentence, where something cannot be done. */
  say: (sentence: string) => void = () => undefined

  readonly state = (): DeskState => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  /** Told when the comments, or what is shown of them in the text, have changed. */
  readonly onRecords = (reader: () => void): (() => void) => {
    this.#readers.add(reader)
    return () => this.#readers.delete(reader)
  }

  commentsOn(kind: DocumentKind): readonly Comment[] {
    return this.#comments[kind]
  }
  mayComment(kind: DocumentKind): boolean {
    return this.#mayComment[kind]
  }

  set(kind: DocumentKind, comments: readonly Comment[], mayComment: boolean): void {
    if (this.#comments[kind] === comments && this.#mayComment[kind] === mayComment) return
    this.#comments = { ...this.#comments, [kind]: comments }
    this.#mayComment = { ...this.#mayComment, [kind]: mayComment }
    this.#tellReaders()
    // A state of its own: whoever shows the comments compares states.
    this.#change({})
  }

  /** The text says where its comments stand now. */
  place(kind: DocumentKind, places: ReadonlyMap<string, Resolved>): void {
    const before = this.#state.places[kind]
    this.#state = { ...this.#state, places: { ...this.#state.places, [kind]: new Map(places) } }
    // That all have moved along with the text is nothing that a panel shows.
    if (before.size !== places.size || [...places].some(([id, place]) => !looksAlike(before.get(id), place))) this.#tell()
  }

  /** Begins a comment; `back` goes to where it was begun, null where that is the panel itself. */
  compose(anchor: Anchor, back: (() => void) | null = null): void {
    this.#back = back
    this.#change({ composing: anchor, open: null })
    this.#tellReaders()
    this.onAsk()
  }
  /** The words under a comment that is being written have been quoted anew. */
  quoteAnew(anchor: Anchor): void {
    this.compose(anchor, this.#back)
  }
  /** Leaves a comment that was begun. Gives the way back to the text; null where it was begun in the panel. */
  leave(): (() => void) | null {
    this.close()
    return this.#back
  }
  /** Shows a thread beside the text and leaves whoever reads or writes where they are. */
  show(id: string): void {
    this.#change({ open: id, composing: null })
    this.#tellReaders()
    this.onAsk()
  }
  /** Goes to a thread. */
  open(id: string): void {
    this.#wanted = id
    this.show(id)
  }
  /** Whether somebody is on the way to this thread; once it has been asked they are there. */
  takesFocus(id: string): boolean {
    const wanted = this.#wanted === id
    if (wanted) this.#wanted = null
    return wanted
  }
  /** Opens the thread that a link leads to; its place in the text comes onto the screen once it is known. */
  arrive(id: string): void {
    this.#change({ arriving: id })
    this.open(id)
  }
  arrived(): void {
    this.#change({ arriving: null })
  }
  close(): void {
    this.#change({ open: null, arriving: null, composing: null, inPlace: null })
    this.#tellReaders()
  }
  showInPlace(id: string | null): void {
    this.#change({ inPlace: id })
    this.#tellReaders()
  }

  #change(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part }
    this.#tell()
  }
  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
  #tellReaders(): void {
    for (const reader of this.#readers) reader()
  }
}
