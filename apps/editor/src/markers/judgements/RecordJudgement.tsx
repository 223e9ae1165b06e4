import { type EvidenceReference, Judgement, JudgementPhase, judgementPhases, judgements, type Words } from '@candour/schema'
import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'
import { EvidenceFields } from './EvidenceFields.tsx'
import type { Pointing } from './pointing.ts'

interface RecordJudgementProps {
  reviewId: string
  question: string
  pointing: Pointing
  words: Words
  onClose: () => void
}

/** One's own judgement of a question: one of four, with the reason and what it points to. Nothing is chosen beforehand. */
export function RecordJudgement({ reviewId, question, pointing, words, onClose }: RecordJudgementProps) {
  const w = words.markers
  const queries = useQueryClient()
  const { values, set, field, formRef, check, refusedBy } = useFields(
    { judgement: '', phase: 'during', reason: '', evidence: '' },
    {
      judgement: value => (Judgement.safeParse(value).success ? null : w.judgementNeeded),
      reason: value => (value.trim() === '' ? w.judgementReasonNeeded : null),
    },
  )
  const [references, setReferences] = useState<EvidenceReference[]>([])
  const record = useMutation({
    mutationFn: () =>
      call('judgement.record', {
        params: { review: reviewId },
        body: {
          question,
          judgement: Judgement.parse(values.judgement),
          phase: JudgementPhase.parse(values.phase),
          reason: values.reason,
          evidence: { references, words: values.evidence },
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(reviewId, 'judgement.list') })
      said(w.judgementSaved)
      onClose()
    },
    onError: refusedBy,
  })
  const judgement = field('judgement')
  const reason = field('reason')
  return (
    <CheckedForm {...{ formRef, check }} className="form marker-form" onSend={() => record.mutate()}>
      <ProblemNotice error={record.error} />
      <Radio.Group
        label={w.judgementLegend}
        value={judgement.value}
        error={judgement.error}
        onChange={chosen => set('judgement', chosen)}
      >
        <div className="judgement-choices">
          {judgements.map((each, index) => (
            <Radio key={each} size="sm" value={each} label={w.judgementNames[each]} autoFocus={index === 0} />
          ))}
        </div>
      </Radio.Group>
      <NativeSelect
        {...field('phase')}
        size="sm"
        label={w.judgementPhase}
        data={judgementPhases.map(value => ({ value, label: w.phaseNames[value] }))}
      />
      <Textarea
        name="reason"
        size="sm"
        label={w.judgementReason}
        value={reason.value}
        error={reason.error}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        onChange={event => set('reason', event.currentTarget.value)}
      />
      <EvidenceFields
        {...{ pointing, words, references }}
        written={values.evidence}
        onPick={setReferences}
        onWrite={written => set('evidence', written)}
      />
      <SaveOrCancel words={words} saving={record.isPending} save={w.judgementSave} size="sm" onCancel={onClose} />
    </CheckedForm>
  )
}
