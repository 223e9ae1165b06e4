import { type Arrangements, governanceLimits, type Review, Role, SignOffStep, type Words } from '@candour/schema'
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call, ProblemNotice, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'

interface EditArrangementsProps {
  review: Review
  words: Words
  latest: Arrangements | null
  onClose: () => void
}

const written = ['conducts', 'assuresQuality', 'challengeWhen', 'accountable', 'impasse'] as const
const subjects = SignOffStep.shape.subject.options

/** Records what is agreed. What somebody else has recorded meanwhile is not written over: the server refuses. */
export function EditArrangements({ review, words, latest, onClose }: EditArrangementsProps) {
  const t = words.governance.arrangements
  const { roleTitles } = words.people
  const [agreed, setSaid] = useState(() => ({
    conducts: latest?.conducts ?? '',
    assuresQuality: latest?.assuresQuality ?? '',
    challengeWhen: latest?.challengeWhen ?? '',
    accountable: latest?.accountable ?? '',
    impasse: latest?.impasse ?? '',
  }))
  const [mayChallenge, setMayChallenge] = useState<Role[]>(latest?.mayChallenge ?? [])
  const [route, setRoute] = useState<{ key: number; step: SignOffStep }[]>(() =>
    (latest?.signOffRoute ?? []).map((step, key) => ({ key, step })),
  )
  const act = useAct(review.id)
  const change = (key: number, part: Partial<SignOffStep>) =>
    setRoute(route.map(each => (each.key === key ? { ...each, step: { ...each.step, ...part } } : each)))
  const field = (name: (typeof written)[number]) => (
    <Textarea
      label={t[name]}
      size="sm"
      autosize
      minRows={2}
      maxLength={governanceLimits.arrangement}
      value={agreed[name]}
      onChange={event => setSaid({ ...agreed, [name]: event.currentTarget.value })}
    />
  )
  const record = () =>
    act.run(
      () =>
        call('arrangements.agree', {
          params: { review: review.id },
          body: { ...agreed, mayChallenge, signOffRoute: route.map(({ step }) => step), basedOn: latest?.revision ?? 0 },
        }),
      () => {
        said(t.saved)
        onClose()
      },
    )
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        record()
      }}
    >
      {field('conducts')}
      {field('assuresQuality')}
      <Checkbox.Group
        label={t.mayChallenge}
        value={mayChallenge}
        onChange={values => setMayChallenge(values.map(value => Role.parse(value)))}
      >
        {Role.options.map(role => (
          <Checkbox key={role} size="sm" mt={6} value={role} label={roleTitles[role]} />
        ))}
      </Checkbox.Group>
      {field('challengeWhen')}
      {field('accountable')}
      <fieldset className="arrangement-route">
        <legend>{t.signOffRoute}</legend>
        {route.map(({ key, step }) => (
          <div key={key} className="form-actions">
            <NativeSelect
              size="sm"
              aria-label={t.role}
              value={step.role}
              data={Role.options.map(value => ({ value, label: roleTitles[value] }))}
              onChange={event => change(key, { role: Role.parse(event.currentTarget.value) })}
            />
            <NativeSelect
              size="sm"
              aria-label={t.subject}
              value={step.subject}
              data={subjects.map(value => ({ value, label: t.subjects[value] }))}
              onChange={event => change(key, { subject: SignOffStep.shape.subject.parse(event.currentTarget.value) })}
            />
            <Button
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t.removeStep(roleTitles[step.role])}
              onClick={() => setRoute(route.filter(each => each.key !== key))}
            >
              ×
            </Button>
          </div>
        ))}
        <Button
          size="sm"
          variant="default"
          onClick={() =>
            setRoute([
              ...route,
              { key: Math.max(-1, ...route.map(({ key }) => key)) + 1, step: { role: 'lead-reviewer', subject: 'report' } },
            ])
          }
        >
          {t.addStep}
        </Button>
      </fieldset>
      {field('impasse')}
      <ProblemNotice error={act.error} />
      <div className="form-actions">
        <Button type="submit" loading={act.busy}>
          {t.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
