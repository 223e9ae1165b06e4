import type { Words } from '@candour/schema'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { HeadingItem } from '../document/item.ts'
import type { NodeFacts } from '../document/node-facts.ts'
import { kindByTitle } from '../document/section-kinds.ts'
import type { Place, Signal } from '../signal.ts'
import { inOrder } from './signals-of.ts'

/** Fewer can be explained where they stand. */
const termsForGlossary = 5

const none: readonly Signal[] = []
const noTerms: NodeFacts['terms'] = []
const glossaryTitle = /\bglossary\b|\babbreviations\b|\bacronyms\b/i

const opens = new WeakMap<HeadingItem, boolean>()

/** Whether a heading says that a glossary follows; asked once for each heading. */
function opensGlossary(heading: HeadingItem): boolean {
  const known = opens.get(heading)
  if (known !== undefined) return known
  const { kind, text } = heading
  const found = kind === 'glossary' || kindByTitle(text) === 'glossary' || glossaryTitle.test(text)
  opens.set(heading, found)
  return found
}

/** The terms that stand under the heading of a glossary, up to the next heading of its level, go into `seen`. */
function takeGlossary({ rows }: DocumentFacts, seen: Set<string>): void {
  let level = 0
  for (const row of rows) {
    const { self } = row
    if (self?.type === 'heading') {
      if (opensGlossary(self)) level = self.level
      else if (self.level <= level) level = 0
    }
    if (level > 0) for (const { it } of row.terms) seen.add(it.use.term.toLowerCase())
  }
}

/** 'Section 47 enquiries' where 'section 47' has been met, 'child in need plan' where 'child in need' has: a term of several words by its beginning. */
function isSeenInPart(seen: ReadonlySet<string>, key: string): boolean {
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) if (seen.has(key.slice(0, end))) return true
  return false
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
    takeGlossary(facts, seen)
    const signals: Signal[] = []
    const { rows } = facts
    for (let row = 0; row < rows.length; row++) {
      const terms = rows[row]?.terms ?? noTerms
      for (const { leaf, it } of terms) {
        const { term, from, to, quote, explained } = it.use
        const key = term.toLowerCase()
        if (seen.has(key) || isSeenInPart(seen, key)) continue
        seen.add(key)
        if (explained) continue
        const where: Place = { document: this.#document, block: facts.leafStart(row) + leaf, from, to, quote }
        if (it.nodeId !== '') where.nodeId = it.nodeId
        signals.push(this.#signal(quote, where, words))
      }
    }
    return this.#withGlossary(facts, signals, words)
  }

  /** Several terms that nothing explains, and no section that explains words: said once, beside the terms themselves. */
  #withGlossary({ rows }: DocumentFacts, signals: Signal[], words: Words): Signal[] {
    const [first] = signals
    if (first === undefined || signals.length < termsForGlossary) return signals
    if (rows.some(({ self }) => self?.type === 'heading' && opensGlossary(self))) return signals
    const { question, where } = first
    signals.push({
      code: 'no_glossary',
      question,
      polarity: 'look',
      message: words.signals.no_glossary(signals.length),
      where: { document: where.document, block: where.block, from: 0, to: 0, quote: '' },
      confidence: 'sure',
    })
    return signals.sort(inOrder)
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
