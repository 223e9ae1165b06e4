import {
  type Answered,
  answeredSignals,
  asksForLook,
  changedRange,
  LiveCheck,
  type LiveResult,
  type Pictures,
  placePosition,
  type ReviewFacts,
  type Signal,
  sentenceAbout,
} from '@candour/checks'
import { type DocumentKind, type SignalAnswer, wordsFor } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { longestSlice, whenIdle } from './idle.ts'
import { OrderOfSight } from './order-of-sight.ts'
import { steadyPictures } from './pictures/steady-pictures.ts'
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
  /** Signals that somebody has answered, and whose words still stand. */
  readonly answered: readonly Answered[]
}

/** What an editor was last underlined for. */
interface Drawn {
  readonly editor: Editor
  readonly children: readonly Node[]
  /** Unexplained terms: where one is explained, another place loses its underline. */
  readonly terms: readonly Signal[]
  /** Another register may see something in words that nobody touched. */
  readonly register: ReviewFacts['register']
}

const documentKinds = ['report', 'response'] as const satisfies readonly DocumentKind[]
/** Between the keys of one who types nothing is looked at: only once a key has been followed by so long a pause, … */
const pause = 150
/** … or when somebody has typed for so long without one. */
const longestWithoutLook = 700
/** Sooner than this nobody needs to be told that something is being read. */
const quietFor = 400

/**
 * The live checks of one review's page. Follows both editors, works in idle slices and never holds up a key; whoever subscribes
 * is told when something that is shown has changed, and the editors are not drawn again.
 */
