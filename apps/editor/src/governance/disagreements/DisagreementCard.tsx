import { type Asker, type Disagreement, governanceLimits, may, type Review, type Side, sideOf, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { call, complained, momentInWords, ProblemNotice, said } from '../../shell/index.ts'
import { NotSent } from '../drafts/NotSent.tsx'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import { useAct } from '../use-act.ts'
import { insertAcknowledged } from './insert-acknowledged.ts'
import { WordsForm } from './WordsForm.tsx'

interface DisagreementCardProps {
  disagreement: Disagreement
  review: Review
  asker: Asker
  words: Words
  reportEditor: Editor | null
  nameOf: (id: string) => string | undefined
  goTo: (id: string) => void
}

/** One disagreement: both positions side by side, the steps taken, and how it ends. */
export function DisagreementCard({ disagreement, review, asker, words, reportEditor, nameOf, goTo }: DisagreementCardProps) {
  const t = words.governance.disagreements
  const { id, state, resolution, steps } = disagreement
  // What was inserted here a moment ago stands, also before the server has been asked again.
  const [inserted, setInserted] = useState(0)
  const acknowledged = inserted === disagreement.revision ? { revision: inserted, isLatest: true } : disagreement.acknowledged
  const params = { review: review.id, disagreementId: id }
  const act = useAct(review.id)
  const [draft, setDraft] = useKept(useDrafts().disagreements, id)
  const [standing, setStanding] = useState(false)
  const doing = standing ? 'stand' : (draft?.doing ?? null)
  const side: Side | null = asker.role === null ? null : sideOf(asker.role)
  const thing = { opening: review.opening }
  const live = state !== 'resolved'
  const mayWrite = live && side !== null && may(asker, `position.write-${side}`, thing)
  const mayResolve = live && side !== null && may(asker, `disagreement.resolve-${side}`, thing)
  const mayStand = state === 'open' && may(asker, 'disagreement.stand', thing)
  const mayStep = live && may(asker, 'disagreement.take-step', thing)
  const mayInsert = state === 'stands' && may(asker, 'report.write', thing)
  const own = side === null ? null : disagreement[side]
  const standingNow = { position: own?.revision ?? 0, resolve: resolution?.number ?? 0, step: 0 }
  // Somebody else has written since this draft was begun.
  const overtaken = draft !== null && standingNow[draft.doing] !== draft.basedOn
  const done = () => {
    setDraft(null)
    setStanding(false)
  }
  const begin = (what: 'position' | 'step' | 'resolve', text = '') =>
    setDraft({ doing: what, text, from: text, basedOn: standingNow[what] })
  const resolve = (body: { how: string; insteadOf: number } | { agreeTo: number }) =>
    side === 'board'
      ? call('disagreement.resolveForBoard', { params, body })
      : call('disagreement.resolveForReview', { params, body })
  const writePosition = (text: string) => {
    const body = { text, basedOn: draft?.basedOn ?? 0 }
    return side === 'board' ? call('position.writeForBoard', { params, body }) : call('position.writeForReview', { params, body })
  }
  const form = {
    cancel: t.cancel,
    busy: act.busy,
    value: draft?.text ?? '',
    onChange: (text: string) => {
      if (draft !== null) setDraft({ ...draft, text })
    },
    onCancel: done,
  }
  /** What somebody else has written meanwhile is read before one's own takes its place. */
  const seenFirst = (says: string) => (
    <>
      <div role="status">{overtaken ? <p>{says}</p> : null}</div>
      {overtaken && draft !== null ? (
        <div className="form-actions">
          <Button
            size="compact-sm"
            variant="default"
            onClick={event => {
              setDraft({ ...draft, basedOn: standingNow[draft.doing] })
              act.reset()
              event.currentTarget.form?.querySelector('textarea')?.focus()
            }}
          >
            {t.goOn}
          </Button>
        </div>
      ) : null}
    </>
  )
  const touched = disagreement.nodeIds.flatMap(node => {
    const name = nameOf(node)
    return name === undefined ? [] : [{ node, name }]
  })

  return (
    <article
      id={`disagreement-${id}`}
      tabIndex={-1}
      className="disagreement"
      aria-labelledby={`about-${id}`}
      data-disagreement={id}
    >
      <p className="comment-tags">
        <span className="comment-tag" data-state={state}>
          {t.states[state]}
        </span>
        {touched.length === 0 ? null : <span className="quiet">{t.touches}: </span>}
        {touched.map(({ node, name }) => (
          <button key={node} type="button" className="link-button" onClick={() => goTo(node)}>
            {name}
          </button>
        ))}
      </p>
      <h3 id={`about-${id}`} className="disagreement-about">
        {disagreement.about}
      </h3>
      <div className="disagreement-sides">
        {(['review', 'board'] as const).map(each => {
          const position = disagreement[each]
          return (
            <section key={each} className="disagreement-side" aria-label={t.sides[each]}>
              <h4 className="comment-small-title">{t.sides[each]}</h4>
              {position === null ? (
                <p className="quiet">{t.noPosition}</p>
              ) : (
                <>
                  <p className="comment-text">{position.text}</p>
                  <p className="quiet">{t.by(position.by.name, momentInWords(position.at))}</p>
                </>
              )}
              {mayWrite && each === side && doing !== 'position' ? (
                <Button size="compact-sm" variant="default" onClick={() => begin('position', own?.text ?? '')}>
                  {position === null ? t.writePosition : t.changePosition}
                </Button>
              ) : null}
            </section>
          )
        })}
      </div>
      {doing === 'position' && mayWrite ? (
        <WordsForm
          {...form}
          label={t.positionText}
          limit={governanceLimits.position}
          send={t.save}
          onSend={text => act.run(() => writePosition(text), done)}
        >
          {seenFirst(own === null ? '' : t.changedMeanwhile(own.by.name))}
        </WordsForm>
      ) : null}
      {doing === 'position' && !mayWrite && draft !== null && draft.text !== draft.from ? (
        <NotSent says={t.notSent} texts={[draft.text]} discard={t.discard} onDiscard={done} />
      ) : null}
      {steps.length === 0 ? null : (
        <>
          <h4 className="comment-small-title">{t.steps}</h4>
          <ul className="disagreement-steps">
            {steps.map(step => (
              <li key={step.id}>
                {step.text} <span className="quiet">{t.by(step.by.name, momentInWords(step.at))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {resolution === null ? null : (
        <div className="comment-answer">
          <p>{t.proposed(resolution.how)}</p>
          {(['review', 'board'] as const).map(each =>
            resolution[each] === null ? null : (
              <p key={each} className="quiet">
                {t.agreedBy[each]}
              </p>
            ),
          )}
          {mayResolve && side !== null && resolution[side] === null ? (
            <Button size="compact-sm" loading={act.busy} onClick={() => act.run(() => resolve({ agreeTo: resolution.number }))}>
              {t.agree}
            </Button>
          ) : null}
        </div>
      )}
      {disagreement.stands === null || state !== 'stands' ? null : (
        <p className="quiet">{t.standsBy(disagreement.stands.by.name, momentInWords(disagreement.stands.at))}</p>
      )}
      {state !== 'stands' ? null : (
        <p className={acknowledged?.isLatest === true ? 'quiet' : 'comment-changed'}>
          {acknowledged === null ? t.notAcknowledged : acknowledged.isLatest ? t.acknowledged : t.acknowledgedOlder}
        </p>
      )}
      <ProblemNotice error={act.error} />
      {doing === 'step' ? (
        <WordsForm
          {...form}
          label={t.stepText}
          limit={governanceLimits.comment}
          send={t.save}
          onSend={text => act.run(() => call('disagreement.takeStep', { params, body: { text } }), done)}
        />
      ) : null}
      {doing === 'resolve' ? (
        <WordsForm
          {...form}
          label={t.resolveText}
          limit={governanceLimits.position}
          send={t.resolve}
          onSend={how => act.run(() => resolve({ how, insteadOf: draft?.basedOn ?? 0 }), done)}
        >
          {seenFirst(t.proposedMeanwhile)}
        </WordsForm>
      ) : null}
      {doing === 'stand' ? (
        <div className="comment-answer">
          <p>{t.standConfirm}</p>
          <div className="form-actions">
            <Button size="sm" loading={act.busy} onClick={() => act.run(() => call('disagreement.stand', { params }), done)}>
              {t.stand}
            </Button>
            <Button size="sm" variant="default" onClick={done}>
              {t.cancel}
            </Button>
          </div>
        </div>
      ) : null}
      {doing !== null ? null : (
        <div className="form-actions">
          {mayInsert && acknowledged?.isLatest !== true ? (
            <Button
              size="sm"
              onClick={() => {
                if (reportEditor !== null && insertAcknowledged(reportEditor, disagreement)) {
                  said(t.inserted)
                  setInserted(disagreement.revision)
                } else complained(t.cannotInsert, { goesAfter: 9000 })
              }}
            >
              {acknowledged === null ? t.insert : t.update}
            </Button>
          ) : null}
          {mayStep ? (
            <Button size="sm" variant="default" onClick={() => begin('step')}>
              {t.addStep}
            </Button>
          ) : null}
          {mayResolve ? (
            <Button size="sm" variant="default" onClick={() => begin('resolve')}>
              {t.resolve}
            </Button>
          ) : null}
          {mayStand ? (
            <Button size="sm" variant="default" onClick={() => setStanding(true)}>
              {t.stand}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  )
}
