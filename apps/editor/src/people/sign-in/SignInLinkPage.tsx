import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { call, LinkButton, Page, ProblemNotice, useWords } from '../../shell/index.ts'
import { enter, useTokenOfLink } from '../../shell/session/index.ts'

/** What a sign-in link opens. Only the button redeems it: scanners that follow the links of a message press nothing. */
export function SignInLinkPage() {
  const t = useWords().signIn
  const token = useTokenOfLink()
  const redeem = useMutation({
    mutationFn: (given: string) => call('session.redeemLink', { body: { token: given } }),
    onSuccess: () => enter(),
  })
  const spent = token === null || redeem.isError
  return (
    <Page title={t.linkTitle} lead={<p>{token === null ? t.linkWithoutToken : t.linkLead}</p>} width="narrow">
      <div className="sheet form">
        <ProblemNotice error={redeem.error} />
        {spent ? (
          <LinkButton to="/sign-in" fullWidth>
            {t.askForNew}
          </LinkButton>
        ) : (
          <Button loading={redeem.isPending || redeem.isSuccess} onClick={() => redeem.mutate(token)} fullWidth>
            {t.withCode}
          </Button>
        )}
      </div>
    </Page>
  )
}
