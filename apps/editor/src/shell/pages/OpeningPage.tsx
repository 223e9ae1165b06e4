import { Loader } from '@mantine/core'
import { useWords } from '../words.ts'

/** While a page is fetched, if that takes longer than a moment. */
export function OpeningPage() {
  const t = useWords().shell
  return (
    <div className="page page-opening" role="status">
      <Loader size="sm" aria-hidden />
      <span>{t.opening}</span>
    </div>
  )
}
