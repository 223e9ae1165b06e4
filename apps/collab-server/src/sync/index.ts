export type { Documents } from './documents.ts'
export type { Sync, SyncContext } from './open-sync.ts'
export { DocumentDamaged } from './refusals.ts'
