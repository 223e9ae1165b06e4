import { type Comment, commentRouteNames, governanceLimits, type Review, type Words } from '@candour/schema'
import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
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
  onCancel: () => void
}

/** Whether the text was amended is said by a person: nothing is chosen for them. */
export const nothingAnswered: AnswerDraft = { how: null, reason: '' }

/** Amended, or not amended and why. */
export function AnswerForm({ comment, review, words, act, draft, onChange, onCancel }: AnswerFormProps) {
  const t = words.governance.comments
  const { how, reason } = draft
  const form = useRef<HTMLFormElement>(null)
  const [sent, setSent] = useState(false)
  const reasonMissing = how === 'not-amended' && reason.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (how === null || reasonMissing) {
      form.current?.querySelector<HTMLElement>(how === null ? 'input[type="radio"]' : 'textarea')?.focus()
      return
    }
    act.run(
      () =>
        call(commentRouteNames[comment.anchor.document].answer, {
          params: { review: review.id, commentId: comment.id },
          body: { how, reason },
        }),
      () => onChange(null),
    )
  }
  return (
    <form ref={form} className="comment-form answer-form" noValidate aria-label={t.answer} onSubmit={send}>
      <Radio.Group
        label={t.answer}
        size="sm"
        value={how}
        error={sent && how === null ? t.chooseAnswer : undefined}
        onChange={chosen => onChange({ how: chosen === 'amended' ? 'amended' : 'not-amended', reason })}
      >
        <Stack gap={6} mt={4}>
          <Radio size="sm" value="amended" autoFocus={how === null} label={t.answerAmended} description={t.answerAmendedMeans} />
          <Radio size="sm" value="not-amended" label={t.answerNotAmended} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={how === 'not-amended' ? t.answerReason : t.answerReasonOptional}
        error={sent && reasonMissing ? t.reasonNeeded : undefined}
        size="sm"
        autosize
        minRows={2}
        maxLength={governanceLimits.reason}
        value={reason}
        onChange={event => onChange({ how, reason: event.currentTarget.value })}
      />
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy}>
          {t.answer}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
