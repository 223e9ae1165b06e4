import { Page, useWords } from '../../shell/index.ts'
import { AddPerson } from './AddPerson.tsx'
import { InvitationsToHandOver } from './InvitationsToHandOver.tsx'
import './installation.css'

/** For administrators: adding people, and the links of invitations that wait. Never a sign-in code, never a review's text. */
export function InstallationPeoplePage() {
  const t = useWords().people
  return (
    <Page title={t.installationTitle} lead={<p>{t.installationLead}</p>}>
      <section aria-labelledby="add-person">
        <h2 id="add-person" className="section-heading">
          {t.add}
        </h2>
        <AddPerson />
      </section>
      <section aria-labelledby="hand-over" className="hand-over">
        <h2 id="hand-over" className="section-heading">
          {t.handOver}
        </h2>
        <p className="quiet hand-over-lead">{t.handOverLead}</p>
        <InvitationsToHandOver />
      </section>
    </Page>
  )
}
