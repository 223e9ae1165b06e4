import { type DocumentKind, may, type Review, type SignSubject, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { momentInWords, ProblemNotice, read, useArrival, useAsker, useFollowedLink } from '../shell/index.ts'
import { FinaliseDialog } from './FinaliseDialog.tsx'
import { InTheWay, namesOf } from './InTheWay.tsx'
import { ownTurn } from './own-turn.ts'
import { ReopenDialog } from './ReopenDialog.tsx'
import { Signatures } from './Signatures.tsx'
import { SignDialog } from './SignDialog.tsx'
import type { Comparing } from './sources.ts'

interface SignOffsProps {
  review: Review
  words: Words
  kind: DocumentKind
  onCompare: (comparing: Comparing) => void
}

/** Who has signed this document, whether it still is the text they signed, and what is still needed. */
export function SignOffs({ review, words, kind, onCompare }: SignOffsProps) {
  const t = words.versions
  const asker = useAsker(review)
  const params = { review: review.id }
  const { data, error } = useQuery(read('signOff.state', { params }))
  const { data: members, error: noMembers } = useQuery(read('member.list', { params }))
  const [signing, setSigning] = useState<SignSubject | null>(null)
  const [ending, setEnding] = useState<'finalise' | 'reopen' | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const { hash } = useFollowedLink()
  const known = data !== undefined && members !== undefined
  useArrival(known && hash === `versions-${kind}`, arrived => arrived === hash)
  if (data === undefined || members === undefined) return <ProblemNotice error={error ?? noMembers} />
  const { opening, finalised } = review
  const subjects: readonly SignSubject[] = kind === 'report' ? ['report', 'receipt'] : ['response']
  const maySign = (subject: SignSubject) =>
    subject === 'report'
      ? may(asker, 'sign.report', { finalised })
      : may(asker, 'sign.response', { opening }) && (subject === 'receipt' || !finalised.includes('response'))
  const signatures = data.signatures.filter(({ subject }) => subjects.includes(subject))
  const { inTheWay, signedVersionId } = data[kind]
  const isFinal = finalised.includes(kind)
  const turns = subjects
    .filter(maySign)
    .map(subject => ({ subject, own: ownTurn(data[kind].route, data.signatures, subject, asker.userId) }))
  // The button that brought the dialog goes with what it did.
  const done = () => {
    setSigning(null)
    setEnding(null)
    title.current?.focus()
  }
  return (
    <section id={`versions-${kind}`} tabIndex={-1} aria-labelledby="signatures-title">
      <h3 ref={title} id="signatures-title" tabIndex={-1} className="versions-title">
        {t.signTitle}
      </h3>
      <Signatures {...{ signatures, words, kind, onCompare }} own={asker.userId} />
      {turns.map(({ subject, own }) =>
        own.turn === 'signed' ? (
          <p key={subject} className="versions-quiet">
            {t.youSigned[subject]}
          </p>
        ) : own.turn === 'later' ? (
          <p key={subject} id={`turn-${subject}`} className="versions-quiet">
            {t.othersFirst(namesOf(own.userIds, members, words))}
          </p>
        ) : null,
      )}
      <div className="versions-actions">
        {turns.map(({ subject, own }) =>
          own.turn === 'signed' ? null : (
            <Button
              key={subject}
              size="sm"
              variant={own.turn === 'now' ? 'filled' : 'default'}
              aria-describedby={own.turn === 'later' ? `turn-${subject}` : undefined}
              onClick={() => setSigning(subject)}
            >
              {t.sign(subject)}
            </Button>
          ),
        )}
        {!isFinal && inTheWay.length === 0 && may(asker, `${kind}.finalise`, { finalised }) ? (
          <Button size="sm" onClick={() => setEnding('finalise')}>
            {t.finalise[kind]}
          </Button>
        ) : null}
        {isFinal && may(asker, `${kind}.reopen`) ? (
          <Button size="sm" variant="default" onClick={() => setEnding('reopen')}>
            {t.reopen[kind]}
          </Button>
        ) : null}
      </div>
      {isFinal ? null : <InTheWay {...{ review, words, kind, members }} obstacles={inTheWay} />}
      {data[kind].onEarlierReport ? (
        <p role="status" className="versions-attention">
          {t.onEarlierReport}
        </p>
      ) : null}
      {data.finalisations
        .filter(({ document }) => document === kind)
        .map(({ at, byName, reopened }) => (
          <p key={at} className="versions-quiet">
            {t.finalisedBy(byName, momentInWords(at))}
            {reopened === null ? '' : ` · ${t.reopenedBy(reopened.byName, momentInWords(reopened.at), reopened.reason)}`}
          </p>
        ))}
      {signing === null ? null : (
        <SignDialog
          {...{ review, words, onCompare }}
          subject={signing}
          mine={signatures.find(({ subject, userId }) => subject === signing && userId === asker.userId)}
          onDone={done}
          onClose={() => setSigning(null)}
        />
      )}
      {ending === 'finalise' ? (
        <FinaliseDialog
          {...{ review, words, kind, onCompare }}
          versionId={signedVersionId}
          onSign={
            turns.some(({ subject, own }) => subject === kind && own.turn === 'now')
              ? () => {
                  setEnding(null)
                  setSigning(kind)
                }
              : null
          }
          onDone={done}
          onClose={() => setEnding(null)}
        />
      ) : null}
      {ending === 'reopen' ? <ReopenDialog {...{ review, words, kind }} onDone={done} onClose={() => setEnding(null)} /> : null}
    </section>
  )
}
