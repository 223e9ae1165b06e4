import { type Asker, may, type Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, dayOfMoment, keyOfReview, ProblemNotice, read, said, useWords } from '../../shell/index.ts'

export function PendingInvitations({ review, asker }: { review: Review; asker: Asker }) {
  const words = useWords(review.profile)
  const t = words.people
  const queries = useQueryClient()
  const { data, error } = useQuery(read('invitation.list', { params: { review: review.id } }))
  const withdraw = useMutation({
    mutationFn: ({ id }: { id: string; email: string }) =>
      call('invitation.withdraw', { params: { review: review.id, invitationId: id } }),
    onSuccess: async (_, { email }) => {
      said(t.withdrawn(email))
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id, 'invitation.list') })
    },
  })
  if (data === undefined) return error === null ? <p role="status">{words.shell.opening}</p> : <ProblemNotice error={error} />
  if (data.length === 0) return <p className="quiet">{t.noPending}</p>
  return (
    <>
      <ProblemNotice error={withdraw.error} />
      <ul className="rows">
        {data.map(({ id, email, role, agency, invitedAt, expiresAt }) => (
          <li key={id} className="row">
            <div className="row-words">
              <span className="row-name">{email}</span>
              <span className="quiet row-facts">
                {t.roleTitles[role]}
                {agency === '' ? '' : `, ${agency}`} · {t.invitedOn(dayOfMoment(invitedAt), dayOfMoment(expiresAt))}
              </span>
            </div>
            {may(asker, 'member.invite', { subjectRoles: [role] }) ? (
              <Button
                variant="default"
                size="sm"
                aria-label={t.withdrawFor(email)}
                loading={withdraw.isPending && withdraw.variables.id === id}
                onClick={() => withdraw.mutate({ id, email })}
              >
                {t.withdraw}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
