import type { RegisterMatch } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { type Keeping, type Reader, writtenWords } from '../governance/index.ts'
import type { ReviewRow } from '../http/index.ts'
import { membersOf, openInvitationsOf } from '../people/index.ts'
import { finalisationsOf } from '../sign-off/index.ts'
import type { Store } from '../store/index.ts'
import { visibleVersions } from '../versions/index.ts'
import { judgementsOf } from './judgements.ts'
import { answersOf } from './signal-answers.ts'

/** Words outside the two documents, and what they belong to. */
export interface WordsElsewhere {
  place: RegisterMatch['place']
  subjectId: string
  words: string
}

/** All that the members of a review have written outside its two documents, as far as this one may read it. */
export async function wordsElsewhere(keeping: Keeping, reader: Reader, review: ReviewRow): Promise<WordsElsewhere[]> {
  const { store } = keeping
  return [
    { place: 'title', subjectId: review.id, words: review.title },
    ...review.settings.allowedTerms.map((words): WordsElsewhere => ({ place: 'glossary', subjectId: review.id, words })),
    ...(await agencies(store, review.id)),
    ...(await writtenWords(keeping, reader)),
    ...(await judgementsOf(store, reader, review)).flatMap(({ id, reason, evidence }) =>
      [reason, evidence.words, ...evidence.references.map(({ title }) => title)].map(
        (words): WordsElsewhere => ({ place: 'judgement', subjectId: id, words }),
      ),
    ),
    ...(await answersOf(store, reader, review)).map(
      ({ id, reason }): WordsElsewhere => ({ place: 'answer', subjectId: id, words: reason }),
    ),
    ...(await versionsAndDecisions(store, reader, review)),
  ]
}

async function agencies(store: Store, reviewId: string): Promise<WordsElsewhere[]> {
  const { signOff } = store.tables
  const members = await membersOf(store, reviewId)
  const invitations = await openInvitationsOf(store, reviewId)
  const signed = await store.db
    .select({ id: signOff.id, agency: signOff.agency })
    .from(signOff)
    .where(eq(signOff.reviewId, reviewId))
  return [
    ...members.map(({ userId, agency }): WordsElsewhere => ({ place: 'agency', subjectId: userId, words: agency })),
    ...invitations.map(({ id, agency }): WordsElsewhere => ({ place: 'invitation', subjectId: id, words: agency })),
    ...signed.map(({ id, agency }): WordsElsewhere => ({ place: 'signature', subjectId: id, words: agency })),
  ]
}

async function versionsAndDecisions(store: Store, { role }: Reader, review: ReviewRow): Promise<WordsElsewhere[]> {
  const versions = await Promise.all((['report', 'response'] as const).map(kind => visibleVersions(store, kind, review, role)))
  const decisions = await finalisationsOf(store, review.id)
  return [
    ...versions.flat().map(({ id, name }): WordsElsewhere => ({ place: 'version', subjectId: id, words: name })),
    ...decisions.flatMap(({ versionId, reopened }): WordsElsewhere[] =>
      reopened === null ? [] : [{ place: 'reopening', subjectId: versionId, words: reopened.reason }],
    ),
  ]
}
