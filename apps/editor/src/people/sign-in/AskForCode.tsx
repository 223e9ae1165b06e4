import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { CheckedForm, emailRule, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, useWords } from '../../shell/index.ts'

/** The first step of signing in. The answer is the same whether the address is known here or not. */
export function AskForCode({ onSent }: { onSent: (email: string) => void }) {
  const t = useWords().signIn
  const { values, field, formRef, check, refusedBy } = useFields({ email: '' }, { email: emailRule(t.emailNeeded) })
  const ask = useMutation({
    mutationFn: (email: string) => call('session.requestCode', { body: { email } }),
    onSuccess: (_, email) => onSent(email),
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} className="sheet form" onSend={() => ask.mutate(values.email.trim())}>
      <ProblemNotice error={ask.error} />
      <TextInput
        {...field('email')}
        label={t.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={ask.isPending} fullWidth>
        {t.sendCode}
      </Button>
    </CheckedForm>
  )
}
