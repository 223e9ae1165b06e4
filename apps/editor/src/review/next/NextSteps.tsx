import type { Asker, Member, Review } from '@candour/schema'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../shell/index.ts'
import { nextSteps, type Step } from './next-steps.ts'
import { useWaiting } from './use-waiting.ts'

interface NextStepsProps {
  review: Review
  members: readonly Member[]
  asker: Asker
}

/** Where each step is done. */
const places: Record<Step, { to: '/reviews/$review' | `/reviews/$review/${'write' | 'import' | 'people'}`; hash?: string }> = {
  sign: { to: '/reviews/$review/write', hash: 'versions' },
  answerRound: { to: '/reviews/$review', hash: 'rounds' },
  answerComments: { to: '/reviews/$review/write', hash: 'comments' },
  readFinal: { to: '/reviews/$review/write' },
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
  const waiting = useWaiting(review, asker)
  const steps = nextSteps(review, members, asker, waiting)
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
                <span className="next-step-title">
                  {step === 'answerComments' ? t.commentsWait(waiting.comments) : t.steps[step].title}
                </span>
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
