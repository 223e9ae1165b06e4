import type { Asker, Member, Review } from '@candour/schema'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../shell/index.ts'
import { nextSteps, type Step } from './next-steps.ts'

interface NextStepsProps {
  review: Review
  members: readonly Member[]
  asker: Asker
}

/** Where each step is done. */
const places: Record<Step, { to: '/reviews/$review' | `/reviews/$review/${'write' | 'import' | 'people'}`; hash?: string }> = {
  write: { to: '/reviews/$review/write' },
  import: { to: '/reviews/$review/import' },
  invite: { to: '/reviews/$review/people', hash: 'invite' },
  dates: { to: '/reviews/$review', hash: 'dates' },
  open: { to: '/reviews/$review', hash: 'sharing' },
  comment: { to: '/reviews/$review/write' },
  readAndChallenge: { to: '/reviews/$review/write' },
  respond: { to: '/reviews/$review/write' },
  respondBefore: { to: '/reviews/$review/write' },
  follow: { to: '/reviews/$review/write' },
}

/** What to do now, in one's own role: each a sentence and a way there. */
export function NextSteps({ review, members, asker }: NextStepsProps) {
  const t = useWords(review.profile).review
  const steps = nextSteps(review, members, asker)
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="section-heading">
        {t.next}
      </h2>
      <ul className="rows next-steps">
        {steps.map(step => (
          <li key={step} className="next-step-row">
            <Link {...places[step]} params={{ review: review.id }} className="next-step">
              <span className="next-step-words">
                <span className="next-step-title">{t.steps[step].title}</span>
                <span className="quiet">{t.steps[step].text}</span>
              </span>
              <IconChevronRight size={20} stroke={1.6} aria-hidden className="next-step-arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
