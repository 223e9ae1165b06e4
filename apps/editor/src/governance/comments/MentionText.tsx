import { governanceLimits, type Member, type Words } from '@candour/schema'
import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'

export interface Said {
  text: string
  mentions: string[]
}
export const nothingSaid: Said = { text: '', mentions: [] }

interface MentionTextProps {
  label: string
  value: Said
  /** Who may be mentioned here. */
  people: readonly Member[]
  words: Words
  autoFocus?: boolean
  onChange: (said: Said) => void
}

/** The name that is being typed after an @ before the caret; null where none is. */
const askedFor = (text: string, caret: number): string | null =>
  /(?:^|\s)@([^@\n]{0,30})$/.exec(text.slice(0, caret))?.[1] ?? null

/** Words with people mentioned in them: '@' offers names, arrows and Enter choose. */
export function MentionText({ label, value, people, words, autoFocus = false, onChange }: MentionTextProps) {
  const t = words.governance.comments
  const box = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [asked, setAsked] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const offered =
    asked === null ? [] : people.filter(({ name }) => name.toLowerCase().includes(asked.trim().toLowerCase())).slice(0, 6)

  const write = (text: string, also: readonly string[] = []) => {
    const named = people.filter(
      ({ name, userId }) => (value.mentions.includes(userId) || also.includes(userId)) && text.includes(`@${name}`),
    )
    onChange({ text, mentions: named.map(({ userId }) => userId) })
  }
  const choose = ({ name, userId }: Member) => {
    const caret = box.current?.selectionStart ?? value.text.length
    const begin = value.text.lastIndexOf('@', caret - 1)
    const before = `${value.text.slice(0, begin)}@${name} `
    write(before + value.text.slice(caret), [userId])
    setAsked(null)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (offered.length === 0) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = offered[at]
    if (by !== undefined) setAt((at + by + offered.length) % offered.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) choose(chosen)
    else if (event.key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="mention-text">
      <Textarea
        ref={box}
        label={label}
        description={people.length > 0 ? t.textHint : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value.text}
        maxLength={governanceLimits.comment}
        autosize
        minRows={2}
        maxRows={10}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        size="sm"
        aria-controls={offered.length > 0 ? list : undefined}
        onKeyDown={onKeyDown}
        onChange={event => {
          write(event.currentTarget.value)
          setAsked(askedFor(event.currentTarget.value, event.currentTarget.selectionStart))
          setAt(0)
        }}
        onBlur={() => setAsked(null)}
      />
      {offered.length === 0 ? null : (
        <ul id={list} className="mention-list" aria-label={t.mention}>
          {offered.map((person, index) => (
            <li key={person.userId}>
              <button
                type="button"
                className="mention-choice"
                aria-current={index === at}
                onMouseDown={event => event.preventDefault()}
                onClick={() => choose(person)}
              >
                {person.name} <span className="quiet">{words.people.roleTitles[person.role]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
