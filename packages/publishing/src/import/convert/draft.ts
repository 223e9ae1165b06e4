import type { NodeJson } from '@candour/schema/report'
import type { ParagraphFacts } from '../prepare/paragraph-facts.ts'
import type { Converting, Look } from './inline.ts'
import type { ListPlace } from './lists.ts'

/** A paragraph that has been read, before it is settled what it is. */
export interface TextDraft {
  kind: 'text'
  content: NodeJson[]
  words: string
  facts: ParagraphFacts
  look: Look
  list: ListPlace | null
  quote: boolean
  bookmarks: readonly string[]
}
export type Draft = TextDraft | { kind: 'block'; json: NodeJson; bookmarks: readonly string[] }

export interface Reading extends Converting {
  facts: readonly ParagraphFacts[]
  isBodyNumber: (facts: ParagraphFacts) => boolean
  /** How many tables this one stands in. */
  depth: number
}
