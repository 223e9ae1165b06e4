import type { Words } from '@candour/schema'
import type { Comparison } from '@candour/schema/report'
import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { changesInWords } from './changes-in-words.ts'

/** From change to change: by button, by key, or by the list of all of them. Each step is said, and takes the focus to its place. */
export function ChangeWalk({ compared, words }: { compared: Comparison; words: Words }) {
  const t = words.versions
  const listed = useMemo(() => changesInWords(compared, words), [compared, words])
  const count = listed.length
  const [step, setStep] = useState({ at: -1, taken: 0 })
  const { at } = step
  const goTo = (next: (now: number) => number) => setStep(now => ({ at: next(now.at), taken: now.taken + 1 }))
  const onwards = (by: 1 | -1) => goTo(now => (now < 0 ? (by === 1 ? 0 : count - 1) : (now + by + count) % count))
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return
      const by = event.key === 'n' || event.key === 'N' ? 1 : event.key === 'p' || event.key === 'P' ? -1 : 0
      if (by === 0) return
      setStep(({ at: now, taken }) => ({
        at: now < 0 ? (by === 1 ? 0 : count - 1) : (now + by + count) % count,
        taken: taken + 1,
      }))
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [count])
  useEffect(() => {
    const place = document.getElementById(`change-${step.at}`)
    place?.focus()
    place?.scrollIntoView({ block: 'center' })
  }, [step])
  if (count === 0) return <p role="status">{t.nothingChanged}</p>
  return (
    <>
      <nav className="compared-list" aria-label={t.listTitle}>
        <h3 className="versions-title">{t.listTitle}</h3>
        <ol>
          {listed.map(({ key, sentence }, index) => (
            <li key={key}>
              <button
                type="button"
                className="link-button"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => goTo(() => index)}
              >
                {sentence}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="compared-walk">
        <p className="compared-summary">{t.summary(count, compared.words.inserted, compared.words.deleted)}</p>
        <div className="compared-steps">
          <Button size="xs" variant="default" onClick={() => onwards(-1)}>
            {t.previous}
          </Button>
          <Button size="xs" variant="default" onClick={() => onwards(1)}>
            {t.next}
          </Button>
          <span role="status">{at < 0 ? t.walkKeys : t.changeOf(at + 1, count, listed[at]?.sentence ?? '')}</span>
        </div>
      </div>
    </>
  )
}
