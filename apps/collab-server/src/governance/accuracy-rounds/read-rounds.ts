import { type AccuracyRound, RoundAnswer } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { placeOf, type Store } from '../../store/index.ts'
import { namesOf } from '../names.ts'
import type { Reader } from '../reader.ts'
import { stateOf } from './round-state.ts'
import { seesRound } from './sees-round.ts'

export const introductionPlace = (roundId: string): string => placeOf('accuracy_round', 'introduction', roundId)
export const answerPlace = (roundId: string, userId: string): string =>
  placeOf('accuracy_round_person', 'answer', `${roundId}/${userId}`)

/** The rounds of a review that somebody may see, the oldest first. */
export async function roundsFor(store: Store, { reviewId, role, opening }: Reader): Promise<AccuracyRound[]> {
  return (await roundsOf(store, reviewId)).filter(round => seesRound(role, opening, round))
}

/**
 * The rounds of a review, the oldest first; of one id where it is given. Whoever has left is not counted among those asked,
 * unless they have answered: what they said stays.
 */
export async function roundsOf(store: Store, reviewId: string, onlyId?: string): Promise<AccuracyRound[]> {
  const { accuracyRound, accuracyRoundPerson, member } = store.tables
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
  const members = await store.db.select({ userId: member.userId }).from(member).where(eq(member.reviewId, reviewId))
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
      .filter(({ userId, answeredAt }) => answeredAt !== null || members.some(each => each.userId === userId))
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
