import type { RefusalReason } from '@candour/schema'
import * as Y from 'yjs'
import { hasBareText } from './bare-text.ts'

export type Examined =
  | { accepted: true; clients: number[]; empty: boolean }
  | { accepted: false; reason: Extract<RefusalReason, 'malformed' | 'too-large' | 'foreign-author' | 'missing-history'> }

export interface Examination {
  /** The document the update is for, as it stands. */
  document: Y.Doc
  /** Whether the sender may add structures under this client id. */
  mayAuthor: (client: number) => boolean
  /** Bytes. */
  limit: number
}

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Struct = Decoded['structs'][number]

/** Ids of clients under which one update may add: a page has one, a script that brings a whole document has several. */
const mostClients = 100

/**
 * Looks at an update before anything is done with it: whole, of reasonable size, written under ids of its sender, and applicable
 * to the document as it stands. Yjs itself would take garbage without a word, and would keep an update that lacks its
 * history aside, unseen; both would then be acknowledged.
 */
export function examineUpdate(update: Uint8Array, { document, mayAuthor, limit }: Examination): Examined {
  if (update.byteLength > limit) return { accepted: false, reason: 'too-large' }
  const decoded = decode(update)
  if (decoded === null) return { accepted: false, reason: 'malformed' }
  const known = (client: number) => Y.getState(document.store, client)
  const fresh = decoded.structs.filter(
    struct => !(struct instanceof Y.Skip) && struct.id.clock + struct.length > known(struct.id.client),
  )
  const clients = [...new Set(fresh.map(({ id }) => id.client))]
  if (new Set(decoded.structs.map(({ id }) => id.client)).size > mostClients) return { accepted: false, reason: 'malformed' }
  if (!clients.every(mayAuthor)) return { accepted: false, reason: 'foreign-author' }
  if (!isApplicable(decoded, known)) return { accepted: false, reason: 'missing-history' }
  if (hasBareText(fresh, decoded.structs, document)) return { accepted: false, reason: 'malformed' }
  return { accepted: true, clients, empty: fresh.length === 0 && decoded.ds.clients.size === 0 }
}

function decode(update: Uint8Array): Decoded | null {
  try {
    const decoded = Y.decodeUpdate(update)
    const sound = decoded.structs.every(isSound)
    const soundDeletions = [...decoded.ds.clients.values()].every(ranges =>
      ranges.every(({ clock, len }) => len > 0 && Number.isSafeInteger(clock + len)),
    )
    return sound && soundDeletions ? decoded : null
  } catch {
    return null
  }
}

/** Lengths that Yjs could not find its way around, and documents within documents, which a report does not have. */
function isSound(struct: Struct): boolean {
  if (!(struct.length > 0) || !Number.isSafeInteger(struct.id.clock + struct.length)) return false
  return !(struct instanceof Y.Item && struct.content instanceof Y.ContentDoc)
}

/**
 * Walks through the structures in the order in which Yjs would integrate them: each has to follow on what is known of its
 * client, and what it stands beside or in has to be there before it. Structures that are known already are no exception to Yjs.
 */
function isApplicable({ structs, ds }: Decoded, known: (client: number) => number): boolean {
  const reached = new Map<number, number>()
  const reach = (client: number) => reached.get(client) ?? known(client)
  const isThere = (id: Y.ID | null) => id === null || id.clock < reach(id.client)
  const isReady = (struct: Struct): boolean => {
    if (struct.id.clock > reach(struct.id.client)) return false
    if (!(struct instanceof Y.Item)) return true
    const parent: unknown = struct.parent
    return isThere(struct.origin) && isThere(struct.rightOrigin) && isThere(parent instanceof Y.ID ? parent : null)
  }
  const standing = structs.filter(struct => !(struct instanceof Y.Skip))
  let waiting = [...Map.groupBy(standing, ({ id }) => id.client).values()]
  while (waiting.length > 0) {
    let progressed = false
    waiting = waiting.filter(ofClient => {
      const stuck = ofClient.findIndex(struct => {
        if (!isReady(struct)) return true
        const { client, clock } = struct.id
        reached.set(client, Math.max(reach(client), clock + struct.length))
        return false
      })
      ofClient.splice(0, stuck === -1 ? ofClient.length : stuck)
      progressed ||= stuck !== 0
      return stuck !== -1
    })
    if (!progressed && waiting.length > 0) return false
  }
  return [...ds.clients].every(([client, ranges]) => ranges.every(({ clock, len }) => clock + len <= reach(client)))
}
