import { governanceLimits, type Member, type Words } from '@candour/schema'
import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { askedFor, withName } from './mention-list.ts'

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

/** Words with people mentioned in them: '@' offers names; arrows walk over them, Enter or Tab chooses, Escape puts them away. */
export function MentionText({ label, value, people, words, autoFocus = false, onChange }: MentionTextProps) {
  const t = words.governance.comments
  const box = useRef<HTMLTextAreaElement>(null)
  const put = useRef<{ text: string; caret: number } | null>(null)
  const list = useId()
  const [asked, setAsked] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const offered =
    asked === null ? [] : people.filter(({ name }) => name.toLowerCase().includes(asked.trim().toLowerCase())).slice(0, 6)
  const offers = offered.length > 0
  const optionId = (index: number) => `${list}-${index}`

  const write = (text: string, also: readonly string[] = []) => {
    const named = people.filter(
      ({ name, userId }) => (value.mentions.includes(userId) || also.includes(userId)) && text.includes(`@${name}`),
    )
    onChange({ text, mentions: named.map(({ userId }) => userId) })
  }
  const choose = ({ name, userId }: Member) => {
    const { text, caret } = withName(value.text, box.current?.selectionStart ?? value.text.length, name)
    write(text, [userId])
    setAsked(null)
    put.current = { text, caret }
  }
  // With the drawing itself: the next key may already be on its way.
  useLayoutEffect(() => {
    if (put.current === null || put.current.text !== value.text) return
    const { caret } = put.current
    put.current = null
    box.current?.focus()
    box.current?.setSelectionRange(caret, caret)
  }, [value.text])
  const onKeyDown = (event: KeyboardEvent) => {
    // What an input method composes is not yet a name, and its Enter is its own.
    if (!offers || event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = offered[at]
    if (by !== undefined) setAt((at + by + offered.length) % offered.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen !== undefined) choose(chosen)
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
        {...(offers && {
          // A combobox while it offers names, and a field of several lines, as it is, at any other time.
          role: 'combobox',
          'aria-expanded': true,
          'aria-haspopup': 'listbox',
          'aria-autocomplete': 'list',
          'aria-controls': list,
          'aria-activedescendant': optionId(at),
          // A sheet that this stands in hears Escape before anybody else.
          'data-mantine-stop-propagation': 'true',
        })}
        onKeyDown={onKeyDown}
        onChange={event => {
          write(event.currentTarget.value)
          setAsked(askedFor(event.currentTarget.value, event.currentTarget.selectionStart))
          setAt(0)
        }}
        onBlur={() => setAsked(null)}
      />
      {offers ? (
        <div id={list} role="listbox" className="mention-list" aria-label={t.mention}>
          {offered.map((person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
            <div
              key={person.userId}
              id={optionId(index)}
              role="option"
              className="mention-choice"
              aria-selected={index === at}
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name} <span className="quiet">{words.people.roleTitles[person.role]}</span>
            </div>
          ))}
        </div>
      ) : null}
      <p className="visually-hidden" aria-live="polite">
        {t.mentionOffered(offered.length)}
      </p>
    </div>
  )
}
