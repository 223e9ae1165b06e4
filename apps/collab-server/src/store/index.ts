export { BrokenBackup, NotEmpty, newSpool, restoreBackup, verifyBackup, writeBackup } from './backup/index.ts'
export type { Database, Transaction } from './database.ts'
export {
  CannotOpen,
  InUse,
  KeyFailure,
  OutsideTransaction,
  SealBroken,
  StorageUnavailable,
  StoreFailure,
  storeFailureIn,
} from './failures.ts'
export { type Cipher, placeOf } from './keys/cipher.ts'
export type { InstallationKeys } from './keys/installation-keys.ts'
export type { Keyring, ReviewCipher } from './keys/keyring.ts'
export { newId } from './new-id.ts'
export type { StoreOptions } from './open-driver.ts'
export { openStore, type Store } from './open-store.ts'
export { type AcceptedSpan, type FallenWordsOutcome, keysOf, type RestoredSpan, type Tables } from './tables/index.ts'
export { AuthorConflict, carriesWords, type LogEntry, type LoggedRow, type UpdateLog } from './update-log/index.ts'
