import { type Asker, type Review, Role } from '@candour/schema'
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CheckedForm, emailRule, useFields } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said, useWords } from '../../shell/index.ts'
import { RoleChoice } from './RoleChoice.tsx'

export function InvitePerson({ review, asker }: { review: Review; asker: Asker }) {
  const words = useWords(review.profile)
  const t = words.people
  const queries = useQueryClient()
  const { values, set, field, formRef, check, refusedBy } = useFields(
    { email: '', agency: '', role: '' },
    {
      email: emailRule(words.signIn.emailNeeded),
      role: value => (Role.safeParse(value).success ? null : t.roleNeeded),
    },
  )
  const send = useMutation({
    mutationFn: () =>
      call('invitation.send', {
        params: { review: review.id },
        body: { email: values.email, agency: values.agency, role: Role.parse(values.role) },
      }),
    onSuccess: async ({ email }) => {
      set('email', '')
      set('agency', '')
      set('role', '')
      said(t.sent(email))
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id, 'invitation.list') })
    },
    onError: refusedBy,
  })
  const role = field('role')
  return (
    <CheckedForm {...{ formRef, check }} className="sheet form" onSend={() => send.mutate()}>
      <p className="quiet">{t.inviteLead}</p>
      <ProblemNotice error={send.error} />
      <div className="field-pair">
        <TextInput {...field('email')} label={t.inviteEmail} type="email" autoComplete="off" required withAsterisk={false} />
        <TextInput
          {...field('agency')}
          label={`${t.agency} (${words.shell.optional})`}
          description={t.agencyHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={120}
          autoComplete="off"
        />
      </div>
      <RoleChoice
        asker={asker}
        verb="member.invite"
        value={role.value}
        error={role.error}
        onChange={chosen => set('role', chosen)}
        words={words}
      />
      <div className="form-actions">
        <Button type="submit" loading={send.isPending}>
          {t.send}
        </Button>
      </div>
    </CheckedForm>
  )
}
