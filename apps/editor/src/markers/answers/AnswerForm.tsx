import type { Signal } from '@candour/checks'
import { wordsConcerned } from '@candour/checks'
import type { Words } from '@candour/schema'
import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, complained, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'

interface AnswerFormProps {
  reviewId: string
  signal: Signal
  editor: Editor
  words: Words
  /** The answer is kept, and the signal is about to go from the list. */
  onKept: () => void
  onClose: () => void
  onCancel: () => void
}

/** The reason why something stays as it is, kept with the words that it is about. */
export function AnswerForm({ reviewId, signal, editor, words, onKept, onClose, onCancel }: AnswerFormProps) {
  const w = words.markers
  const queries = useQueryClient()
  const { values, set, field, formRef, check } = useFields(
    { reason: '' },
    { reason: value => (value.trim() === '' ? w.answerNeeded : null) },
  )
  const record = useMutation({
    mutationFn: async () => {
      const about = wordsConcerned(signal, editor.state.doc)
      // Somebody has meanwhile written something else there: nothing is left to answer.
      if (about === null) return complained(w.placeGone, { goesAfter: 6000 })
      await call('answer.record', { params: { review: reviewId }, body: { ...about, reason: values.reason } })
      if (formRef.current?.contains(document.activeElement) !== false) onKept()
      await queries.invalidateQueries({ queryKey: keyOfReview(reviewId, 'answer.list') })
      said(w.answerKept)
    },
    onSuccess: onClose,
  })
  const reason = field('reason')
  return (
    <CheckedForm {...{ formRef, check }} className="form marker-form" onSend={() => record.mutate()}>
      <ProblemNotice error={record.error} />
      <Textarea
        name="reason"
        size="sm"
        label={w.answerLabel}
        description={w.answerHint}
        value={reason.value}
        error={reason.error}
        autosize
        autoFocus
        minRows={2}
        maxRows={8}
        maxLength={2000}
        onChange={event => set('reason', event.currentTarget.value)}
      />
      <SaveOrCancel words={words} saving={record.isPending} save={w.answerSave} size="sm" onCancel={onCancel} />
    </CheckedForm>
  )
}
