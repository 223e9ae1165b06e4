import { governanceLimits, type Review, RoundAnswer, type Words } from '@candour/schema'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call, ProblemNotice, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'

interface AnswerRoundProps {
  review: Review
  roundId: string
  answer: RoundAnswer | null
  words: Words
}

/** One's own answer to a round: two questions, each with room for words. */
export function AnswerRound({ review, roundId, answer, words }: AnswerRoundProps) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const [given, setGiven] = useState<RoundAnswer>(
    answer ?? { accurate: 'yes', accuracyWords: '', agrees: 'yes', agreementWords: '' },
  )
  const choices = RoundAnswer.shape.accurate.options.map(value => ({ value, label: t.choices[value] }))
  const params = { review: review.id, roundId }
  return (
    <form
      className="form"
      aria-label={t.yours}
      onSubmit={event => {
        event.preventDefault()
        act.run(
          () => call('accuracyRound.answer', { params, body: given }),
          () => said(t.sent),
        )
      }}
    >
      <NativeSelect
        label={t.accurate}
        size="sm"
        value={given.accurate}
        data={choices}
        onChange={event => setGiven({ ...given, accurate: RoundAnswer.shape.accurate.parse(event.currentTarget.value) })}
      />
      <Textarea
        label={t.accuracyWords}
        size="sm"
        autosize
        maxLength={governanceLimits.reason}
        value={given.accuracyWords}
        onChange={event => setGiven({ ...given, accuracyWords: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.agrees}
        size="sm"
        value={given.agrees}
        data={choices}
        onChange={event => setGiven({ ...given, agrees: RoundAnswer.shape.agrees.parse(event.currentTarget.value) })}
      />
      <Textarea
        label={t.agreementWords}
        size="sm"
        autosize
        maxLength={governanceLimits.reason}
        value={given.agreementWords}
        onChange={event => setGiven({ ...given, agreementWords: event.currentTarget.value })}
      />
      <ProblemNotice error={act.error} />
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}
