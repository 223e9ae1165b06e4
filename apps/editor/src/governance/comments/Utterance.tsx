import type { By, Member, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { momentInWords } from '../../shell/index.ts'
import { useDrafts, useKept } from '../drafts/use-kept.ts'
import type { Act } from '../use-act.ts'
import { MentionText, type Said } from './MentionText.tsx'

interface UtteranceProps {
  id: string
  by: By
  at: string
  text: string
  mentions: readonly string[]
  /** Who may be mentioned here. */
  people: readonly Member[]
  editedAt: string | null
  earlier: readonly { text: string; until: string }[]
  words: Words
  /** Whether a change may be begun; one that was begun before it was decided is refused, and that is said. */
  mayEdit: boolean
  /** Changes its words; null where they are not one's own. */
  onEdit: ((said: Said) => Promise<unknown>) | null
  act: Act
}

/** What somebody said, as they put it now and as they put it before. */
export function Utterance({
  id,
  by,
  at,
  text,
  mentions,
  people,
  editedAt,
  earlier,
  words,
  mayEdit,
  onEdit,
  act,
}: UtteranceProps) {
  const t = words.governance.comments
  const [editing, setEditing] = useKept(useDrafts().edits, id)
  const root = useRef<HTMLDivElement>(null)
  const close = () => {
    setEditing(null)
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('.comment-edit')?.focus())
  }
  return (
    <div ref={root} className="utterance">
      <p className="comment-facts">
        <strong>{by.name}</strong> <span className="quiet">{words.people.roleTitles[by.role]}</span>{' '}
        <span className="quiet">
          {momentInWords(at)}
          {editedAt === null ? '' : `, ${t.edited}`}
        </span>
      </p>
      {editing === null ? (
        <p className="comment-text">{text}</p>
      ) : (
        <form
          className="comment-form"
          onSubmit={event => {
            event.preventDefault()
            if (onEdit !== null && editing.text.trim() !== '')
              act.run(() => onEdit({ text: editing.text, mentions: editing.mentions }), close)
          }}
        >
          <MentionText
            label={t.edit}
            value={editing}
            people={people}
            words={words}
            autoFocus
            onChange={said => setEditing({ ...editing, ...said })}
          />
          <div className="form-actions">
            <Button type="submit" size="compact-sm" loading={act.busy}>
              {t.save}
            </Button>
            <Button size="compact-sm" variant="default" onClick={close}>
              {t.cancel}
            </Button>
          </div>
        </form>
      )}
      {earlier.length === 0 ? null : (
        <details className="comment-earlier">
          <summary>{t.earlier}</summary>
          {earlier.map(({ text: was, until }) => (
            <p key={until} className="comment-text">
              {was} <span className="quiet">{t.earlierUntil(momentInWords(until))}</span>
            </p>
          ))}
        </details>
      )}
      {onEdit === null || !mayEdit || editing !== null ? null : (
        <button
          type="button"
          className="link-button comment-edit"
          onClick={() => setEditing({ text, mentions: [...mentions], from: text })}
        >
          {t.edit}
        </button>
      )}
    </div>
  )
}
