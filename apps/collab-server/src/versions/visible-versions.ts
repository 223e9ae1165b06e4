import { type DocumentAddress, isBoardRole, type Role, type Version } from '@candour/schema'
import { problem, type ReviewRow } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import { versionsOf } from './version-rows.ts'

/**
 * The versions that somebody in this role may see. A board role sees none of the report from before it was first opened to
 * them, and while it is shared as a version only those that were opened (QM7: the reviewers' drafts are their own).
 */
export async function visibleVersions(
  store: Store,
  kind: DocumentAddress['kind'],
  review: Pick<ReviewRow, 'id' | 'opening'>,
  role: Role,
): Promise<Version[]> {
  const all = await versionsOf(store, { kind, reviewId: review.id })
  if (kind === 'response' || !isBoardRole(role)) return all
  const opened = all.filter(({ occasion }) => occasion === 'opened-to-board')
  if (review.opening === 'version') return opened
  const first = opened.at(-1)
  return first === undefined ? [] : all.slice(0, all.indexOf(first) + 1)
}

/** One of them. What somebody may not see is, for them, not there. */
export async function visibleVersion(
  store: Store,
  kind: DocumentAddress['kind'],
  review: Pick<ReviewRow, 'id' | 'opening'>,
  role: Role,
  id: string,
): Promise<Version> {
  const found = (await visibleVersions(store, kind, review, role)).find(version => version.id === id)
  if (found === undefined) throw problem('not-found')
  return found
}
