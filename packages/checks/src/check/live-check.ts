import { type Words, wordsFor } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import { changedRange } from '../document/changed-range.ts'
import { DocumentFacts } from '../document/document-facts.ts'
import { NodeReader } from '../document/node-facts.ts'
import { type WordsSeen, wordsSeen } from '../document/words-seen.ts'
import { emptyRegister, Register, sameEntries } from '../identifiers/register.ts'
import { RegisterMatcher } from '../identifiers/register-match.ts'
import type { Pictures } from '../pictures/pictures.ts'
import type { RegisterEntry, Signal } from '../signal.ts'
import { Assembly, type CheckStats, type LiveResult } from './check-result.ts'
import { type ReviewFacts, sceneOf } from './scene.ts'
import { Watched } from './watched.ts'

/** The documents to look at. Null where one is not there or not open; what is null is not missed. */
export interface CheckTarget {
  readonly report: Node | null
  readonly response: Node | null
  readonly review: ReviewFacts
}

/** Part of a slice's budget after which no new piece of work begins: a piece may take a millisecond or two itself. */
const fill = 0.7
/** A node up to this size, in positions (some seven hundred words), is read in one piece with all that stands in it. */
const readAtOnce = 4000
const noTerms: readonly string[] = []
const none: ReadonlySet<Signal> = new Set()
const noEntries: readonly RegisterEntry[] = []

/**
 * The checks of a review's documents while people write. `aim` says what the documents are now; `work` does at most about `budget`
 * milliseconds of what is missing and says whether `result` is that of the latest aim. Aiming again abandons the run; what was read of
 * blocks that still stand is kept, so an edit costs the blocks that changed. The result is that of a cold start, always.
 */
export class LiveCheck {
  readonly #now: () => number
  #matcher = new RegisterMatcher(emptyRegister)
  #reader = new NodeReader(this.#matcher)
  #report = new Watched('report', this.#reader)
  #response = new Watched('response', this.#reader)
  #empty = new DocumentFacts(this.#reader)
  #seen: { report: readonly Node[]; response: readonly Node[] } = { report: [], response: [] }
  readonly #assembly = new Assembly()
  #target: CheckTarget | null = null
  #run: Generator<void, void, void> | null = null
  #result: LiveResult | null = null
  /** The register that is being made ready; the documents are read with it when it is. */
  #coming: Register | null = null
  #toRead = 0
  #read = 0

  /** `now`: milliseconds that only ever grow, to measure slices by. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** The result of the last aim that was worked to its end; null before the first. */
  get result(): LiveResult | null {
    return this.#result
  }

  /** Node id → places to look at there, as of `result`, without those that have been answered. */
  attention(answered: ReadonlySet<Signal> = none): ReadonlyMap<string, number> {
    return this.#assembly.attention(answered)
  }

  /** The measures, as of `result`. */
  get stats(): CheckStats {
    return this.#assembly.stats()
  }

  /** What the panels draw, as of `result`. Worked out when asked for. */
  get pictures(): Pictures {
    return this.#assembly.pictures()
  }

  /** How much of the running pass has been read, from 0 to 1. */
  get progress(): number {
    return this.#toRead === 0 ? 1 : this.#read / this.#toRead
  }

  /** Whether `result` is that of the latest aim. */
  get settled(): boolean {
    return this.#run === null
  }

  /** What was seen in the words of a top-level node, in positions from its beginning. Reads the node if that has not been done. */
  wordsSeenIn(child: Node): readonly WordsSeen[] {
    return wordsSeen(child, this.#reader.facts(child))
  }

  aim(target: CheckTarget): void {
    const before = this.#target
    if (
      before !== null &&
      before.report === target.report &&
      before.response === target.response &&
      before.review === target.review
    )
      return
    this.#target = target
    this.#run = this.#pass(target)
  }

  /** Another register: what was read of every block was read with the one before. */
  #forget(register: Register): void {
    this.#matcher = new RegisterMatcher(register)
    this.#reader = new NodeReader(this.#matcher)
    this.#report = new Watched('report', this.#reader)
    this.#response = new Watched('response', this.#reader)
    this.#empty = new DocumentFacts(this.#reader)
    this.#seen = { report: [], response: [] }
  }

  work(budget: number): boolean {
    const until = this.#now() + budget * fill
    while (this.#run !== null) {
      if (this.#run.next().done === true) this.#run = null
      else if (this.#now() >= until) return false
    }
    return true
  }

  *#pass({ report, response, review }: CheckTarget): Generator<void, void, void> {
    this.#toRead = 0
    this.#read = 0
    yield* this.#takeRegister(review.register ?? noEntries)
    yield* this.#readAhead(report?.children ?? [], this.#seen.report)
    yield* this.#readAhead(response?.children ?? [], this.#seen.response)
    yield
    this.#seen = { report: report?.children ?? [], response: response?.children ?? [] }
    if (report !== null) this.#report.facts.update(report)
    if (response !== null) this.#response.facts.update(response)
    yield
    const scene = sceneOf(
      review,
      report === null ? this.#empty : this.#report.facts,
      report !== null,
      response === null ? null : this.#response.facts,
    )
    this.#assembly.structure(scene, review)
    yield
    const words = wordsFor(review.profile)
    const allowed = review.allowedTerms ?? noTerms
    const ofWords: (readonly Signal[])[] = []
    if (report !== null) ofWords.push(...ofDocument(this.#report, words, allowed))
    yield
    if (response !== null) ofWords.push(...ofDocument(this.#response, words, allowed))
    this.#result = this.#assembly.result(scene, review, ofWords)
  }

  /** Another register is made ready first, an entry at a time; aiming again at the same one goes on where it was. */
  *#takeRegister(entries: readonly RegisterEntry[]): Generator<void, void, void> {
    if (sameEntries(entries, this.#matcher.register.entries)) {
      this.#coming = null
      return
    }
    const known = this.#coming
    const register = known !== null && sameEntries(entries, known.entries) ? known : new Register(entries)
    this.#coming = register
    this.#toRead += entries.length
    while (!register.isReady) {
      register.takeNext()
      this.#read++
      yield
    }
    this.#read = entries.length
    this.#coming = null
    this.#forget(register)
  }

  /** Reads the blocks that are new since the last pass, one at a time. */
  *#readAhead(children: readonly Node[], before: readonly Node[]): Generator<void, void, void> {
    const { start, newEnd } = changedRange(before, children)
    this.#toRead += newEnd - start
    for (let index = start; index < newEnd; index++) {
      const child = children[index]
      if (child !== undefined) yield* this.#readNode(child)
      this.#read++
    }
  }

  *#readNode(node: Node): Generator<void, void, void> {
    if (this.#reader.knows(node)) return
    if (node.content.size <= readAtOnce) {
      this.#reader.facts(node)
      yield
      return
    }
    if (!node.isTextblock && !node.isLeaf) for (const child of node.children) yield* this.#readNode(child)
    yield* this.#reader.reading(node)
    yield
  }
}

const ofDocument = (
  { facts, blocks, terms, jigsaw }: Watched,
  words: Words,
  allowed: readonly string[],
): (readonly Signal[])[] => [blocks.of(facts, words), terms.of(facts, words, allowed), jigsaw.of(facts, words)]
