import { Button, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'

interface WordsFormProps {
  label: string
  hint?: string
  value: string
  limit: number
  send: string
  cancel: string
  busy: boolean
  onChange: (text: string) => void
  onSend: (text: string) => void
  onCancel: () => void
  /** What else is asked beside the words. */
  children?: ReactNode
}

/** A field of words with what is done with it; who shows it keeps the words. */
export function WordsForm({
  label,
  hint,
  value,
  limit,
  send,
  cancel,
  busy,
  onChange,
  onSend,
  onCancel,
  children,
}: WordsFormProps) {
  return (
    <form
      className="comment-form"
      onSubmit={event => {
        event.preventDefault()
        if (value.trim() !== '') onSend(value)
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
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
      {children}
      <div className="form-actions">
        <Button type="submit" size="sm" loading={busy} disabled={value.trim() === ''}>
          {send}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
