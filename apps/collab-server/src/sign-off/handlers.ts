import { type DocumentKind, may, type Role, type SigningState, type SignSubject } from '@candour/schema'
import { type Handling, handle, type ReviewRow, type SignedIn } from '../http/index.ts'
import { finalise, reopen } from './finalise.ts'
import { type ExactVersion, sign, versionToSign } from './sign.ts'
import { type SignOffKeeping, signingState } from './signatures.ts'

type Member = SignedIn & { role: Role }

/** Where sign-off stands, without the disagreements in the way for who may not read them: not even that there is one. */
function asSeenBy(asker: Member, { opening }: ReviewRow, state: SigningState): SigningState {
  if (may(asker, 'disagreement.read', { opening })) return state
  const inTheWay = state.report.inTheWay.filter(({ kind }) => kind !== 'disagreement' && kind !== 'disagreement-outdated')
  return { ...state, report: { ...state.report, inTheWay } }
}

/** Signing exact texts along the route, making documents final, and reopening them. */
export function signOffHandlers(keeping: SignOffKeeping): Handling[] {
  const signing = (subject: SignSubject, { userId, role }: Member, review: ReviewRow) => ({
    subject,
    review,
    signer: { userId, role },
  })
  const stateFor = async (asker: Member, review: ReviewRow) => asSeenBy(asker, review, await signingState(keeping, review.id))
  const makeFinal = async (kind: DocumentKind, asker: Member, review: ReviewRow, exact: ExactVersion) => {
    await finalise(keeping, asker.userId, { kind, reviewId: review.id }, exact)
    return stateFor(asker, review)
  }
  const openAgain = async (kind: DocumentKind, asker: Member, review: ReviewRow, reason: string) => {
    await reopen(keeping, asker.userId, { kind, reviewId: review.id }, reason)
    return stateFor(asker, review)
  }

  return [
    handle('signOff.state', ({ asker, review }) => stateFor(asker, review)),
    handle('signOff.prepareReport', ({ asker, review }) => versionToSign(keeping, signing('report', asker, review))),
    handle('signOff.prepareResponse', ({ asker, review }) => versionToSign(keeping, signing('response', asker, review))),
    handle('signOff.prepareReceipt', ({ asker, review }) => versionToSign(keeping, signing('receipt', asker, review))),
    handle('signOff.signReport', ({ asker, review, body }) => sign(keeping, signing('report', asker, review), body)),
    handle('signOff.signResponse', ({ asker, review, body }) => sign(keeping, signing('response', asker, review), body)),
    handle('signOff.signReceipt', ({ asker, review, body }) => sign(keeping, signing('receipt', asker, review), body)),
    handle('signOff.finaliseReport', ({ asker, review, body }) => makeFinal('report', asker, review, body)),
    handle('signOff.finaliseResponse', ({ asker, review, body }) => makeFinal('response', asker, review, body)),
    handle('signOff.reopenReport', ({ asker, review, body: { reason } }) => openAgain('report', asker, review, reason)),
    handle('signOff.reopenResponse', ({ asker, review, body: { reason } }) => openAgain('response', asker, review, reason)),
  ]
}
