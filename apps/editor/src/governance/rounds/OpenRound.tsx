import { type DocumentKind, governanceLimits, type Member, type Review, type Words } from '@candour/schema'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, said, today } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { AskedPeople, mayBeAsked } from './AskedPeople.tsx'
import { roundDayRules } from './round-days.ts'

interface OpenRoundProps {
  review: Review
  members: readonly Member[]
  words: Words
  onClose: () => void
}

/** Opens a round: what is read, between which days, and who is asked. */
export function OpenRound({ review, members, words, onClose }: OpenRoundProps) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const [document, setDocument] = useState<DocumentKind>('report')
  const [introduction, setIntroduction] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [nobody, setNobody] = useState(false)
  const { values, field, formRef, check } = useFields({ opensOn: today(), closesOn: '' }, roundDayRules(t, today()))
  const people = mayBeAsked(members, review, { document })
  const userIds = chosen.filter(userId => people.some(member => member.userId === userId))
  const open = () =>
    act.run(
      () => call('accuracyRound.open', { params: { review: review.id }, body: { document, introduction, userIds, ...values } }),
      () => {
        said(values.opensOn > today() ? t.openedLater : t.opened)
        onClose()
      },
    )
  return (
    <CheckedForm
      formRef={formRef}
      check={() => {
        setNobody(userIds.length === 0)
        return check() && userIds.length > 0
      }}
      onSend={open}
    >
      <NativeSelect
        autoFocus
        label={t.document}
        size="sm"
        value={document}
        data={(['report', 'response'] as const).map(value => ({ value, label: words.governance.comments.on(value) }))}
        onChange={event => setDocument(event.currentTarget.value === 'response' ? 'response' : 'report')}
      />
      <div className="field-pair">
        <TextInput {...field('opensOn')} label={t.opensOn} size="sm" type="date" min={today()} max="2099-12-31" />
        <TextInput {...field('closesOn')} label={t.closesOn} size="sm" type="date" min={values.opensOn} max="2099-12-31" />
      </div>
      <AskedPeople
        {...{ people, words }}
        someMayNotRead={people.length < members.length}
        value={userIds}
        error={nobody && userIds.length === 0 ? t.askSomebody : null}
        onChange={setChosen}
      />
      <Textarea
        label={t.introduction}
        size="sm"
        autosize
        minRows={2}
        maxLength={governanceLimits.arrangement}
        value={introduction}
        onChange={event => setIntroduction(event.currentTarget.value)}
      />
      <ProblemNotice error={act.error} />
      <SaveOrCancel words={words} save={t.save} saving={act.busy} size="sm" onCancel={onClose} />
    </CheckedForm>
  )
}
