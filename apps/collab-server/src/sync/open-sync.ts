import type { Server } from 'node:http'
import type { Log, OriginRule } from '../http/index.ts'
import type { People } from '../people/index.ts'
import type { Store } from '../store/index.ts'
import type { Documents } from './documents.ts'

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
