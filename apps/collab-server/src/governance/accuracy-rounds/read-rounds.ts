import { type AccuracyRound, RoundAnswer } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { placeOf, type Store } from '../../store/index.ts'
import { namesOf } from '../names.ts'
import { stateOf } from './round-state.ts'

export const introductionPlace = (roundId: string): string => placeOf('accuracy_round', 'introduction', roundId)
export const answerPlace = (roundId: string, userId: string): string =>
  placeOf('accuracy_round_person', 'answer', `${roundId}/${userId}`)

/** The rounds of a review, the oldest first; of one id where it is given. */
export async function roundsOf(store: Store, reviewId: string, onlyId?: string): Promise<AccuracyRound[]> {
  const { accuracyRound, accuracyRoundPerson } = store.tables
  const rounds = await store.db
    .select()
    .from(accuracyRound)
    .where(and(eq(accuracyRound.reviewId, reviewId), onlyId === undefined ? undefined : eq(accuracyRound.id, onlyId)))
    .orderBy(asc(accuracyRound.openedAt), asc(accuracyRound.id))
  const people = await store.db
    .select()
    .from(accuracyRoundPerson)
    .where(
      and(eq(accuracyRoundPerson.reviewId, reviewId), onlyId === undefined ? undefined : eq(accuracyRoundPerson.roundId, onlyId)),
    )
    .orderBy(asc(accuracyRoundPerson.askedAt), asc(accuracyRoundPerson.userId))
  const cipher = await store.keyring.forReview(reviewId)
  const names = await namesOf(store, [...rounds.map(({ openedBy }) => openedBy), ...people.map(({ userId }) => userId)])
  const now = new Date()
  return rounds.map(round => ({
    id: round.id,
    document: round.document,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    state: stateOf(round, now),
    introduction: cipher.openText(round.introduction, introductionPlace(round.id)),
    people: people
      .filter(({ roundId }) => roundId === round.id)
      .map(({ userId, readAt, answeredAt, remindedAt, answer }) => ({
        userId,
        name: names.of(userId),
        readAt: readAt?.toISOString() ?? null,
        answeredAt: answeredAt?.toISOString() ?? null,
        remindedAt: remindedAt?.toISOString() ?? null,
        answer: answer === null ? null : RoundAnswer.parse(JSON.parse(cipher.openText(answer, answerPlace(round.id, userId)))),
      })),
    by: names.by(round.openedBy, round.openedAs),
    at: round.openedAt.toISOString(),
  }))
}

export async function roundOf(store: Store, reviewId: string, id: string): Promise<AccuracyRound> {
  const [found] = await roundsOf(store, reviewId, id)
  if (found === undefined) throw problem('not-found')
  return found
}
