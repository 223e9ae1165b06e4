import { type Asker, may, type Review, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import type { ReviewParts } from '../../report/document/review-parts.ts'
import { ProblemNotice, read, useArrival } from '../../shell/index.ts'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import { DisagreementCard } from './DisagreementCard.tsx'
import { OpenDisagreement } from './OpenDisagreement.tsx'

export interface DisagreementsPanelProps {
  review: Review
  words: Words
  asker: Asker
  reportEditor: Editor | null
  parts: ReviewParts
  nameOf: (id: string) => string | undefined
  goTo: (id: string) => void
  /** Opens the thread of a comment. */
  onComment: (id: string) => void
}

/** The disagreements of a review, live: those that are not resolved first, and what QM7 asks about beside them. */
export function DisagreementsPanel({
  review,
  words,
  asker,
  reportEditor,
  parts,
  nameOf,
  goTo,
  onComment,
}: DisagreementsPanelProps) {
  const t = words.governance.disagreements
  const params = { review: review.id }
  const thing = { opening: review.opening }
  const { data, error } = useQuery({ ...read('disagreement.list', { params }), enabled: may(asker, 'disagreement.read', thing) })
  const { data: signals } = useQuery(read('governance.signals', { params }))
  const [opening, setOpening] = useKept(useDrafts().openings, 'new')
  useArrival(data !== undefined, hash => hash.startsWith('disagreement-'))
  const ordered = [...(data ?? [])].sort((one, other) => Number(one.state === 'resolved') - Number(other.state === 'resolved'))
  const waits = [
    ...(signals === undefined || signals.unanswered.length === 0 ? [] : [t.unanswered(signals.unanswered.length)]),
    ...(signals === undefined || signals.unacknowledged.length === 0 ? [] : [t.unacknowledged(signals.unacknowledged.length)]),
    ...(signals === undefined || signals.arrangementsAgreed ? [] : [t.noArrangements]),
  ]
  const changed = signals?.changedFindings ?? []
  return (
    <section className="comments" aria-label={t.tab}>
      <h2 className="comments-title">{t.tab}</h2>
      <p className="quiet governance-intro">{t.intro}</p>
      <ProblemNotice error={error} />
      {signals === undefined ? null : (
        <section className="governance-signals" aria-label={t.signals}>
          <h3 className="comment-small-title">{t.signals}</h3>
          {waits.length === 0 && changed.length === 0 ? <p className="quiet">{t.nothingSeen}</p> : null}
          <ul>
            {waits.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
            {changed.map(({ commentId, nodeId }) => (
              <li key={commentId}>
                <button type="button" className="link-button" onClick={() => onComment(commentId)}>
                  {t.findingChanged(nameOf(nodeId) ?? t.aFinding)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data !== undefined && data.length === 0 ? <p className="governance-empty">{t.empty}</p> : null}
      {ordered.map(disagreement => (
        <DisagreementCard key={disagreement.id} {...{ disagreement, review, asker, words, reportEditor, nameOf, goTo }} />
      ))}
      {opening !== null ? (
        <OpenDisagreement {...{ review, words, parts }} draft={opening} onChange={setOpening} />
      ) : may(asker, 'disagreement.open', thing) ? (
        <Button size="sm" variant="default" onClick={() => setOpening({ about: '', touched: [] })}>
          {t.openNew}
        </Button>
      ) : null}
    </section>
  )
}
