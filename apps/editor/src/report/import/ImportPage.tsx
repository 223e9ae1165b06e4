import { docxType, may } from '@candour/schema'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, Page, read, sentenceOf, useAsker, useWords } from '../../shell/index.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { Preview } from './Preview.tsx'
import './import.css'

/** Bringing a Word draft into the report: choose a file, see what would come across, confirm. */
export function ImportPage({ reviewId }: { reviewId: string }) {
  const { data: review } = useSuspenseQuery(read('review.read', { params: { review: reviewId } }))
  const words = useWords(review.profile)
  const t = words.publishing.import
  const asker = useAsker(review)
  const params = { review: reviewId }
  const look = useMutation({
    mutationFn: (file: File) => call('report.previewImport', { params, body: { bytes: file, type: docxType } }),
  })
  const bring = useMutation({
    mutationFn: ({ file, accepted }: { file: File; accepted: ReadonlySet<string> }) =>
      call('report.import', {
        params,
        query: { accept: [...accepted].join(','), place: 'replace-empty' },
        body: { bytes: file, type: docxType },
      }),
  })
  const file = look.variables
  const back = () => {
    look.reset()
    bring.reset()
  }
  return (
    <Page
      title={t.title}
      above={
        <Link to="/reviews/$review" params={params}>
          {review.title}
        </Link>
      }
      lead={look.isSuccess ? undefined : <p>{t.intro}</p>}
    >
      {!may(asker, 'report.import') ? (
        <p>{t.notYours}</p>
      ) : bring.isSuccess ? (
        <Done reviewId={reviewId} came={bring.data} words={words} />
      ) : look.isSuccess && file !== undefined ? (
        <Preview
          name={file.name}
          preview={look.data}
          words={words}
          writing={bring.isPending}
          error={bring.error}
          onConfirm={accepted => bring.mutate({ file, accepted })}
          onBack={back}
        />
      ) : (
        <ChooseFile
          words={words}
          problem={look.error === null ? null : sentenceOf(look.error)}
          reading={look.isPending && file !== undefined ? file.name : null}
          onChoose={chosen => look.mutate(chosen)}
        />
      )}
    </Page>
  )
}
