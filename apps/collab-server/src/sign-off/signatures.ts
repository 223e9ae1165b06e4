import {
  type DocumentAddress,
  type DocumentKind,
  type Obstacle,
  type RouteStepState,
  type SignatureOnRoute,
  type SigningState,
  type SignOff,
  stateOfRoute,
} from '@candour/schema'
import { compareTexts, fromJson, SCHEMA_VERSION, toJson } from '@candour/schema/report'
import { desc, eq } from 'drizzle-orm'
import { type Acknowledgements, type Notices, unacknowledged } from '../governance/index.ts'
import { placeOf, type Store, type Transaction } from '../store/index.ts'
import { bytesOf, contentIn, freeze, type Keeping, versionAt } from '../versions/index.ts'
import { agreedRoute } from './agreed-route.ts'
import type { StandingTexts } from './standing-texts.ts'

export interface SignOffKeeping extends Keeping {
  notices: Notices
  texts: StandingTexts
}

const documentOf = { report: 'report', response: 'response', receipt: 'report' } as const

/** Where sign-off stands: every signature, whether it still holds, the route of each document, what stands in the way. */
export async function signingState(keeping: SignOffKeeping, reviewId: string): Promise<SigningState> {
  const { store } = keeping
  const { signOff, member, user } = store.tables
  const rows = await store.db
    .select({ signOff, name: user.name })
    .from(signOff)
    .leftJoin(user, eq(user.id, signOff.userId))
    .where(eq(signOff.reviewId, reviewId))
    .orderBy(desc(signOff.signedAt), desc(signOff.id))
  const holds = { report: await holding(keeping, 'report', reviewId), response: await holding(keeping, 'response', reviewId) }
  const members = await store.db.select({ userId: member.userId }).from(member).where(eq(member.reviewId, reviewId))
  const signatures: SignOff[] = []
  for (const { signOff: row, name } of rows) {
    const { id, subject, versionId, sha256, userId, role, agency, signedAt } = row
    const standing = (await holds[documentOf[subject]](versionId, sha256)) ? 'current' : 'earlier'
    signatures.push({
      id,
      subject,
      versionId,
      sha256,
      userId,
      name: name ?? '',
      role,
      agency,
      signedAt: signedAt.toISOString(),
      standing,
      hasLeft: !members.some(each => each.userId === userId),
    })
  }
  const current = signatures.filter(({ standing }) => standing === 'current')
  const { acknowledged } = await keeping.texts.of({ kind: 'report', reviewId })
  const documentState = async (kind: DocumentKind) => ({
    signedVersionId: current.find(({ subject }) => subject === kind)?.versionId ?? null,
    ...(await wayToFinal(store, store.db, { kind, reviewId }, { current, acknowledged })),
  })
  const finalisations = await finalisationsOf(store, reviewId)
  const received = current.some(({ subject }) => subject === 'receipt')
  return {
    report: { ...(await documentState('report')), onEarlierReport: false },
    response: { ...(await documentState('response')), onEarlierReport: onEarlierReport(finalisations, received) },
    signatures,
    finalisations,
  }
}

/** A response is final only with a receipt of the report: it is on an earlier one when that holds no longer, or while a report that was final is open again. */
function onEarlierReport(finalisations: SigningState['finalisations'], received: boolean): boolean {
  const standing = (kind: DocumentKind) => finalisations.find(({ document, reopened }) => document === kind && reopened === null)
  const response = standing('response')
  if (response === undefined) return false
  const reopenedSince = finalisations.some(
    ({ document, reopened }) => document === 'report' && reopened !== null && reopened.at > response.at,
  )
  return !received || (reopenedSince && standing('report') === undefined)
}

/**
 * How far the route of a document has come and what stands in the way of finalising it, as the database has it in this
 * transaction: members, arrangements and disagreements may have changed since the texts were looked at.
 */
export async function wayToFinal(
  store: Store,
  db: Store['db'] | Transaction,
  { kind, reviewId }: DocumentAddress,
  { current, acknowledged }: { current: readonly SignatureOnRoute[]; acknowledged: Acknowledgements },
): Promise<{ route: RouteStepState[]; inTheWay: Obstacle[] }> {
  const { member } = store.tables
  const members = await db
    .select({ userId: member.userId, role: member.role, agency: member.agency })
    .from(member)
    .where(eq(member.reviewId, reviewId))
  const route = stateOfRoute(await agreedRoute(store, db, reviewId, kind), members, current)
  const inTheWay: Obstacle[] = route.flatMap(({ subject, roles, waitingFor }) =>
    waitingFor.map(wait => ({ kind: 'signature' as const, subject, roles, ...wait })),
  )
  // Where no receipt was agreed the chair's is needed, at whatever time.
  const receiptAgreed = route.some(({ subject }) => subject === 'receipt')
  const received = current.some(({ subject, role }) => subject === 'receipt' && role === 'board-chair')
  if (kind === 'response' && !receiptAgreed && !received) inTheWay.push({ kind: 'receipt' })
  // One that stands has to be acknowledged in the report before the report is final (QM7.6).
  if (kind === 'report') {
    const silent = await unacknowledged(store, db, reviewId, acknowledged)
    inTheWay.push(
      ...silent.map(({ id, outdated }) => ({
        kind: outdated ? ('disagreement-outdated' as const) : ('disagreement' as const),
        id,
      })),
    )
  }
  return { route, inTheWay }
}

/** Whether the document still is what was signed: by its hash, or, for a hash of an older schema, by what it says. */
async function holding(keeping: SignOffKeeping, kind: DocumentKind, reviewId: string) {
  const { store } = keeping
  const address = { kind, reviewId }
  const known = new Map<string, boolean>([[(await keeping.texts.of(address)).sha256, true]])
  return async (versionId: string, sha256: string): Promise<boolean> => {
    const before = known.get(sha256)
    if (before !== undefined) return before
    const { schemaVersion } = await versionAt(store, address, versionId)
    let same = false
    if (schemaVersion !== SCHEMA_VERSION) {
      const { canonical } = await bytesOf(store, address, versionId)
      const read = fromJson(contentIn(canonical), kind)
      same = read.ok && compareTexts(toJson(read.doc), (await freeze(keeping, address)).content).changes.length === 0
    }
    known.set(sha256, same)
    return same
  }
}

/** Each time a document was made final, the latest first, and why it was reopened. */
export async function finalisationsOf(store: Store, reviewId: string): Promise<SigningState['finalisations']> {
  const { finalisation, user } = store.tables
  const rows = await store.db
    .select()
    .from(finalisation)
    .where(eq(finalisation.reviewId, reviewId))
    .orderBy(desc(finalisation.finalisedAt))
  const names = new Map((await store.db.select({ id: user.id, name: user.name }).from(user)).map(({ id, name }) => [id, name]))
  const cipher = await store.keyring.forReview(reviewId)
  return rows.map(({ id, document, versionId, sha256, finalisedBy, finalisedAt, reopenedBy, reopenedAt, reason }) => ({
    document,
    versionId,
    sha256,
    by: finalisedBy,
    byName: names.get(finalisedBy) ?? '',
    at: finalisedAt.toISOString(),
    reopened:
      reopenedBy === null || reopenedAt === null
        ? null
        : {
            by: reopenedBy,
            byName: names.get(reopenedBy) ?? '',
            at: reopenedAt.toISOString(),
            reason: reason === null ? '' : cipher.openText(reason, placeOf('finalisation', 'reason', id)),
          },
  }))
}
