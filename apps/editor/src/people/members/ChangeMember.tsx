import { type Asker, type Member, type Review, Role } from '@candour/schema'
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../shell/dialog/index.ts'
import { CheckedForm, SaveOrCancel, useFields } from '../../shell/form/index.ts'
import { call, keyOfReview, ProblemNotice, said, useWords } from '../../shell/index.ts'
import { RoleChoice } from './RoleChoice.tsx'

interface ChangeMemberProps {
  member: Member
  review: Review
  asker: Asker
  onClose: () => void
}

export function ChangeMember({ member, review, asker, onClose }: ChangeMemberProps) {
  const words = useWords(review.profile)
  const t = words.people
  const queries = useQueryClient()
  const { values, set, field, formRef, check, refusedBy } = useFields({ agency: member.agency, role: member.role }, {})
  const change = useMutation({
    mutationFn: () =>
      call('member.change', {
        params: { review: review.id, userId: member.userId },
        body: { role: Role.parse(values.role), agency: values.agency },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(t.changeSaved(member.name))
      onClose()
    },
    onError: refusedBy,
  })
  const role = field('role')
  return (
    <Dialog onClose={onClose} title={t.changeTitle(member.name)} size="lg">
      <CheckedForm {...{ formRef, check }} onSend={() => change.mutate()}>
        <ProblemNotice error={change.error} />
        <RoleChoice
          asker={asker}
          verb="member.change-role"
          value={role.value}
          error={role.error}
          onChange={chosen => set('role', chosen)}
          words={words}
        />
        <TextInput {...field('agency')} label={t.agency} description={t.agencyHint} maxLength={120} autoComplete="off" />
        <p className="quiet">{t.changeMeans}</p>
        <SaveOrCancel words={words} saving={change.isPending} onCancel={onClose} />
      </CheckedForm>
    </Dialog>
  )
}
