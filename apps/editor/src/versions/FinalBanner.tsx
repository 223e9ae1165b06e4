import type { Review, Words } from '@candour/schema'
import { Alert } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import './versions.css'

/** Said above the text while a document is final. */
export function FinalBanner({ review, words }: { review: Review; words: Words }) {
  const t = words.versions
  if (review.finalised.length === 0) return null
  return (
    <div className="final-banners">
      {review.finalised.map(kind => (
        <Alert key={kind} color="gray" icon={<IconLock size={18} aria-hidden />} title={t.final[kind]} className="final-banner">
          {t.finalMeans[kind]}
        </Alert>
      ))}
    </div>
  )
}
