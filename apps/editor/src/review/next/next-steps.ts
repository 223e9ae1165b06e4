import { type Asker, type Member, may, type Review } from '@candour/schema'

export const steps = [
  'sign',
  'answerRound',
  'answerComments',
  'readFinal',
  'write',
  'import',
  'invite',
  'dates',
  'open',
  'comment',
  'readAndChallenge',
  'respond',
  'respondBefore',
  'follow',
] as const
export type Step = (typeof steps)[number]

/** A list that says everything says nothing. */
const atMost = 4
/** With fewer people than this, inviting is still to be done. */
const fewPeople = 3

/** What waits for this person now, as the records of the review say it. */
export interface Waiting {
  /** Their signature is the next of a route on which others have signed. */
  signature: boolean
  /** A round that is open has not had their answer. */
  round: boolean
  /** So many challenges and accuracy comments that they are to answer. */
  comments: number
}
export const nothingWaits: Waiting = { signature: false, round: false, comments: 0 }

/** What somebody can do now in this review, the nearest first. Nothing is named that the table of rights would refuse. */
export function nextSteps(review: Review, members: readonly Member[], asker: Asker, waiting: Waiting = nothingWaits): Step[] {
  const { opening, milestones, finalised } = review
  const reviewer = may(asker, 'report.write')
  const writes = may(asker, 'report.write', { finalised })
  const ofBoard = may(asker, 'response.write')
  const answers = may(asker, 'response.write', { finalised })
  const reads = may(asker, 'report.read', { opening })
  const holds: Record<Step, boolean> = {
    sign: waiting.signature,
    answerRound: waiting.round,
    answerComments: waiting.comments > 0,
    readFinal: (reviewer && !writes) || (ofBoard && !answers),
    write: writes,
    import: may(asker, 'report.import', { finalised }),
    invite: may(asker, 'member.invite') && members.length < fewPeople,
    dates: may(asker, 'review.edit') && Object.keys(milestones).length === 0,
    open: may(asker, 'review.open-to-board') && opening === 'closed',
    comment: !reviewer && !ofBoard && may(asker, 'comment.team-note'),
    readAndChallenge: answers && reads,
    respond: answers && reads,
    respondBefore: answers && !reads,
    follow: !reviewer && !ofBoard && !may(asker, 'comment.team-note') && reads,
  }
  return steps.filter(step => holds[step]).slice(0, atMost)
}
