import { type Comment, commentRouteNames, governanceLimits, type Review, type Words } from '@candour/schema'
import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../shell/index.ts'
import type { Act } from '../use-act.ts'

interface AnswerFormProps {
  comment: Comment
  review: Review
  words: Words
  act: Act
  onClose: () => void
}

/** Amended, or not amended and why. */
export function AnswerForm({ comment, review, words, act, onClose }: AnswerFormProps) {
  const t = words.governance.comments
  const [how, setHow] = useState('amended')
  const [reason, setReason] = useState('')
  const needed = how === 'not-amended' && reason.trim() === ''
  const send = () =>
    act.run(
      () =>
        call(commentRouteNames[comment.anchor.document].answer, {
          params: { review: review.id, commentId: comment.id },
          body: how === 'amended' ? { how: 'amended', reason } : { how: 'not-amended', reason },
        }),
      onClose,
    )
  return (
    <form
      className="comment-form"
      aria-label={t.answer}
      onSubmit={event => {
        event.preventDefault()
        if (!needed) send()
      }}
    >
      <Radio.Group label={t.answer} value={how} onChange={setHow} size="sm">
        <Stack gap={6} mt={4}>
          <Radio size="sm" value="amended" label={t.answerAmended} description={t.answerAmendedMeans} />
          <Radio size="sm" value="not-amended" label={t.answerNotAmended} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={how === 'amended' ? t.answerReasonOptional : t.answerReason}
        description={needed ? t.reasonNeeded : undefined}
        size="sm"
        autosize
        minRows={2}
        maxLength={governanceLimits.reason}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy} disabled={needed}>
          {t.answer}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
