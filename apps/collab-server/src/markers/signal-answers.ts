import { AnsweredSignal, AnswerReason, type Asker, may, type SignalAnswer } from '@candour/schema'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type * as z from 'zod'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import { newId, placeOf, type Store } from '../store/index.ts'

const writtenPlace = (id: string): string => placeOf('signal_answer', 'written', id)
const Written = AnsweredSignal.pick({ words: true, before: true, after: true }).extend({ reason: AnswerReason })
type Written = z.infer<typeof Written>

const readVerb = { report: 'report.read', response: 'response.read' } as const
const writeVerb = { report: 'report.write', response: 'response.write' } as const

/** The answers that stand, in the documents that this person may read. Whether their words still do is for the page to see. */
export async function answersOf({ db, tables, keyring }: Store, asker: Asker, review: ReviewRow): Promise<SignalAnswer[]> {
  const { signalAnswer, user } = tables
  const rows = await db
    .select({ answer: signalAnswer, name: user.name })
    .from(signalAnswer)
    .leftJoin(user, eq(user.id, signalAnswer.answeredBy))
    .where(and(eq(signalAnswer.reviewId, review.id), isNull(signalAnswer.withdrawnAt)))
    .orderBy(asc(signalAnswer.answeredAt), asc(signalAnswer.id))
  const cipher = await keyring.forReview(review.id)
  return rows
    .filter(({ answer }) => may(asker, readVerb[answer.document], { opening: review.opening }))
    .map(({ answer: { id, document, code, nodeId, written, answeredBy, answeredAt }, name }) => ({
      id,
      document,
      code,
      nodeId,
      ...Written.parse(JSON.parse(cipher.openText(written, writtenPlace(id)))),
      answeredBy: { userId: answeredBy, name: name ?? '' },
      answeredAt: answeredAt.toISOString(),
    }))
}

/** Records the answer of somebody who writes that document. */
export async function recordAnswer(
  store: Store,
  asker: SignedIn,
  review: ReviewRow,
  { document, code, nodeId, ...written }: AnsweredSignal & { reason: string },
): Promise<SignalAnswer> {
  if (!may(asker, writeVerb[document])) throw problem('role-may-not')
  const cipher = await store.keyring.forReview(review.id)
  const id = newId()
  const answeredAt = new Date()
  const { words, before, after, reason } = written satisfies Written
  await store.transaction(async tx => {
    await tx.insert(store.tables.signalAnswer).values({
      id,
      reviewId: review.id,
      document,
      code,
      nodeId,
      written: cipher.seal(JSON.stringify({ words, before, after, reason } satisfies Written), writtenPlace(id)),
      answeredBy: asker.userId,
      answeredAt,
    })
    await recordEvent(tx, {
      actor: asker.userId,
      kind: 'signal.answer',
      reviewId: review.id,
      subjectId: id,
      detail: { document, code },
    })
  })
  return {
    id,
    document,
    code,
    nodeId,
    words,
    before,
    after,
    reason,
    answeredBy: { userId: asker.userId, name: asker.name },
    answeredAt: answeredAt.toISOString(),
  }
}

/** Takes an answer back. The row stays for the trail; the signal asks again. */
export async function withdrawAnswer(store: Store, asker: SignedIn, reviewId: string, id: string): Promise<void> {
  const { signalAnswer } = store.tables
  const which = and(eq(signalAnswer.id, id), eq(signalAnswer.reviewId, reviewId), isNull(signalAnswer.withdrawnAt))
  await store.transaction(async tx => {
    const [found] = await tx.select({ document: signalAnswer.document }).from(signalAnswer).where(which).for('update')
    if (found === undefined) throw problem('not-found')
    if (!may(asker, writeVerb[found.document])) throw problem('role-may-not')
    await tx.update(signalAnswer).set({ withdrawnAt: new Date(), withdrawnBy: asker.userId }).where(which)
    await recordEvent(tx, { actor: asker.userId, kind: 'signal.answer-withdrawn', reviewId, subjectId: id })
  })
}
