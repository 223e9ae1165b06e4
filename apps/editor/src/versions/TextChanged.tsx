import type { Words } from '@candour/schema'
import { Alert, Button } from '@mantine/core'
import type { ReactNode } from 'react'

interface TextChangedProps {
  /** What was not done because of it. */
  title: string
  words: Words
  onSee: () => void
  children?: ReactNode
}

/** Said where a text has changed since somebody looked at it: nothing was done, and what has changed can be seen. */
export function TextChanged({ title, words, onSee, children }: TextChangedProps) {
  return (
    <Alert color="yellow" role="alert" mb="md" title={title}>
      {children}
      <Button size="compact-sm" variant="default" onClick={onSee}>
        {words.versions.seeDifference}
      </Button>
    </Alert>
  )
}
