import type {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  RecommendationAttributes,
  SectionKind,
} from '@candour/schema/report'
import type { Sums } from '../text/reading.ts'

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
  /** Whether what stands for a description is only the name of a file. */
  readonly fileName: boolean
}
export interface PartItem extends Identified {
  readonly headline: string
  /** What it is known by in a list: its headline, else its first words. */
  readonly opening: string
  readonly hasWords: boolean
  /** Whether it has words that are neither its headline nor those of a part in it. */
  readonly hasOwnWords: boolean
  /** Whether it has enough prose of its own to say more than yes. */
  readonly hasProse: boolean
  readonly hasNotes: boolean
  /** Whether its words sound like a decision. */
  readonly decides: boolean
  /** Whether its words say what staff or agencies did, and whether any of them say why. */
  readonly describes: boolean
  readonly explains: boolean
  /** What its words speak of, as bits of `topics`. */
  readonly topics: number
  /** The items directly in it. */
  readonly inside: readonly Placed<Item>[]
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
  /** What its own words and its reason say of the decision, as bits of `answerWords`. */
  readonly says: number
}
export interface ActionItem extends PartItem {
  readonly type: 'action'
  readonly attributes: ActionAttributes
  /** Whether its words say within what time: 'within six months'. */
  readonly inTime: boolean
}
export type Part = FindingItem | AnalysisItem | RecommendationItem | ResponseItem | ActionItem
export type Item = HeadingItem | ImageItem | Part

/** What the words of a node tell, as far as an item says it of itself. */
export interface ToldByWords {
  readonly sums: Sums
  /** The items directly in it, past nodes that are none (lists, tables, quotations). What stands inside a part is in that part's facts. */
  readonly items: readonly Placed<Item>[]
  readonly decides: boolean
  /** Whether its words say what staff or agencies did, and whether any of them say why. */
  readonly describes: boolean
  readonly explains: boolean
  /** What its words speak of, as bits of `topics`. */
  readonly topics: number
}
