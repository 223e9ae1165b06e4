import { Alert } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Page, useVisitor, useWords } from '../../shell/index.ts'
import { AskForCode } from './AskForCode.tsx'
import { DemoPeople } from './DemoPeople.tsx'
import { TypeCode } from './TypeCode.tsx'
import './sign-in.css'

/** Two steps on one page: the address, then the code that was sent to it. A demonstration offers its people first. */
export function SignInPage() {
  const t = useWords().signIn
  const { next } = useSearch({ from: '/sign-in' })
  const { demo, unclaimed } = useVisitor()
  const [email, setEmail] = useState<string | null>(null)

  if (email !== null) {
    return (
      <Page key="code" title={t.checkTitle} lead={<p>{t.checkLead(email)}</p>} width="narrow">
        <TypeCode email={email} next={next} onOtherAddress={() => setEmail(null)} />
      </Page>
    )
  }
  if (demo) {
    return (
      <Page title={t.demoTitle} lead={<p>{t.demoLead}</p>}>
        <DemoPeople next={next} />
        <details className="sign-in-otherwise">
          <summary>{t.demoOtherwise}</summary>
          <AskForCode onSent={setEmail} />
        </details>
      </Page>
    )
  }
  return (
    <Page above={t.whatThisIs} title={t.title} lead={<p>{t.lead}</p>} width="narrow">
      {unclaimed ? (
        <Alert title={t.unclaimedTitle} color="yellow" variant="light" mb="lg">
          {t.unclaimed}
        </Alert>
      ) : null}
      <AskForCode onSent={setEmail} />
    </Page>
  )
}
