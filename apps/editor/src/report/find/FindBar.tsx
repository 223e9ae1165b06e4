import type { Words } from '@candour/schema'
import { ActionIcon, Button, Checkbox, Text, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { lookFor, lookingOf, replaceAll, replaceCurrent, step } from './find-in-document.ts'

interface FindBarProps {
  editor: Editor
  words: Words
  mayReplace: boolean
  /** Goes up with each Ctrl+F, so that the field takes the focus again. */
  asked: number
  onClose: () => void
}

/** Find, and replace where one may write. Escape goes back to the text, at the match one was looking at. */
export function FindBar({ editor, words, mayReplace, asked, onClose }: FindBarProps) {
  const t = words.editor.find
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(() => selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const [said, setSaid] = useState('')
  const { total, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const looking = lookingOf(state)
      return { total: looking.matches.length, current: looking.current + 1 }
    },
  })

  useEffect(() => {
    lookFor(editor, { query, matchCase, wholeWord })
    setSaid('')
  }, [editor, query, matchCase, wholeWord])
  useEffect(() => () => void (editor.isDestroyed || lookFor(editor, { query: '', matchCase: false, wholeWord: false })), [editor])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is what focuses again.
  useEffect(() => field.current?.select(), [asked])

  const close = () => {
    onClose()
    editor.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) step(editor, event.shiftKey ? -1 : 1)
    else if (event.key === 'F3') step(editor, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar" aria-label={t.label} onKeyDown={onKeyDown}>
      <div className="find-row">
        <TextInput
          ref={field}
          size="sm"
          aria-label={t.find}
          placeholder={t.find}
          value={query}
          onChange={event => setQuery(event.currentTarget.value)}
          className="find-field"
          data-autofocus
        />
        <Text size="sm" className="find-count" role="status" aria-live="polite">
          {said !== '' ? said : query === '' ? '' : t.count(current, total)}
        </Text>
        <FindStep label={t.previous} onClick={() => step(editor, -1)} off={total === 0}>
          <IconChevronUp size={18} aria-hidden="true" />
        </FindStep>
        <FindStep label={t.next} onClick={() => step(editor, 1)} off={total === 0}>
          <IconChevronDown size={18} aria-hidden="true" />
        </FindStep>
        <FindStep label={t.close} onClick={close} off={false}>
          <IconX size={18} aria-hidden="true" />
        </FindStep>
      </div>
      {mayReplace ? (
        <div className="find-row">
          <TextInput
            size="sm"
            aria-label={t.replace}
            placeholder={t.replace}
            value={replacement}
            onChange={event => setReplacement(event.currentTarget.value)}
            className="find-field"
          />
          <Button size="xs" variant="default" disabled={total === 0} onClick={() => replaceCurrent(editor, replacement)}>
            {t.replaceOne}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={total === 0}
            onClick={() => {
              setSaid(t.replaced(replaceAll(editor, replacement)))
              // Nothing is left to replace, so the button goes grey and would let the focus fall.
              field.current?.focus()
            }}
          >
            {t.replaceAll}
          </Button>
        </div>
      ) : null}
      <div className="find-row find-options">
        <Checkbox
          size="xs"
          label={t.matchCase}
          checked={matchCase}
          onChange={event => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label={t.wholeWord}
          checked={wholeWord}
          onChange={event => setWholeWord(event.currentTarget.checked)}
        />
      </div>
    </search>
  )
}

interface FindStepProps {
  label: string
  off: boolean
  onClick: () => void
  children: React.ReactNode
}

function FindStep({ label, off, onClick, children }: FindStepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={off} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** Looks for what is selected, if that is a phrase. */
function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection
  const text = editor.state.doc.textBetween(from, to, '\n')
  return text.length <= 80 && !text.includes('\n') ? text : ''
}
