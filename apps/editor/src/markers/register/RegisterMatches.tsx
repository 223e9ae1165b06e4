import type { Review, Words } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice, read } from '../../shell/index.ts'

interface RegisterMatchesProps {
  review: Review
  words: Words
}

/** Where details of the register stand, as the server finds them: also in what people outside the circle have written. */
export function RegisterMatches({ review, words }: RegisterMatchesProps) {
  const w = words.register
  const { data: matches, error } = useQuery(read('register.matches', { params: { review: review.id } }))
  return (
    <section aria-labelledby="register-matches" className="register-section">
      <h2 id="register-matches" className="section-heading">
        {w.matches}
      </h2>
      <p className="quiet">{w.matchesLead}</p>
      <ProblemNotice error={error} />
      {matches === undefined ? (
        error === null ? (
          <p role="status">{w.matchesWaiting}</p>
        ) : null
      ) : matches.length === 0 ? (
        <p>{w.matchesNone}</p>
      ) : (
        <ul className="rows">
          {matches.map(({ place, subjectId, pseudonym, words: found }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in one place.
            <li key={index} className="row">
              <div className="row-words">
                <span className="row-name">{w.matchFound(found, pseudonym)}</span>
                <span className="quiet row-facts">{w.places[place]}</span>
              </div>
              {place === 'report' || place === 'response' || place === 'report-image' || place === 'response-image' ? (
                <Link to="/reviews/$review/write" params={{ review: review.id }} hash={subjectId}>
                  {place === 'report' || place === 'report-image' ? words.review.openReport : words.markers.empty.responseAction}
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
