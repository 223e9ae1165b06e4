import { type Asker, may, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice, read, useArrival, useWords } from '../../shell/index.ts'
import { AsAgreed } from './AsAgreed.tsx'
import { EditArrangements } from './EditArrangements.tsx'
import '../governance.css'

/** Who conducts, who assures quality, who may challenge, who is accountable, how it is signed, what happens at an impasse (QM7). */
export function GovernanceArrangements({ review, asker }: { review: Review; asker: Asker }) {
  const words = useWords(review.profile)
  const t = words.governance.arrangements
  const { data, error } = useQuery(read('arrangements.read', { params: { review: review.id } }))
  const [editing, setEditing] = useState(false)
  // Whoever leaves the form is back at the button that brought it.
  const [left, setLeft] = useState(false)
  useArrival(data !== undefined, hash => hash === 'arrangements')
  const [latest, ...earlier] = data ?? []
  const close = () => {
    setEditing(false)
    setLeft(true)
  }
  return (
    <section id="arrangements" tabIndex={-1} aria-labelledby="arrangements-title" className="sheet">
      <h2 id="arrangements-title" className="section-heading">
        {t.title}
      </h2>
      <ProblemNotice error={error} />
      {data !== undefined && latest === undefined && !editing ? <p className="quiet">{t.none}</p> : null}
      {editing ? (
        <EditArrangements review={review} words={words} latest={latest ?? null} onClose={close} />
      ) : (
        <>
          {latest === undefined ? null : <AsAgreed agreed={latest} words={words} />}
          {earlier.length === 0 ? null : (
            <details className="comment-earlier">
              <summary>{t.history(earlier.length)}</summary>
              {earlier.map(agreed => (
                <AsAgreed key={agreed.revision} agreed={agreed} words={words} />
              ))}
            </details>
          )}
          {data !== undefined && may(asker, 'governance.agree') ? (
            <Button variant="default" size="sm" className="sheet-more" autoFocus={left} onClick={() => setEditing(true)}>
              {latest === undefined ? t.agree : t.change}
            </Button>
          ) : null}
        </>
      )}
    </section>
  )
}
