import type { DocumentKind, Method, Words } from '@candour/schema'
import { appendDoc, isBlank, reportTemplate, responseTemplate, rootOf } from '@candour/schema/report'
import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

interface BeginWithTemplateProps {
  reviewId: string

  ydoc: Y.Doc
  kind: DocumentKind
  method: Method
  words: Words
  onBegun: () => void
}

/** Shown only while a document is empty: headings to write under, as the review's method has them. */
export function BeginWithTemplate({ reviewId, ydoc, kind, method, words, onBegun }: BeginWithTemplateProps) {
  const t = words.editor.templates
  const subscribe = useCallback(
    (listener: () => void) => {
      const root = rootOf(ydoc)
      root.observeDeep(listener)
      return () => root.unobserveDeep(listener)
    },
    [ydoc],
  )
  const blank = useSyncExternalStore(subscribe, () => isBlank(ydoc))
  if (!blank) return null
  const begin = () => {
    // A colleague may have begun a moment ago.
    if (isBlank(ydoc)) appendDoc(ydoc, kind === 'report' ? reportTemplate(method, words) : responseTemplate(words))
    onBegun()
  }
  return (
    <aside className="begin" aria-label={t.title}>
      <Text fw={600}>{t.title}</Text>
      <Text size="sm" c="dimmed">
        {t.hint}
      </Text>
      <Button mt="sm" size="sm" onClick={begin}>
        {t.use(kind === 'report' ? words.review.methodNames[method] : words.terms.response)}
      </Button>
      <Text size="sm" mt="sm" c="dimmed">
        {t.orWrite}{' '}
        {kind === 'report' ? (
          <Link to="/reviews/$review/import" params={{ review: reviewId }}>
            {t.orImport}
          </Link>
        ) : null}
      </Text>
    </aside>
  )
}
