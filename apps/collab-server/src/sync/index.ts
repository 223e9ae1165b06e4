export type { Documents } from './documents.ts'
export type { DocumentFollower } from './followers.ts'
export { openSync, type Sync, type SyncContext } from './open-sync.ts'
export { DocumentDamaged, DocumentFinalised } from './refusals.ts'
