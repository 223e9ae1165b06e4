import type { Words } from '@candour/schema'
import { replaced } from '../document/changed-range.ts'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { SeenInNode } from '../document/node-facts.ts'
import type { Place, Signal } from '../signal.ts'
import { blockCodes } from './block-questions.ts'

const none: readonly Signal[] = []
const isSomething = (chunk: readonly Signal[]): boolean => chunk.length > 0

/** As `flat`, several times faster and in a list of the right size: this runs at every key in a long sentence. */
function joined(chunks: readonly (readonly Signal[])[]): Signal[] {
  let length = 0
  for (const chunk of chunks) length += chunk.length
  const all = new Array<Signal>(length)
  let at = 0
  for (const chunk of chunks) for (const signal of chunk) all[at++] = signal
  return all
}

const moved = (signal: Signal, by: number): Signal => ({ ...signal, where: { ...signal.where, block: signal.where.block + by } })

/**
 * The signals of a document's own blocks, in order. They are made once for each row and kept while the row stands where it stands,
 * so that the very same objects come back after an edit elsewhere, and the very same list where nothing was seen in what changed.
 */
export class BlockSignals {
  readonly #document: Place['document']
  #words: Words | null = null
  #version = 0
  #leaves = 0
  #chunks: (readonly Signal[])[] = []
  #all: readonly Signal[] = none

  constructor(document: Place['document']) {
    this.#document = document
  }

  of(facts: DocumentFacts, words: Words): readonly Signal[] {
    if (facts.version === this.#version && words === this.#words) return this.#all
    const next = facts.version === this.#version + 1 && words === this.#words
    const { start, oldEnd, newEnd } = next ? facts.change : { start: 0, oldEnd: this.#chunks.length, newEnd: facts.rows.length }
    const come: (readonly Signal[])[] = []
    for (let row = start; row < newEnd; row++) come.push(this.#chunk(facts, row, words))
    const gone = replaced(this.#chunks, { start, oldEnd, newEnd }, come)
    const by = facts.leaves - this.#leaves
    // Where the number of blocks changed, all that follow have another number now.
    if (next && by !== 0) this.#move(newEnd, by)
    this.#words = words
    this.#version = facts.version
    this.#leaves = facts.leaves
    if (by !== 0 || gone.some(isSomething) || come.some(isSomething)) this.#all = joined(this.#chunks)
    return this.#all
  }

  #move(from: number, by: number): void {
    const chunks = this.#chunks
    for (let row = from; row < chunks.length; row++) {
      const chunk = chunks[row]
      if (chunk !== undefined && chunk.length > 0) chunks[row] = chunk.map(signal => moved(signal, by))
    }
  }

  #chunk(facts: DocumentFacts, row: number, words: Words): readonly Signal[] {
    const seen = facts.rows[row]?.seen ?? []
    if (seen.length === 0) return none
    const start = facts.leafStart(row)
    return seen.flatMap(({ leaf, it }) => this.#signal(it, start + leaf, words) ?? [])
  }

  #signal({ seen, nodeId }: SeenInNode, block: number, words: Words): Signal | null {
    const { code, from, to, quote, confidence } = seen
    const about = blockCodes[code]
    const question = about?.[this.#document]
    if (about === undefined || question == null) return null
    const where: Place = { document: this.#document, block, from, to, quote }
    if (nodeId !== '') where.nodeId = nodeId
    const signal: Signal = {
      code,
      question,
      polarity: about.polarity,
      message: about.says(words.signals, seen),
      where,
      confidence,
    }
    const hint = words.signalHints[code]
    if (hint !== undefined) signal.hint = hint
    if (seen.instead !== undefined) signal.instead = seen.instead
    return signal
  }
}
