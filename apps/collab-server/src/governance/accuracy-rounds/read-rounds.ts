import { type AccuracyRound, isBoardRole, type Role, RoundAnswer } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { readsVersion } from '../../report/index.ts'
import { placeOf, type Store } from '../../store/index.ts'
import { namesOf } from '../names.ts'
import type { Reader } from '../reader.ts'
import { stateOf } from './round-state.ts'
import { seesRound } from './sees-round.ts'

export const introductionPlace = (roundId: string): string => placeOf('accuracy_round', 'introduction', roundId)
export const answerPlace = (roundId: string, userId: string): string =>
  placeOf('accuracy_round_person', 'answer', `${roundId}/${userId}`)

/** The rounds of a review that somebody may see, the oldest first, as they may see them. */
export async function roundsFor(store: Store, reader: Reader): Promise<AccuracyRound[]> {
  const { reviewId, role, opening } = reader
  return (await roundsOf(store, reviewId, { reader })).filter(round => seesRound(role, opening, round))
}

/**
 * Whether a member is shown what somebody else answered. Whoever reads the report as a version sees what board roles said:
 * the others answer about the living text, and quote it. Of who has left it is not known which they read.
 */
function seesAnswerOf(
  { role, opening }: Pick<Reader, 'role' | 'opening'>,
  { document }: Pick<AccuracyRound, 'document'>,
  answerer: Role | undefined,
): boolean {
  return !readsVersion(document, { opening }, role) || (answerer !== undefined && isBoardRole(answerer))
}

/**
 * The rounds of a review, the oldest first; of one id where it is given. Whoever has left is not counted among those asked,
 * unless they have answered: what they said stays. With a reader, without the answers that are not for them.
 */
export async function roundsOf(
  store: Store,
  reviewId: string,
  { onlyId, reader }: { onlyId?: string; reader?: Reader } = {},
): Promise<AccuracyRound[]> {
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
  const members = await store.db
    .select({ userId: member.userId, role: member.role })
    .from(member)
    .where(eq(member.reviewId, reviewId))
  const cipher = await store.keyring.forReview(reviewId)
  const names = await namesOf(store, [...rounds.map(({ openedBy }) => openedBy), ...people.map(({ userId }) => userId)])
  const now = new Date()
  const roleOf = new Map(members.map(({ userId, role }) => [userId, role]))
  return rounds.map(round => ({
    id: round.id,
    document: round.document,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    state: stateOf(round, now),
    closedAt: round.closedAt?.toISOString() ?? null,
    introduction: cipher.openText(round.introduction, introductionPlace(round.id)),
    people: people
      .filter(({ roundId }) => roundId === round.id)
      .filter(({ userId, answeredAt }) => answeredAt !== null || roleOf.has(userId))
      .map(({ userId, readAt, answeredAt, remindedAt, answer }) => ({
        userId,
        name: names.of(userId),
        readAt: readAt?.toISOString() ?? null,
        answeredAt: answeredAt?.toISOString() ?? null,
        remindedAt: remindedAt?.toISOString() ?? null,
        answer:
          answer === null || (reader !== undefined && !seesAnswerOf(reader, round, roleOf.get(userId)))
            ? null
            : RoundAnswer.parse(JSON.parse(cipher.openText(answer, answerPlace(round.id, userId)))),
      })),
    by: names.by(round.openedBy, round.openedAs),
    at: round.openedAt.toISOString(),
  }))
}

/** One round as a member may see it. */
export async function roundOf(store: Store, reader: Reader, id: string): Promise<AccuracyRound> {
  const [found] = await roundsOf(store, reader.reviewId, { onlyId: id, reader })
  if (found === undefined) throw problem('not-found')
  return found
}
