import type { AccuracyRound, Review, Words } from '@candour/schema'
import { TextInput } from '@mantine/core'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, said, today } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { roundDayRules } from './round-days.ts'

interface RoundDaysProps {
  review: Review
  round: AccuracyRound
  words: Words
  onDone: () => void
  onCancel: () => void
}

/** Gives a round other days. The opening day of one that has begun stays as it is. */
export function RoundDays({ review, round, words, onDone, onCancel }: RoundDaysProps) {
  const t = words.governance.rounds
  const { opensOn, closesOn, state } = round
  const begun = state === 'open' || state === 'closed'
  const act = useAct(review.id)
  const rules = roundDayRules(t, today())
  const { values, field, formRef, check } = useFields(
    { opensOn, closesOn },
    begun ? { closesOn: rules.closesOn } : { opensOn: rules.opensOn, closesOn: rules.closesOn },
  )
  const change = () =>
    act.run(
      () =>
        call('accuracyRound.change', {
          params: { review: review.id, roundId: round.id },
          body: begun ? { closesOn: values.closesOn } : values,
        }),
      () => {
        said(t.daysChanged)
        onDone()
      },
    )
  return (
    <CheckedForm {...{ formRef, check }} onSend={change}>
      <div className="field-pair">
        {begun ? null : (
          <TextInput {...field('opensOn')} autoFocus label={t.opensOn} size="sm" type="date" min={today()} max="2099-12-31" />
        )}
        <TextInput
          {...field('closesOn')}
          autoFocus={begun}
          label={t.closesOn}
          size="sm"
          type="date"
          min={begun ? today() : values.opensOn}
          max="2099-12-31"
        />
      </div>
      <ProblemNotice error={act.error} />
      <SaveOrCancel words={words} save={t.giveDays} saving={act.busy} size="sm" onCancel={onCancel} />
    </CheckedForm>
  )
}
