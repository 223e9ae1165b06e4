import { type Arrangements, governanceLimits, type Review, Role, type Words } from '@candour/schema'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, ProblemNotice, read, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { isPossible, SignOffSteps, type StepInForm } from './SignOffSteps.tsx'

interface EditArrangementsProps {
  review: Review
  words: Words
  latest: Arrangements | null
  onClose: () => void
}

const written = ['conducts', 'assuresQuality', 'challengeWhen', 'accountable', 'impasse'] as const

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
  const [route, setRoute] = useState<StepInForm[]>(() => (latest?.signOffRoute ?? []).map((step, key) => ({ key, step })))
  const act = useAct(review.id)
  const queries = useQueryClient()
  const field = (name: (typeof written)[number]) => (
    <Textarea
      label={t[name]}
      autoFocus={name === 'conducts'}
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
      async () => {
        const all = await call('arrangements.agree', {
          params: { review: review.id },
          body: { ...agreed, mayChallenge, signOffRoute: route.map(({ step }) => step), basedOn: latest?.revision ?? 0 },
        })
        // The next change is based on what was recorded now, not on what stood before until it is fetched again.
        queries.setQueryData(read('arrangements.read', { params: { review: review.id } }).queryKey, all)
      },
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
        // What cannot be is said at its own field.
        if (route.every(({ step }) => isPossible(step))) record()
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
      <SignOffSteps steps={route} onChange={setRoute} words={words} />
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
