import {
  type DocumentAddress,
  type Role,
  type Signatory,
  type SignOff,
  type SignSubject,
  signVerbs,
  stateOfRoute,
  type Version,
} from '@candour/schema'
import { eq } from 'drizzle-orm'
import { recordAnchored } from '../audit/index.ts'
import { readerIn } from '../governance/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import { finalisedOf } from '../review/index.ts'
import { newId, type Store, type Transaction } from '../store/index.ts'
import { freeze, type Keeping, keepVersion, versionAt, versionsOf } from '../versions/index.ts'
import { agreedRoute } from './agreed-route.ts'
import { type SignOffKeeping, signingState } from './signatures.ts'
import { askedNow, tellOfSignature } from './tell-of-signing.ts'

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
 * changed since, when somebody before in the route has not signed, or when it is signed already. Signatures of a review
 * are given one after the other: the review is locked, and rights and signatures are looked at again in the same transaction.
 */
export async function sign(keeping: SignOffKeeping, signing: Signing, exact: ExactVersion): Promise<SignOff> {
  const { store, documents, notices } = keeping
  const { review, subject, signer } = signing
  const address = addressOf(signing)
  const version = await versionAt(store, address, exact.versionId)
  const standing =
    subject === 'receipt' && review.opening === 'version' ? await openedVersion(keeping, address) : await freeze(keeping, address)
  if (version.sha256 !== exact.sha256 || standing.sha256 !== exact.sha256) throw problem('version-changed')
  const { signatures } = await signingState(keeping, review.id)
  const current = new Set(signatures.filter(each => each.standing === 'current').map(each => each.id))
  const id = newId()
  const told = new Set<string>()
  await store.transaction(async tx => {
    told.clear()
    const { signOff } = store.tables
    const role = await signerNow(store, tx, signing)
    const given = await tx.select().from(signOff).where(eq(signOff.reviewId, review.id))
    const ofThisText = (each: (typeof given)[number]) => each.subject === subject && each.sha256 === exact.sha256
    if (given.some(each => ofThisText(each) && each.userId === signer.userId && each.role === role))
      throw problem('already-signed')
    const members = await membersWithAgency(store, tx, review.id)
    const standingNow = given.filter(each => (each.subject === subject ? ofThisText(each) : current.has(each.id)))
    const route = await agreedRoute(store, tx, review.id, subject === 'report' ? 'report' : 'response')
    const steps = stateOfRoute(route, members, standingNow)
    const mine = steps.findIndex(step => step.subject === subject && step.roles.includes(role))
    // Who has no step of their own signs when they like: nobody waits for them.
    if (steps.slice(0, Math.max(0, mine)).some(({ complete }) => !complete)) throw problem('not-your-turn')
    const agency = members.find(({ userId }) => userId === signer.userId)?.agency ?? ''
    const anchored = await recordAnchored(tx, {
      actor: signer.userId,
      kind: `sign.${subject}`,
      reviewId: review.id,
      subjectId: version.id,
      detail: { sha256: exact.sha256, role },
    })
    const at = new Date()
    await tx.insert(signOff).values({
      id,
      reviewId: review.id,
      subject,
      ...exact,
      userId: signer.userId,
      role,
      agency,
      signedAt: at,
      ...anchored,
    })
    const mineToo = [...standingNow, { subject, userId: signer.userId, role, agency }]
    const signed = { reviewId: review.id, document: address.kind, versionId: version.id, by: signer.userId, at }
    const people = {
      asked: askedNow(steps, stateOfRoute(route, members, mineToo)),
      signers: given.filter(ofThisText).map(({ userId }) => userId),
      members,
    }
    for (const userId of await tellOfSignature(notices, tx, signed, people)) told.add(userId)
  })
  documents.tell(review.id, { type: 'changed', what: 'sign-offs' })
  notices.announce(review.id, told)
  const made = (await signingState(keeping, review.id)).signatures.find(each => each.id === id)
  if (made === undefined) throw problem('not-found')
  return made
}

/** Locks the review and asks again whether this person may sign. Gives the role that they have now. */
async function signerNow(
  { tables: { review: reviews } }: Store,
  tx: Transaction,
  { review, subject, signer }: Signing,
): Promise<Role> {
  const [row] = await tx
    .select({ finalReportId: reviews.finalReportId, finalResponseId: reviews.finalResponseId })
    .from(reviews)
    .where(eq(reviews.id, review.id))
    .for('update')
  const finalised = row === undefined ? [] : finalisedOf(row)
  const before = { ...signer, administrator: false, reviewId: review.id, opening: review.opening }
  const { role } = await readerIn(tx, before, signVerbs[subject], { finalised })
  if (subject === 'response' && finalised.includes('response')) throw problem('finalised')
  return role
}

async function membersWithAgency({ tables: { member } }: Store, tx: Transaction, reviewId: string): Promise<Signatory[]> {
  return tx
    .select({ userId: member.userId, role: member.role, agency: member.agency })
    .from(member)
    .where(eq(member.reviewId, reviewId))
}
