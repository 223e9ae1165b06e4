import type { DocumentKind, Role } from '@candour/schema'
import { type Handling, handle, type ReviewRow, type SignedIn } from '../http/index.ts'
import { currentContent } from '../report/index.ts'
import type { Services } from '../services.ts'
import { TextOrigins, writtenBy } from './authorship/index.ts'
import { contentIn } from './frozen-text.ts'
import { lastReadOf, markRead } from './last-read.ts'
import { restoreVersion } from './restore-version.ts'
import { bytesOf, keepVersion } from './version-rows.ts'
import { visibleVersion, visibleVersions } from './visible-versions.ts'

type Member = SignedIn & { role: Role }

/** Versions of report and response: kept, read, restored, who wrote them, and what somebody last read. */
export function versionHandlers({ store, documents }: Services): Handling[] {
  const keeping = { store, documents }
  const origins = new TextOrigins(store)
  const addressOf = (kind: DocumentKind, review: ReviewRow) => ({ kind, reviewId: review.id })

  const list = (kind: DocumentKind, asker: Member, review: ReviewRow) => visibleVersions(store, kind, review, asker.role)
  const make = async (kind: DocumentKind, asker: Member, review: ReviewRow, name: string) => {
    const version = await keepVersion(keeping, {
      address: addressOf(kind, review),
      occasion: 'named',
      userId: asker.userId,
      name,
    })
    documents.tell(review.id, { type: 'changed', what: 'versions' })
    return version
  }
  const open = async (kind: DocumentKind, asker: Member, review: ReviewRow, id: string) => {
    const version = await visibleVersion(store, kind, review, asker.role, id)
    return { version, ...(await bytesOf(store, addressOf(kind, review), id)) }
  }
  const read = async (kind: DocumentKind, asker: Member, review: ReviewRow, id: string) => {
    const { version, canonical } = await open(kind, asker, review, id)
    return { version, content: contentIn(canonical) }
  }
  const bytes = async (kind: DocumentKind, asker: Member, review: ReviewRow, id: string) => {
    const { canonical } = await open(kind, asker, review, id)
    return { bytes: Buffer.from(canonical), type: 'application/json' as const, fileName: `${kind}-${id}.json` }
  }
  const authors = async (kind: DocumentKind, asker: Member, review: ReviewRow, id: string) => {
    const { state, version } = await open(kind, asker, review, id)
    const address = addressOf(kind, review)
    const known = await origins.of(address, new Date(version.madeAt), { role: asker.role, opening: review.opening })
    return writtenBy(store, address, state, known)
  }
  const mark = async (kind: DocumentKind, asker: Member, review: ReviewRow) => {
    const { content } = await currentContent(keeping, kind, review, asker.role)
    await markRead(store, addressOf(kind, review), asker.userId, content)
    return undefined
  }

  return [
    handle('version.listOfReport', ({ asker, review }) => list('report', asker, review)),
    handle('version.listOfResponse', ({ asker, review }) => list('response', asker, review)),
    handle('version.makeOfReport', ({ asker, review, body: { name } }) => make('report', asker, review, name)),
    handle('version.makeOfResponse', ({ asker, review, body: { name } }) => make('response', asker, review, name)),
    handle('version.readOfReport', ({ asker, review, params }) => read('report', asker, review, params.versionId)),
    handle('version.readOfResponse', ({ asker, review, params }) => read('response', asker, review, params.versionId)),
    handle('version.bytesOfReport', ({ asker, review, params }) => bytes('report', asker, review, params.versionId)),
    handle('version.bytesOfResponse', ({ asker, review, params }) => bytes('response', asker, review, params.versionId)),
    handle('version.writtenByOfReport', ({ asker, review, params }) => authors('report', asker, review, params.versionId)),
    handle('version.writtenByOfResponse', ({ asker, review, params }) => authors('response', asker, review, params.versionId)),
    handle('version.restoreOfReport', ({ asker, review, params }) =>
      restoreVersion(keeping, asker.userId, addressOf('report', review), params.versionId),
    ),
    handle('version.restoreOfResponse', ({ asker, review, params }) =>
      restoreVersion(keeping, asker.userId, addressOf('response', review), params.versionId),
    ),
    handle('lastRead.ofReport', ({ asker, review }) => lastReadOf(store, addressOf('report', review), asker.userId)),
    handle('lastRead.ofResponse', ({ asker, review }) => lastReadOf(store, addressOf('response', review), asker.userId)),
    handle('lastRead.markReport', ({ asker, review }) => mark('report', asker, review)),
    handle('lastRead.markResponse', ({ asker, review }) => mark('response', asker, review)),
  ]
}
