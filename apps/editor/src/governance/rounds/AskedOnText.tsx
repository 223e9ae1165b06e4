import { type Asker, type DocumentKind, may, type Review, type Words } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayInWords, read } from '../../shell/index.ts'
import '../governance.css'

interface AskedOnTextProps {
  review: Review
  kind: DocumentKind
  asker: Asker
  words: Words
}

/** Above a text: the open rounds in which this person is asked about it, and the way to their answer. */
export function AskedOnText({ review, kind, asker, words }: AskedOnTextProps) {
  const t = words.governance.rounds
  const { data } = useQuery({
    ...read('accuracyRound.list', { params: { review: review.id } }),
    enabled: may(asker, 'accuracy-round.read', { opening: review.opening }),
  })
  return data?.map(({ id, document, state, closesOn, people }) => {
    const mine = people.find(({ userId }) => userId === asker.userId)
    if (mine === undefined || state !== 'open' || document !== kind) return null
    const answered = mine.answeredAt !== null
    return (
      <p key={id} className="asked-on-text">
        {answered ? t.youAnswered(dayInWords(closesOn)) : t.youAreAsked(kind, dayInWords(closesOn))}{' '}
        <Link to="/reviews/$review" params={{ review: review.id }} hash={`round-${id}`} hashScrollIntoView={false}>
          {answered ? t.seeAnswer : t.giveAnswer}
        </Link>
      </p>
    )
  })
}
