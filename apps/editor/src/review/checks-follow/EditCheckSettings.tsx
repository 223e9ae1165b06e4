import { CheckSettings, ReadingTarget, type Review } from '@candour/schema'
import { Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../shell/dialog/index.ts'
import { CheckedForm, linesOf, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said, useWords } from '../../shell/index.ts'

const parts = ['summary', 'body', 'response'] as const
type Part = (typeof parts)[number]
type Names = `${Part}Ease` | `${Part}Mean` | 'terms'

const { readingEase, meanSentenceWords } = ReadingTarget.shape
const whole = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN)

export function EditCheckSettings({ review, onClose }: { review: Review; onClose: () => void }) {
  const words = useWords(review.profile)
  const t = words.review
  const queries = useQueryClient()
  const { readingTargets: aims, allowedTerms } = review.settings
  const easeRule = (text: string) => (readingEase.safeParse(whole(text)).success ? null : t.checksEaseWrong)
  const meanRule = (text: string) => (meanSentenceWords.safeParse(whole(text)).success ? null : t.checksMeanWrong)
  const { values, set, field, formRef, check, refusedBy } = useFields<Names>(
    {
      summaryEase: String(aims.summary.readingEase),
      summaryMean: String(aims.summary.meanSentenceWords),
      bodyEase: String(aims.body.readingEase),
      bodyMean: String(aims.body.meanSentenceWords),
      responseEase: String(aims.response.readingEase),
      responseMean: String(aims.response.meanSentenceWords),
      terms: allowedTerms.join('\n'),
    },
    {
      summaryEase: easeRule,
      summaryMean: meanRule,
      bodyEase: easeRule,
      bodyMean: meanRule,
      responseEase: easeRule,
      responseMean: meanRule,
      terms: text => (CheckSettings.shape.allowedTerms.safeParse(linesOf(text)).success ? null : t.checksTermsWrong),
    },
  )
  const aim = (part: Part) => ({
    readingEase: whole(values[`${part}Ease`]),
    meanSentenceWords: whole(values[`${part}Mean`]),
  })
  const change = useMutation({
    mutationFn: () => {
      const settings = {
        readingTargets: { summary: aim('summary'), body: aim('body'), response: aim('response') },
        allowedTerms: linesOf(values.terms),
      }
      return call('review.edit', { params: { review: review.id }, body: { settings } })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(t.checksSaved)
      onClose()
    },
    onError: refusedBy,
  })
  const terms = field('terms')
  return (
    <Dialog onClose={onClose} title={t.checksTitle} size="lg">
      <CheckedForm {...{ formRef, check }} className="form reading-settings" onSend={() => change.mutate()}>
        <p className="quiet">{t.checksLead}</p>
        <ProblemNotice error={change.error} />
        {parts.map(part => (
          <fieldset key={part} className="reading-aims">
            <legend>{t.checksParts[part]}</legend>
            <TextInput {...field(`${part}Ease`)} label={t.checksEase} inputMode="numeric" maxLength={3} />
            <TextInput {...field(`${part}Mean`)} label={t.checksMean} inputMode="numeric" maxLength={2} />
          </fieldset>
        ))}
        <ul className="quiet reading-hints">
          <li>{t.checksEaseHint}</li>
          <li>{t.checksMeanHint}</li>
        </ul>
        <Textarea
          name="terms"
          label={t.checksTerms}
          description={t.checksTermsHint}
          value={terms.value}
          error={terms.error}
          onChange={event => set('terms', event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={5}
        />
        <SaveOrCancel words={words} saving={change.isPending} onCancel={onClose} />
      </CheckedForm>
    </Dialog>
  )
}
