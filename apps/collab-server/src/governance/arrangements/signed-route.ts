import type { DocumentKind, SignOffStep } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import { freeze } from '../../versions/index.ts'
import type { Keeping } from '../keeping.ts'

const kinds = ['report', 'response'] as const satisfies DocumentKind[]
/** The way to a document by what is signed on it. Receipts of the report belong to the way to the Board's response. */
const wayTo = { report: ['report'], response: ['receipt', 'response'] } as const

/** The hashes of the documents that carry signatures, as they stand; none of a document that nobody has signed. */
export type StandingHashes = Partial<Record<DocumentKind, string>>

export async function hashesOfSigned(keeping: Pick<Keeping, 'store' | 'documents'>, reviewId: string): Promise<StandingHashes> {
  const { signOff } = keeping.store.tables
  const given = await keeping.store.db.select({ subject: signOff.subject }).from(signOff).where(eq(signOff.reviewId, reviewId))
  const hashes: StandingHashes = {}
  for (const kind of kinds) {
    if (given.some(({ subject }) => signedDocument(subject) === kind))
      hashes[kind] = (await freeze(keeping, { kind, reviewId })).sha256
  }
  return hashes
}

/**
 * Whether a route differs from another on the way to a document that is final or on which a signature holds: nobody takes a
 * step out of a way that somebody has already gone. The review's row has to be locked, as signing locks it.
 */
export async function changesSignedWay(
  { tables }: Pick<Store, 'tables'>,
  tx: Transaction,
  reviewId: string,
  { before, after, standing }: { before: readonly SignOffStep[]; after: readonly SignOffStep[]; standing: StandingHashes },
): Promise<boolean> {
  const changed = kinds.filter(kind => wayOf(before, kind) !== wayOf(after, kind))
  if (changed.length === 0) return false
  const { signOff, review } = tables
  const [final] = await tx
    .select({ report: review.finalReportId, response: review.finalResponseId })
    .from(review)
    .where(eq(review.id, reviewId))
  const given = await tx
    .select({ subject: signOff.subject, sha256: signOff.sha256 })
    .from(signOff)
    .where(eq(signOff.reviewId, reviewId))
  return changed.some(kind => {
    const onThisWay = given.filter(({ subject }) => wayTo[kind].some(each => each === subject))
    return (final?.[kind] ?? null) !== null || onThisWay.some(each => each.sha256 === standing[signedDocument(each.subject)])
  })
}

const signedDocument = (subject: SignOffStep['subject']): DocumentKind => (subject === 'response' ? 'response' : 'report')

const wayOf = (route: readonly SignOffStep[], kind: DocumentKind): string =>
  route
    .filter(({ subject }) => wayTo[kind].some(each => each === subject))
    .map(({ role, subject }) => `${role} ${subject}`)
    .join('\n')
