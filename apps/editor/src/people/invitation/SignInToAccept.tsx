import { type Person, pageLinks, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { call, ProblemNotice } from '../../shell/index.ts'
import { TypeCode } from '../sign-in/TypeCode.tsx'

interface SignInToAcceptProps {
  token: string
  email: string
  /** Somebody else, who is signed in here. */
  other: Person | null
  words: Words
}

/** An address with an account: whoever has it signs in by code, and comes back to the invitation. */
export function SignInToAccept({ token, email, other, words }: SignInToAcceptProps) {
  const t = words.signIn
  const ask = useMutation({ mutationFn: () => call('session.requestCode', { body: { email } }) })
  if (ask.isSuccess) {
    return (
      <>
        <p role="status">{t.invitationCodeSent(email)}</p>
        <TypeCode email={email} next={pageLinks.invitation(token)} />
      </>
    )
  }
  return (
    <>
      <p>{other === null ? t.invitationKnown : `${t.invitationOther(other.name)} ${t.invitationOtherKnown}`}</p>
      <ProblemNotice error={ask.error} />
      <Button loading={ask.isPending} onClick={() => ask.mutate()} fullWidth>
        {t.invitationSendCode}
      </Button>
    </>
  )
}
