import type { Answered, Place } from '@candour/checks'
import type { Words } from '@candour/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, complained, dayOfMoment, keyOfReview, said, sentenceOf } from '../../shell/index.ts'

interface AnsweredSignalsProps {
  reviewId: string
  answered: readonly Answered[]
  mayAnswer: (document: Place['document']) => boolean
  words: Words
  onGoTo: (place: Place) => void
}

/** What has been answered, folded away: the sentence, the words, and why they stay. */
export function AnsweredSignals({ reviewId, answered, mayAnswer, words, onGoTo }: AnsweredSignalsProps) {
  const w = words.markers
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: (answerId: string) => call('answer.withdraw', { params: { review: reviewId, answerId } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(reviewId, 'answer.list') })
      said(w.answerWithdrawn)
    },
    onError: error => complained(sentenceOf(error), { goesAfter: 8000 }),
  })
  if (answered.length === 0) return null
  return (
    <details className="answered">
      <summary>{w.answered(answered.length)}</summary>
      <ul>
        {answered.map(({ signal, answer }) => (
          <li key={answer.id} className="answered-signal" data-code={signal.code}>
            {signal.where.quote === '' ? null : <p className="answered-asked">{signal.message}</p>}
            <button type="button" className="link-button answered-place" onClick={() => onGoTo(signal.where)}>
              {signal.where.quote === '' ? signal.message : `‘${signal.where.quote}’`}
            </button>
            <p className="answered-reason">{answer.reason}</p>
            <p className="answered-by">
              {w.answeredBy(answer.answeredBy.name, dayOfMoment(answer.answeredAt))}
              {mayAnswer(signal.where.document) ? (
                <button
                  type="button"
                  className="link-button"
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate(answer.id)}
                >
                  {w.answerWithdraw}
                </button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
