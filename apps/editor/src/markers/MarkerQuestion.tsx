import type { QuestionResult, Signal } from '@candour/checks'
import type { Words } from '@candour/schema'
import { useId, useState } from 'react'
import { SignalLine } from './SignalLine.tsx'
import { keyOf, type Walk } from './use-walk.ts'

interface MarkerQuestionProps {
  question: QuestionResult
  words: Words
  walk: Walk
  /** The document is still being read: what has not been seen may yet come. */
  reading: boolean
}

/** A question in the profile's numbering, what asks for a look, what speaks for it, and what no machine can say. */
export function MarkerQuestion({ question, words, walk, reading }: MarkerQuestionProps) {
  const w = words.markers
  const title = useId()
  const look = question.signals.filter(({ polarity }) => polarity === 'look')
  const speaks = question.signals.filter(({ polarity }) => polarity === 'for')
  const { asks, cannotJudge } = w.questions[question.id]
  return (
    <li className="marker-question" data-question={question.id}>
      <h3 id={title} className="marker-question-title">
        <span className="markers-number">{question.number}</span> {asks}
      </h3>
      {question.signals.length === 0 ? <p className="marker-nothing">{reading ? w.stillReading : w.nothingSeen}</p> : null}
      <Group name={w.countLook(look.length)} signals={look} words={words} walk={walk} />
      <Group name={w.countFor(speaks.length)} signals={speaks} words={words} walk={walk} />
      <p className="marker-cannot">
        <span className="marker-cannot-name">{w.cannotJudge}:</span> {cannotJudge}
      </p>
    </li>
  )
}

interface GroupProps {
  name: string
  signals: readonly Signal[]
  words: Words
  walk: Walk
}

const shownFirst = 4
const shownMore = 25

function Group({ name, signals, words, walk }: GroupProps) {
  const [most, setMost] = useState(shownFirst)
  const label = useId()
  if (signals.length === 0) return null
  // The line that Tab stops at is always there, also when others have come before it.
  const stop = signals.findIndex(signal => keyOf(signal) === walk.stop)
  const shown = signals.slice(0, Math.max(most, stop + 1))
  const hidden = signals.length - shown.length
  return (
    <>
      <p id={label} className="signal-count">
        {name}
      </p>
      <ul className="signals" aria-labelledby={label}>
        {shown.map((signal, index) => {
          // The same step said at every line would be noise.
          const hinted = shown.findIndex(({ code }) => code === signal.code) === index
          return <SignalLine key={keyOf(signal)} signal={signal} words={words} walk={walk} hinted={hinted} />
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
