import type { Anchor, AnswerComment, CommentKind, CommentVisibility } from '@candour/schema'
import { createContext } from 'react'
import type { Said } from '../comments/MentionText.tsx'
import { Kept } from './kept.ts'

export interface CommentDraft {
  anchor: Anchor
  kind: CommentKind
  visibility: CommentVisibility
  what: Said
  wording: string | null
}
export interface AnswerDraft {
  /** Null until it is chosen. */
  how: AnswerComment['how'] | null
  reason: string
}
export interface DisagreementDraft {
  doing: 'position' | 'step' | 'resolve'
  text: string
  /** What the field began with. */
  from: string
  /** What stood there then: the revision of the own position, or the number of the proposed resolution; 0 for none. */
  basedOn: number
}
export interface OpeningDraft {
  about: string
  touched: readonly string[]
}

const written = (text: string): boolean => text.trim() !== ''

/**
 * Half-written words of one person on one review's page, in memory alone: they are confidential, so no storage of the browser
 * sees them. Another tab of the panel or another thread does not take them away.
 */
export class Drafts {
  readonly comments = new Kept<CommentDraft>(
    ({ anchor, what, wording }) => written(what.text) || (wording !== null && wording !== anchor.quote),
  )
  readonly replies = new Kept<Said>(({ text }) => written(text))
  readonly answers = new Kept<AnswerDraft>(({ reason }) => written(reason))
  readonly escalations = new Kept<string>(written)
  readonly edits = new Kept<Said & { from: string }>(({ text, from }) => text !== from)
  readonly declining = new Kept<string>(written)
  readonly disagreements = new Kept<DisagreementDraft>(({ text, from }) => written(text) && text !== from)
  readonly openings = new Kept<OpeningDraft>(({ about }) => written(about))

  /** True while leaving the page would lose words. */
  get anyWords(): boolean {
    const { comments, replies, answers, escalations, edits, declining, disagreements, openings } = this
    return [comments, replies, answers, escalations, edits, declining, disagreements, openings].some(({ anyWords }) => anyWords)
  }
}

/** A new comment is known by where it stands: two begun in two places are two. */
export const placeOfComment = ({ document, nodeId, quote, start }: Anchor): string =>
  JSON.stringify([document, nodeId, quote, start])

export const DraftsOfPage = createContext(new Drafts())
