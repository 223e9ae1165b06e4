import type { SignalCode } from '@candour/checks'
import { AnsweredSignal, AnswerReason, type Asker, may, type Role, type SignalAnswer } from '@candour/schema'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type * as z from 'zod'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import { readsVersion } from '../report/index.ts'
import { newId, placeOf, type Store } from '../store/index.ts'

const writtenPlace = (id: string): string => placeOf('signal_answer', 'written', id)
const Written = AnsweredSignal.pick({ words: true, before: true, after: true }).extend({ reason: AnswerReason })
type Written = z.infer<typeof Written>

const readVerb = { report: 'report.read', response: 'response.read' } as const
const writeVerb = { report: 'report.write', response: 'response.write' } as const

/** An answer to it holds words of the register, which are for the register's circle alone. */
const ofRegister = 'register_match' satisfies SignalCode
export const isOfRegister = (code: string): boolean => code === ofRegister

/**
 * Whether this person may see an answer. It quotes the living text, so that who reads a version of it sees none; and an
 * answer to a match of the register quotes the register.
 */
function seesAnswer(
  asker: Asker & { role: Role },
  review: ReviewRow,
  { document, code }: Pick<AnsweredSignal, 'document' | 'code'>,
): boolean {
  if (!may(asker, readVerb[document], { opening: review.opening })) return false
  if (readsVersion(document, review, asker.role)) return false
  return !isOfRegister(code) || may(asker, 'register.see')
}

/** The answers that stand and that this person may see. Whether their words still do is for the page to see. */
export async function answersOf(
  { db, tables, keyring }: Store,
  asker: Asker & { role: Role },
  review: ReviewRow,
): Promise<SignalAnswer[]> {
  const { signalAnswer, user } = tables
  const rows = await db
    .select({ answer: signalAnswer, name: user.name })
    .from(signalAnswer)
    .leftJoin(user, eq(user.id, signalAnswer.answeredBy))
    .where(and(eq(signalAnswer.reviewId, review.id), isNull(signalAnswer.withdrawnAt)))
    .orderBy(asc(signalAnswer.answeredAt), asc(signalAnswer.id))
  const cipher = await keyring.forReview(review.id)
  return rows
    .filter(({ answer }) => seesAnswer(asker, review, answer))
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

/** Records the answer of somebody who writes that document. The trail says that there is one, and not to what. */
export async function recordAnswer(
  store: Store,
  asker: SignedIn & { role: Role },
  review: ReviewRow,
  { document, code, nodeId, ...written }: AnsweredSignal & { reason: string },
): Promise<SignalAnswer> {
  if (!may(asker, writeVerb[document]) || !seesAnswer(asker, review, { document, code })) throw problem('role-may-not')
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
      detail: { document },
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

/** Takes an answer back, and gives its code. The row stays for the trail; the signal asks again. */
export async function withdrawAnswer(
  store: Store,
  asker: SignedIn & { role: Role },
  review: ReviewRow,
  id: string,
): Promise<string> {
  const { signalAnswer } = store.tables
  const reviewId = review.id
  const which = and(eq(signalAnswer.id, id), eq(signalAnswer.reviewId, reviewId), isNull(signalAnswer.withdrawnAt))
  return store.transaction(async tx => {
    const [found] = await tx
      .select({ document: signalAnswer.document, code: signalAnswer.code })
      .from(signalAnswer)
      .where(which)
      .for('update')
    // What somebody does not see is refused as an id that is none.
    if (found === undefined || !seesAnswer(asker, review, found)) throw problem('not-found')
    if (!may(asker, writeVerb[found.document])) throw problem('role-may-not')
    await tx.update(signalAnswer).set({ withdrawnAt: new Date(), withdrawnBy: asker.userId }).where(which)
    await recordEvent(tx, { actor: asker.userId, kind: 'signal.answer-withdrawn', reviewId, subjectId: id })
    return found.code
  })
}
