import type { DocumentAddress, Version, VersionOccasion } from '@candour/schema'
import { SCHEMA_VERSION } from '@candour/schema/report'
import { and, desc, eq, getTableColumns } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import { newId, placeOf, type Store, type Transaction } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { type FrozenText, frozen, lookAt, sha256Of } from './frozen-text.ts'

export interface Keeping {
  store: Store
  documents: Documents
}

type Stored = Omit<Store['tables']['reportVersion']['$inferSelect'], 'content' | 'state'>

export interface ToKeep {
  address: DocumentAddress
  occasion: VersionOccasion
  /** Who; null for the installation itself and the command line. */
  userId: string | null
  name?: string
  aboutId?: string
}

const contentPlace = (id: string) => placeOf('report_version', 'content', id)
const statePlace = (id: string) => placeOf('report_version', 'state', id)
const namePlace = (id: string) => placeOf('report_version', 'name', id)

/** The document as it stands, frozen. */
export async function freeze({ store, documents }: Keeping, address: DocumentAddress): Promise<FrozenText> {
  return frozen(store, address, await documents.read(address, ydoc => lookAt(ydoc, address.kind)))
}

/** Keeps a frozen text for good, in the transaction of the decision that it belongs to. Gives its id. */
export async function insertVersion(store: Store, tx: Transaction, text: FrozenText, kept: ToKeep): Promise<string> {
  const { address, occasion, userId, name, aboutId } = kept
  const { kind, reviewId } = address
  const cipher = await store.keyring.forReview(reviewId)
  const id = newId()
  await tx.insert(store.tables.reportVersion).values({
    id,
    reviewId,
    document: kind,
    occasion,
    name: name === undefined ? null : cipher.seal(name, namePlace(id)),
    aboutId: aboutId ?? null,
    content: cipher.seal(text.canonical, contentPlace(id)),
    state: cipher.seal(text.state, statePlace(id)),
    sha256: text.sha256,
    images: text.images,
    schemaVersion: SCHEMA_VERSION,
    createdBy: userId ?? 'command-line',
    createdAt: new Date(),
  })
  await recordEvent(tx, {
    actor: userId,
    kind: `version.make-${kind}`,
    reviewId,
    subjectId: id,
    detail: { occasion, sha256: text.sha256 },
  })
  return id
}

/** Keeps the document as it stands. With `orLatest` nothing is kept anew where the latest version says the same. */
export async function keepVersion(keeping: Keeping, kept: ToKeep, orLatest = false): Promise<Version> {
  const { store } = keeping
  const text = await freeze(keeping, kept.address)
  const [latest] = orLatest ? await versionsOf(store, kept.address, 1) : []
  if (latest?.sha256 === text.sha256) return latest
  const id = await store.transaction(tx => insertVersion(store, tx, text, kept))
  return versionAt(store, kept.address, id)
}

/** The versions of a document, newest first. */
export async function versionsOf(store: Store, { kind, reviewId }: DocumentAddress, most = 1000): Promise<Version[]> {
  const { reportVersion, user } = store.tables
  const { content: _content, state: _state, ...columns } = getTableColumns(reportVersion)
  const rows = await store.db
    .select({ version: columns, madeByName: user.name })
    .from(reportVersion)
    .leftJoin(user, eq(user.id, reportVersion.createdBy))
    .where(and(eq(reportVersion.reviewId, reviewId), eq(reportVersion.document, kind)))
    .orderBy(desc(reportVersion.createdAt), desc(reportVersion.id))
    .limit(most)
  const cipher = await store.keyring.forReview(reviewId)
  const nameOf = ({ id, name }: Stored) => (name === null ? '' : cipher.openText(name, namePlace(id)))
  return rows.map(({ version, madeByName }) => ({
    id: version.id,
    document: version.document,
    occasion: version.occasion,
    name: nameOf(version),
    sha256: version.sha256,
    schemaVersion: version.schemaVersion,
    madeBy: version.createdBy,
    madeByName: madeByName ?? '',
    madeAt: version.createdAt.toISOString(),
    aboutId: version.aboutId,
  }))
}

export async function versionAt(store: Store, address: DocumentAddress, id: string): Promise<Version> {
  const found = (await versionsOf(store, address)).find(version => version.id === id)
  if (found === undefined) throw problem('not-found')
  return found
}

/** The stored canonical bytes and Yjs state. Throws where the bytes are not the ones that were hashed. */
export async function bytesOf(
  { db, tables: { reportVersion }, keyring }: Store,
  { kind, reviewId }: DocumentAddress,
  id: string,
): Promise<{ canonical: string; state: Uint8Array }> {
  const [row] = await db
    .select()
    .from(reportVersion)
    .where(and(eq(reportVersion.id, id), eq(reportVersion.reviewId, reviewId), eq(reportVersion.document, kind)))
  if (row === undefined) throw problem('not-found')
  const cipher = await keyring.forReview(reviewId)
  const canonical = cipher.openText(row.content, contentPlace(id))
  if (sha256Of(canonical) !== row.sha256) throw problem('report-unreadable')
  return { canonical, state: cipher.open(row.state, statePlace(id)) }
}
