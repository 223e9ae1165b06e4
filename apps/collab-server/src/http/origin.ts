/** Which pages may speak to this server with a cookie: its own. For HTTP and for the upgrade to a socket. */
export interface OriginRule {
  /** @param host the request's own Host header */
  allows(origin: string | null | undefined, host: string | null | undefined): boolean
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * @param url the public address (CANDOUR_URL). Without one the page's origin has to be the address that was asked;
 *   and where only this machine reaches the server, that has to be a name of this machine, so that a foreign name
 *   made to point here does not count.
 */
export function originRule(url: URL | null, onlyLoopback: boolean): OriginRule {
  return {
    allows: (origin, host) => {
      if (typeof origin !== 'string' || !URL.canParse(origin)) return false
      if (url !== null) return origin === url.origin
      const from = new URL(origin)
      return from.protocol === 'http:' && from.host === host && (!onlyLoopback || loopbackNames.has(from.hostname))
    },
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
  return !rule.allows(request.headers.get('origin'), request.headers.get('host'))
}

/** The token of `Authorization: Bearer …`, if there is one. */
export function bearerOf(headers: Headers): string | null {
  const match = /^Bearer ([\w.~+/=%-]{8,512})$/i.exec(headers.get('authorization') ?? '')
  return match?.[1] ?? null
}
