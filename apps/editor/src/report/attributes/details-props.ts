import type { Words } from '@candour/schema'
import type { ReviewParts } from '../document/review-parts.ts'

/** What the details of every kind of part are given. */
export interface DetailsProps {
  attributes: Readonly<Record<string, unknown>>
  words: Words
  parts: ReviewParts
  readOnly: boolean
  /** The part it stands in, as a node's name. */
  inside: string
  write: (name: string, value: unknown) => void
}
