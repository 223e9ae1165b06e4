import type { Comment, CommentAnswer, ProposedWording } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { readsVersion } from '../../report/index.ts'
import type { ReviewCipher, Store } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type Names, namesOf } from '../names.ts'
import type { Reader } from '../reader.ts'
import { standingOf } from './amendment.ts'
import { type CommentContent, type CommentOutcome, openContent, openOutcome } from './comment-content.ts'
import type { PartsOfDocument } from './parts-of-document.ts'

export type CommentRow = Store['tables']['comment']['$inferSelect']

interface Light {
  reader: Reader
  cipher: ReviewCipher
  names: Names
  members: ReadonlySet<string>
  /** Null for whoever does not read the living document. */
  parts: PartsOfDocument | null
}

/** Comments as whoever asks may see them. The rows have to be ones that they see. */
export async function presentComments(
  { store, words }: Keeping,
  reader: Reader,
  rows: readonly CommentRow[],
  alsoNamed: Iterable<string> = [],
): Promise<{ comments: Comment[]; names: Names }> {
  const { member } = store.tables
  const [cipher, members, names, parts] = await Promise.all([
    store.keyring.forReview(reader.reviewId),
    store.db.select({ userId: member.userId }).from(member).where(eq(member.reviewId, reader.reviewId)),
    namesOf(
      store,
      rows
        .flatMap(row => [row.raisedBy, row.answeredBy, row.settledBy, row.escalatedBy, row.wordingDecidedBy])
        .concat(...alsoNamed),
    ),
    livingParts(words, reader, rows),
  ])
  const light = { reader, cipher, names, members: new Set(members.map(({ userId }) => userId)), parts }
  return { comments: rows.map(row => presentComment(row, light)), names }
}

/** The document is looked at only where an amendment is to be compared with it. */
async function livingParts(
  words: Keeping['words'],
  reader: Reader,
  rows: readonly CommentRow[],
): Promise<PartsOfDocument | null> {
  const amended = rows.find(({ answeredHow }) => answeredHow === 'amended')
  if (amended === undefined || readsVersion(amended.document, reader, reader.role)) return null
  return words.living(amended.document, reader.reviewId)
}

function presentComment(row: CommentRow, light: Light): Comment {
  const { cipher, names, members } = light
  const content = openContent(cipher, row)
  const outcome = openOutcome(cipher, row)
  const escalated = names.done(row.escalatedBy, row.escalatedAs, row.escalatedAt)
  return {
    id: row.id,
    anchor: content.anchor,
    kind: row.kind,
    visibility: row.visibility,
    state: row.state,
    text: content.text,
    mentions: content.mentions,
    by: names.by(row.raisedBy, row.raisedAs),
    at: row.raisedAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    wording: wordingOf(row, content, outcome, names),
    answer: answerOf(row, content, outcome, light),
    settled: names.done(row.settledBy, row.settledAs, row.settledAt),
    escalated: escalated === null || row.disagreementId === null ? null : { ...escalated, disagreementId: row.disagreementId },
    replies: row.replies,
    changedAt: row.changedAt.toISOString(),
    raiserHasLeft: !members.has(row.raisedBy),
  }
}

function wordingOf(row: CommentRow, content: CommentContent, outcome: CommentOutcome, names: Names): ProposedWording | null {
  if (content.wording === null || row.wordingState === null) return null
  const decided =
    row.wordingState === 'proposed' ? null : names.done(row.wordingDecidedBy, row.wordingDecidedAs, row.wordingDecidedAt)
  return {
    text: content.wording,
    state: row.wordingState,
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
    reason: outcome.wordingReason,
  }
}

function answerOf(row: CommentRow, content: CommentContent, outcome: CommentOutcome, light: Light): CommentAnswer | null {
  const answered = light.names.done(row.answeredBy, row.answeredAs, row.answeredAt)
  if (answered === null || row.answeredHow === null) return null
  const { amendment } = outcome
  const shared = { ...answered, how: row.answeredHow, reason: outcome.answerReason }
  if (amendment === null) return { ...shared, amendment: null, amendmentStanding: null, amendmentStands: true }
  // What was written since the version was opened is not for whoever reads the version.
  if (light.parts === null) return { ...shared, amendment: null, amendmentStanding: 'not-known', amendmentStands: true }
  if (row.wordsId === null) return { ...shared, amendment, amendmentStanding: 'not-known', amendmentStands: true }
  const standing = standingOf(amendment, light.parts.wordsOf(content.partId))
  return { ...shared, amendment, amendmentStanding: standing, amendmentStands: standing !== 'taken-out' }
}
