import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CheckedForm, nameRule, useFields } from '../../shell/form/index.ts'
import { call, ProblemNotice, said, useWords } from '../../shell/index.ts'
import { readVisitor } from '../../shell/session/index.ts'

export function OwnName({ name }: { name: string }) {
  const words = useWords()
  const t = words.people
  const queries = useQueryClient()
  const { values, field, formRef, check, refusedBy } = useFields({ name }, { name: nameRule(t.nameNeeded) })
  const rename = useMutation({
    mutationFn: (changed: string) => call('session.rename', { body: { name: changed } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: readVisitor.queryKey })
      said(t.nameSaved)
    },
    onError: refusedBy,
  })
  return (
    <CheckedForm {...{ formRef, check }} className="account-form" onSend={() => rename.mutate(values.name)}>
      <ProblemNotice error={rename.error} />
      <TextInput
        {...field('name')}
        label={t.yourName}
        description={t.yourNameHint}
        autoComplete="name"
        required
        withAsterisk={false}
        className="account-form-name"
      />
      <Button type="submit" variant="default" loading={rename.isPending}>
        {words.shell.save}
      </Button>
    </CheckedForm>
  )
}
