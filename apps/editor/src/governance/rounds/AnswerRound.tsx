import { governanceLimits, type Review, RoundAnswer, type Words } from '@candour/schema'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { call, ProblemNotice, said } from '../../shell/index.ts'
import { useKept } from '../drafts/use-kept.ts'
import { useAct } from '../use-act.ts'
import { type BegunAnswer, begunAnswers, keyOfAnswer } from './begun-answers.ts'

interface AnswerRoundProps {
  review: Review
  roundId: string
  userId: string
  answer: RoundAnswer | null
  words: Words
}

const nothingChosen: BegunAnswer = { accurate: '', accuracyWords: '', agrees: '', agreementWords: '' }

const isAs = (one: BegunAnswer, other: BegunAnswer): boolean =>
  one.accurate === other.accurate &&
  one.agrees === other.agrees &&
  one.accuracyWords === other.accuracyWords &&
  one.agreementWords === other.agreementWords

/** One's own answer to a round: two questions, each with room for words. */
export function AnswerRound({ review, roundId, userId, answer, words }: AnswerRoundProps) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const [begun, keep] = useKept(begunAnswers, keyOfAnswer(userId, roundId))
  const sent: BegunAnswer = answer ?? nothingChosen
  const given = begun ?? sent
  const setGiven = (now: BegunAnswer) => keep(isAs(now, sent) ? null : now)
  const [asked, setAsked] = useState(false)
  const choices = RoundAnswer.shape.accurate.options.map(value => ({ value, label: t.choices[value] }))
  const withNone = (value: string) => (value === '' ? [{ value: '', label: t.choose }, ...choices] : choices)
  const form = useRef<HTMLFormElement>(null)
  const params = { review: review.id, roundId }
  return (
    <form
      ref={form}
      noValidate
      className="form"
      aria-label={t.yours}
      onSubmit={event => {
        event.preventDefault()
        const body = RoundAnswer.safeParse(given)
        setAsked(!body.success)
        if (body.success)
          act.run(
            () => call('accuracyRound.answer', { params, body: body.data }),
            () => {
              keep(null)
              said(t.sent)
            },
          )
        else form.current?.querySelector<HTMLSelectElement>(`[name="${given.accurate === '' ? 'accurate' : 'agrees'}"]`)?.focus()
      }}
    >
      <NativeSelect
        label={t.accurate}
        name="accurate"
        error={asked && given.accurate === '' ? t.chooseAccurate : undefined}
        size="sm"
        value={given.accurate}
        data={withNone(given.accurate)}
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
        name="agrees"
        error={asked && given.agrees === '' ? t.chooseAgrees : undefined}
        size="sm"
        value={given.agrees}
        data={withNone(given.agrees)}
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
        {begun === null ? null : <span className="quiet">{t.notSentYet}</span>}
      </div>
    </form>
  )
}
