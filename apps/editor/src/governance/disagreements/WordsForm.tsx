import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'

interface WordsFormProps {
  label: string
  hint?: string
  initial?: string
  limit: number
  send: string
  cancel: string
  busy: boolean
  onSend: (text: string) => void
  onCancel: () => void
  /** What else is asked beside the words. */
  children?: ReactNode
}

/** A field of words with what is done with it. */
export function WordsForm({ label, hint, initial = '', limit, send, cancel, busy, onSend, onCancel, children }: WordsFormProps) {
  const [text, setText] = useState(initial)
  return (
    <form
      className="comment-form"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== '') onSend(text)
      }}
    >
      <Textarea
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        size="sm"
        autosize
        autoFocus
        minRows={3}
        maxRows={16}
        maxLength={limit}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      {children}
      <div className="form-actions">
        <Button type="submit" size="sm" loading={busy} disabled={text.trim() === ''}>
          {send}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
