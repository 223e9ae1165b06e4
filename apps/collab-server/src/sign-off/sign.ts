import { type DocumentAddress, type Role, type SignOff, type SignSubject, stateOfRoute, type Version } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import { newId } from '../store/index.ts'
import { freeze, type Keeping, keepVersion, versionAt, versionsOf } from '../versions/index.ts'
import { agreedRoute } from './agreed-route.ts'
import { type SignOffKeeping, signingState } from './signatures.ts'

export interface Signing {
  review: Pick<ReviewRow, 'id' | 'opening'>
  subject: SignSubject
  signer: { userId: string; role: Role }
}
export interface ExactVersion {
  versionId: string
  sha256: string
}

const addressOf = ({ review, subject }: Pick<Signing, 'review' | 'subject'>): DocumentAddress => ({
  kind: subject === 'response' ? 'response' : 'report',
  reviewId: review.id,
})

/** The version that somebody would sign now: the text as they have it before them. */
export async function versionToSign(keeping: Keeping, signing: Signing): Promise<Version> {
  const { review, subject, signer } = signing
  const address = addressOf(signing)
  // While the report is shared as a version, that version is what the Board has received.
  if (subject === 'receipt' && review.opening === 'version') return openedVersion(keeping, address)
  return keepVersion(keeping, { address, occasion: 'sign-off', userId: signer.userId }, true)
}

async function openedVersion({ store }: Keeping, address: DocumentAddress): Promise<Version> {
  const opened = (await versionsOf(store, address)).find(({ occasion }) => occasion === 'opened-to-board')
  if (opened === undefined) throw problem('not-yet-shared')
  return opened
}

/**
 * Signs exactly the text that is named: by a version and its hash, which must be what stands now. Refused when the text has
 * changed since, when somebody before in the route has not signed it, or when it is signed already.
 */
export async function sign(keeping: SignOffKeeping, signing: Signing, exact: ExactVersion): Promise<SignOff> {
  const { store, documents } = keeping
  const { review, subject, signer } = signing
  const address = addressOf(signing)
  const version = await versionAt(store, address, exact.versionId)
  const standing =
    subject === 'receipt' && review.opening === 'version' ? await openedVersion(keeping, address) : await freeze(keeping, address)
  if (version.sha256 !== exact.sha256 || standing.sha256 !== exact.sha256) throw problem('version-changed')
  if (subject === 'response' && (await isFinal(keeping, address))) throw problem('finalised')
  const state = await signingState(keeping, review.id)
  const current = state.signatures.filter(each => each.subject === subject && each.sha256 === exact.sha256)
  if (current.some(({ userId, role }) => userId === signer.userId && role === signer.role)) throw problem('already-signed')
  if (subject !== 'receipt') await keepOrder(keeping, subject, signing, current)
  const { signOff, member } = store.tables
  const [membership] = await store.db
    .select({ agency: member.agency })
    .from(member)
    .where(and(eq(member.reviewId, review.id), eq(member.userId, signer.userId)))
  const agency = membership?.agency ?? ''
  const id = newId()
  await store.transaction(async tx => {
    const head = await recordEvent(tx, {
      actor: signer.userId,
      kind: `sign.${subject}`,
      reviewId: review.id,
      subjectId: version.id,
      detail: { sha256: exact.sha256, role: signer.role },
    })
    await tx.insert(signOff).values({
      id,
      reviewId: review.id,
      subject,
      ...exact,
      ...signer,
      agency,
      signedAt: new Date(),
      auditPosition: head.position,
      auditMac: head.mac,
    })
  })
  documents.tell(review.id, { type: 'changed', what: 'sign-offs' })
  const made = (await signingState(keeping, review.id)).signatures.find(each => each.id === id)
  if (made === undefined) throw problem('not-found')
  return made
}

/** The route's steps before this person's have to be complete on the same text. */
async function keepOrder(
  { store }: Keeping,
  subject: 'report' | 'response',
  { review, signer }: Signing,
  current: readonly SignOff[],
): Promise<void> {
  const { member } = store.tables
  const members = await store.db
    .select({ userId: member.userId, role: member.role, agency: member.agency })
    .from(member)
    .where(eq(member.reviewId, review.id))
  const steps = stateOfRoute(await agreedRoute(store, review.id, subject), members, current)
  const mine = steps.findIndex(({ roles }) => roles.includes(signer.role))
  if (steps.slice(0, mine).some(({ complete }) => !complete)) throw problem('not-your-turn')
}

async function isFinal({ store }: Keeping, { kind, reviewId }: DocumentAddress): Promise<boolean> {
  const { review } = store.tables
  const final = kind === 'report' ? review.finalReportId : review.finalResponseId
  const [row] = await store.db.select({ final }).from(review).where(eq(review.id, reviewId))
  return row !== undefined && row.final !== null
}
