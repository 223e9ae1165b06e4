import { type Asker, type Comment, commentRouteNames, governanceLimits, may, type Review, type Words } from '@candour/schema'
import { Button, Textarea } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { call, complained } from '../../shell/index.ts'
import { NotSent } from '../drafts/NotSent.tsx'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import type { Act } from '../use-act.ts'
import { acceptWording, changeByWording, isNotThere } from './accept-wording.ts'
import type { CommentDesk } from './comment-desk.ts'
import { useDesk } from './use-comments.ts'
import { thingOf } from './waiting.ts'
import { wordDifference } from './word-difference.ts'

/** A difference in words: what goes is struck through, what comes underlined; both also say so to a screen reader. */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <p className="comment-difference">
      {wordDifference(before, after).map(({ how, text }, at) => {
        const key = `${at} ${how}`
        if (how === 'same') return <span key={key}>{text}</span>
        return how === 'out' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
      })}
    </p>
  )
}

interface WordingProps {
  comment: Comment
  review: Review
  asker: Asker
  words: Words
  desk: CommentDesk
  editor: Editor | null
  act: Act
}

/** Proposed wording as a difference, shown in the text on demand; accepted as the accepter's own edit, or declined with a reason. */
export function Wording({ comment, review, asker, words, desk, editor, act }: WordingProps) {
  const t = words.governance.comments
  const { inPlace } = useDesk(desk)
  const root = useRef<HTMLElement>(null)
  const [declining, setDeclining] = useKept(useDrafts().declining, comment.id)
  const { wording, anchor } = comment
  if (wording === null) return null
  const { document } = anchor
  const params = { review: review.id, commentId: comment.id }
  const undecided = wording.state === 'proposed' && comment.state === 'open'
  const thing = thingOf(comment, review)
  const mayAccept = undecided && may(asker, `wording.accept-${document}`, thing) && editor?.isEditable === true
  const mayDecline = undecided && may(asker, `wording.decline-${document}`, thing)
  const shown = inPlace === comment.id

  const accept = () => {
    const found = changeByWording(editor, comment)
    if (!found.can && found.because === 'by-hand') {
      complained(t.putInByHand, { goesAfter: 9000 })
      return
    }
    act.run(async () => {
      desk.showInPlace(null)
      try {
        await acceptWording(editor, comment, review.id)
      } catch (refused) {
        if (!isNotThere(refused) || found.can) throw refused
        complained(t.cannotPlace, { goesAfter: 9000 })
      }
    })
  }
  return (
    <section ref={root} className="comment-wording" aria-label={t.proposal}>
      <h3 className="comment-small-title">
        {t.proposal}
        {wording.state === 'proposed' ? '' : `: ${t.proposalStates[wording.state].toLowerCase()}`}
      </h3>
      <Difference before={anchor.quote} after={wording.text} />
      {wording.text === '' ? <p className="quiet">{t.takesOut}</p> : null}
      {wording.decidedBy === null ? null : (
        <p className="quiet">
          {wording.state === 'accepted' ? t.acceptedBy(wording.decidedBy.name) : t.declinedBy(wording.decidedBy.name)}
          {wording.reason === '' ? '' : `: ${wording.reason}`}
        </p>
      )}
      {undecided ? (
        <div className="form-actions">
          {mayAccept ? (
            <Button size="compact-sm" loading={act.busy} onClick={accept}>
              {t.accept}
            </Button>
          ) : null}
          {mayDecline && declining === null ? (
            <Button size="compact-sm" variant="default" data-opens="declining" onClick={() => setDeclining('')}>
              {t.decline}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-pressed={shown}
            onClick={() => desk.showInPlace(shown ? null : comment.id)}
          >
            {shown ? t.hideInPlace : t.showInPlace}
          </Button>
        </div>
      ) : null}
      {declining !== null && !mayDecline && declining.trim() !== '' ? (
        <NotSent
          says={t.notSent}
          texts={[declining]}
          discard={t.discard}
          onDiscard={() => {
            setDeclining(null)
            root.current?.closest<HTMLElement>('.comment-thread')?.focus()
          }}
        />
      ) : null}
      {declining === null || !mayDecline ? null : (
        <form
          className="comment-form"
          onSubmit={event => {
            event.preventDefault()
            if (declining.trim() !== '')
              act.run(
                () => call(commentRouteNames[document].decline, { params, body: { reason: declining } }),
                () => setDeclining(null),
              )
          }}
        >
          <Textarea
            label={t.declineReason}
            size="sm"
            autosize
            autoFocus
            maxLength={governanceLimits.reason}
            value={declining}
            onChange={event => setDeclining(event.currentTarget.value)}
          />
          <div className="form-actions">
            <Button type="submit" size="compact-sm" loading={act.busy} disabled={declining.trim() === ''}>
              {t.decline}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setDeclining(null)
                requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[data-opens="declining"]')?.focus())
              }}
            >
              {t.cancel}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
