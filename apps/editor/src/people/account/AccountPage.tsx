import { Page, useMe, useWords } from '../../shell/index.ts'
import { OwnName } from './OwnName.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import './account.css'

/** One's own name, and every place where one is signed in. */
export function AccountPage() {
  const t = useWords().people
  const me = useMe()
  return (
    <Page title={t.accountTitle} lead={<p>{t.accountLead}</p>}>
      <div className="sheet">
        <OwnName key={me.name} name={me.name} />
        <p className="account-email">
          <span className="quiet">{t.yourEmail}</span> {me.email}
        </p>
      </div>
      <section aria-labelledby="own-sessions" className="account-sessions">
        <h2 id="own-sessions" className="section-heading">
          {t.sessions}
        </h2>
        <p className="quiet account-sessions-lead">{t.sessionsLead}</p>
        <OwnSessions />
      </section>
    </Page>
  )
}
