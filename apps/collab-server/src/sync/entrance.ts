import { bearerOf, type OriginRule } from '../http/index.ts'

/** With whose credentials a socket begins; null where each document brings its own token. */
export type Entrance = { admitted: true; credentials: Headers | null } | { admitted: false }

/**
 * Rules on an upgrade, before there is a socket:
 * - a foreign Origin is refused, whatever else the request carries;
 * - with our own Origin the cookie counts, unless a bearer token stands in its place;
 * - without an Origin the request is no page's: a cookie is refused, and only a bearer token counts, in `Authorization`,
 *   as the second of the subprotocols `bearer, <token>`, or as the token of a Hocuspocus provider.
 */
export function entrance(headers: Headers, origins: OriginRule): Entrance {
  const origin = headers.get('origin')
  if (origin !== null && !origins.allows(origin, headers.get('host'))) return { admitted: false }
  const bearer = bearerOf(headers) ?? subprotocolToken(headers)
  if (bearer !== null) return { admitted: true, credentials: bearerCredentials(bearer) }
  const cookie = headers.get('cookie')
  if (cookie === null) return { admitted: true, credentials: null }
  if (origin === null) return { admitted: false }
  return { admitted: true, credentials: new Headers({ cookie }) }
}

export const bearerCredentials = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` })

/** A browser, or y-websocket, cannot set a header on a WebSocket, but it can offer subprotocols. */
function subprotocolToken(headers: Headers): string | null {
  const [scheme, token, ...more] = (headers.get('sec-websocket-protocol') ?? '').split(',').map(part => part.trim())
  return scheme === 'bearer' && token !== undefined && token !== '' && more.length === 0 ? token : null
}
