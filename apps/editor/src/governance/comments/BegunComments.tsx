import type { Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useDrafts } from '../drafts/use-kept.ts'
import type { CommentDesk } from './comment-desk.ts'

/** New comments that were begun and left: each can be gone on with. */
export function BegunComments({ words, desk, onDiscarded }: { words: Words; desk: CommentDesk; onDiscarded: () => void }) {
  const t = words.governance.comments
  const { comments } = useDrafts()
  const begun = useSyncExternalStore(comments.subscribe, comments.all)
  if (begun.size === 0) return null
  return (
    <section aria-label={t.begun}>
      <h3 className="comment-small-title">{t.begun}</h3>
      <ul className="comment-list">
        {[...begun].map(([key, { anchor, what }]) => (
          <li key={key} className="comment-card">
            <blockquote className="comment-quote comment-quote-short">{anchor.quote}</blockquote>
            <p className="comment-text comment-text-short">{what.text}</p>
            <div className="form-actions">
              <Button size="compact-sm" variant="default" onClick={() => desk.compose(anchor)}>
                {t.goOn}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => {
                  comments.set(key, null)
                  onDiscarded()
                }}
              >
                {t.discard}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
