import { type AccuracyRound, type Asker, type Member, may, type Review, type RoundPerson, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { call, dayInWords, dayOfMoment, LinkButton, ProblemNotice } from '../../shell/index.ts'
import { NotSent } from '../drafts/NotSent.tsx'
import { useKept } from '../drafts/use-kept.ts'
import { useAct } from '../use-act.ts'
import { AnswerRound } from './AnswerRound.tsx'
import { begunAnswers, keyOfAnswer } from './begun-answers.ts'
import { ManageRound } from './ManageRound.tsx'

interface RoundProps {
  round: AccuracyRound
  review: Review
  members: readonly Member[]
  asker: Asker
  words: Words
}

/** One round: the text and the days, one's own answer before those of others, and what its keepers may do. */
export function Round({ round, review, members, asker, words }: RoundProps) {
  const t = words.governance.rounds
  const act = useAct(review.id)
  const place = useRef<HTMLElement>(null)
  const { id, document, state, people } = round
  const params = { review: review.id, roundId: id }
  const mine = people.find(({ userId }) => userId === asker.userId)
  const answers = mine !== undefined && state === 'open'
  const [begun, keep] = useKept(begunAnswers, keyOfAnswer(asker.userId, id))
  const answered = people.filter(({ answeredAt }) => answeredAt !== null)
  const back = () => place.current?.focus()
  return (
    <article ref={place} id={`round-${id}`} tabIndex={-1} className="disagreement" aria-labelledby={`round-title-${id}`}>
      <p className="comment-tags">
        <span className="comment-tag">{t.states[state]}</span>
        <span className="quiet">
          {t.days(dayInWords(round.opensOn), dayInWords(round.closesOn))}
          {state === 'closed' && round.closedAt !== null ? t.closedOn(dayOfMoment(round.closedAt)) : ''}
        </span>
      </p>
      <h3 id={`round-title-${id}`} className="disagreement-about">
        {t.about(document)}
      </h3>
      {round.introduction === '' ? null : <p className="comment-text">{round.introduction}</p>}
      <div className="form-actions">
        <LinkButton
          size="sm"
          variant={answers && mine.answeredAt === null ? 'filled' : 'default'}
          to="/reviews/$review/write"
          params={{ review: review.id }}
          hash={`text-${document}`}
          hashScrollIntoView={false}
        >
          {t.readText(document)}
        </LinkButton>
        {answers && mine.readAt === null && mine.answeredAt === null ? (
          <Button
            size="sm"
            variant="default"
            loading={act.busy}
            onClick={() => act.run(() => call('accuracyRound.read', { params }), back)}
          >
            {t.markRead}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={act.error} />
      {answers ? (
        <div className="round-own">
          <h4 className="comment-small-title">{t.yours}</h4>
          <AnswerRound review={review} roundId={id} userId={asker.userId} answer={mine.answer} words={words} />
        </div>
      ) : null}
      {begun !== null && !answers ? (
        <NotSent
          says={t.notSent}
          texts={[begun.accuracyWords, begun.agreementWords]}
          discard={t.discard}
          onDiscard={() => {
            keep(null)
            back()
          }}
        />
      ) : null}
      <p>{state === 'to-come' || state === 'withdrawn' ? t.asked(people.length) : t.answered(answered.length, people.length)}</p>
      <ul className="disagreement-steps">
        {people.map(person => (
          <Asked key={person.userId} {...{ person, state, words }} />
        ))}
      </ul>
      {may(asker, 'accuracy-round.open', { opening: review.opening }) ? (
        <ManageRound {...{ review, round, members, words }} onDone={back} />
      ) : null}
    </article>
  )
}

/** Somebody who was asked, how far they are, and what they said. */
function Asked({ person, state, words }: { person: RoundPerson; state: AccuracyRound['state']; words: Words }) {
  const t = words.governance.rounds
  const { name, readAt, answeredAt, remindedAt, answer } = person
  const standing = [answeredAt !== null ? t.answeredOn(dayOfMoment(answeredAt)) : readAt !== null ? t.read : t.waiting]
  if (answeredAt === null && remindedAt !== null) standing.push(t.remindedOn(dayOfMoment(remindedAt)))
  const begun = state === 'open' || state === 'closed'
  return (
    <li>
      {name}
      {begun || answeredAt !== null ? <span className="quiet"> · {standing.join(' · ')}</span> : null}
      {answer === null && answeredAt !== null ? <p className="quiet">{t.answerOfDraft}</p> : null}
      {answer === null ? null : (
        <dl className="round-answer">
          <dt>{t.accurate}</dt>
          <dd>{t.said(t.choices[answer.accurate], answer.accuracyWords)}</dd>
          <dt>{t.agrees}</dt>
          <dd>{t.said(t.choices[answer.agrees], answer.agreementWords)}</dd>
        </dl>
      )}
    </li>
  )
}
