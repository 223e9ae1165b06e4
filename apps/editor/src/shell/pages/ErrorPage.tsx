import { Button, Group } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { LinkButton, Page } from '../frame/index.ts'
import { ApiProblem, sentenceOf } from '../interface/index.ts'
import { useWords } from '../words.ts'

/** In place of a page that could not be opened: the sentence that says why, and what can be done. Never an empty page. */
export function ErrorPage({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const t = useWords().shell
  const router = useRouter()
  const refused = error instanceof ApiProblem && error.status === 403
  const again = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <Page title={refused ? t.refusedTitle : t.failedTitle} lead={<p role="alert">{sentenceOf(error)}</p>} width="narrow">
      <Group>
        {refused ? null : <Button onClick={again}>{t.tryAgain}</Button>}
        <LinkButton to="/" variant="default">
          {t.toReviews}
        </LinkButton>
      </Group>
    </Page>
  )
}
