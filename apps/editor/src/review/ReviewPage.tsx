import { may } from '@candour/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { GovernanceArrangements } from '../governance/arrangements/GovernanceArrangements.tsx'
import { Rounds } from '../governance/rounds/Rounds.tsx'
import { RegisterSummary } from '../markers/register/RegisterSummary.tsx'
import { LinkButton, Page, read, useAsker, useWords } from '../shell/index.ts'
import { ChecksFollow } from './checks-follow/ChecksFollow.tsx'
import { Dates } from './dates/Dates.tsx'
import { EditDetails } from './details/EditDetails.tsx'
import { NextSteps } from './next/NextSteps.tsx'
import { Sharing } from './opening/Sharing.tsx'
import { ReviewPeople } from './ReviewPeople.tsx'
import './review.css'

/** A review's first page: what it is, what to do now in one's own role, what the Board may read, the dates and the people. */
export function ReviewPage({ reviewId }: { reviewId: string }) {
  const params = { review: reviewId }
  const { data: review } = useSuspenseQuery(read('review.read', { params }))
  const { data: members } = useSuspenseQuery(read('member.list', { params }))
  const words = useWords(review.profile)
  const t = words.review
  const asker = useAsker(review)
  const [editing, setEditing] = useState(false)
  const mayRead = may(asker, 'report.read', { opening: review.opening })
  return (
    <Page
      title={review.title}
      above={words.terms.review}
      width="wide"
      lead={
        <p className="review-facts">
          <span>{t.methodNames[review.method]}</span>
          <span>{t.myRole(words.people.roleTitles[review.myRole])}</span>
          {may(asker, 'review.edit') ? (
            <button type="button" className="link-button" onClick={() => setEditing(true)}>
              {t.editDetails}
            </button>
          ) : null}
        </p>
      }
      action={
        <LinkButton to="/reviews/$review/write" params={params}>
          {mayRead ? t.openReport : t.steps.respondBefore.title}
        </LinkButton>
      }
    >
      <div className="review-columns">
        <div className="review-main">
          <NextSteps review={review} members={members} asker={asker} />
          <Sharing review={review} members={members} asker={asker} />
          <GovernanceArrangements review={review} asker={asker} />
          <Rounds review={review} members={members} asker={asker} />
        </div>
        <div className="review-aside">
          <Dates review={review} asker={asker} />
          <ReviewPeople review={review} members={members} />
          <RegisterSummary review={review} asker={asker} />
          <ChecksFollow review={review} asker={asker} />
        </div>
      </div>
      {editing ? <EditDetails review={review} onClose={() => setEditing(false)} /> : null}
    </Page>
  )
}
