import type { DocumentKind, Review, Words } from '@candour/schema'
import { Button, Modal, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOfReview, ProblemNotice } from '../shell/index.ts'

interface FinaliseDialogProps {
  review: Review
  words: Words
  kind: DocumentKind
  ending: 'finalise' | 'reopen'
  /** The version whose signatures hold. */
  versionId: string | null
  onClose: () => void
}

/** Making a document final, and reopening it with the reason: said once more before it is done. */
export function FinaliseDialog({ review, words, kind, ending, versionId, onClose }: FinaliseDialogProps) {
  const t = words.versions
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const params = { review: review.id }
  const carryOut = useMutation({
    mutationFn: async () => {
      if (ending === 'reopen') {
        await call(kind === 'report' ? 'signOff.reopenReport' : 'signOff.reopenResponse', { params, body: { reason } })
        return
      }
      const versions = await call(kind === 'report' ? 'version.listOfReport' : 'version.listOfResponse', { params })
      const sha256 = versions.find(({ id }) => id === versionId)?.sha256 ?? ''
      const body = { versionId: versionId ?? '', sha256 }
      await call(kind === 'report' ? 'signOff.finaliseReport' : 'signOff.finaliseResponse', { params, body })
    },
    onSuccess: async () => {
      onClose()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <Modal opened onClose={onClose} title={t[ending][kind]} closeButtonProps={{ 'aria-label': t.close }}>
      <p>{ending === 'finalise' ? t.finaliseMeans : t.reopenMeans}</p>
      {ending === 'finalise' ? null : (
        <Textarea
          label={t.reopenReason}
          maxLength={2000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <ProblemNotice error={carryOut.error} />
      <div className="form-actions">
        <Button
          disabled={ending === 'reopen' && reason.trim() === ''}
          loading={carryOut.isPending}
          onClick={() => carryOut.mutate()}
        >
          {t[ending][kind]}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </Modal>
  )
}
