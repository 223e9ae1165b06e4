import type { Asker, Comment, DocumentKind, Review, Words } from '@candour/schema'
import type { Resolved } from '@candour/schema/report'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Selection, TextSelection } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { focusText } from '../../report/reading/reading-surface.ts'
import { shortcutText } from '../../report/tools/shortcut-text.ts'
import { commentTool } from '../../report/tools/tools.ts'
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
  const there = opened?.id
  // After each drawing: the thread may come onto the page a moment after it was asked for, or be there already.
  useEffect(() => {
    if (there !== undefined && desk.takesFocus(there)) focusIn(panel.current, '.comment-thread')
  })
  /** Back in the list, at what one comes from. */
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    if (left === null || composing !== null || open !== null) return
    focusIn(panel.current, `[data-comment="${CSS.escape(left)}"] .comment-card-open`, '.comments-title')
    setLeft(null)
  }, [left, composing, open])
  const leaveForm = () => {
    const back = desk.leave()
    if (back === null) {
      setLeft('')
      return
    }
    onGo?.()
    requestAnimationFrame(back)
  }

  const go = (comment: Comment, enter: boolean) => {
    const { document } = comment.anchor
    const place = places[document].get(comment.id)
    const at = place?.status === 'orphan' ? place.near : place?.from
    if (place === undefined || at == null) return
    reveal(document)
    onGo?.()
    requestAnimationFrame(() => {
      const editor = editors[document]
      if (editor !== null) goTo(editor, place, at, enter)
    })
  }
  const known = opened !== undefined && places[opened.anchor.document].has(opened.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the place of the comment that was linked to is known.
  useEffect(() => {
    if (arriving === null || opened === undefined || arriving !== opened.id || !known) return
    desk.arrived()
    // A panel that lies over the text stays: the thread is what was linked to.
    if (onGo === undefined) go(opened, false)
  }, [arriving, opened, known])
  if (composing !== null) {
    return (
      <section ref={panel} className="comments" aria-label={t.tab}>
        <CommentForm
          anchor={composing}
          {...{ review, asker, members, words }}
          editor={editors[composing.document]}
          onAnchor={anchor => desk.quoteAnew(anchor)}
          onDone={id => desk.open(id)}
          onLeave={leaveForm}
        />
      </section>
    )
  }
  if (opened !== undefined) {
    return (
      <section ref={panel} className="comments" aria-label={t.tab}>
        <button
          type="button"
          className="link-button comment-back"
          onClick={() => {
            setLeft(opened.id)
            desk.close()
          }}
        >
          ← {t.back}
        </button>
        <Thread
          key={opened.id}
          comment={opened}
          {...{ review, asker, members, words, desk, onDisagreement }}
          editor={editors[opened.anchor.document]}
          onGo={comment => go(comment, true)}
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
      <h2 className="comments-title" tabIndex={-1}>
        {t.tab}
      </h2>
      <ProblemNotice error={error} />
      <BegunComments words={words} desk={desk} onDiscarded={() => setLeft('')} />
      {all.length === 0 ? (
        <div className="governance-empty">
          <p>
            <strong>{t.emptyTitle}</strong>
          </p>
          <p>{t.empty(shortcutText(commentTool(words).keys ?? ''))}</p>
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
                  if (onGo === undefined) go(comment, false)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function focusIn(root: HTMLElement | null, ...selectors: readonly string[]): void {
  const found = selectors.map(selector => root?.querySelector<HTMLElement>(selector)).find(element => element != null)
  // A sheet that only now opens gives the focus to what asks for it by this attribute.
  found?.setAttribute('data-autofocus', '')
  found?.addEventListener('blur', () => found.removeAttribute('data-autofocus'), { once: true })
  found?.focus({ preventScroll: true })
}

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings the place of a comment onto the screen; who enters it has its words selected and goes on there by keyboard. */
function goTo(editor: Editor, place: Resolved, at: number, enter: boolean): void {
  const { view, state } = editor
  if (view.isDestroyed || at > state.doc.content.size) return
  if (enter || editor.isEditable) view.dispatch(state.tr.setSelection(selectionOf(state.doc, place, at, enter)))
  if (enter) focusText(editor)
  const { node } = view.domAtPos(at, 1)
  const element = node instanceof HTMLElement ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
}

function selectionOf(doc: Node, place: Resolved, at: number, enter: boolean): Selection {
  if (!enter || place.status === 'orphan' || place.on === 'node') return TextSelection.near(doc.resolve(at))
  return TextSelection.between(doc.resolve(place.from), doc.resolve(place.to))
}
