import type { Review, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CheckedForm } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'
import { EntryFields, useEntry } from './EntryFields.tsx'

/** One entry, typed. Afterwards the fields are empty again for the next. */
export function AddEntry({ review, words }: { review: Review; words: Words }) {
  const w = words.register
  const queries = useQueryClient()
  const { fields, entry } = useEntry(words)
  const { formRef, check, set, refusedBy } = fields
  const add = useMutation({
    mutationFn: () => call('register.add', { params: { review: review.id }, body: { entries: [entry()] } }),
    onSuccess: async added => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(w.added(added))
      for (const name of ['words', 'pseudonym', 'variants'] as const) set(name, '')
      formRef.current?.querySelector<HTMLElement>('[name="words"]')?.focus()
    },
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} onSend={() => add.mutate()}>
      <ProblemNotice error={add.error} />
      <EntryFields fields={fields} words={words} />
      <div className="form-actions">
        <Button type="submit" loading={add.isPending}>
          {w.addAction}
        </Button>
      </div>
    </CheckedForm>
  )
}