export class LiveMarkers {
  readonly #check = new LiveCheck()
  readonly #listeners = new Set<() => void>()
  readonly #drawn: Record<DocumentKind, Drawn | null> = { report: null, response: null }
  #settled: Record<DocumentKind, Node | null> = { report: null, response: null }
  /** The register that what is shown was seen with. */
  #settledRegister: ReviewFacts['register']
  #watched: Watched | null = null
  #view: MarkersView = { result: null, tenths: null, answered: [] }
  #answers: readonly SignalAnswer[] = []
  readonly #order = new OrderOfSight()
  #pictured: { of: LiveResult | null; pictures: Pictures } | null = null
  #attention: ReadonlyMap<string, number> = new Map()
  #underlining = true
  #callOff: (() => void) | null = null
  #pausing = 0
  #unseenSince: number | null = null
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
      window.clearTimeout(this.#pausing)
      this.#unseenSince = null
      this.#watched = null
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly view = (): MarkersView => this.#view
  /** What the panels draw, as of what is shown; worked out anew only when something shown has changed. */
  pictures(): Pictures {
    const { result } = this.#view
    if (this.#pictured?.of === result) return this.#pictured.pictures
    const before = this.#pictured?.pictures
    const pictures = this.#check.pictures
    this.#pictured = { of: result, pictures: before === undefined ? pictures : steadyPictures(before, pictures) }
    return this.#pictured.pictures
  }
  /** Node id → places to look at there, for the outline. */
  readonly attention = (): ReadonlyMap<string, number> => this.#attention

  /** The document that what is shown was seen in; null before the first look. */
  settledOn(kind: DocumentKind): Node | null {
    return this.#settled[kind]
  }

  /** What has been answered, as the server has it. */
  setAnswers(answers: readonly SignalAnswer[]): void {
    if (answers === this.#answers) return
    this.#answers = answers
    for (const kind of documentKinds) this.#drawn[kind] = null
    // A run that is under way will come to it by itself.
    if (this.#view.result !== null && this.#callOff === null) this.#finish()
  }

  /** When a signal came, counted over this visit: 0 for what stood at its beginning. */
  readonly sightOf = (signal: Signal): number => this.#order.of(signal)

  setUnderlining(on: boolean): void {
    if (on === this.#underlining) return
    this.#underlining = on
    for (const kind of documentKinds) this.#drawn[kind] = null
    this.#draw(this.#view.answered)
  }

  #look(): void {
    const watched = this.#watched
    if (watched === null) return
    this.#check.aim({ ...documentsOf(watched), review: watched.review })
    if (this.#callOff !== null) return
    if (this.#view.result === null) this.#begin()
    else this.#beginInPause()
  }

  #begin(): void {
    this.#unseenSince = null
    this.#begun = performance.now()
    this.#wait()
  }

  #beginInPause(): void {
    const now = performance.now()
    this.#unseenSince ??= now
    window.clearTimeout(this.#pausing)
    this.#pausing = window.setTimeout(() => this.#begin(), Math.min(pause, this.#unseenSince + longestWithoutLook - now))
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
    this.#settledRegister = this.#watched?.review.register
    const { result } = this.#check
    const answered = this.#answeredIn(result)
    if (result !== this.#view.result || answered !== this.#view.answered) this.#countAttention(answered)
    if (result !== null) this.#order.take(result)
    this.#draw(answered)
    this.#show({ result, tenths: null, answered })
  }

  /** The very same map while it says the same. */
  #countAttention(answered: readonly Answered[]): void {
    const before = this.#attention
    const now = this.#check.attention(new Set(answered.map(({ signal }) => signal)))
    const same = now.size === before.size && [...now].every(([id, count]) => before.get(id) === count)
    if (!same) this.#attention = now
  }

  /** The very same list while it says the same. */
  #answeredIn(result: LiveResult | null): readonly Answered[] {
    const before = this.#view.answered
    if (this.#answers.length === 0 && before.length === 0) return before
    const signals = result?.questions.flatMap(question => question.signals) ?? []
    const now = answeredSignals(signals, this.#answers, this.#settled)
    const same =
      now.length === before.length &&
      now.every(({ signal, answer }, at) => before[at]?.signal === signal && before[at]?.answer === answer)
    return same ? before : now
  }

  #show(view: MarkersView): void {
    const { result, tenths, answered } = this.#view
    if (view.result === result && view.tenths === tenths && view.answered === answered) return
    this.#view = view
    for (const listener of this.#listeners) listener()
  }

  #draw(answered: readonly Answered[]): void {
    for (const kind of documentKinds) {
      const editor = this.#watched?.[kind]
      if (editor !== null && editor !== undefined && !editor.isDestroyed) this.#drawIn(kind, editor, answered)
    }
  }

  #termsIn(kind: DocumentKind, answered: readonly Answered[]): readonly Signal[] {
    const quiet = new Set(answered.map(({ signal }) => signal))
    const signals = this.#check.result?.questions.flatMap(question => question.signals) ?? []
    return signals.filter(signal => signal.code === 'jargon_undefined' && signal.where.document === kind && !quiet.has(signal))
  }

  /** Underlines what asks for a look in the blocks that changed since the last time, without what has been answered. */
  #drawIn(kind: DocumentKind, editor: Editor, answered: readonly Answered[]): void {
    const { doc } = editor.state
    const drawn = this.#drawn[kind]
    const terms = this.#termsIn(kind, answered)
    const register = this.#settledRegister
    const known = drawn?.editor === editor && drawn.register === register && isSameList(drawn.terms, terms)
    const before = known ? drawn.children : []
    const { start, oldEnd, newEnd } = changedRange(before, doc.children)
    this.#drawn[kind] = { editor, children: doc.children, terms, register }
    if (known && start === newEnd && start === oldEnd) return
    let from = 0
    for (const child of doc.children.slice(0, start)) from += child.nodeSize
    const words = wordsFor(this.#watched?.review.profile ?? 'scr')
    const quiet = new Set(
      answered.flatMap(({ signal: { code, where } }) => {
        const at = where.document === kind ? placePosition(doc, where) : null
        return at?.words === true ? [`${code} ${at.from}`] : []
      }),
    )
    const underlines: Underline[] = []
    let to = from
    for (const child of doc.children.slice(start, newEnd)) {
      if (this.#underlining)
        for (const { from: begin, to: end, seen } of this.#check.wordsSeenIn(child)) {
          if (!asksForLook(seen, kind) || quiet.has(`${seen.code} ${to + begin}`)) continue
          const sentence = sentenceAbout(seen, words)
          underlines.push({ from: to + begin, to: to + end, look: lookOf(seen), sentence, instead: seen.instead ?? '' })
        }
      to += child.nodeSize
    }
    if (this.#underlining)
      for (const signal of terms) {
        const at = placePosition(doc, signal.where)
        if (at?.words === true && at.from >= from && at.to <= to)
          underlines.push({ from: at.from, to: at.to, look: lookOf(signal), sentence: signal.message })
      }
    drawUnderlines(editor.view, { from, to, underlines })
  }
}

/** A term that only moved down with its paragraph needs no drawing: its underline moves along. */
const isSameList = (one: readonly Signal[], other: readonly Signal[]): boolean =>
  one.length === other.length &&
  one.every(({ where }, at) => {
    const term = other[at]?.where
    return where.quote === term?.quote && where.from === term.from && where.nodeId === term.nodeId
  })

const lookOf = ({ code, confidence }: Pick<Signal, 'code' | 'confidence'>): Underline['look'] =>
  code === 'long_sentence'
    ? 'long-sentence'
    : code === 'register_match'
      ? 'register-seen'
      : confidence === 'sure'
        ? 'words-seen'
        : 'words-perhaps'

const documentsOf = (watched: Watched | null): Record<DocumentKind, Node | null> => ({
  report: watched?.report?.state.doc ?? null,
  response: watched?.response?.state.doc ?? null,
})
