import type { Words } from '@candour/schema'
import type { DocumentFacts } from '../document/document-facts.ts'
import { kindByTitle } from '../document/section-kinds.ts'
import type { Place, Signal } from '../signal.ts'

const none: readonly Signal[] = []
const glossaryTitle = /\bglossary\b|\babbreviations\b|\bacronyms\b/i

/** Which rows stand under a heading that says it is a glossary, up to the next heading of its level. */
function glossaryRows(facts: DocumentFacts): ReadonlySet<number> {
  const rows = new Set<number>()
  let level = 0
  for (const [row, { self }] of facts.rows.entries()) {
    if (self?.type === 'heading') {
      if (self.kind === 'glossary' || kindByTitle(self.text) === 'glossary' || glossaryTitle.test(self.text)) level = self.level
      else if (level > 0 && self.level <= level) level = 0
    }
    if (level > 0) rows.add(row)
  }
  return rows
}

/**
 * QM14.6, QM16.2: abbreviations and terms at their first use in a document, where neither the words there nor a glossary explain them.
 * Costs what the terms of a document are, and gives the very same signals for what stands as it stood.
 */
export class UnexplainedTerms {
  readonly #document: Place['document']
  #version = -1
  #words: Words | null = null
  #allowed: readonly string[] = []
  #all: readonly Signal[] = none

  constructor(document: Place['document']) {
    this.#document = document
  }

  of(facts: DocumentFacts, words: Words, allowed: readonly string[]): readonly Signal[] {
    if (facts.version === this.#version && words === this.#words && allowed === this.#allowed) return this.#all
    const known = new Map(words === this.#words ? this.#all.map(signal => [keyOf(signal.where), signal] as const) : [])
    this.#version = facts.version
    this.#words = words
    this.#allowed = allowed
    const now = this.#signals(facts, words, new Set(allowed.map(term => term.toLowerCase()))).map(signal => {
      const before = known.get(keyOf(signal.where))
      return before?.message === signal.message && before.where.nodeId === signal.where.nodeId ? before : signal
    })
    const stands = now.length === this.#all.length && now.every((signal, at) => signal === this.#all[at])
    if (!stands) this.#all = now
    return this.#all
  }

  #signals(facts: DocumentFacts, words: Words, seen: Set<string>): Signal[] {
    const glossary = facts.rows.some(({ terms }) => terms.length > 0) ? glossaryRows(facts) : null
    if (glossary === null) return []
    for (const row of glossary) for (const { it } of facts.rows[row]?.terms ?? []) seen.add(it.use.term.toLowerCase())
    const signals: Signal[] = []
    for (const [row, { terms }] of facts.rows.entries())
      for (const { leaf, it } of terms) {
        const { term, from, to, quote, explained } = it.use
        const key = term.toLowerCase()
        if (seen.has(key)) continue
        seen.add(key)
        if (explained) continue
        const where: Place = { document: this.#document, block: facts.leafStart(row) + leaf, from, to, quote }
        if (it.nodeId !== '') where.nodeId = it.nodeId
        signals.push(this.#signal(quote, where, words))
      }
    return signals
  }

  #signal(quote: string, where: Place, words: Words): Signal {
    const hint = words.signalHints.jargon_undefined
    return {
      code: 'jargon_undefined',
      question: this.#document === 'report' ? 'QM14.6' : 'QM16.2',
      polarity: 'look',
      message: words.signals.jargon_undefined(quote),
      ...(hint === undefined ? {} : { hint }),
      where,
      confidence: 'likely',
    }
  }
}

const keyOf = ({ block, from, to }: Place): string => `${block} ${from} ${to}`
