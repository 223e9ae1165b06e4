import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm, emailRule, nameRule, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, said, useWords } from '../../shell/index.ts'

export function AddPerson() {
  const words = useWords()
  const t = words.people
  const [administrator, setAdministrator] = useState(false)
  const { values, set, field, formRef, check, refusedBy } = useFields(
    { name: '', email: '' },
    { name: nameRule(t.nameNeeded), email: emailRule(words.signIn.emailNeeded) },
  )
  const add = useMutation({
    mutationFn: () => call('user.add', { body: { ...values, administrator } }),
    onSuccess: person => {
      set('name', '')
      set('email', '')
      setAdministrator(false)
      said(t.added(person.name))
    },
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} className="sheet form" onSend={() => add.mutate()}>
      <ProblemNotice error={add.error} />
      <div className="field-pair">
        <TextInput {...field('name')} label={t.addName} autoComplete="off" required withAsterisk={false} />
        <TextInput {...field('email')} label={t.inviteEmail} type="email" autoComplete="off" required withAsterisk={false} />
      </div>
      <Checkbox
        checked={administrator}
        onChange={event => setAdministrator(event.currentTarget.checked)}
        label={t.addAdministrator}
        description={t.addAdministratorMeans}
      />
      <div className="form-actions">
        <Button type="submit" loading={add.isPending}>
          {t.addNow}
        </Button>
      </div>
    </CheckedForm>
  )
}
