import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CheckedForm } from '../../shell/form/index.ts'
import { call, LinkButton, Page, ProblemNotice, read } from '../../shell/index.ts'
import { DetailsFields } from '../details/DetailsFields.tsx'
import { useDetails } from '../details/use-details.ts'
import '../review.css'

/** Starting a review. Who starts it is its lead reviewer. */
export function NewReviewPage() {
  const { fields, words, details } = useDetails({ title: '', profile: 'scr', method: 'findings-with-recommendations' })
  const queries = useQueryClient()
  const navigate = useNavigate()
  const create = useMutation({
    mutationFn: () => call('review.create', { body: details() }),
    onSuccess: async review => {
      queries.setQueryData(read('review.read', { params: { review: review.id } }).queryKey, review)
      await queries.invalidateQueries({ queryKey: read('review.list').queryKey })
      await navigate({ to: '/reviews/$review', params: { review: review.id } })
    },
    onError: fields.refusedBy,
  })
  return (
    <Page title={words.review.newTitle} lead={<p>{words.review.newLead}</p>} width="narrow">
      <CheckedForm formRef={fields.formRef} check={fields.check} className="sheet form" onSend={() => create.mutate()}>
        <ProblemNotice error={create.error} />
        <DetailsFields fields={fields} words={words} />
        <div className="form-actions">
          <Button type="submit" loading={create.isPending}>
            {words.review.create}
          </Button>
          <LinkButton to="/" variant="subtle">
            {words.shell.cancel}
          </LinkButton>
        </div>
      </CheckedForm>
    </Page>
  )
}
