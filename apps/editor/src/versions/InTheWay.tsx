import type { DocumentKind, Member, Obstacle, Review, Words } from '@candour/schema'
import { Link } from '@tanstack/react-router'

interface InTheWayProps {
  review: Review
  words: Words
  kind: DocumentKind
  members: readonly Member[]
  obstacles: readonly Obstacle[]
}

/** What is still needed before a document can be made final, with the way to what stands elsewhere. */
export function InTheWay({ review, words, kind, members, obstacles }: InTheWayProps) {
  if (obstacles.length === 0) return null
  return (
    <>
      <p className="versions-quiet">{words.versions.inTheWay}</p>
      <ul className="versions-needed">
        {obstacles.map(obstacle => (
          <li key={JSON.stringify(obstacle)}>
            <WayThere {...{ review, kind, obstacle }}>{obstacleInWords(obstacle, members, words)}</WayThere>
          </li>
        ))}
      </ul>
    </>
  )
}

interface WayThereProps {
  review: Review
  kind: DocumentKind
  obstacle: Obstacle
  children: string
}

/** What stands elsewhere leads there: a disagreement, and the receipt, which is signed where the report is. */
function WayThere({ review, kind, obstacle, children }: WayThereProps) {
  const isReceipt = obstacle.kind === 'receipt' || (obstacle.kind === 'signature' && obstacle.subject === 'receipt')
  const hash = 'id' in obstacle ? `disagreement-${obstacle.id}` : isReceipt && kind === 'response' ? 'versions-report' : null
  if (hash === null) return children
  return (
    <Link to="/reviews/$review/write" params={{ review: review.id }} hash={hash} hashScrollIntoView={false}>
      {children}
    </Link>
  )
}

/** Any of these people: 'Ana or Ben'. */
export function namesOf(userIds: readonly string[], members: readonly Member[], words: Words): string {
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
