import type { DocumentKind, Review, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call, keyOfReview, momentInWords, ProblemNotice, read, said } from '../shell/index.ts'
import type { Comparing } from './sources.ts'

interface LastReadLineProps {
  review: Review
  words: Words
  kind: DocumentKind
  onCompare: (comparing: Comparing) => void
}

const mark = (kind: DocumentKind, reviewId: string) =>
  call(kind === 'report' ? 'lastRead.markReport' : 'lastRead.markResponse', { params: { review: reviewId } })

/** What changed since this person last read, and marking it as read. */
export function LastReadLine({ review, words, kind, onCompare }: LastReadLineProps) {
  const t = words.versions
  const queries = useQueryClient()
  const { data, error } = useQuery(
    read(kind === 'report' ? 'lastRead.ofReport' : 'lastRead.ofResponse', { params: { review: review.id } }),
  )
  const marking = useMutation({
    mutationFn: () => mark(kind, review.id),
    onSuccess: async () => {
      said(t.markedRead)
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <section aria-labelledby="last-read-title">
      <h3 id="last-read-title" className="versions-title">
        {t.sinceRead}
      </h3>
      <ProblemNotice error={error ?? marking.error} />
      {data === undefined ? null : (
        <p className="versions-quiet">{data === null ? t.neverRead : t.lastRead(momentInWords(data.at))}</p>
      )}
      <div className="versions-actions">
        {data === undefined || data === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onCompare({ document: kind, from: { of: 'last-read' }, to: { of: 'now' } })}
          >
            {t.sinceRead}
          </Button>
        )}
        <Button size="compact-sm" variant="default" loading={marking.isPending} onClick={() => marking.mutate()}>
          {t.markRead}
        </Button>
      </div>
      <p className="versions-quiet">{t.markHint}</p>
    </section>
  )
}

const aMinute = 60_000

/** Remembers both documents as read when somebody leaves the page that they had before them for a minute or more. */
export function useMarkReadOnLeaving(reviewId: string): void {
  useEffect(() => {
    const came = Date.now()
    const leave = () => {
      if (Date.now() - came < aMinute) return
      // A document that may not be read is not marked; nobody has to be told when they are going.
      for (const kind of ['report', 'response'] as const) mark(kind, reviewId).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [reviewId])
}
