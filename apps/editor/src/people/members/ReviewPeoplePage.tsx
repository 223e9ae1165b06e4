import { may } from '@candour/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page, read, useAsker, useWords } from '../../shell/index.ts'
import { InvitePerson } from './InvitePerson.tsx'
import { MemberRow } from './MemberRow.tsx'
import { PendingInvitations } from './PendingInvitations.tsx'
import './members.css'

/** Everybody in a review with their role; whoever looks after its people also invites, changes and removes. */
export function ReviewPeoplePage({ reviewId }: { reviewId: string }) {
  const params = { review: reviewId }
  const { data: review } = useSuspenseQuery(read('review.read', { params }))
  const { data: members } = useSuspenseQuery(read('member.list', { params }))
  const words = useWords(review.profile)
  const t = words.people
  const asker = useAsker(review)
  const mayInvite = may(asker, 'member.invite')
  return (
    <Page
      title={t.membersTitle}
      above={
        <Link to="/reviews/$review" params={params}>
          {review.title}
        </Link>
      }
      lead={<p>{t.membersLead}</p>}
    >
      <ul className="rows">
        {members.map(member => (
          <MemberRow key={member.userId} member={member} review={review} asker={asker} />
        ))}
      </ul>
      {mayInvite ? (
        <>
          <section aria-labelledby="invite" className="members-section">
            <h2 id="invite" className="section-heading">
              {t.invite}
            </h2>
            <InvitePerson review={review} asker={asker} />
          </section>
          <section aria-labelledby="pending" className="members-section">
            <h2 id="pending" className="section-heading">
              {t.pending}
            </h2>
            <PendingInvitations review={review} asker={asker} />
          </section>
        </>
      ) : null}
    </Page>
  )
}
