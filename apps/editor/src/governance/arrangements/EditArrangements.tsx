import { type Arrangements, governanceLimits, type Review, Role, type Words } from '@candour/schema'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call, ProblemNotice, read, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { AsAgreed } from './AsAgreed.tsx'
import { isPossible, SignOffSteps, type StepInForm } from './SignOffSteps.tsx'

interface EditArrangementsProps {
  review: Review
  words: Words
  latest: Arrangements | null
  onClose: () => void
}

const written = ['conducts', 'assuresQuality', 'challengeWhen', 'accountable', 'impasse'] as const

const writtenIn = (agreed: Arrangements | null) => ({
  conducts: agreed?.conducts ?? '',
  assuresQuality: agreed?.assuresQuality ?? '',
  challengeWhen: agreed?.challengeWhen ?? '',
  accountable: agreed?.accountable ?? '',
  impasse: agreed?.impasse ?? '',
})
const stepsOf = (agreed: Arrangements | null): StepInForm[] => (agreed?.signOffRoute ?? []).map((step, key) => ({ key, step }))
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Records what is agreed. What somebody else has recorded meanwhile is not written over: it is shown, and nothing is recorded
 * until it has been taken up.
 */
export function EditArrangements({ review, words, latest, onClose }: EditArrangementsProps) {
  const t = words.governance.arrangements
  const { roleTitles } = words.people
  // What was before this person when they began, whatever has been recorded since.
  const [base, setBase] = useState(latest)
  const [agreed, setSaid] = useState(() => writtenIn(base))
  const [mayChallenge, setMayChallenge] = useState<Role[]>(base?.mayChallenge ?? [])
  const [route, setRoute] = useState<StepInForm[]>(() => stepsOf(base))
  const form = useRef<HTMLFormElement>(null)
  const overtaken = latest !== null && latest.revision !== (base?.revision ?? 0) ? latest : null
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
          body: { ...agreed, mayChallenge, signOffRoute: route.map(({ step }) => step), basedOn: base?.revision ?? 0 },
        })
        // The next change is based on what was recorded now, not on what stood before until it is fetched again.
        queries.setQueryData(read('arrangements.read', { params: { review: review.id } }).queryKey, all)
      },
      () => {
        said(t.saved)
        onClose()
      },
    )
  /** What was not touched here becomes as the other has recorded it; what was stays. */
  const takeUp = (theirs: Arrangements) => {
    const [was, now] = [writtenIn(base), writtenIn(theirs)]
    const mine = { ...agreed }
    for (const name of written) if (mine[name] === was[name]) mine[name] = now[name]
    setSaid(mine)
    if (isSame(mayChallenge, base?.mayChallenge ?? [])) setMayChallenge(theirs.mayChallenge)
    if (
      isSame(
        route.map(({ step }) => step),
        base?.signOffRoute ?? [],
      )
    )
      setRoute(stepsOf(theirs))
    setBase(theirs)
    act.reset()
    form.current?.querySelector('textarea')?.focus()
  }
  return (
    <form
      ref={form}
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
      <div role="status">{overtaken === null ? null : <p>{t.changedMeanwhile(overtaken.by.name)}</p>}</div>
      {overtaken === null ? null : (
        <div className="comment-answer">
          <AsAgreed agreed={overtaken} words={words} />
          <Button size="sm" variant="default" onClick={() => takeUp(overtaken)}>
            {t.takeUp}
          </Button>
        </div>
      )}
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
