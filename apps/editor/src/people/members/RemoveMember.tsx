import type { Member, Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../shell/dialog/index.ts'
import { call, keyOfReview, ProblemNotice, said, useWords } from '../../shell/index.ts'

interface RemoveMemberProps {
  member: Member
  review: Review
  onClose: () => void
}

export function RemoveMember({ member, review, onClose }: RemoveMemberProps) {
  const words = useWords(review.profile)
  const t = words.people
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => call('member.remove', { params: { review: review.id, userId: member.userId } }),
    onSuccess: async () => {
      said(t.removed(member.name))
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <Dialog onClose={onClose} title={t.removeTitle(member.name)}>
      <div className="form">
        <ProblemNotice error={remove.error} />
        <p>{t.removeMeans}</p>
        <div className="form-actions">
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t.removeNow}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {words.shell.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
