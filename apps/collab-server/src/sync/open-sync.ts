import type { Server } from 'node:http'
import { limits } from '@candour/schema'
import { Hocuspocus } from '@hocuspocus/server'
import type { Log, OriginRule } from '../http/index.ts'
import type { People } from '../people/index.ts'
import type { Store } from '../store/index.ts'
import { AuthorBinding } from './author-binding.ts'
import { AwarenessIdentity } from './awareness-identity.ts'
import { DocumentAccess } from './document-access.ts'
import type { Documents } from './documents.ts'
import { DurableLog } from './durable-log.ts'
import { FallenWordsKeeper } from './fallen-words.ts'
import { DocumentFollowers } from './followers.ts'
import { Listeners } from './listeners.ts'
import { LiveConnections } from './live-connections.ts'
import { liveDocuments } from './live-documents.ts'
import { Loading } from './loading.ts'
import { ProgressOfDocuments } from './log-progress.ts'
import { SavedSignal } from './saved-signal.ts'
import { Snapshots } from './snapshots.ts'
import { Sockets } from './socket.ts'
import { isFinal } from './standing.ts'
import type { SocketContext } from './visit.ts'

export interface SyncContext {
  store: Store
  people: Pick<People, 'askerFor'>
  origins: OriginRule
  log: Log
  /** Whether plain y-websocket clients may join at /yjs/ (CANDOUR_YJS). */
  yjs: boolean
}

export interface Sync {
  documents: Documents
  /** Answers the upgrades of this server at /collab and, if allowed, at /yjs/. */
  attachSocket(httpServer: Server): void
}

const day = 24 * 3_600_000

/** Puts the sync server together: Hocuspocus, and one extension for each thing that it guarantees. */
export function openSync({ store, people, origins, log, yjs }: SyncContext): Sync {
  const updates = store.updateLog
  const live = new LiveConnections(store)
  const listeners = new Listeners(store, people, log)
  const followers = new DocumentFollowers()
  const progress = new ProgressOfDocuments()
  const authors = new AuthorBinding(updates)
  const snapshots = new Snapshots(updates, progress, log)
  const durableLog = new DurableLog({ updates, authors, progress, snapshots, log })
  const tell: Documents['tell'] = (reviewId, message, onlyTo) => {
    live.tell(reviewId, message, onlyTo)
    listeners.tell(reviewId, message.what, onlyTo)
  }
  const fallenWords = new FallenWordsKeeper(store, tell, log)
  const hocuspocus = new Hocuspocus<SocketContext>({
    quiet: true,
    // Sockets are watched by ping and pong of our own (live-socket.ts).
    timeout: day,
    maxPendingDocuments: 8,
    maxUnauthenticatedQueueMessages: 500,
    maxUnauthenticatedQueueSize: 8 * limits.update,
    extensions: [
      new DocumentAccess(people, live, log),
      new Loading(updates, progress, log),
      durableLog,
      new AwarenessIdentity(authors),
      new SavedSignal(),
      fallenWords,
      snapshots,
      followers,
    ],
  })
  const sockets = new Sockets({ hocuspocus, live, listeners, origins, log, yjs })

  const close = async () => {
    await sockets.close()
    live.close()
    await durableLog.settled()
    hocuspocus.flushPendingStores()
    for (const [name, document] of hocuspocus.documents) {
      if (progress.of(document).sinceSnapshot > 0) await snapshots.take(document)
      hocuspocus.documents.delete(name)
      document.destroy()
    }
    await snapshots.settled()
    await fallenWords.settled()
  }
  return {
    documents: liveDocuments({
      hocuspocus,
      durableLog,
      isFinal: address => isFinal(store, address),
      follow: follower => followers.add(follower),
      rightsChanged: async change => {
        await Promise.all([live.rightsChanged(change), listeners.rightsChanged(change)])
      },
      tell,
      close,
    }),
    attachSocket: httpServer => sockets.attach(httpServer),
  }
}
