import type { Person, Words } from '@candour/schema'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { CheckedForm, nameRule, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice } from '../../shell/index.ts'
import { enter } from '../../shell/session/index.ts'

interface AcceptInvitationProps {
  token: string
  /** Somebody with an account keeps the name they have; only a newcomer is asked for one. */
  knownPerson: boolean
  /** Whoever is signed in here: the known person, or somebody else than the newcomer. */
  signedIn: Person | null
  words: Words
}

export function AcceptInvitation({ token, knownPerson, signedIn, words }: AcceptInvitationProps) {
  const t = words.signIn
  const { values, field, formRef, check, refusedBy } = useFields(
    { name: '' },
    knownPerson ? {} : { name: nameRule(t.nameNeeded) },
  )
  const accept = useMutation({
    mutationFn: () => call('invitation.accept', { params: { token }, body: knownPerson ? {} : { name: values.name } }),
    onSuccess: ({ reviewId }) => enter(`/reviews/${reviewId}`),
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} onSend={() => accept.mutate()}>
      <ProblemNotice error={accept.error} />
      {knownPerson || signedIn === null ? null : <p>{`${t.invitationOther(signedIn.name)} ${t.invitationOtherNew}`}</p>}
      {knownPerson ? null : (
        <TextInput {...field('name')} label={t.name} description={t.nameHint} autoComplete="name" required withAsterisk={false} />
      )}
      <div>
        <Button type="submit" loading={accept.isPending || accept.isSuccess} fullWidth>
          {t.accept}
        </Button>
        <p className="quiet invitation-means">
          {knownPerson && signedIn !== null ? t.acceptAsMeans(signedIn.name) : t.acceptMeans}
        </p>
      </div>
    </CheckedForm>
  )
}
