import type { InvitationAsSeen } from '@candour/schema'
import { ProfileId, profileIds } from '@candour/schema'
import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type * as z from 'zod'
import { Page, ProblemNotice, read, useVisitor, useWords } from '../../shell/index.ts'
import { useTokenOfLink } from '../../shell/session/index.ts'
import { AcceptInvitation } from './AcceptInvitation.tsx'
import { SignInToAccept } from './SignInToAccept.tsx'
import './invitation.css'

/** What the link in an invitation opens: which review, which role, whom to ask, and the button that accepts. */
export function InvitationPage() {
  const t = useWords()
  const token = useTokenOfLink()
  const { data, error } = useQuery({
    ...read('invitation.look', { params: { token: token ?? '' } }),
    enabled: token !== null,
    refetchOnWindowFocus: false,
  })
  if (token === null)
    return <Page title={t.signIn.invitationTitle} lead={<p>{t.signIn.invitationWithoutToken}</p>} width="narrow" />
  if (error !== null) {
    return (
      <Page title={t.signIn.invitationFailedTitle} width="narrow">
        <ProblemNotice error={error} />
      </Page>
    )
  }
  return (
    <Page title={t.signIn.invitationTitle} width="narrow">
      {data === undefined ? (
        <p role="status" className="page-opening">
          <Loader size="sm" aria-hidden />
          {t.shell.opening}
        </p>
      ) : (
        <Invitation token={token} invitation={data} />
      )}
    </Page>
  )
}

function Invitation({ token, invitation }: { token: string; invitation: z.output<typeof InvitationAsSeen> }) {
  const profile = ProfileId.safeParse(invitation.profile).data ?? profileIds[0]
  const words = useWords(profile)
  const t = words.signIn
  const { role, reviewTitle, email, knownPerson } = invitation
  const { person } = useVisitor()
  const isThem = person?.email === email
  return (
    <div className="sheet invitation">
      <p className="invitation-kind">{t.invitationTo}</p>
      <p className="invitation-title">{reviewTitle}</p>
      <dl className="invitation-facts">
        <dt>{t.invitationRole}</dt>
        <dd>
          <strong>{words.people.roleTitles[role]}</strong>
          <span className="quiet">{words.people.roleMeanings[role]}</span>
        </dd>
        <dt>{t.invitationAddress}</dt>
        <dd>{email}</dd>
      </dl>
      {knownPerson && !isThem ? (
        <SignInToAccept {...{ token, email, words }} other={person} />
      ) : (
        <AcceptInvitation {...{ token, knownPerson, words }} signedIn={person} />
      )}
      <p className="quiet invitation-ask">{t.invitationAsk}</p>
    </div>
  )
}
