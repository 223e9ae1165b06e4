import { type Comment, commentRouteNames, governanceLimits, type Review, type Words } from '@candour/schema'
import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { call } from '../../shell/index.ts'
import type { AnswerDraft } from '../drafts/drafts.ts'
import type { Act } from '../use-act.ts'

interface AnswerFormProps {
  comment: Comment
  review: Review
  words: Words
  act: Act
  draft: AnswerDraft
  /** Null closes it. */
  onChange: (draft: AnswerDraft | null) => void
}

export const nothingAnswered: AnswerDraft = { how: 'amended', reason: '' }

/** Amended, or not amended and why. */
export function AnswerForm({ comment, review, words, act, draft, onChange }: AnswerFormProps) {
  const t = words.governance.comments
  const { how, reason } = draft
  const close = () => onChange(null)
  const needed = how === 'not-amended' && reason.trim() === ''
  const send = () =>
    act.run(
      () =>
        call(commentRouteNames[comment.anchor.document].answer, {
          params: { review: review.id, commentId: comment.id },
          body: how === 'amended' ? { how: 'amended', reason } : { how: 'not-amended', reason },
        }),
      close,
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
      <Radio.Group label={t.answer} value={how} onChange={chosen => onChange({ how: chosen, reason })} size="sm">
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
        onChange={event => onChange({ how, reason: event.currentTarget.value })}
      />
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy} disabled={needed}>
          {t.answer}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
