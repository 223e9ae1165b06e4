import { type DocumentKind, defaultRoute, type RouteStep, roleSigns } from '@candour/schema'
import { signOffRouteOf } from '../governance/index.ts'
import type { Store, Transaction } from '../store/index.ts'

/**
 * The route that a document's signatures take: as the governance arrangements have it, else the usual one (QM7.2). Receipts
 * of the report are the Board's and belong to the way to its response: in the place that was agreed, or before the usual route.
 */
export async function agreedRoute(
  store: Store,
  db: Store['db'] | Transaction,
  reviewId: string,
  kind: DocumentKind,
): Promise<readonly RouteStep[]> {
  const subjects: readonly string[] = kind === 'report' ? ['report'] : ['receipt', 'response']
  const agreed = (await signOffRouteOf(store, db, reviewId))
    // Routes from before such steps were refused may hold one that nobody could ever take.
    .filter(({ role, subject }) => roleSigns(role, subject) && subjects.includes(subject))
    .map(({ role, subject }): RouteStep => ({ subject, roles: [role], needs: role === 'board-member' ? 'each-agency' : 'one' }))
  return agreed.some(({ subject }) => subject === kind) ? agreed : [...agreed, ...defaultRoute[kind]]
}
