import type { Words } from '@candour/schema'
import { quoteOf } from '../blocks/read-block.ts'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { DetailInNode, NodeFacts } from '../document/node-facts.ts'
import type { DetailKind } from '../identifiers/detail.ts'
import type { Place, Signal } from '../signal.ts'

const none: readonly Signal[] = []
const noDetails: NodeFacts['details'] = []
/** So many different kinds of detail together may tell who it is (CHECKS.md, `jigsaw`). */
const enough = 3

interface Gathered {
  readonly kinds: Set<DetailKind>
  /** The first detail in the block that the last one stands in. */
  block: number
  from: number
}

/**
 * QM14.2: details about one person that are harmless alone, within a section (from a heading of any level to the next). Said once for each person and
 * section, where the third kind comes. Costs what the details of a document are, and gives the very same signals for what stands as it stood.
 */
export class Jigsaw {
  readonly #document: Place['document']
  #version = -1
  #words: Words | null = null
  #all: readonly Signal[] = none

  constructor(document: Place['document']) {
    this.#document = document
  }

  of(facts: DocumentFacts, words: Words): readonly Signal[] {
    if (facts.version === this.#version && words === this.#words) return this.#all
    const before = words === this.#words ? this.#all : none
    this.#version = facts.version
    this.#words = words
    const now = this.#signals(facts, words).map((signal, at) => (same(signal, before[at]) ? before[at] : signal) ?? signal)
    const stands = now.length === this.#all.length && now.every((signal, at) => signal === this.#all[at])
    if (!stands) this.#all = now
    return this.#all
  }

  #signals(facts: DocumentFacts, words: Words): Signal[] {
    const signals: Signal[] = []
    let people = new Map<string, Gathered>()
    const { rows } = facts
    for (let row = 0; row < rows.length; row++) {
      const facts_ = rows[row]
      if (facts_?.self?.type === 'heading' && people.size > 0) people = new Map()
      const details = facts_?.details ?? noDetails
      for (const { leaf, it } of details) {
        const signal = this.#take(people, facts.leafStart(row) + leaf, it, words)
        if (signal !== null) signals.push(signal)
      }
    }
    return signals
  }

  #take(people: Map<string, Gathered>, block: number, { detail, nodeId, text }: DetailInNode, words: Words): Signal | null {
    const { kind, person, from, to } = detail
    const gathered = people.get(person) ?? { kinds: new Set<DetailKind>(), block, from }
    people.set(person, gathered)
    if (gathered.block !== block) {
      gathered.block = block
      gathered.from = from
    }
    if (gathered.kinds.size >= enough || gathered.kinds.has(kind)) return null
    gathered.kinds.add(kind)
    if (gathered.kinds.size < enough) return null
    const where: Place = { document: this.#document, block, from: gathered.from, to, quote: quoteOf(text, gathered.from, to) }
    if (nodeId !== '') where.nodeId = nodeId
    const hint = words.signalHints.jigsaw
    return {
      code: 'jigsaw',
      question: 'QM14.2',
      polarity: 'look',
      message: words.signals.jigsaw([...gathered.kinds]),
      ...(hint === undefined ? {} : { hint }),
      where,
      confidence: 'likely',
    }
  }
}

const same = (one: Signal, other: Signal | undefined): boolean =>
  other !== undefined &&
  one.message === other.message &&
  one.where.block === other.where.block &&
  one.where.from === other.where.from &&
  one.where.to === other.where.to &&
  one.where.quote === other.where.quote &&
  one.where.nodeId === other.where.nodeId
