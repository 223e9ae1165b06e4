import { type Asker, type Comment, headOf, may, type Review, sideOf } from '@candour/schema'

/** What the table of rights is asked about one comment. */
export const thingOf = (comment: Comment, { opening }: Review) => ({
  opening,
  raisedBy: comment.by.userId,
  ...(comment.answer === null ? {} : { answeredBy: comment.answer.by.userId }),
  ...(comment.raiserHasLeft ? { settledInstead: headOf[sideOf(comment.by.role)] } : {}),
})

/** Whether a comment waits for this person: to be answered, decided on, or settled. */
export function waitsFor(asker: Asker, comment: Comment, review: Review): boolean {
  const thing = thingOf(comment, review)
  const { document } = comment.anchor
  if (comment.state === 'open') return comment.kind !== 'team-note' && may(asker, `comment.answer-${document}`, thing)
  return comment.state === 'answered' && may(asker, `comment.settle-${document}`, thing)
}

/** Whole days that a comment has waited for an answer; null where none is owed. */
export function daysWaiting({ state, kind, at }: Comment, now = Date.now()): number | null {
  if (state !== 'open' || (kind !== 'challenge' && kind !== 'accuracy')) return null
  return Math.floor((now - Date.parse(at)) / 86_400_000)
}
