import { Amendment, Anchor } from '@candour/schema'
import * as z from 'zod'
import { placeOf, type ReviewCipher } from '../../store/index.ts'

/** The written part of a comment. */
export const CommentContent = z.object({
  text: z.string(),
  mentions: z.array(z.string()),
  anchor: Anchor,
  /** The part of the document that it stands on, as the server found it when it was raised. */
  partId: z.string().nullable(),
  /** Proposed in place of the quotation; null where nothing is. */
  wording: z.string().nullable(),
})
export type CommentContent = z.infer<typeof CommentContent>

/** The written part of what became of a comment. */
export const CommentOutcome = z.object({
  answerReason: z.string().default(''),
  amendment: Amendment.nullable().default(null),
  wordingReason: z.string().default(''),
})
export type CommentOutcome = z.infer<typeof CommentOutcome>

export const ReplyContent = z.object({ text: z.string(), mentions: z.array(z.string()) })
export type ReplyContent = z.infer<typeof ReplyContent>

const noOutcome: CommentOutcome = { answerReason: '', amendment: null, wordingReason: '' }
const contentPlace = (id: string) => placeOf('comment', 'content', id)
const outcomePlace = (id: string) => placeOf('comment', 'outcome', id)
const replyPlace = (id: string) => placeOf('comment_reply', 'content', id)

export const sealContent = (cipher: ReviewCipher, id: string, content: CommentContent): Uint8Array =>
  cipher.seal(JSON.stringify(content), contentPlace(id))
export const openContent = (cipher: ReviewCipher, { id, content }: { id: string; content: Uint8Array }): CommentContent =>
  CommentContent.parse(JSON.parse(cipher.openText(content, contentPlace(id))))

export const sealOutcome = (cipher: ReviewCipher, id: string, outcome: CommentOutcome): Uint8Array =>
  cipher.seal(JSON.stringify(outcome), outcomePlace(id))
export const openOutcome = (cipher: ReviewCipher, { id, outcome }: { id: string; outcome: Uint8Array | null }): CommentOutcome =>
  outcome === null ? noOutcome : CommentOutcome.parse(JSON.parse(cipher.openText(outcome, outcomePlace(id))))

export const sealReply = (cipher: ReviewCipher, id: string, content: ReplyContent): Uint8Array =>
  cipher.seal(JSON.stringify(content), replyPlace(id))
export const openReply = (cipher: ReviewCipher, { id, content }: { id: string; content: Uint8Array }): ReplyContent =>
  ReplyContent.parse(JSON.parse(cipher.openText(content, replyPlace(id))))
