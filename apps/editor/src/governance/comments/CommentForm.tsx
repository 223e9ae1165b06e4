import {
  type Anchor,
  type Asker,
  type Comment,
  CommentKind,
  CommentVisibility,
  commentKinds,
  commentRouteNames,
  governanceLimits,
  type Member,
  may,
  type Review,
  sideOf,
  type Words,
} from '@candour/schema'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { ApiProblem, call, complained, ProblemNotice, read, said } from '../../shell/index.ts'
import { type CommentDraft, placeOfComment } from '../drafts/drafts.ts'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import { useAct } from '../use-act.ts'
import { aimedAtPerson } from './aimed-at-person.ts'
import { anchorNow } from './anchor-now.ts'
import { MentionText, nothingSaid } from './MentionText.tsx'

interface CommentFormProps {
  anchor: Anchor
  review: Review
  asker: Asker
  members: readonly Member[]
  words: Words
  editor: Editor | null
  /** Told what the comment is to stand on instead. */
  onAnchor: (anchor: Anchor) => void
  onDone: (id: string) => void
  /** Away from the form; what is begun stays. */
  onLeave: () => void
}

/** A new comment on words or on a part: its kind, who sees it, what is said, and perhaps other wording. */
export function CommentForm({ anchor, review, asker, members, words, editor, onAnchor, onDone, onLeave }: CommentFormProps) {
  const t = words.governance.comments
  const mayNote = may(asker, 'comment.team-note')
  const onWords = anchor.start !== null || anchor.before !== '' || anchor.after !== ''
  const drafts = useDrafts()
  const [begun, keep] = useKept(drafts.comments, placeOfComment(anchor))
  const draft: CommentDraft = begun ?? { anchor, kind: 'challenge', visibility: 'everyone', what: nothingSaid, wording: null }
  const { kind, visibility, what, wording } = draft
  const change = (part: Partial<CommentDraft>) => keep({ ...draft, ...part })
  const act = useAct(review.id)
  const queries = useQueryClient()
  const team = kind === 'team-note' || visibility === 'team'
  const readers = members.filter(({ userId, role }) => userId !== asker.userId && (!team || sideOf(role) === 'review'))
  const aimed = aimedAtPerson(
    what.text,
    members.map(({ name }) => name),
  )
  const form = useRef<HTMLFormElement>(null)
  // Newer browsers answer with a promise, which must not be taken for what undoes the effect.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const post = () =>
    act.run(async () => {
      const { comment } = await call(commentRouteNames[anchor.document].raise, {
        params: { review: review.id },
        body: {
          anchor,
          kind,
          visibility: team ? 'team' : 'everyone',
          text: what.text,
          mentions: what.mentions,
          ...(wording === null ? {} : { wording }),
        },
      })
      // It is opened at once, and not only when the list has been fetched again.
      const { queryKey } = read(commentRouteNames[anchor.document].list, { params: { review: review.id } })
      queries.setQueryData<Comment[]>(queryKey, known => [...(known ?? []).filter(({ id }) => id !== comment.id), comment])
      said(t.posted)
      keep(null)
      onDone(comment.id)
    })
  const quoteGone = act.error instanceof ApiProblem && act.error.reason === 'quotation-not-there'
  const takeWhatStands = () => {
    const now = editor === null ? null : anchorNow(editor, anchor)
    if (now === null) {
      complained(t.orphan)
      return
    }
    keep(null)
    drafts.comments.set(placeOfComment(now), { ...draft, anchor: now, wording: wording === anchor.quote ? now.quote : wording })
    act.reset()
    onAnchor(now)
    form.current?.querySelector('textarea')?.focus()
  }
  return (
    <form
      ref={form}
      className="comment-form"
      aria-label={t.add}
      onSubmit={event => {
        event.preventDefault()
        if (what.text.trim() !== '') post()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <blockquote className="comment-quote">{anchor.quote}</blockquote>
      <NativeSelect
        label={t.kind}
        description={t.kindMeanings[kind]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        size="sm"
        value={kind}
        data={commentKinds.filter(each => each !== 'team-note' || mayNote).map(value => ({ value, label: t.kinds[value] }))}
        onChange={event => change({ kind: CommentKind.parse(event.currentTarget.value) })}
      />
      {mayNote && kind !== 'team-note' ? (
        <NativeSelect
          label={t.visibility}
          size="sm"
          value={visibility}
          data={[
            { value: 'everyone', label: t.everyone },
            { value: 'team', label: t.team },
          ]}
          onChange={event => change({ visibility: CommentVisibility.parse(event.currentTarget.value) })}
        />
      ) : null}
      <MentionText
        label={t.text}
        value={what}
        people={readers}
        words={words}
        autoFocus
        onChange={said => change({ what: said })}
      />
      {aimed ? (
        <p className="comment-hint" role="status">
          {t.aimedAtPerson}
        </p>
      ) : null}
      {!onWords || kind === 'team-note' ? null : wording === null ? (
        <button type="button" className="link-button" onClick={() => change({ wording: anchor.quote })}>
          {t.proposeWording}
        </button>
      ) : (
        <Textarea
          label={t.wording}
          description={t.wordingHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          size="sm"
          autosize
          minRows={2}
          maxRows={10}
          maxLength={governanceLimits.proposal}
          value={wording}
          onChange={event => change({ wording: event.currentTarget.value })}
        />
      )}
      <ProblemNotice error={act.error} />
      {quoteGone ? (
        <Button size="sm" variant="default" onClick={takeWhatStands}>
          {t.quoteWhatStands}
        </Button>
      ) : null}
      <div className="form-actions">
        <Button type="submit" size="sm" loading={act.busy} disabled={what.text.trim() === ''}>
          {t.post}
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            keep(null)
            onLeave()
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
