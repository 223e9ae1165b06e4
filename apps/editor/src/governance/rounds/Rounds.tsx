import { type AccuracyRound, type Asker, type Member, may, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice, read, useArrival, useWords } from '../../shell/index.ts'
import { OpenRound } from './OpenRound.tsx'
import { Round } from './Round.tsx'
import '../governance.css'

/** What waits for answers stands first, what is over last. */
const order: readonly AccuracyRound['state'][] = ['open', 'to-come', 'closed', 'withdrawn']
const inOrder = (rounds: readonly AccuracyRound[]) =>
  rounds.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))

/** Rounds in which people say whether it is accurate and, apart from that, whether they agree with the analysis. */
export function Rounds({ review, members, asker }: { review: Review; members: readonly Member[]; asker: Asker }) {
  const words = useWords(review.profile)
  const t = words.governance.rounds
  const thing = { opening: review.opening }
  const mayRead = may(asker, 'accuracy-round.read', thing)
  const { data, error } = useQuery({ ...read('accuracyRound.list', { params: { review: review.id } }), enabled: mayRead })
  const [opening, setOpening] = useState(false)
  const [left, setLeft] = useState(false)
  useArrival(data !== undefined, hash => hash === 'rounds' || hash.startsWith('round-'))
  if (!mayRead) return null
  const close = () => {
    setOpening(false)
    setLeft(true)
  }
  return (
    <section id="rounds" tabIndex={-1} aria-labelledby="rounds-title" className="sheet rounds">
      <h2 id="rounds-title" className="section-heading">
        {t.title}
      </h2>
      <ProblemNotice error={error} />
      {data?.length === 0 && !opening ? <p className="quiet">{t.none}</p> : null}
      {data === undefined
        ? null
        : inOrder(data).map(round => <Round key={round.id} {...{ round, review, members, asker, words }} />)}
      {opening ? (
        <OpenRound review={review} members={members} words={words} onClose={close} />
      ) : may(asker, 'accuracy-round.open', thing) ? (
        <Button variant="default" size="sm" className="sheet-more" autoFocus={left} onClick={() => setOpening(true)}>
          {t.open}
        </Button>
      ) : null}
    </section>
  )
}
