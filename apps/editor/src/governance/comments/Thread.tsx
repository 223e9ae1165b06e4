import {
  type Asker,
  type Comment,
  commentRouteNames,
  governanceLimits,
  type Member,
  may,
  type Review,
  sideOf,
  type Words,
} from '@candour/schema'
import { Button, Loader, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { call, momentInWords, ProblemNotice, read, said } from '../../shell/index.ts'
import { NotSent } from '../drafts/NotSent.tsx'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import { useAct } from '../use-act.ts'
import { AnswerForm, nothingAnswered } from './AnswerForm.tsx'
import { CommentAnswered } from './CommentAnswered.tsx'
import type { CommentDesk } from './comment-desk.ts'
import { MentionText, nothingSaid } from './MentionText.tsx'
import { Utterance } from './Utterance.tsx'
import { useDesk } from './use-comments.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useFollowedAmendment } from './use-followed-amendment.ts'
import { Difference, Wording } from './Wording.tsx'
import { daysWaiting, thingOf } from './waiting.ts'

export interface ThreadProps {
  comment: Comment
  review: Review
  asker: Asker
  members: readonly Member[]
  words: Words
  desk: CommentDesk
  editor: Editor | null
  onGo: (comment: Comment) => void
  onDisagreement: (id: string) => void
}

/** One comment with everything said under it, and what this person may do about it. */
export function Thread({ comment, review, asker, members, words, desk, editor, onGo, onDisagreement }: ThreadProps) {
  const t = words.governance.comments
  const { document } = comment.anchor
  const names = commentRouteNames[document]
  const params = { review: review.id, commentId: comment.id }
  const { data, error } = useQuery(read(names.thread, { params }))
  useFollowedAmendment(review.id, comment, editor)
  const act = useAct(review.id)
  const root = useRef<HTMLElement>(null)
  const goTo = useFocusKept(root)
  const place = useDesk(desk).places[document].get(comment.id)
  const drafts = useDrafts()
  const [answering, setAnswering] = useKept(drafts.answers, comment.id)
  const [escalating, setEscalating] = useKept(drafts.escalations, comment.id)
  const [begun, setReply] = useKept(drafts.replies, comment.id)
  const reply = begun ?? nothingSaid
  const thing = thingOf(comment, review)
  const open = comment.state === 'open'
  // The accepted wording stands below, and in the text: that the words have changed since is no news.
  const saysWhatChanged = comment.wording?.state === 'accepted' && comment.answer?.amendmentStanding === 'stands'
  const live = open || comment.state === 'answered'
  const mayAnswer = open && comment.kind !== 'team-note' && may(asker, `comment.answer-${document}`, thing)
  const maySettle = live && may(asker, `comment.settle-${document}`, thing)
  const mayEscalate =
    live && comment.kind === 'challenge' && comment.visibility === 'everyone' && may(asker, `comment.escalate-${document}`, thing)
  const mayReply = may(asker, `comment.write-${document}`, thing)
  const days = daysWaiting(comment)
  const own = (userId: string) => userId === asker.userId
  const readers = members.filter(
    ({ userId, role }) => !own(userId) && (comment.visibility === 'everyone' || sideOf(role) === 'review'),
  )

  return (
    <article ref={root} tabIndex={-1} className="comment-thread" aria-label={t.thread(comment.by.name, t.kinds[comment.kind])}>
      <p className="comment-tags">
        <span className="comment-kind" data-kind={comment.kind}>
          {t.kinds[comment.kind]}
        </span>
        <span className="comment-tag">{t.states[comment.state]}</span>
        {comment.visibility === 'team' && comment.kind !== 'team-note' ? <span className="comment-tag">{t.teamOnly}</span> : null}
        <span className="comment-tag">{t.on(document)}</span>
      </p>
      <blockquote className="comment-quote">{comment.anchor.quote}</blockquote>
      {place?.status === 'changed' && !saysWhatChanged ? (
        <p className="comment-changed">
          {t.changed} {t.nowSays}: ‘{place.now}’
        </p>
      ) : null}
      {place?.status === 'orphan' ? <p className="comment-changed">{t.orphan}</p> : null}
      {place === undefined ? null : (
        <button type="button" className="link-button" onClick={() => onGo(comment)}>
          {t.goTo}
        </button>
      )}
      <Utterance
        {...comment}
        earlier={data?.earlier ?? []}
        people={readers}
        words={words}
        act={act}
        mayEdit={live}
        onEdit={own(comment.by.userId) ? body => call(names.edit, { params, body }) : null}
      />
      <Wording {...{ comment, review, asker, words, desk, editor, act }} />
      <ProblemNotice error={error} />
      {data === undefined && error === null ? <Loader size="sm" /> : null}
      {data?.thread.map(each => (
        <Utterance
          key={each.id}
          {...each}
          people={readers}
          words={words}
          act={act}
          mayEdit
          onEdit={own(each.by.userId) ? body => call(names.editReply, { params: { ...params, replyId: each.id }, body }) : null}
        />
      ))}
      <CommentAnswered comment={comment} words={words} />
      {data === undefined || data.findingChange === null ? null : (
        <details className="comment-finding-change">
          <summary>
            {t.findingChanged} <span className="quiet">{t.showFindingChange}</span>
          </summary>
          <Difference before={data.findingChange.before} after={data.findingChange.after} />
        </details>
      )}
      {days === null ? null : (
        <p className="quiet">
          {t.waitsFor(days)}. {t.mayAnswer[document]}
        </p>
      )}
      {comment.settled === null ? null : (
        <p className="quiet">
          {t.settledBy(comment.settled.by.name)}, {momentInWords(comment.settled.at)}
        </p>
      )}
      {comment.escalated === null ? null : (
        <button type="button" className="link-button" onClick={() => onDisagreement(comment.escalated?.disagreementId ?? '')}>
          {t.escalatedTo}
        </button>
      )}
      <ProblemNotice error={act.error} />
      {answering !== null && mayAnswer ? (
        <AnswerForm
          {...{ comment, review, words, act }}
          draft={answering}
          onChange={setAnswering}
          onCancel={() => {
            setAnswering(null)
            goTo('[data-opens="answer"]')
          }}
        />
      ) : null}
      {answering !== null && !mayAnswer && answering.reason.trim() !== '' ? (
        <NotSent
          says={t.notSent}
          texts={[answering.reason]}
          discard={t.discard}
          onDiscard={() => {
            setAnswering(null)
            root.current?.focus()
          }}
        />
      ) : null}
      {escalating === null ? null : (
        <form
          className="comment-form"
          onSubmit={event => {
            event.preventDefault()
            if (escalating.trim() !== '')
              act.run(
                () => call(names.escalate, { params, body: { about: escalating } }),
                () => setEscalating(null),
              )
          }}
        >
          <Textarea
            label={t.escalateAbout}
            description={t.escalateMeans}
            size="sm"
            autosize
            autoFocus
            minRows={2}
            maxLength={governanceLimits.position}
            value={escalating}
            onChange={event => setEscalating(event.currentTarget.value)}
          />
          <div className="form-actions">
            <Button type="submit" size="sm" loading={act.busy} disabled={escalating.trim() === ''}>
              {t.escalate}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setEscalating(null)
                goTo('[data-opens="escalation"]')
              }}
            >
              {t.cancel}
            </Button>
          </div>
        </form>
      )}
      <div className="form-actions">
        {mayAnswer && answering === null ? (
          <Button
            size="sm"
            data-opens="answer"
            onClick={() => {
              setAnswering(nothingAnswered)
              goTo('.answer-form input:checked')
            }}
          >
            {t.answer}
          </Button>
        ) : null}
        {maySettle ? (
          <Button
            size="sm"
            variant={comment.state === 'answered' ? 'filled' : 'default'}
            loading={act.busy}
            title={t.settleHint}
            onClick={() => act.run(() => call(names.settle, { params }))}
          >
            {t.settle}
          </Button>
        ) : null}
        {mayEscalate && escalating === null ? (
          <Button size="sm" variant="default" data-opens="escalation" onClick={() => setEscalating('')}>
            {t.escalate}
          </Button>
        ) : null}
      </div>
      {mayReply ? (
        <form
          className="comment-form reply-form"
          onSubmit={event => {
            event.preventDefault()
            if (reply.text.trim() !== '')
              act.run(
                () => call(names.reply, { params, body: reply }),
                () => {
                  setReply(null)
                  said(t.replied)
                  goTo('.reply-form textarea')
                },
              )
          }}
        >
          <MentionText label={t.replyText} value={reply} people={readers} words={words} onChange={setReply} />
          <div className="form-actions">
            <Button type="submit" size="sm" variant="default" loading={act.busy} disabled={reply.text.trim() === ''}>
              {t.reply}
            </Button>
          </div>
        </form>
      ) : null}
    </article>
  )
}
