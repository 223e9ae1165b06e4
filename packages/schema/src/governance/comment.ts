import * as z from 'zod'
import { Anchor } from './anchor.ts'
import { By } from './by.ts'
import { governanceLimits } from './governance-limits.ts'
import { PlainText, Words } from './plain-text.ts'

export const commentKinds = ['accuracy', 'challenge', 'editorial', 'question', 'team-note'] as const
export const CommentKind = z.enum(commentKinds)
export type CommentKind = z.infer<typeof CommentKind>
/** `team`: lead reviewer, review team and peer reviewer alone. A note to the team is never anything else. */
export const CommentVisibility = z.enum(['everyone', 'team'])
export type CommentVisibility = z.infer<typeof CommentVisibility>
export const commentStates = ['open', 'answered', 'settled', 'escalated'] as const
export const CommentState = z.enum(commentStates)
export type CommentState = z.infer<typeof CommentState>

/** People named with @ in a text, by user id: members who may read it. */
export const Mentions = z.array(z.string().max(64)).max(governanceLimits.mentions).default([])

/**
 * What an answer 'amended' changed, computed by the server: the lines of the commented part that differ, as they stood
 * when the comment was raised and when it was answered.
 */
export const Amendment = z.object({
  before: z.string(),
  after: z.string(),
  /** False where the part says today of the answer what it said when the comment was raised (it was amended elsewhere). */
  wordsChanged: z.boolean(),
  /** Longer than is kept: before and after are the beginnings. */
  cut: z.boolean(),
})
export type Amendment = z.infer<typeof Amendment>

/**
 * Whether the amended words still stand: `taken-out` where what stood before the amendment is back, or its part is gone;
 * `changed-again` where the part has been written on; `not-known` where whoever asks may not read the living document.
 */
export const AmendmentStanding = z.enum(['stands', 'changed-again', 'taken-out', 'not-known'])
export type AmendmentStanding = z.infer<typeof AmendmentStanding>

export const CommentAnswer = z.object({
  how: z.enum(['amended', 'not-amended']),
  /** Why not; or what the answerer says to the amendment. */
  reason: z.string(),
  by: By,
  at: z.iso.datetime(),
  /** Null with `not-amended`, and for whoever may not read the living document. */
  amendment: Amendment.nullable(),
  amendmentStanding: AmendmentStanding.nullable(),
  /** False exactly where `amendmentStanding` is `taken-out`. */
  amendmentStands: z.boolean(),
})
export type CommentAnswer = z.infer<typeof CommentAnswer>

/** Wording that a comment proposes in place of the words it stands on. '' proposes to take them out. */
export const ProposedWording = z.object({
  text: z.string(),
  state: z.enum(['proposed', 'accepted', 'declined']),
  /** Who decided. With `accepted` the words are theirs and the proposer's. */
  decidedBy: By.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** Why it was declined. */
  reason: z.string(),
})
export type ProposedWording = z.infer<typeof ProposedWording>

export const Comment = z.object({
  id: z.string(),
  anchor: Anchor,
  kind: CommentKind,
  visibility: CommentVisibility,
  state: CommentState,
  text: z.string(),
  mentions: z.array(z.string()),
  by: By,
  at: z.iso.datetime(),
  /** When its words were last changed by whoever wrote them; earlier wording is in the thread. */
  editedAt: z.iso.datetime().nullable(),
  wording: ProposedWording.nullable(),
  answer: CommentAnswer.nullable(),
  settled: z.object({ by: By, at: z.iso.datetime() }).nullable(),
  escalated: z.object({ by: By, at: z.iso.datetime(), disagreementId: z.string() }).nullable(),
  replies: z.number().int(),
  /** When anything in the thread last changed. */
  changedAt: z.iso.datetime(),
  /** Whether the person who raised it still belongs to the review. */
  raiserHasLeft: z.boolean(),
})
export type Comment = z.infer<typeof Comment>

export const EarlierWording = z.object({ text: z.string(), until: z.iso.datetime() })
export const Reply = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.string()),
  by: By,
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  earlier: z.array(EarlierWording),
})
export type Reply = z.infer<typeof Reply>

/** A comment with everything that was said under it. */
export const CommentThread = z.object({
  comment: Comment,
  earlier: z.array(EarlierWording),
  /**
   * What has changed in the finding that this challenges, since it was raised and without the answer 'amended'; null where
   * nothing has, and for whoever may not read the living report.
   */
  findingChange: Amendment.nullable(),
  thread: z.array(Reply),
})
export type CommentThread = z.infer<typeof CommentThread>

export const RaiseComment = z.object({
  anchor: Anchor,
  kind: CommentKind,
  visibility: CommentVisibility.default('everyone'),
  text: Words(governanceLimits.comment),
  mentions: Mentions,
  /** Replacement for the quoted words; '' proposes to take them out. */
  wording: PlainText(governanceLimits.proposal).optional(),
})
export type RaiseComment = z.infer<typeof RaiseComment>
export const WriteReply = z.object({ text: Words(governanceLimits.comment), mentions: Mentions })
export const AnswerComment = z.discriminatedUnion('how', [
  z.object({ how: z.literal('amended'), reason: PlainText(governanceLimits.reason).default('') }),
  z.object({ how: z.literal('not-amended'), reason: Words(governanceLimits.reason) }),
])
export type AnswerComment = z.infer<typeof AnswerComment>
