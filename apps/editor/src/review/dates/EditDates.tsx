import { type MilestoneKind, Milestones, milestoneKinds, type Review } from '@candour/schema'
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, read, said, useWords } from '../../shell/index.ts'
import { dayRule } from './day-rule.ts'

const empty: Record<MilestoneKind, string> = {
  decision: '',
  'terms-of-reference': '',
  'first-draft': '',
  'family-round': '',
  'report-to-board': '',
  'response-agreed': '',
  publication: '',
}

export function EditDates({ review, onClose }: { review: Review; onClose: () => void }) {
  const words = useWords(review.profile)
  const t = words.review
  const queries = useQueryClient()
  const rule = dayRule(t.dateWrong)
  const rules = Object.fromEntries(milestoneKinds.map(kind => [kind, rule]))
  const { values, field, formRef, check, refusedBy } = useFields<MilestoneKind>({ ...empty, ...review.milestones }, rules)
  const change = useMutation({
    mutationFn: () => {
      const milestones = Milestones.parse(Object.fromEntries(Object.entries(values).filter(([, day]) => day !== '')))
      return call('review.edit', { params: { review: review.id }, body: { milestones } })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      await queries.invalidateQueries({ queryKey: read('review.list').queryKey })
      said(t.datesSaved)
      onClose()
    },
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} onSend={() => change.mutate()}>
      <p className="quiet">{t.datesLead}</p>
      <ProblemNotice error={change.error} />
      {milestoneKinds.map(kind => (
        <TextInput key={kind} {...field(kind)} label={t.milestoneNames[kind]} type="date" min="2000-01-01" max="2099-12-31" />
      ))}
      <SaveOrCancel words={words} saving={change.isPending} onCancel={onClose} />
    </CheckedForm>
  )
}
