import { type Asker, may, type Review } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import { LinkButton, read, useWords } from '../../shell/index.ts'

/** On a review's first page, for those who may see the register: how many entries it has, and the way there. */
export function RegisterSummary({ review, asker }: { review: Review; asker: Asker }) {
  const w = useWords(review.profile).register
  const sees = may(asker, 'register.see')
  const { data: entries } = useQuery({ ...read('register.read', { params: { review: review.id } }), enabled: sees })
  if (!sees) return null
  return (
    <section aria-labelledby="register-summary" className="sheet">
      <h2 id="register-summary" className="section-heading">
        {w.title}
      </h2>
      <p>{entries === undefined ? w.summaryMeans : `${w.summary(entries.length)}. ${w.summaryMeans}`}</p>
      <LinkButton to="/reviews/$review/register" params={{ review: review.id }} variant="default">
        {w.open}
      </LinkButton>
    </section>
  )
}
