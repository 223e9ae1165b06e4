import { type Asker, type Member, may, type Review } from '@candour/schema'

export const steps = [
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

/** What somebody can do now in this review, the nearest first. Nothing is named that the table of rights would refuse. */
export function nextSteps(review: Review, members: readonly Member[], asker: Asker): Step[] {
  const { opening, milestones } = review
  const writes = may(asker, 'report.write')
  const answers = may(asker, 'response.write')
  const reads = may(asker, 'report.read', { opening })
  const holds: Record<Step, boolean> = {
    write: writes,
    import: may(asker, 'report.import'),
    invite: may(asker, 'member.invite') && members.length < fewPeople,
    dates: may(asker, 'review.edit') && Object.keys(milestones).length === 0,
    open: may(asker, 'review.open-to-board') && opening === 'closed',
    comment: !writes && !answers && may(asker, 'comment.team-note'),
    readAndChallenge: answers && reads,
    respond: answers && reads,
    respondBefore: answers && !reads,
    follow: !writes && !answers && !may(asker, 'comment.team-note') && reads,
  }
  return steps.filter(step => holds[step]).slice(0, atMost)
}
