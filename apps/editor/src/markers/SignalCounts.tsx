import type { QuestionResult } from '@candour/checks'
import type { Words } from '@candour/schema'
import { useEffect, useRef, useState } from 'react'

interface SignalCountsProps {
  questions: readonly QuestionResult[]
  words: Words
}

/** Long enough for somebody to have stopped typing. */
const pause = 4000

/** Says the counts to a screen reader, politely: once the writing has paused, and only when they are others than before. */
export function SignalCounts({ questions, words }: SignalCountsProps) {
  const signals = questions.flatMap(question => question.signals)
  const look = signals.filter(({ polarity }) => polarity === 'look').length
  const now = words.markers.announce(look, signals.length - look)
  const [said, setSaid] = useState('')
  const first = useRef(now)
  useEffect(() => {
    // What stands when the panel opens can be read in it; only changes are said.
    if (first.current === now) return
    const timer = window.setTimeout(() => {
      first.current = ''
      setSaid(now)
    }, pause)
    return () => window.clearTimeout(timer)
  }, [now])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
