import type { DocumentKind, SignOff, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconHistory } from '@tabler/icons-react'
import { momentInWords } from '../shell/index.ts'
import type { Comparing } from './sources.ts'

interface SignaturesProps {
  /** The latest first. */
  signatures: readonly SignOff[]
  words: Words
  kind: DocumentKind
  /** The person who looks. */
  own: string
  onCompare: (comparing: Comparing) => void
}

/** Who has signed, and whether it still is the text they signed. What somebody signed before their latest is folded away. */
export function Signatures({ signatures, words, ...line }: SignaturesProps) {
  const t = words.versions
  if (signatures.length === 0) return <p className="versions-quiet">{t.notSignedYet}</p>
  const isLatest = (signature: SignOff) =>
    signatures.find(({ userId, subject }) => userId === signature.userId && subject === signature.subject) === signature
  const lines = (shown: readonly SignOff[]) => (
    <ul className="versions-list">
      {shown.map(signature => (
        <Signature key={signature.id} {...{ signature, words, ...line }} />
      ))}
    </ul>
  )
  const before = signatures.filter(signature => !isLatest(signature))
  return (
    <>
      {lines(signatures.filter(isLatest))}
      {before.length === 0 ? null : (
        <details className="versions-before">
          <summary>{t.signedBefore(before.length)}</summary>
          {lines(before)}
        </details>
      )}
    </>
  )
}

function Signature({ signature, words, kind, own, onCompare }: Omit<SignaturesProps, 'signatures'> & { signature: SignOff }) {
  const t = words.versions
  const { name, role, agency, hasLeft, standing, subject, signedAt, sha256, userId, versionId } = signature
  const Icon = standing === 'current' ? IconCircleCheck : IconHistory
  const version = { id: versionId, name: t.asSignedBy(name), madeAt: signedAt }
  return (
    <li className="versions-item">
      <p className="versions-name">
        {t.signature(name, words.people.roleNames[role], agency)}
        {hasLeft ? <span className="versions-quiet"> · {t.hasLeft}</span> : null}
      </p>
      <p className="versions-standing" data-standing={standing}>
        <Icon size={16} stroke={1.8} aria-hidden /> {t[standing]}
      </p>
      <p className="versions-quiet">
        {t.subjects[subject]} · {momentInWords(signedAt)} · {t.hash(sha256.slice(0, 12))}
      </p>
      {standing === 'earlier' ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onCompare({ document: kind, from: { of: 'version', version }, to: { of: 'now' } })}
        >
          {userId === own ? t.sinceSigned : t.seeDifference}
        </Button>
      ) : null}
    </li>
  )
}
