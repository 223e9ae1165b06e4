import type { Asker, Comment, DocumentKind, Review, Words } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { ProblemNotice, read } from '../../shell/index.ts'
import { BegunComments } from './BegunComments.tsx'
import { CommentCard } from './CommentCard.tsx'
import { CommentFilters } from './CommentFilters.tsx'
import { CommentForm } from './CommentForm.tsx'
import type { CommentDesk } from './comment-desk.ts'
import { fits, nothingSettled } from './comment-filter.ts'
import { Thread } from './Thread.tsx'
import { useDesk } from './use-comments.ts'

export interface CommentsPanelProps {
  review: Review
  words: Words
  asker: Asker
  desk: CommentDesk
  editors: Readonly<Record<DocumentKind, Editor | null>>
  error: Error | null
  reveal: (kind: DocumentKind) => void
  /** For a panel that lies over the text: told when somebody goes to a place. */
  onGo?: () => void
  onDisagreement: (id: string) => void
}

/** The comments of both documents: a list with filters, a thread, or the form for a new one. */
export function CommentsPanel({ review, words, asker, desk, editors, error, reveal, onGo, onDisagreement }: CommentsPanelProps) {
  const t = words.governance.comments
  const { composing, open, arriving, places } = useDesk(desk)
  const { data: members = [] } = useQuery(read('member.list', { params: { review: review.id } }))
  const [filter, setFilter] = useState(nothingSettled)
  const panel = useRef<HTMLElement>(null)
  const all = [...desk.commentsOn('report'), ...desk.commentsOn('response')]
  const opened = all.find(({ id }) => id === open)
  useEffect(() => {
    if (open !== null) panel.current?.querySelector<HTMLElement>('.comment-back')?.focus({ preventScroll: true })
  }, [open])

  const go = (comment: Comment) => {
    const { document } = comment.anchor
    const place = places[document].get(comment.id)
    const at = place === undefined ? null : place.status === 'orphan' ? place.near : place.from
    if (at === null) return
    reveal(document)
    onGo?.()
    requestAnimationFrame(() => {
      const editor = editors[document]
      if (editor !== null) goTo(editor, at)
    })
  }
  const known = opened !== undefined && places[opened.anchor.document].has(opened.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the place of the comment that was linked to is known.
  useEffect(() => {
    if (arriving === null || opened === undefined || arriving !== opened.id || !known) return
    desk.arrived()
    // A panel that lies over the text stays: the thread is what was linked to.
    if (onGo === undefined) go(opened)
  }, [arriving, opened, known])
  if (composing !== null) {
    return (
      <section ref={panel} className="comments" aria-label={t.tab}>
        <CommentForm
          anchor={composing}
          {...{ review, asker, members, words }}
          editor={editors[composing.document]}
          onAnchor={anchor => desk.compose(anchor)}
          onDone={id => desk.open(id)}
          onLeave={() => desk.close()}
        />
      </section>
    )
  }
  if (opened !== undefined) {
    return (
      <section ref={panel} className="comments" aria-label={t.tab}>
        <button type="button" className="link-button comment-back" onClick={() => desk.close()}>
          ← {t.back}
        </button>
        <Thread
          key={opened.id}
          comment={opened}
          {...{ review, asker, members, words, desk, onDisagreement }}
          editor={editors[opened.anchor.document]}
          onGo={go}
        />
      </section>
    )
  }
  const shown = all.filter(comment => fits(comment, filter, asker, review)).sort((one, other) => placed(one) - placed(other))
  function placed({ id, anchor: { document } }: Comment): number {
    const place = places[document].get(id)
    const at = place === undefined ? null : place.status === 'orphan' ? place.near : place.from
    return (document === 'response' ? 1e9 : 0) + (at ?? 9e8)
  }
  return (
    <section ref={panel} className="comments" aria-label={t.tab}>
      <h2 className="comments-title">{t.tab}</h2>
      <ProblemNotice error={error} />
      <BegunComments words={words} desk={desk} />
      {all.length === 0 ? (
        <div className="governance-empty">
          <p>
            <strong>{t.emptyTitle}</strong>
          </p>
          <p>{t.empty}</p>
        </div>
      ) : (
        <>
          <CommentFilters filter={filter} words={words} onChange={setFilter} />
          <p className="quiet comments-shown" role="status">
            {t.shown(shown.length)}
          </p>
          <ul className="comment-list">
            {shown.map(comment => (
              <CommentCard
                key={comment.id}
                comment={comment}
                place={places[comment.anchor.document].get(comment.id)}
                words={words}
                onOpen={() => {
                  desk.open(comment.id)
                  if (onGo === undefined) go(comment)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

function goTo(editor: Editor, at: number): void {
  const { view, state } = editor
  if (view.isDestroyed || at > state.doc.content.size) return
  if (editor.isEditable) view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))))
  const { node } = view.domAtPos(at, 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
}
