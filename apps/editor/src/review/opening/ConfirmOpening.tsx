import type { Opening, Review } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog } from '../../shell/dialog/index.ts'
import { call, keyOfReview, ProblemNotice, read, said, useWords } from '../../shell/index.ts'

interface ConfirmOpeningProps {
  review: Review
  opening: Opening
  onClose: () => void
}

/** What would change is said once more before it does: words that were read cannot be unread. */
export function ConfirmOpening({ review, opening, onClose }: ConfirmOpeningProps) {
  const words = useWords(review.profile)
  const t = words.review
  const queries = useQueryClient()
  const open = useMutation({
    mutationFn: () => call('review.open', { params: { review: review.id }, body: { opening } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      await queries.invalidateQueries({ queryKey: read('review.list').queryKey })
      said(t.sharingSaved)
      onClose()
    },
  })
  return (
    <Dialog onClose={onClose} title={t.sharingTitles[opening]}>
      <div className="form">
        <ProblemNotice error={open.error} />
        <div>
          <p>{t.sharingMeans[opening]}</p>
          <p className="quiet">{t.sharingRecorded}</p>
        </div>
        <div className="form-actions">
          <Button loading={open.isPending} onClick={() => open.mutate()}>
            {t.sharingConfirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.shell.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
