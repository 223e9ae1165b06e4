import type { DocumentKind, Review, Words } from '@candour/schema'
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { call, keyOfReview, ProblemNotice, said } from '../shell/index.ts'
import { finalityIsNow } from './finality-is-now.ts'

interface ReopenDialogProps {
  review: Review
  words: Words
  kind: DocumentKind
  /** Called when it is done: what was offered before is not any more. */
  onDone: () => void
  onClose: () => void
}

/** Reopening what was made final, with the reason. */
export function ReopenDialog({ review, words, kind, onDone, onClose }: ReopenDialogProps) {
  const t = words.versions
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const reopen = useMutation({
    mutationFn: () =>
      call(kind === 'report' ? 'signOff.reopenReport' : 'signOff.reopenResponse', {
        params: { review: review.id },
        body: { reason },
      }),
    onSuccess: async state => {
      finalityIsNow(queries, review.id, kind, state)
      said(t.nowReopened[kind])
      onDone()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <Dialog onClose={onClose} title={t.reopen[kind]}>
      <p>{t.reopenMeans}</p>
      <Textarea
        label={t.reopenReason}
        maxLength={2000}
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <ProblemNotice error={reopen.error} />
      <div className="form-actions">
        <Button disabled={reason.trim() === ''} loading={reopen.isPending} onClick={() => reopen.mutate()}>
          {t.reopen[kind]}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
