import { LinkButton, Page } from '../frame/index.ts'
import { useWords } from '../words.ts'

export function NotFoundPage() {
  const t = useWords().shell
  return (
    <Page title={t.notFoundTitle} lead={<p>{t.notFoundText}</p>} width="narrow">
      <LinkButton to="/">{t.toReviews}</LinkButton>
    </Page>
  )
}
