import type { Words } from '@candour/schema'
import { Alert, Button, CopyButton, Group, Text } from '@mantine/core'

interface RefusedWordsProps {
  text: string
  words: Words
  onLetGo: () => void
}

/** Words the server did not take, offered to their writer as a copy. */
export function RefusedWords({ text, words, onLetGo }: RefusedWordsProps) {
  const t = words.sync
  return (
    <Alert color="yellow" title={t.refusedWordsTitle} role="alert">
      <Text size="sm">{t.refusedWordsWhy}</Text>
      <Text component="blockquote" className="refused-words" mt="xs">
        {text}
      </Text>
      <Group mt="sm">
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="xs" onClick={copy}>
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </CopyButton>
        <Button size="xs" variant="default" onClick={onLetGo}>
          {t.letGo}
        </Button>
      </Group>
    </Alert>
  )
}
