import type { Review } from '@candour/schema'
import { Link } from '@tanstack/react-router'
import { dayInWords, today, useWords } from '../shell/index.ts'
import { nextMilestone } from './dates/next-milestone.ts'

export function ReviewRow({ review }: { review: Review }) {
  const words = useWords(review.profile)
  const t = words.review
  const next = nextMilestone(review.milestones, today())
  return (
    <li className="row review-row">
      <div className="row-words">
        <span className="quiet row-facts">{words.terms.review}</span>
        <Link to="/reviews/$review" params={{ review: review.id }} className="review-row-title">
          {review.title}
        </Link>
        <span className="row-facts">{t.yourRole(words.people.roleTitles[review.myRole])}</span>
      </div>
      <div className="row-words review-row-state">
        <span className="row-facts">{t.openingNames[review.opening]}</span>
        <span className="quiet row-facts">
          {next === null ? t.noDates : t.nextDate(t.milestoneNames[next.kind], dayInWords(next.day))}
        </span>
      </div>
    </li>
  )
}
