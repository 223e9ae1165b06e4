import { placeAfterSignIn } from './place-after-sign-in.ts'

/**
 * After signing in as somebody, or out: a fresh page, so that nothing the last person was shown stays in memory.
 * Whoever still has unsaved words is asked first (the report page guards its closing).
 */
export function enter(next?: string): void {
  window.location.replace(placeAfterSignIn(next))
}
