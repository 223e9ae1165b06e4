import type { DocumentKind, Words } from '@candour/schema'
import type { CommentDesk, ReadRevision } from '../../governance/index.ts'
import type { FootnoteNumbers } from '../document/footnote-numbers.ts'
import type { Layers } from '../document/layers.ts'
import type { ReviewParts } from '../document/review-parts.ts'

/** A file's name as it was kept; null where nobody said. */
export interface NamedFile {
  fileName: string | null
  identifying: readonly string[]
}

/** What the parts on the page may ask of the page they stand on. */
export interface Surface {
  kind: DocumentKind
  words: Words
  parts: ReviewParts
  footnotes: FootnoteNumbers
  layers: Layers
  comments: CommentDesk
  readRevision: ReadRevision
  /** Begins a comment on a part as a whole. */
  commentOn: (id: string) => void
  imageAddress: (imageId: string) => string
  /** What the image's file was called, and what in it may tell who somebody is. */
  imageFileName: (imageId: string) => Promise<NamedFile>
  /** Brings a part or a heading of either document into view, with the caret at its beginning where it can be edited. */
  goTo: (id: string) => void
  /** Writes the response to a part, or null while this person may not. Asked at every turn: rights change live. */
  respondTo: () => ((id: string) => void) | null
}
