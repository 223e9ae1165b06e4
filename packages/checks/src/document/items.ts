import {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  HeadingAttributes,
  headlineOf,
  ImageAttributes,
  RecommendationAttributes,
  type SectionKind,
} from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import type * as z from 'zod'
import { quoteOf } from '../blocks/read-block.ts'
import type { NodeFacts } from './node-facts.ts'

/** Something in a container, with how many leaf blocks stand before it there: whole rows move without being touched. */
export interface Placed<Thing> {
  readonly leaf: number
  readonly it: Thing
}

interface Identified {
  /** '' where the node has none (an older or a stranger's document). */
  readonly id: string
}
export interface HeadingItem extends Identified {
  readonly type: 'heading'
  readonly level: number
  readonly kind: SectionKind
  readonly text: string
  /** The same, short enough to quote. */
  readonly quote: string
}
export interface ImageItem extends Identified {
  readonly type: 'image'
  readonly described: boolean
}
interface PartItem extends Identified {
  readonly headline: string
  /** What it is known by in a list: its headline, else its first words. */
  readonly opening: string
  /** Everything in it. */
  readonly facts: NodeFacts
}
export interface FindingItem extends PartItem {
  readonly type: 'finding'
  readonly attributes: FindingAttributes
}
export interface AnalysisItem extends PartItem {
  readonly type: 'analysis'
  readonly attributes: AnalysisAttributes
}
export interface RecommendationItem extends PartItem {
  readonly type: 'recommendation'
  readonly attributes: RecommendationAttributes
}
export interface ResponseItem extends PartItem {
  readonly type: 'boardResponse'
  readonly attributes: BoardResponseAttributes
}
export interface ActionItem extends PartItem {
  readonly type: 'action'
  readonly attributes: ActionAttributes
}
export type Part = FindingItem | AnalysisItem | RecommendationItem | ResponseItem | ActionItem
export type Item = HeadingItem | ImageItem | Part

export const idOf = (node: Node): string => {
  const id: unknown = node.attrs.id
  return typeof id === 'string' ? id : ''
}

/** A stranger's document may carry attributes of any shape; what does not fit counts as not said. */
function attributesOf<Schema extends z.ZodType>(schema: Schema, node: Node): z.output<Schema> {
  const read = schema.safeParse({ ...node.attrs, id: idOf(node) })
  return read.success ? read.data : schema.parse({})
}

/** The first block of a node that has words. */
function firstWords(node: Node): string {
  if (node.isTextblock) return node.textContent.trim()
  for (const child of node.children) {
    const words = firstWords(child)
    if (words !== '') return words
  }
  return ''
}

function named(node: Node, facts: NodeFacts): PartItem {
  const headline = headlineOf(node)
  const opening = headline === '' ? firstWords(node) : headline
  return { id: idOf(node), headline, opening: quoteOf(opening, 0, opening.length), facts }
}

/** The item that a node is, if it is one. `facts` are those of the node itself. */
export function itemOf(node: Node, facts: NodeFacts): Item | null {
  const id = idOf(node)
  switch (node.type.name) {
    case 'heading': {
      const { level, kind } = attributesOf(HeadingAttributes, node)
      const text = node.textContent.trim()
      return { type: 'heading', id, level, kind, text, quote: quoteOf(text, 0, text.length) }
    }
    case 'image': {
      const { alt, decorative } = attributesOf(ImageAttributes, node)
      return { type: 'image', id, described: decorative || alt.trim() !== '' }
    }
    case 'finding':
      return { type: 'finding', ...named(node, facts), attributes: attributesOf(FindingAttributes, node) }
    case 'analysis':
      return { type: 'analysis', ...named(node, facts), attributes: attributesOf(AnalysisAttributes, node) }
    case 'recommendation':
      return { type: 'recommendation', ...named(node, facts), attributes: attributesOf(RecommendationAttributes, node) }
    case 'boardResponse':
      return { type: 'boardResponse', ...named(node, facts), attributes: attributesOf(BoardResponseAttributes, node) }
    case 'action':
      return { type: 'action', ...named(node, facts), attributes: attributesOf(ActionAttributes, node) }
    default:
      return null
  }
}
