import type { Node } from '@tiptap/pm/model'
import { type BlockFacts, BlockReader } from '../blocks/block-facts.ts'
import { textOfBlock } from '../blocks/block-text.ts'
import type { Seen } from '../blocks/read-block.ts'
import type { Detail } from '../identifiers/detail.ts'
import type { RegisterMatcher } from '../identifiers/register-match.ts'
import type { TermUse } from '../language/terms.ts'
import type { Saying } from '../language/topics.ts'
import { noSums, plus } from '../text/reading.ts'
import { mayHaveWords, wordsOfAttributes } from './attribute-words.ts'
import type { Item, Placed, ToldByWords } from './item.ts'
import { idOf, itemOf } from './items.ts'
import type { Noted } from './national-level.ts'

/** Something seen in a text block, with the id of the nearest node around it that has one. */
export interface SeenInNode {
  readonly seen: Seen
  readonly nodeId: string
}

/** A term used in a text block, likewise. */
export interface TermInNode {
  readonly use: TermUse
  readonly nodeId: string
}

/** A detail about a person in a text block, likewise. */
export interface DetailInNode {
  readonly detail: Detail
  readonly nodeId: string
  /** The words that it stands in. */
  readonly text: string
}

/** A sentence of a text block that speaks of something, likewise. */
export interface SayingInNode {
  readonly saying: Saying
  readonly nodeId: string
}

/** What a node and everything in it tells. Like the node it is about, it never changes. */
export interface NodeFacts extends ToldByWords {
  /** Text blocks, and blocks without content such as images: what `Place.block` counts. */
  readonly leaves: number
  readonly seen: readonly Placed<SeenInNode>[]
  /** The parts that its blocks name where they ask something of the national level. */
  readonly national: readonly string[]
  /** The parts that its blocks only note, outside an answer. */
  readonly noted: readonly Placed<Noted>[]
  readonly terms: readonly Placed<TermInNode>[]
  readonly details: readonly Placed<DetailInNode>[]
  readonly sayings: readonly Placed<SayingInNode>[]
  /** The item that the node itself is. */
  readonly self: Item | null
}

const nothing: NodeFacts = {
  sums: noSums,
  leaves: 0,
  seen: [],
  items: [],
  national: [],
  noted: [],
  decides: false,
  describes: false,
  explains: false,
  topics: 0,
  terms: [],
  details: [],
  sayings: [],
  self: null,
}

const saysNothing: readonly Seen[] = []

const isIdentifier = (code: Seen['code']): boolean => code.startsWith('identifier_') || code === 'register_match'

const pinned = (facts: readonly Placed<SeenInNode>[], by: number, id: string): Placed<SeenInNode>[] =>
  facts.map(({ leaf, it }) => ({ leaf: leaf + by, it: it.nodeId === '' && id !== '' ? { seen: it.seen, nodeId: id } : it }))

/** Facts of any node, each node once; a change costs the nodes on its own way to the root. */
export class NodeReader {
  readonly #blocks: BlockReader
  readonly #known = new WeakMap<Node, NodeFacts>()
  /** What is said in a node's attributes, by those: typing in the node leaves them as they are. */
  readonly #said = new WeakMap<object, readonly Seen[]>()

  /** What it remembers holds for one register; another one needs another reader. */
  constructor(matcher: RegisterMatcher) {
    this.#blocks = new BlockReader(matcher)
  }

