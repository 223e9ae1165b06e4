import type { InstallationKeys } from '../store/index.ts'

/** What a link of the chain is made of, before it has its MAC. */
export interface Link {
  chain: string
  position: number
  at: Date
  actor: string | null
  kind: string
  subjectId: string | null
  detail: Record<string, string | number | boolean | null>
}

/**
 * HMAC of one event and of the MAC before it. The database may give the keys of `detail` back in another order,
 * so they are sorted.
 */
export function macOf(keys: InstallationKeys, link: Link, before: Uint8Array): Uint8Array {
  const detail = Object.entries(link.detail).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return keys.authenticate(
    JSON.stringify([
      link.chain,
      link.position,
      link.at.toISOString(),
      link.actor,
      link.kind,
      link.subjectId,
      detail,
      Buffer.from(before).toString('base64'),
    ]),
  )
}

/** What the first event of a chain stands upon. */
export const chainStart = new Uint8Array(32)
export const installationChain = 'installation'
/** The chain of what concerns a review team's own notes: the review's is read by the Board as well. */
export const teamChain = (reviewId: string): string => `${reviewId}/team`
