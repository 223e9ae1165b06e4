import { type Asker, may, milestoneKinds, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { dayInWords, today, useWords } from '../../shell/index.ts'
import { EditDates } from './EditDates.tsx'
import { nextMilestone } from './next-milestone.ts'

/** The way of the review from the decision to publication. What is past, next and open is said, not only coloured. */
export function Dates({ review, asker }: { review: Review; asker: Asker }) {
  const t = useWords(review.profile).review
  const [editing, setEditing] = useState(false)
  const now = today()
  const next = nextMilestone(review.milestones, now)?.kind
  return (
    <section id="dates" aria-labelledby="dates-title" className="sheet">
      <h2 id="dates-title" className="section-heading">
        {t.dates}
      </h2>
      {editing ? (
        <EditDates review={review} onClose={() => setEditing(false)} />
      ) : (
        <>
          <ol className="milestones">
            {milestoneKinds.map(kind => {
              const day = review.milestones[kind]
              const state = day === undefined ? 'open' : kind === next ? 'next' : day < now ? 'past' : 'ahead'
              return (
                <li key={kind} className={`milestone milestone-${state}`}>
                  <span className="milestone-name">{t.milestoneNames[kind]}</span>
                  <span className="quiet row-facts">{day === undefined ? t.dateOpen : dayInWords(day)}</span>
                  {state === 'next' ? <span className="tag">{t.dateNext}</span> : null}
                </li>
              )
            })}
          </ol>
          {may(asker, 'review.edit') ? (
            <Button variant="default" size="sm" onClick={() => setEditing(true)} className="sheet-more">
              {t.setDates}
            </Button>
          ) : null}
        </>
      )}
    </section>
  )
}
