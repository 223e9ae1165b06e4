import { type Asker, may, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../shell/index.ts'
import { EditCheckSettings } from './EditCheckSettings.tsx'

/** What the live checks of this review follow, beside its method and kind. */
export function ChecksFollow({ review, asker }: { review: Review; asker: Asker }) {
  const t = useWords(review.profile).review
  const [editing, setEditing] = useState(false)
  if (!may(asker, 'review.edit')) return null
  return (
    <section aria-labelledby="checks-follow" className="sheet">
      <h2 id="checks-follow" className="section-heading">
        {t.checks}
      </h2>
      <p>{t.checksMeans(review.settings.allowedTerms.length)}</p>
      <Button variant="default" size="sm" onClick={() => setEditing(true)} className="sheet-more">
        {t.checksChange}
      </Button>
      {editing ? <EditCheckSettings review={review} onClose={() => setEditing(false)} /> : null}
    </section>
  )
}
