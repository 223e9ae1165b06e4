import { isId, textOf, wordsBetween } from '@candour/schema/report'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { plainly } from './amendment.ts'

/** Attributes of parts that hold written words, in the order in which they are read. */
const writtenAttributes = [
  'priorityReason',
  'hindsight',
  'counterEvidence',
  'inThisCase',
  'notPeculiar',
  'howWidespread',
  'whyItMatters',
  'addressedTo',
  'decisionReason',
  'frameworkPlace',
  'responsibleBody',
  'namedRole',
  'measure',
  'alt',
  'text',
] as const

interface Place {
  node: ProseMirrorNode
  parent: ProseMirrorNode
  index: number
}

/** A document by the ids of its parts. A heading stands for what follows it up to the next one. */
export class PartsOfDocument {
  readonly #doc: ProseMirrorNode
  readonly #places = new Map<string, Place>()
  readonly #words = new Map<string, string>()
  #all: string | null = null
  readonly isWhole: boolean

  /** @param isWhole false where part of the document could not be read, and is left out here */
  constructor(doc: ProseMirrorNode, isWhole = true) {
    this.#doc = doc
    this.isWhole = isWhole
    doc.descendants((node, _position, parent, index) => {
      const id: unknown = node.attrs.id
      if (isId(id) && parent !== null) this.#places.set(id, { node, parent, index })
    })
  }

  get doc(): ProseMirrorNode {
    return this.#doc
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  isFinding(id: string): boolean {
    return this.#places.get(id)?.node.type.name === 'finding'
  }

  /** Everything that is written in its text, in one line. */
  get words(): string {
    this.#all ??= plainly(wordsBetween(this.#doc, 0, this.#doc.content.size))
    return this.#all
  }

  /** The words of a part, a line for each block; null where it does not stand in this document. No id: what stands before the first part. */
  wordsOf(id: string | null): string | null {
    if (id === null) return this.#wordsBeforeParts()
    const known = this.#words.get(id)
    if (known !== undefined) return known
    const place = this.#places.get(id)
    if (place === undefined) return null
    const words = wordsAt(place)
    this.#words.set(id, words)
    return words
  }

  /** The words to keep for a quotation in a part; null where it is in none and not before the first one either. */
  wordsFor(quote: string, partId: string | null): string | null {
    const words = this.wordsOf(partId)
    return partId === null && words !== null && !plainly(words).includes(plainly(quote)) ? null : words
  }

  #wordsBeforeParts(): string {
    const lines: string[] = []
    for (const block of this.#doc.children) {
      if (isId(block.attrs.id)) break
      lines.push(textOf(block, 'own'))
    }
    return lines.join('\n')
  }

  /** Whether a quotation begins in a part, or in what follows a heading up to the next one. */
  begins(quote: string, id: string): boolean {
    const place = this.#places.get(id)
    if (place === undefined) return false
    const line = firstLine(quote)
    return line === undefined || blocksOf(place).some(block => plainly(wordsBetween(block, 0, block.content.size)).includes(line))
  }

  /** The part that a quotation stands in, by its first line; null where it is nowhere. */
  partWith(quote: string): string | null {
    const line = firstLine(quote)
    if (line === undefined) return null
    let heading: string | null = null
    for (const block of this.#doc.children) {
      const id: unknown = block.attrs.id
      const own = isId(id) ? id : null
      if (block.type.name === 'heading') heading = own
      if (plainly(textOf(block, 'whole')).includes(line)) return own ?? heading
    }
    return null
  }
}

const firstLine = (quote: string): string | undefined =>
  quote
    .split('\n')
    .map(plainly)
    .find(each => each !== '')

/** A part itself; a heading with the blocks up to the next one. */
function blocksOf({ node, parent, index }: Place): ProseMirrorNode[] {
  if (node.type.name !== 'heading') return [node]
  const blocks = [node]
  for (let at = index + 1; at < parent.childCount; at += 1) {
    const block = parent.child(at)
    if (block.type.name === 'heading') break
    blocks.push(block)
  }
  return blocks
}

function wordsAt(place: Place): string {
  const { node } = place
  if (node.type.name === 'heading')
    return blocksOf(place)
      .map(block => (block === node ? node.textContent : textOf(block, 'own')))
      .join('\n')
  const written = writtenAttributes.map(name => String(node.attrs[name] ?? '')).filter(text => text !== '')
  return [textOf(node, 'own'), ...written].join('\n')
}
