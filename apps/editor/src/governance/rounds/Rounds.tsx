import { type AccuracyRound, type Asker, type Member, may, type Review, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, dayInWords, dayOfMoment, ProblemNotice, read, said, useArrival, useWords } from '../../shell/index.ts'
import { useAct } from '../use-act.ts'
import { AnswerRound } from './AnswerRound.tsx'
import { OpenRound } from './OpenRound.tsx'
import '../governance.css'

/** Rounds in which people say whether it is accurate and, apart from that, whether they agree with the analysis. */
export function Rounds({ review, members, asker }: { review: Review; members: readonly Member[]; asker: Asker }) {
  const words = useWords(review.profile)
  const t = words.governance.rounds
  const thing = { opening: review.opening }
  const mayRead = may(asker, 'accuracy-round.read', thing)
  const { data, error } = useQuery({ ...read('accuracyRound.list', { params: { review: review.id } }), enabled: mayRead })
  const [opening, setOpening] = useState(false)
  useArrival(data !== undefined, hash => hash === 'rounds' || hash.startsWith('round-'))
  if (!mayRead) return null
  return (
    <section id="rounds" tabIndex={-1} aria-labelledby="rounds-title" className="sheet">
      <h2 id="rounds-title" className="section-heading">
        {t.title}
      </h2>
      <ProblemNotice error={error} />
      {data?.length === 0 && !opening ? <p className="quiet">{t.none}</p> : null}
      {data?.map(round => (
        <Round key={round.id} {...{ round, review, asker, words }} />
      ))}
      {opening ? (
        <OpenRound review={review} members={members} words={words} onClose={() => setOpening(false)} />
      ) : may(asker, 'accuracy-round.open', thing) ? (
        <Button variant="default" size="sm" className="sheet-more" onClick={() => setOpening(true)}>
          {t.open}
        </Button>
      ) : null}
    </section>
  )
}

function Round({ round, review, asker, words }: { round: AccuracyRound; review: Review; asker: Asker; words: Words }) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const params = { review: review.id, roundId: round.id }
  const mine = round.people.find(({ userId }) => userId === asker.userId)
  const mayManage = round.state === 'open' && may(asker, 'accuracy-round.open', { opening: review.opening })
  return (
    <article
      id={`round-${round.id}`}
      tabIndex={-1}
      className="disagreement"
      aria-label={t.days(dayInWords(round.opensOn), dayInWords(round.closesOn))}
    >
      <p>
        <strong>{words.governance.comments.on(round.document)}</strong>{' '}
        <span className="comment-tag">{t.states[round.state]}</span>{' '}
        <span className="quiet">{t.days(dayInWords(round.opensOn), dayInWords(round.closesOn))}</span>
      </p>
      {round.introduction === '' ? null : <p className="comment-text">{round.introduction}</p>}
      <p>{t.answered(round.people.filter(({ answeredAt }) => answeredAt !== null).length, round.people.length)}</p>
      <ul className="disagreement-steps">
        {round.people.map(({ userId, name, readAt, answeredAt, answer }) => (
          <li key={userId}>
            {name}:{' '}
            <span className="quiet">
              {answeredAt !== null ? t.answeredOn(dayOfMoment(answeredAt)) : readAt !== null ? t.read : t.waiting}
            </span>
            {answer === null ? null : (
              <>
                <br />
                {t.accurate} {t.choices[answer.accurate]}. {answer.accuracyWords}
                <br />
                {t.agrees} {t.choices[answer.agrees]}. {answer.agreementWords}
              </>
            )}
          </li>
        ))}
      </ul>
      {mine !== undefined && round.state === 'open' && mine.readAt === null && mine.answeredAt === null ? (
        <Button
          size="sm"
          variant="default"
          loading={act.busy}
          onClick={() => act.run(() => call('accuracyRound.read', { params }))}
        >
          {t.markRead}
        </Button>
      ) : null}
      {mine !== undefined && round.state === 'open' ? (
        <AnswerRound review={review} roundId={round.id} answer={mine.answer} words={words} />
      ) : null}
      <ProblemNotice error={act.error} />
      {mayManage ? (
        <div className="form-actions">
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
          <Button
            size="sm"
            variant="default"
            loading={act.busy}
            onClick={() => act.run(() => call('accuracyRound.change', { params, body: { closeNow: true } }))}
          >
            {t.closeNow}
          </Button>
        </div>
      ) : null}
    </article>
  )
}
