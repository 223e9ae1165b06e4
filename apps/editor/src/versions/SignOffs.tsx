import { type DocumentKind, type Member, may, type Obstacle, type Review, type SignSubject, type Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { momentInWords, ProblemNotice, read, useAsker } from '../shell/index.ts'
import { FinaliseDialog } from './FinaliseDialog.tsx'
import { ownTurn } from './own-turn.ts'
import { ReopenDialog } from './ReopenDialog.tsx'
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
  const { data: members = [] } = useQuery(read('member.list', { params }))
  const [signing, setSigning] = useState<SignSubject | null>(null)
  const [ending, setEnding] = useState<'finalise' | 'reopen' | null>(null)
  if (data === undefined) return <ProblemNotice error={error} />
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
  return (
    <section aria-labelledby="signatures-title">
      <h3 id="signatures-title" className="versions-title">
        {t.signTitle}
      </h3>
      {signatures.length === 0 ? <p className="versions-quiet">{t.notSignedYet}</p> : null}
      <ul className="versions-list">
        {signatures.map(signature => {
          const Icon = signature.standing === 'current' ? IconCircleCheck : IconHistory
          const version = { id: signature.versionId, name: '', madeAt: signature.signedAt }
          return (
            <li key={signature.id} className="versions-item">
              <p className="versions-name">
                {t.signature(signature.name, words.people.roleNames[signature.role], signature.agency)}
                {signature.hasLeft ? <span className="versions-quiet"> · {t.hasLeft}</span> : null}
              </p>
              <p className="versions-standing" data-standing={signature.standing}>
                <Icon size={16} stroke={1.8} aria-hidden /> {t[signature.standing]}
              </p>
              <p className="versions-quiet">
                {t.subjects[signature.subject]} · {momentInWords(signature.signedAt)} · {t.hash(signature.sha256.slice(0, 12))}
              </p>
              {signature.standing === 'earlier' ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => onCompare({ document: kind, from: { of: 'version', version }, to: { of: 'now' } })}
                >
                  {signature.userId === asker.userId ? t.sinceSigned : t.seeDifference}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
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
      {isFinal || inTheWay.length === 0 ? null : (
        <>
          <p className="versions-quiet">{t.inTheWay}</p>
          <ul className="versions-needed">
            {inTheWay.map(obstacle => (
              <li key={JSON.stringify(obstacle)}>{obstacleInWords(obstacle, members, words)}</li>
            ))}
          </ul>
        </>
      )}
      {data[kind].onEarlierReport ? <p role="status">{t.onEarlierReport}</p> : null}
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
          onClose={() => setEnding(null)}
        />
      ) : null}
      {ending === 'reopen' ? <ReopenDialog {...{ review, words, kind }} onClose={() => setEnding(null)} /> : null}
    </section>
  )
}

/** Any of these people: 'Ana or Ben'. */
function namesOf(userIds: readonly string[], members: readonly Member[], words: Words): string {
  const names = members.filter(({ userId }) => userIds.includes(userId)).map(({ name }) => name)
  return names.length === 0 ? words.versions.nobodyYet : new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
}

function obstacleInWords(obstacle: Obstacle, members: readonly Member[], words: Words): string {
  const t = words.versions
  if (obstacle.kind === 'receipt') return t.needsReceipt
  if (obstacle.kind === 'disagreement') return t.needsAcknowledgment
  if (obstacle.kind === 'disagreement-outdated') return t.needsLatestAcknowledgment
  const who = namesOf(obstacle.userIds, members, words)
  const needs = obstacle.subject === 'receipt' ? t.needsReceiptBy : t.needsSignature
  return needs(obstacle.agency === '' ? who : `${who} (${obstacle.agency})`)
}
