/** Which pages may speak to this server with a cookie: those of its own public address. */
export interface OriginRule {
  allows(origin: string | null | undefined): boolean
}

/**
 * @param url the public address (CANDOUR_URL); null for a server that only this machine reaches, where every
 *   loopback name of the given port is the same page.
 */
export function originRule(url: URL | null, port: () => number): OriginRule {
  const loopback = () => ['localhost', '127.0.0.1', '[::1]'].map(host => `http://${host}:${port()}`)
  return {
    allows: origin => typeof origin === 'string' && (url !== null ? origin === url.origin : loopback().includes(origin)),
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may have been made by another site with this person's cookie. One that carries a bearer token
 * may not: another site cannot know it, and the cookie is then not looked at.
 */
export function mayBeForged(request: { method: string; headers: Headers }, rule: OriginRule): boolean {
  if (safeMethods.has(request.method)) return false
  if (bearerOf(request.headers) !== null) return false
  return !rule.allows(request.headers.get('origin'))
}

/** The token of `Authorization: Bearer …`, if there is one. */
export function bearerOf(headers: Headers): string | null {
  const match = /^Bearer ([\w.~+/=%-]{8,512})$/i.exec(headers.get('authorization') ?? '')
  return match?.[1] ?? null
}
