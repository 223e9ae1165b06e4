import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { CheckedForm, emailRule, nameRule, useFields } from '../../shell/form/index.ts'
import { call, Page, ProblemNotice, useWords } from '../../shell/index.ts'
import { enter, useTokenOfLink } from '../../shell/session/index.ts'

/** What the one-time link of the first start opens. */
export function FirstAdministratorPage() {
  const t = useWords().signIn
  const token = useTokenOfLink()
  const { values, field, formRef, check, refusedBy } = useFields(
    { name: '', email: '' },
    { name: nameRule(t.nameNeeded), email: emailRule(t.emailNeeded) },
  )
  const claim = useMutation({
    mutationFn: (given: { token: string; name: string; email: string }) => call('session.claim', { body: given }),
    onSuccess: () => enter(),
    onError: refusedBy,
  })
  if (token === null) return <Page title={t.firstTitle} lead={<p>{t.firstWithoutToken}</p>} width="narrow" />
  return (
    <Page title={t.firstTitle} lead={<p>{t.firstLead}</p>} width="narrow">
      <CheckedForm {...{ formRef, check }} className="sheet form" onSend={() => claim.mutate({ token, ...values })}>
        <ProblemNotice error={claim.error} />
        <TextInput {...field('name')} label={t.name} description={t.nameHint} autoComplete="name" required withAsterisk={false} />
        <TextInput {...field('email')} label={t.email} type="email" autoComplete="email" required withAsterisk={false} />
        <Button type="submit" loading={claim.isPending || claim.isSuccess} fullWidth>
          {t.become}
        </Button>
      </CheckedForm>
    </Page>
  )
}
