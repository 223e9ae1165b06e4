import type { DocumentKind, Review, Version, Words } from '@candour/schema'
import { Button, Loader } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { ApiProblem, call, keyOfReview, ProblemNotice, read, said } from '../shell/index.ts'
import { ExactText } from './ExactText.tsx'
import { finalityIsNow } from './finality-is-now.ts'
import type { Comparing, Source } from './sources.ts'
import { TextChanged } from './TextChanged.tsx'

interface FinaliseDialogProps {
  review: Review
  words: Words
  kind: DocumentKind
  /** The version whose signatures hold; null once the text has moved on from it. */
  versionId: string | null
  onCompare: (comparing: Comparing) => void
  /** Signs the text as it stands now; null where it is not this person's turn. */
  onSign: (() => void) | null
  /** Called when it is done: what was offered before is not any more. */
  onDone: () => void
  onClose: () => void
}

/**
 * Making exactly the signed text final: said once more before it is done. Where the text has moved on since it was looked at,
 * nothing is made final: what has changed can be seen, and is signed again.
 */
export function FinaliseDialog({ review, words, kind, versionId, onCompare, onSign, onDone, onClose }: FinaliseDialogProps) {
  const t = words.versions
  const queries = useQueryClient()
  const params = { review: review.id }
  // What this person has decided on, whatever is signed meanwhile.
  const [exactId] = useState(versionId)
  const { data: versions, error } = useQuery(
    read(kind === 'report' ? 'version.listOfReport' : 'version.listOfResponse', { params }),
  )
  const version = versions?.find(({ id }) => id === exactId)
  const finalise = useMutation({
    mutationFn: ({ id, sha256 }: Version) =>
      call(kind === 'report' ? 'signOff.finaliseReport' : 'signOff.finaliseResponse', {
        params,
        body: { versionId: id, sha256 },
      }),
    onSuccess: async state => {
      finalityIsNow(queries, review.id, kind, state)
      said(t.nowFinal[kind])
      onDone()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  const refused = finalise.error instanceof ApiProblem && finalise.error.reason === 'version-changed'
  const changed = refused || versionId !== exactId
  const compare = (from: Source, to: Source) => {
    onClose()
    onCompare({ document: kind, from, to })
  }
  return (
    <Dialog onClose={onClose} title={t.finalise[kind]}>
      {changed ? null : <p>{t.finaliseMeans}</p>}
      {version === undefined ? (
        <>
          <ProblemNotice error={error} />
          {error === null ? <Loader size="sm" aria-label={t.loading} /> : null}
        </>
      ) : changed ? (
        <TextChanged title={t.textMovedOn} words={words} onSee={() => compare({ of: 'version', version }, { of: 'now' })}>
          <p>{t.signAgain}</p>
        </TextChanged>
      ) : (
        <ExactText
          version={version}
          what={t.documents[kind]}
          words={words}
          onRead={() => compare({ of: 'version', version }, { of: 'version', version })}
        />
      )}
      {refused ? null : <ProblemNotice error={finalise.error} />}
      <div className="form-actions">
        {!changed ? (
          <Button
            disabled={version === undefined}
            loading={finalise.isPending}
            onClick={() => version && finalise.mutate(version)}
          >
            {t.finalise[kind]}
          </Button>
        ) : onSign === null ? null : (
          <Button onClick={onSign}>{t.sign(kind)}</Button>
        )}
        <Button variant="default" onClick={onClose}>
          {changed ? t.close : t.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
