import type { AccuracyRound, Member, Review, Words } from '@candour/schema'
import { type FormEvent, useRef, useState } from 'react'
import { SaveOrCancel } from '../../shell/form/index.ts'
import { call, ProblemNotice, said } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { AskedPeople } from './AskedPeople.tsx'

interface AskMoreProps {
  review: Review
  round: AccuracyRound
  /** Members who may be asked and were not. */
  people: readonly Member[]
  someMayNotRead: boolean
  words: Words
  onDone: () => void
  onCancel: () => void
}

/** Asks more people in a round. */
export function AskMore({ review, round, people, someMayNotRead, words, onDone, onCancel }: AskMoreProps) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const [userIds, setUserIds] = useState<string[]>([])
  const [nobody, setNobody] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setNobody(userIds.length === 0)
    if (userIds.length === 0) {
      form.current?.querySelector('input')?.focus()
      return
    }
    act.run(
      () => call('accuracyRound.change', { params: { review: review.id, roundId: round.id }, body: { alsoAsk: userIds } }),
      () => {
        said(t.askedMore)
        onDone()
      },
    )
  }
  return (
    <form ref={form} className="form" noValidate onSubmit={ask}>
      <AskedPeople
        {...{ people, someMayNotRead, words }}
        value={userIds}
        error={nobody && userIds.length === 0 ? t.askSomebody : null}
        onChange={setUserIds}
      />
      <ProblemNotice error={act.error} />
      <SaveOrCancel words={words} save={t.askThem} saving={act.busy} size="sm" onCancel={onCancel} />
    </form>
  )
}
