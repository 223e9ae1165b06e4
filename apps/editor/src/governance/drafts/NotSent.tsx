import { Button } from '@mantine/core'

interface NotSentProps {
  says: string
  /** What had been written, a paragraph for each field. */
  texts: readonly string[]
  discard: string
  onDiscard: () => void
}

/** Words that somebody had begun where there is nothing to be sent any more: they can be read and copied until they are let go. */
export function NotSent({ says, texts, discard, onDiscard }: NotSentProps) {
  const written = texts.filter(text => text.trim() !== '')
  return (
    <div className="not-sent">
      <p role="status">{says}</p>
      {written.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fields in their order.
        <p key={at} className="comment-text">
          {text}
        </p>
      ))}
      <div className="form-actions">
        <Button size="compact-sm" variant="default" onClick={onDiscard}>
          {discard}
        </Button>
      </div>
    </div>
  )
}
