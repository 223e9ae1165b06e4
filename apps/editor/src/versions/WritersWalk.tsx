import type { Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { passagesOf, type Writers } from './writers.ts'

interface WritersWalkProps {
  writers: Writers
  words: Words
  /** Whose words are gone through; everybody's where it is null. */
  chosen: number | null
  onChoose: (person: number | null) => void
}

/** Who stands for which letters, and the way from passage to passage of one of them: by button and by key, each step said. */
export function WritersWalk({ writers, words, chosen, onChoose }: WritersWalkProps) {
  const t = words.versions
  const passages = useMemo(() => passagesOf(writers, chosen), [writers, chosen])
  const [step, setStep] = useState({ at: -1, taken: 0 })
  const count = passages.length
  const onwards = (by: 1 | -1) =>
    setStep(({ at, taken }) => ({ at: at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count, taken: taken + 1 }))
  const choose = (person: number | null) => {
    setStep({ at: -1, taken: 0 })
    onChoose(person)
  }
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return
      const by = event.key === 'n' || event.key === 'N' ? 1 : event.key === 'p' || event.key === 'P' ? -1 : 0
      if (by === 0) return
      setStep(({ at, taken }) => ({ at: at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count, taken: taken + 1 }))
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [count])
  useEffect(() => {
    const passage = passages[step.at]
    const place = passage === undefined ? null : document.getElementById(passage.id)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center' })
  }, [step, passages])
  if (writers.people.length === 0) return <p role="status">{t.writersOfNothing}</p>
  const sentence = writers.credits[passages[step.at]?.credit ?? -1]?.sentence ?? ''
  return (
    <>
      <p className="compared-summary writers-mean">{t.writersMean}</p>
      <ul className="writers-legend" aria-label={t.writers}>
        {[null, ...writers.people.keys()].map(person => (
          <li key={person ?? 'everybody'}>
            <button type="button" className="writers-person" aria-pressed={chosen === person} onClick={() => choose(person)}>
              {person === null ? null : (
                <span className="stretch-mark" data-line={person % 5} aria-hidden>
                  {writers.people[person]?.mark}
                </span>
              )}
              {person === null ? t.everybody : writers.people[person]?.name}
            </button>
          </li>
        ))}
      </ul>
      <div className="compared-walk">
        <div className="compared-steps">
          <Button size="xs" variant="default" onClick={() => onwards(-1)}>
            {t.previousPassage}
          </Button>
          <Button size="xs" variant="default" onClick={() => onwards(1)}>
            {t.nextPassage}
          </Button>
          <span role="status">{step.at < 0 ? t.passageKeys : t.passageOf(step.at + 1, count, sentence)}</span>
        </div>
      </div>
    </>
  )
}
