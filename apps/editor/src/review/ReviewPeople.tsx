import { type Member, type Review, roles } from '@candour/schema'
import { Link } from '@tanstack/react-router'
import { useWords } from '../shell/index.ts'

const shown = 8

/** Who belongs to the review, in the order of the roles; the whole list is a page of its own. */
export function ReviewPeople({ review, members }: { review: Review; members: readonly Member[] }) {
  const words = useWords(review.profile)
  const t = words.review
  const inOrder = [...members].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
  return (
    <section className="sheet" aria-labelledby="review-people">
      <h2 id="review-people" className="section-heading">
        {t.people}
      </h2>
      <ul className="people-lines">
        {inOrder.slice(0, shown).map(({ userId, name, role, agency }) => (
          <li key={userId} className="people-line">
            <span className="people-name">{name}</span>
            <span className="quiet row-facts">
              {words.people.roleTitles[role]}
              {agency === '' ? '' : ` · ${agency}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="sheet-more">
        <Link to="/reviews/$review/people" params={{ review: review.id }}>
          {t.allPeople(members.length)}
        </Link>
      </p>
    </section>
  )
}
