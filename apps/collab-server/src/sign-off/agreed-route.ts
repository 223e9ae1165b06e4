import { type DocumentKind, defaultRoute, type RouteStep } from '@candour/schema'
import { signOffRouteOf } from '../governance/index.ts'
import type { Store } from '../store/index.ts'

/** The route that a document's signatures take: as the governance arrangements have it, else the usual one (QM7.2). */
export async function agreedRoute(store: Store, reviewId: string, kind: DocumentKind): Promise<readonly RouteStep[]> {
  const steps = (await signOffRouteOf({ store }, reviewId)).filter(({ subject }) => subject === kind)
  if (steps.length === 0) return defaultRoute[kind]
  return steps.map(({ role }) => ({ roles: [role], needs: role === 'board-member' ? 'each-agency' : 'one' }))
}
