/** Where to go after signing in. Only a path of this page: an address that leads elsewhere is a trap in a link somebody sent. */
export function placeAfterSignIn(next: string | undefined): string {
  if (next === undefined || !next.startsWith('/')) return '/'
  const here = 'https://candour.invalid'
  const place = URL.parse(next, here)
  if (place === null || place.origin !== here) return '/'
  if (place.pathname.startsWith('/sign-in')) return '/'
  return `${place.pathname}${place.search}${place.hash}`
}
