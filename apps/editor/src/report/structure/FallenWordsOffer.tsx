import type { DocumentKind, FallenWords, Words } from '@candour/schema'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { call, keyOfReview, read, said, sentenceOf } from '../../shell/index.ts'
import { boundOf } from './bound.ts'
import { putBack } from './put-back.ts'
import './fallen-words.css'

export interface FallenWordsOfferProps {
  reviewId: string
  words: Words
  /** The editors of the page; null where a document is not open. */
  editors: Readonly<Record<DocumentKind, Editor | null>>
  /** What a node is called now ('Finding 2'), or undefined where it is gone. */
  nameOf: (id: string) => string | undefined
  /** Brings a document onto the screen before words are put into it. */
  reveal?: (kind: DocumentKind) => void
}

type How = 'put-back' | 'copied' | 'let-go'

/**
 * One's own words that fell out because a colleague rebuilt the part they were written in, each with what may become of
 * it. Shows nothing where there are none. Fetched again when the server says 'changed: fallen-words'.
 */
export function FallenWordsOffer({ reviewId, words, editors, nameOf, reveal }: FallenWordsOfferProps) {
  const t = words.report.fallenWords
  const queries = useQueryClient()
  const { data: offered = [] } = useQuery(read('fallenWords.list', { params: { review: reviewId } }))
  const settle = useMutation({
    mutationFn: ({ id, how }: { id: string; how: How }) =>
      call('fallenWords.settle', { params: { review: reviewId, id }, body: { how } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOfReview(reviewId, 'fallenWords.list') }),
  })
  if (offered.length === 0) return null

  const bringBack = ({ id, document, words: text, nearNodeId }: FallenWords) => {
    const editor = editors[document]
    if (editor === null) return
    reveal?.(document)
    if (!putBack(editor, text, nearNodeId)) return
    settle.mutate({ id, how: 'put-back' }, { onSuccess: () => said(t.wasPutBack) })
  }
  const copy = async ({ id, words: text }: FallenWords) => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      said(t.notCopied)
      return
    }
    settle.mutate({ id, how: 'copied' }, { onSuccess: () => said(t.wasCopied) })
  }

  return (
    <Alert color="yellow" title={t.title(offered.length)} role="status" className="fallen-words">
      <Text size="sm">{t.why}</Text>
      {settle.error === null ? null : (
        <Text size="sm" c="red" role="alert">
          {sentenceOf(settle.error)}
        </Text>
      )}
      <Stack component="ul" gap="md" mt="sm" p={0} className="fallen-words-list">
        {offered.map(passage => {
          const editor = editors[passage.document]
          const mayWrite = editor !== null && boundOf(editor) !== null
          const near = passage.nearNodeId === null ? undefined : nameOf(passage.nearNodeId)
          return (
            <li key={passage.id}>
              <Text size="sm" className="fallen-words-place">
                {near === undefined ? t.nearGone : t.near(near)}
              </Text>
              <blockquote className="fallen-words-quote">{passage.words}</blockquote>
              {mayWrite ? null : <Text size="sm">{t.mayNotWrite}</Text>}
              <Group gap="xs" mt="xs">
                {mayWrite ? (
                  <Button
                    size="xs"
                    title={near === undefined ? t.putBackAtEnd : t.putBackHint(near)}
                    disabled={settle.isPending}
                    onClick={() => bringBack(passage)}
                  >
                    {t.putBack}
                  </Button>
                ) : null}
                <Button size="xs" variant="default" disabled={settle.isPending} onClick={() => void copy(passage)}>
                  {t.copy}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  disabled={settle.isPending}
                  onClick={() => settle.mutate({ id: passage.id, how: 'let-go' })}
                >
                  {t.letGo}
                </Button>
              </Group>
            </li>
          )
        })}
      </Stack>
    </Alert>
  )
}
