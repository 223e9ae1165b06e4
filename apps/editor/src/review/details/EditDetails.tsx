import type { Review } from '@candour/schema'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../shell/dialog/index.ts'
import { CheckedForm, SaveOrCancel } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, read, said } from '../../shell/index.ts'
import { DetailsFields } from './DetailsFields.tsx'
import { useDetails } from './use-details.ts'

/** Changing title, kind and method of a review that exists. */
export function EditDetails({ review, onClose }: { review: Review; onClose: () => void }) {
  const { fields, words, details } = useDetails(review)
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: () => call('review.edit', { params: { review: review.id }, body: details() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      await queries.invalidateQueries({ queryKey: read('review.list').queryKey })
      said(words.review.detailsSaved)
      onClose()
    },
    onError: fields.refusedBy,
  })
  return (
    <Dialog onClose={onClose} title={words.review.detailsTitle} size="lg">
      <CheckedForm formRef={fields.formRef} check={fields.check} onSend={() => change.mutate()}>
        <ProblemNotice error={change.error} />
        <DetailsFields fields={fields} words={words} />
        <SaveOrCancel words={words} saving={change.isPending} onCancel={onClose} />
      </CheckedForm>
    </Dialog>
  )
}