  #saidIn(node: Node): readonly Seen[] {
    if (!mayHaveWords(node)) return saysNothing
    const known = this.#said.get(node.attrs)
    if (known !== undefined) return known
    const seen = wordsOfAttributes(node).flatMap(words =>
      this.#blocks.identifiers(words).map(one => ({ ...one, from: 0, to: 0 })),
    )
    this.#said.set(node.attrs, seen)
    return seen
  }

  knows(node: Node): boolean {
    return this.#known.has(node)
  }

  facts(node: Node): NodeFacts {
    const known = this.#known.get(node)
    if (known !== undefined) return known
    const facts = node.isTextblock
      ? this.#ofBlock(node, this.#blocks.facts(node))
      : node.isLeaf
        ? this.#ofLeaf(node)
        : this.#ofContainer(node)
    this.#known.set(node, facts)
    return facts
  }

  /** Reads a node whose children are known; only a very long text block is paused in. */
  *reading(node: Node): Generator<void, void, void> {
    if (!node.isTextblock || this.#known.has(node)) this.facts(node)
    else this.#known.set(node, this.#ofBlock(node, yield* this.#blocks.reading(node)))
  }

  #ofBlock(node: Node, facts: BlockFacts): NodeFacts {
    const { sums, seen, national, noted, decides, describes, topics, sayings, terms, details } = facts
    const nodeId = idOf(node)
    const placed = seen.map(one => ({ leaf: 0, it: { seen: one, nodeId } }))
    const text = details.length === 0 ? '' : textOfBlock(node)
    return {
      sums,
      leaves: 1,
      seen: placed,
      items: [],
      national,
      noted: noted.map(it => ({ leaf: 0, it })),
      decides,
      describes,
      explains: seen.some(({ code }) => code === 'explains'),
      topics,
      terms: terms.map(use => ({ leaf: 0, it: { use, nodeId } })),
      details: details.map(detail => ({ leaf: 0, it: { detail, nodeId, text } })),
      sayings: sayings.map(saying => ({ leaf: 0, it: { saying, nodeId } })),
      self: itemOf(node, nothing),
    }
  }

  #ofLeaf(node: Node): NodeFacts {
    const nodeId = idOf(node)
    const seen = this.#saidIn(node).map(one => ({ leaf: 0, it: { seen: one, nodeId } }))
    return { ...nothing, leaves: 1, seen, self: node.isInline ? null : itemOf(node, nothing) }
  }

  #ofContainer(node: Node): NodeFacts {
    let sums = noSums
    let leaves = 0
    const national: string[] = []
    const noted: Placed<Noted>[] = []
    let decides = false
    let describes = false
    let explains = false
    let topics = 0
    const seen: Placed<SeenInNode>[] = []
    const items: Placed<Item>[] = []
    const terms: Placed<TermInNode>[] = []
    const details: Placed<DetailInNode>[] = []
    const sayings: Placed<SayingInNode>[] = []
    const id = idOf(node)
    for (const one of this.#saidIn(node)) seen.push({ leaf: 0, it: { seen: one, nodeId: id } })
    // Somebody else's words, quoted, are not the author's to shorten.
    const quoted = node.type.name === 'blockquote'
    for (const child of node.children) {
      const facts = this.facts(child)
      sums = plus(sums, facts.sums)
      national.push(...facts.national)
      if (!quoted && node.type.name !== 'boardResponse')
        for (const { leaf, it } of facts.noted) noted.push({ leaf: leaf + leaves, it })
      decides ||= facts.decides
      describes ||= facts.describes && !quoted
      explains ||= facts.explains && !quoted
      if (!quoted) {
        topics |= facts.topics
        for (const { leaf, it } of facts.sayings)
          sayings.push({ leaf: leaf + leaves, it: it.nodeId === '' && id !== '' ? { saying: it.saying, nodeId: id } : it })
      }
      // Who could be recognised can be recognised in a quotation too.
      const told = quoted ? facts.seen.filter(({ it }) => isIdentifier(it.seen.code)) : facts.seen
      for (const one of pinned(told, leaves, id)) seen.push(one)
      for (const { leaf, it } of facts.details)
        details.push({ leaf: leaf + leaves, it: it.nodeId === '' && id !== '' ? { ...it, nodeId: id } : it })
      for (const { leaf, it } of facts.terms)
        terms.push({ leaf: leaf + leaves, it: it.nodeId === '' && id !== '' ? { use: it.use, nodeId: id } : it })
      if (facts.self !== null) items.push({ leaf: leaves, it: facts.self })
      else for (const { leaf, it } of facts.items) items.push({ leaf: leaf + leaves, it })
      leaves += facts.leaves
    }
    if (quoted) sums = { ...sums, longSentences: 0, passives: 0 }
    const facts: NodeFacts = {
      sums,
      leaves,
      seen,
      items,
      national,
      noted,
      decides,
      describes,
      explains,
      topics,
      terms,
      details,
      sayings,
      self: null,
    }
    return { ...facts, self: itemOf(node, facts) }
  }
}
