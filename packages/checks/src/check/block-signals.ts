import type { Words } from '@candour/schema'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { NodeFacts, SeenInNode } from '../document/node-facts.ts'
import type { Place, Signal } from '../signal.ts'

/**
 * The signals of a document's own blocks, in order. They are made once for each row and kept while the row stands where it stands,
 * so that the very same objects come back after an edit elsewhere and a list of them need not be drawn again.
 */
export class BlockSignals {
  readonly #document: Place['document']
  #words: Words | null = null
  #made = new WeakMap<NodeFacts, { start: number; signals: readonly Signal[] }>()

  constructor(document: Place['document']) {
    this.#document = document
  }

  of(facts: DocumentFacts, words: Words): Signal[] {
    if (words !== this.#words) {
      this.#words = words
      this.#made = new WeakMap()
    }
    const all: Signal[] = []
    for (const [row, node] of facts.rows.entries()) {
      if (node.seen.length === 0) continue
      const start = facts.leafStart(row)
      const made = this.#made.get(node)
      if (made?.start === start) {
        for (const signal of made.signals) all.push(signal)
        continue
      }
      const signals = node.seen.map(({ leaf, it }) => this.#signal(it, start + leaf, words))
      this.#made.set(node, { start, signals })
      for (const signal of signals) all.push(signal)
    }
    return all
  }

  #signal({ seen, nodeId }: SeenInNode, block: number, words: Words): Signal {
    const { code, from, to, quote, confidence, count } = seen
    const where: Place = { document: this.#document, block, from, to, quote, ...(nodeId === '' ? {} : { nodeId }) }
    const hint = words.signalHints[code]
    const signal: Signal = {
      code,
      question: this.#document === 'report' ? 'QM14.6' : 'QM16.2',
      polarity: 'look',
      message: code === 'hard_passage' ? words.signals.hard_passage() : words.signals.long_sentence(count),
      where,
      confidence,
    }
    return hint === undefined ? signal : { ...signal, hint }
  }
}
