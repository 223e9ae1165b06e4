import { type Asker, may, type Review } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../shell/index.ts'
import { nothingWaits, type Waiting } from './next-steps.ts'

/** What waits for this person in a review. Until it is known nothing is said to wait: the page does not stand still for it. */
export function useWaiting(review: Review, asker: Asker): Waiting {
  const params = { review: review.id }
  const thing = { opening: review.opening }
  const { data: signing } = useQuery({ ...read('signOff.state', { params }), enabled: may(asker, 'sign.see') })
  const { data: rounds } = useQuery({
    ...read('accuracyRound.list', { params }),
    enabled: may(asker, 'accuracy-round.read', thing),
  })
  const { data: signals } = useQuery({ ...read('governance.signals', { params }), enabled: may(asker, 'governance.read') })
  const mine = asker.userId
  const signature = (['report', 'response'] as const).some(kind => {
    const next = signing?.[kind].route.find(({ complete }) => !complete)
    const begun = signing?.[kind].signedVersionId != null
    return begun && !review.finalised.includes(kind) && next?.waitingFor.some(({ userIds }) => userIds.includes(mine)) === true
  })
  const round = rounds?.some(
    ({ state, people }) => state === 'open' && people.some(({ userId, answeredAt }) => userId === mine && answeredAt === null),
  )
  const comments = signals?.unanswered.filter(({ document }) =>
    may(asker, `comment.answer-${document}`, { ...thing, raisedBy: '' }),
  )
  return { ...nothingWaits, signature, round: round === true, comments: comments?.length ?? 0 }
}
