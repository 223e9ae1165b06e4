import { authorise, type CommentVisibility, type DocumentKind, isBoardRole, type Opening, type Role } from '@candour/schema'
import { readsVersion } from '../../report/index.ts'

/** What decides who may see a comment. */
export interface Seen {
  document: DocumentKind
  visibility: CommentVisibility
  raisedAs: Role
}

/**
 * Whether a member sees a comment: the team's notes are the team's alone, comments on the report need the report to be
 * open, and who reads the report as a version sees the Board's own comments only, for the others quote the living text.
 * Lists, threads, counts, notifications, mails and pings all ask here.
 */
export function seesComment(
  { role, opening }: { role: Role; opening: Opening },
  { document, visibility, raisedAs }: Seen,
): boolean {
  const asker = { userId: '', administrator: false, role }
  if (visibility === 'team' && !authorise(asker, 'comment.team-note').allowed) return false
  if (!authorise(asker, `comment.read-${document}`, { opening }).allowed) return false
  return !readsVersion(document, { opening }, role) || isBoardRole(raisedAs)
}
