import { governanceLimits, type Member, type Review, type Words } from '@candour/schema'
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { call, ProblemNotice, said, today } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'

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
  const [document, setDocument] = useState<'report' | 'response'>('report')
  const [opensOn, setOpensOn] = useState(today())
  const [closesOn, setClosesOn] = useState('')
  const [introduction, setIntroduction] = useState('')
  const [userIds, setUserIds] = useState<string[]>([])
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        act.run(
          () =>
            call('accuracyRound.open', {
              params: { review: review.id },
              body: { document, opensOn, closesOn, introduction, userIds },
            }),
          () => {
            said(t.opened)
            onClose()
          },
        )
      }}
    >
      <NativeSelect
        label={t.document}
        size="sm"
        value={document}
        data={(['report', 'response'] as const).map(value => ({ value, label: words.governance.comments.on(value) }))}
        onChange={event => setDocument(event.currentTarget.value === 'response' ? 'response' : 'report')}
      />
      <div className="field-pair">
        <TextInput
          label={t.opensOn}
          size="sm"
          type="date"
          value={opensOn}
          onChange={event => setOpensOn(event.currentTarget.value)}
        />
        <TextInput
          label={t.closesOn}
          size="sm"
          type="date"
          min={opensOn}
          value={closesOn}
          onChange={event => setClosesOn(event.currentTarget.value)}
        />
      </div>
      <Checkbox.Group label={t.ask} value={userIds} onChange={setUserIds}>
        {members.map(({ userId, name, role }) => (
          <Checkbox key={userId} size="sm" mt={6} value={userId} label={`${name}, ${words.people.roleTitles[role]}`} />
        ))}
      </Checkbox.Group>
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
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy} disabled={closesOn === '' || userIds.length === 0}>
          {t.save}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
