import type { Answered, QuestionResult, Signal } from '@candour/checks'
import type { DocumentKind, Review, Words } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import { memo, type ReactNode, useId, useState } from 'react'
import { AnsweredSignals } from './answers/AnsweredSignals.tsx'
import { Judgements } from './judgements/Judgements.tsx'
import type { Pointing } from './judgements/pointing.ts'
import { SignalLine } from './SignalLine.tsx'
import type { PeopleSay } from './use-people-say.ts'
import { keyOf, type Visit, type Walk } from './use-walk.ts'

interface MarkerQuestionProps {
  question: QuestionResult
  review: Review
  words: Words
  editors: Readonly<Record<DocumentKind, Editor | null>>
  walk: Walk
  visit: Visit
  people: PeopleSay
  pointing: Pointing
  answered: readonly Answered[]
  /** Everything of the identifier register that stands in the documents. */
  matches: readonly Signal[]
  /** In the order that somebody has chosen. */
  inOrder: (signals: readonly Signal[]) => readonly Signal[]
  /** The document is still being read: what has not been seen may yet come. */
  reading: boolean
  /** The marker that begins here, where a panel has several. */
  marker: string | null
  /** A picture that helps with this question. */
  picture: ReactNode
}

/**
 * A question in the profile's numbering: what asks for a look, what speaks for it, what has been answered, what people judge of it, and what
 * no machine can say. The two are kept apart.
 */
export const MarkerQuestion = memo(function MarkerQuestion(props: MarkerQuestionProps) {
  const {
    question,
    review,
    words,
    editors,
    walk,
    visit,
    people,
    pointing,
    answered,
    matches,
    inOrder,
    reading,
    marker,
    picture,
  } = props
  const w = words.markers
  const title = useId()
  const quiet = new Set(answered.map(({ signal }) => signal))
  const open = question.signals.filter(signal => !quiet.has(signal))
  const [look, speaks] = listedOf(open, inOrder)
  const { asks, cannotJudge } = w.questions[question.id]
  const shared = { reviewId: review.id, words }
  const group = { ...shared, walk, editors, matches, mayAnswer: people.mayAnswer }
  return (
    <li className="marker-question" data-question={question.id}>
      {marker === null ? null : <p className="marker-group">{marker}</p>}
      <h3 id={title} className="marker-question-title" tabIndex={-1}>
        <span className="markers-number">{question.number}</span> {asks}
      </h3>
      <h4 className="marker-part">{w.machine}</h4>
      {open.length === 0 ? <p className="marker-nothing">{reading ? w.stillReading : w.nothingSeen}</p> : null}
      <Group {...group} name={w.countLook(look.length)} signals={look} />
      <Group {...group} name={w.countFor(speaks.length)} signals={speaks} />
      <AnsweredSignals
        {...shared}
        answered={answered.filter(({ signal }) => signal.question === question.id)}
        mayAnswer={people.mayAnswer}
        onGoTo={place => visit(place, 'show')}
      />
      {picture}
      <p className="marker-cannot">
        <span className="marker-cannot-name">{w.cannotJudge}:</span> {cannotJudge}
      </p>
      <Judgements
        {...shared}
        question={question.id}
        judgements={people.judgementsOf(question.id)}
        mayJudge={people.mayJudge(question.id)}
        pointing={pointing}
      />
    </li>
  )
})

/** A question's signals as they are listed: what asks for a look, then what speaks for it. */
export const listedOf = (
  signals: readonly Signal[],
  inOrder: MarkerQuestionProps['inOrder'],
): readonly [look: readonly Signal[], speaks: readonly Signal[]] => [
  inOrder(signals.filter(({ polarity }) => polarity === 'look')),
  inOrder(signals.filter(({ polarity }) => polarity === 'for')),
]

interface GroupProps {
  reviewId: string
  name: string
  signals: readonly Signal[]
  words: Words
  walk: Walk
  editors: Readonly<Record<DocumentKind, Editor | null>>
  matches: readonly Signal[]
  mayAnswer: PeopleSay['mayAnswer']
}

const shownFirst = 4
const shownMore = 25

function Group({ reviewId, name, signals, words, walk, editors, matches, mayAnswer }: GroupProps) {
  const [most, setMost] = useState(shownFirst)
  const label = useId()
  // The line that Tab stops at is always there, also when others have come before it; what was unfolded for it stays so.
  const reached = signals.findIndex(signal => keyOf(signal) === walk.stop) + 1
  if (reached > most) setMost(reached)
  const shown = signals.slice(0, Math.max(most, reached))
  const hidden = signals.length - shown.length
  if (signals.length === 0) return null
  return (
    <>
      <p id={label} className="signal-count">
        {name}
      </p>
      <ul className="signals" aria-labelledby={label}>
        {shown.map((signal, index) => {
          // The same step said at every line would be noise.
          const hinted = shown.findIndex(({ code }) => code === signal.code) === index
          const { document } = signal.where
          const editor = mayAnswer(document) ? editors[document] : null
          return <SignalLine key={keyOf(signal)} {...{ reviewId, signal, words, walk, hinted, matches, editor }} />
        })}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="link-button signals-more" onClick={() => setMost(most + shownMore)}>
          {words.markers.showMore(Math.min(hidden, shownMore))}
        </button>
      ) : null}
    </>
  )
}
