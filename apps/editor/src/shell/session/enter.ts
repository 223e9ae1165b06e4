import { placeAfterSignIn } from './place-after-sign-in.ts'

/**
 * After signing in as somebody, or out: a fresh page, so that nothing the last person was shown stays in memory.
 * Whoever still has unsaved words is asked first (the report page guards its closing).
 */
export function enter(next?: string): void {
  const place = placeAfterSignIn(next)
  const { pathname, search, hash } = window.location
  // Going to the address one is at, fragment and all, would load nothing.
  if (place === `${pathname}${search}${hash}`) window.location.reload()
  else window.location.replace(place)
}
