import type { AccuracyRound, Member, Review, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { call, ProblemNotice, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { mayBeAsked } from './AskedPeople.tsx'
import { AskMore } from './AskMore.tsx'
import { RoundDays } from './RoundDays.tsx'

interface ManageRoundProps {
  review: Review
  round: AccuracyRound
  members: readonly Member[]
  words: Words
  /** Called when something was done: the round is to be looked at as it stands now. */
  onDone: () => void
}

/** What whoever looks after a round can do with it: give it other days, ask more people, remind, end it. */
export function ManageRound({ review, round, members, words, onDone }: ManageRoundProps) {
  const t = words.governance.rounds
  const { state } = round
  const act = useAct(review.id)
  const [doing, setDoing] = useState<'days' | 'ask' | 'end' | null>(null)
  // Whoever leaves a form is back at the button that brought it.
  const [left, setLeft] = useState<typeof doing>(null)
  const leave = () => {
    setLeft(doing)
    setDoing(null)
  }
  const done = () => {
    setLeft(null)
    setDoing(null)
    onDone()
  }
  const params = { review: review.id, roundId: round.id }
  const form = { review, round, words, onDone: done, onCancel: leave }
  const live = state === 'open' || state === 'to-come'
  const asked = round.people.map(({ userId }) => userId)
  const readers = mayBeAsked(members, review, round)
  const people = readers.filter(({ userId }) => !asked.includes(userId))
  const unanswered = round.people.some(({ answeredAt }) => answeredAt === null)
  if (doing === 'days') return <RoundDays {...form} />
  if (doing === 'ask') return <AskMore {...form} people={people} someMayNotRead={readers.length < members.length} />
  if (doing === 'end' && live)
    return (
      <div className="comment-answer">
        <p>{t.endMeans[state]}</p>
        <ProblemNotice error={act.error} />
        <div className="form-actions">
          <Button
            autoFocus
            size="sm"
            loading={act.busy}
            onClick={() =>
              act.run(
                () => call('accuracyRound.change', { params, body: { closeNow: true } }),
                () => {
                  said(t.ended[state])
                  done()
                },
              )
            }
          >
            {t.end[state]}
          </Button>
          <Button size="sm" variant="default" onClick={leave}>
            {words.shell.cancel}
          </Button>
        </div>
      </div>
    )
  return (
    <>
      <ProblemNotice error={act.error} />
      <div className="form-actions">
        {state === 'open' && unanswered ? (
          <Button
            size="sm"
            variant="default"
            loading={act.busy}
            onClick={() =>
              act.run(
                () => call('accuracyRound.remind', { params }),
                () => said(t.reminded),
              )
            }
          >
            {t.remind}
          </Button>
        ) : null}
        <Button size="sm" variant="default" autoFocus={left === 'days'} onClick={() => setDoing('days')}>
          {t.changeDays[state]}
        </Button>
        {live && people.length > 0 ? (
          <Button size="sm" variant="default" autoFocus={left === 'ask'} onClick={() => setDoing('ask')}>
            {t.askMore}
          </Button>
        ) : null}
        {live ? (
          <Button size="sm" variant="default" autoFocus={left === 'end'} onClick={() => setDoing('end')}>
            {t.end[state]}
          </Button>
        ) : null}
      </div>
    </>
  )
}
