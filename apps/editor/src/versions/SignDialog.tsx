import type { Review, SignOff, SignSubject, Words } from '@candour/schema'
import { Button, Loader } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { ApiProblem, call, keyOfReview, ProblemNotice, read, said } from '../shell/index.ts'
import { ExactText } from './ExactText.tsx'
import type { Comparing, Source } from './sources.ts'
import { TextChanged } from './TextChanged.tsx'

interface SignDialogProps {
  review: Review
  words: Words
  subject: SignSubject
  /** One's own latest signature on this. */
  mine: SignOff | undefined
  onCompare: (comparing: Comparing) => void
  /** Called when it is done: what was offered before is not any more. */
  onDone: () => void
  onClose: () => void
}

const prepareBy = {
  report: 'signOff.prepareReport',
  response: 'signOff.prepareResponse',
  receipt: 'signOff.prepareReceipt',
} as const
const signBy = { report: 'signOff.signReport', response: 'signOff.signResponse', receipt: 'signOff.signReceipt' } as const

/** What exactly is signed, what has changed since one last signed, and the signature. */
export function SignDialog({ review, words, subject, mine, onCompare, onDone, onClose }: SignDialogProps) {
  const t = words.versions
  const queries = useQueryClient()
  const params = { review: review.id }
  const [seen, setSeen] = useState<Source | null>(null)
  const prepare = useMutation({ mutationFn: () => call(prepareBy[subject], { params }) })
  const { mutate: prepareNow, data: version } = prepare
  useEffect(() => prepareNow(), [prepareNow])
  const sign = useMutation({
    mutationFn: (exact: { versionId: string; sha256: string }) => call(signBy[subject], { params, body: exact }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: read('signOff.state', { params }).queryKey })
      said(t.signed)
      onDone()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
    onError: error => {
      if (!(error instanceof ApiProblem) || error.reason !== 'version-changed' || version === undefined) return
      setSeen({ of: 'version', version })
      prepareNow()
    },
  })
  const kind = subject === 'response' ? 'response' : 'report'
  const now: Source | null = version === undefined ? null : { of: 'version', version }
  const compare = (from: Source) => {
    if (now === null) return
    onClose()
    onCompare({ document: kind, from, to: now })
  }
  return (
    <Dialog onClose={onClose} title={t.sign(subject)}>
      <p>{t.signMeans[subject]}</p>
      <ProblemNotice error={prepare.error} />
      {seen === null ? (
        <ProblemNotice error={sign.error} />
      ) : (
        <TextChanged title={t.textChanged} words={words} onSee={() => compare(seen)} />
      )}
      {version === undefined ? (
        <Loader size="sm" />
      ) : (
        <ExactText {...{ version, words }} what={t.subjects[subject]} onRead={() => compare({ of: 'version', version })} />
      )}
      {mine === undefined || version === undefined || mine.sha256 === version.sha256 ? null : (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => compare({ of: 'version', version: { id: mine.versionId, name: t.asYouSigned, madeAt: mine.signedAt } })}
        >
          {t.sinceYours}
        </Button>
      )}
      <div className="form-actions">
        <Button
          disabled={version === undefined}
          loading={sign.isPending || prepare.isPending}
          onClick={() => version && sign.mutate({ versionId: version.id, sha256: version.sha256 })}
        >
          {t.signExact}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
