import { governanceLimits, type Review, type Words } from '@candour/schema'
import { useSyncExternalStore } from 'react'
import { TicksField } from '../../report/attributes/fields.tsx'
import { matchingTargets } from '../../report/cross-references/targets.ts'
import type { ReviewParts } from '../../report/document/review-parts.ts'
import { call, ProblemNotice } from '../../shell/index.ts'
import type { OpeningDraft } from '../drafts/drafts.ts'
import { useAct } from '../use-act.ts'
import { WordsForm } from './WordsForm.tsx'

interface OpenDisagreementProps {
  review: Review
  words: Words
  parts: ReviewParts
  draft: OpeningDraft
  /** Null closes it. */
  onChange: (draft: OpeningDraft | null) => void
}

/** Puts a disagreement on the record without a challenge before it: what it is about, and which parts it touches. */
export function OpenDisagreement({ review, words, parts, draft, onChange }: OpenDisagreementProps) {
  const t = words.governance.disagreements
  const act = useAct(review.id)
  const { about: value, touched } = draft
  const close = () => onChange(null)
  useSyncExternalStore(parts.subscribe, parts.turn)
  const groups = matchingTargets({ parts: kind => parts.parts(kind), headings: () => [] }, words, '')
  const standing = touched.filter(id => parts.get(id) !== undefined)
  return (
    <>
      <ProblemNotice error={act.error} />
      <WordsForm
        label={t.about}
        limit={governanceLimits.position}
        send={t.openNew}
        cancel={t.cancel}
        busy={act.busy}
        value={value}
        onChange={about => onChange({ ...draft, about })}
        onSend={about =>
          act.run(
            () => call('disagreement.open', { params: { review: review.id }, body: { about, nodeIds: [...standing] } }),
            close,
          )
        }
        onCancel={close}
      >
        {groups.length === 0 ? null : (
          <fieldset className="touched-parts" aria-describedby="touched-parts-hint">
            <legend className="comment-small-title">{t.whatItTouches}</legend>
            <p id="touched-parts-hint" className="quiet">
              {t.whatItTouchesHint}
            </p>
            {groups.map(({ title, targets }) => {
              const ids = targets.map(({ id }) => id)
              return (
                <TicksField
                  key={title}
                  label={title}
                  value={standing.filter(id => ids.includes(id))}
                  choices={targets.map(({ id, name, headline }) => ({
                    value: id,
                    label: headline === '' ? name : `${name}: ${headline}`,
                  }))}
                  readOnly={false}
                  onWrite={ticked => onChange({ ...draft, touched: [...touched.filter(id => !ids.includes(id)), ...ticked] })}
                />
              )
            })}
          </fieldset>
        )}
      </WordsForm>
    </>
  )
}
