import type { Words } from '@candour/schema'
import { useId, useSyncExternalStore } from 'react'
import type { ReviewParts } from '../report/document/review-parts.ts'

interface WaitingForResponseProps {
  parts: ReviewParts
  words: Words
  mayRespond: boolean
  onRespond: (id: string) => void
  onGoTo: (id: string) => void
}

/** The findings and recommendations that nothing answers yet, each with the one thing to do about it. */
export function WaitingForResponse({ parts, words, mayRespond, onRespond, onGoTo }: WaitingForResponseProps) {
  const t = words.response
  useSyncExternalStore(parts.subscribe, parts.turn)
  const heading = useId()
  const answerable = parts.parts('report').some(({ kind }) => kind === 'finding' || kind === 'recommendation')
  if (!answerable) return null
  const waiting = parts.waiting()
  if (waiting.length === 0) return <p className="waiting-none">{t.waiting.none}</p>
  return (
    <details className="waiting" open={mayRespond}>
      <summary id={heading}>
        {t.waiting.title}: {waiting.length}
      </summary>
      <ul aria-labelledby={heading}>
        {waiting.map(({ id, name, headline }) => (
          <li key={id}>
            <button type="button" className="waiting-part" onClick={() => onGoTo(id)}>
              <strong>{name}</strong> {headline}
            </button>
            {mayRespond ? (
              <button type="button" className="waiting-write" onClick={() => onRespond(id)} aria-label={t.write(name)}>
                {t.writeHere}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
