import type { Words } from '@candour/schema'
import { changedRange } from '../document/changed-range.ts'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { NodeFacts, SeenInNode } from '../document/node-facts.ts'
import type { Place, Signal } from '../signal.ts'

const none: readonly Signal[] = []

/**
 * The signals of a document's own blocks, in order. They are made once for each row and kept while the row stands where it stands,
 * so that the very same objects come back after an edit elsewhere, and the very same list where nothing was seen in what changed.
 */
export class BlockSignals {
  readonly #document: Place['document']
  #words: Words | null = null
  #rows: readonly NodeFacts[] = []
  #leaves = 0
  #chunks: (readonly Signal[])[] = []
  #all: readonly Signal[] = none

  constructor(document: Place['document']) {
    this.#document = document
  }

  of(facts: DocumentFacts, words: Words): readonly Signal[] {
    const before = words === this.#words ? this.#rows : []
    const { start, oldEnd, newEnd } = changedRange(before, facts.rows)
    // Where the number of blocks changed, all that follow have another number now.
    const moved = facts.leaves !== this.#leaves || words !== this.#words
    const gone = this.#chunks.slice(start, moved ? undefined : oldEnd)
    const come: (readonly Signal[])[] = []
    for (let row = start; row < (moved ? facts.rows.length : newEnd); row++) come.push(this.#chunk(facts, row, words))
    const kept = moved ? [] : this.#chunks.slice(oldEnd)
    this.#words = words
    this.#rows = facts.rows
    this.#leaves = facts.leaves
    if (gone.length !== come.length || start < facts.rows.length) this.#chunks = this.#chunks.slice(0, start).concat(come, kept)
    if (gone.some(chunk => chunk.length > 0) || come.some(chunk => chunk.length > 0)) this.#all = this.#chunks.flat()
    return this.#all
  }

  #chunk(facts: DocumentFacts, row: number, words: Words): readonly Signal[] {
    const seen = facts.rows[row]?.seen ?? []
    if (seen.length === 0) return none
    const start = facts.leafStart(row)
    return seen.map(({ leaf, it }) => this.#signal(it, start + leaf, words))
  }

  #signal({ seen, nodeId }: SeenInNode, block: number, words: Words): Signal {
    const { code, from, to, quote, confidence, count } = seen
    const where: Place = { document: this.#document, block, from, to, quote }
    if (nodeId !== '') where.nodeId = nodeId
    const signal: Signal = {
      code,
      question: this.#document === 'report' ? 'QM14.6' : 'QM16.2',
      polarity: 'look',
      message: code === 'hard_passage' ? words.signals.hard_passage() : words.signals.long_sentence(count),
      where,
      confidence,
    }
    const hint = words.signalHints[code]
    if (hint !== undefined) signal.hint = hint
    return signal
  }
}
