/** What the store can fail with. Each message is a sentence that says what is wrong and what to do about it. */
export class StoreFailure extends Error {
  override name = 'StoreFailure'
}

/** A value that does not open: another key, moved to another row, or altered. The place is named, never the content. */
export class SealBroken extends StoreFailure {
  override name = 'SealBroken'
  readonly place: string
  constructor(place: string) {
    super(`A sealed value does not open (${place}): it was sealed with another key, moved or altered.`)
    this.place = place
  }
}

/** The installation's key is missing, unreadable, open to others, or not the one this data was sealed with. */
export class KeyFailure extends StoreFailure {
  override name = 'KeyFailure'
}

/** Another process works with this data folder or database. */
export class InUse extends StoreFailure {
  override name = 'InUse'
}

/** The data cannot be opened as it is: folder not writable, other PostgreSQL version, newer Candour. */
export class CannotOpen extends StoreFailure {
  override name = 'CannotOpen'
}

/** Nothing can be written at present (disk full, database away). What was acknowledged before is safe; try again. */
export class StorageUnavailable extends StoreFailure {
  override name = 'StorageUnavailable'
}

/** A mistake in our code, found before it hangs: the outer database was asked while a transaction is under way. */
export class OutsideTransaction extends StoreFailure {
  override name = 'OutsideTransaction'
  constructor() {
    super(
      'Inside a transaction only its own handle may be used: the embedded database has one connection, and would wait for ever.',
    )
  }
}

/** Codes by which PostgreSQL or the network say that nothing can be written for now. */
const passing = /^(08...|53...|57P..|E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_)\w*)$/

/**
 * The failure of the store that stands behind an error, which a query library may have wrapped; null for any other error.
 * A database that is away or full is `StorageUnavailable` on both drivers.
 */
export function storeFailureIn(error: unknown): StoreFailure | null {
  for (let link = error; link instanceof Error; link = link.cause) {
    if (link instanceof StoreFailure) return link
    if ('code' in link && typeof link.code === 'string' && passing.test(link.code)) {
      return new StorageUnavailable('The database cannot be reached or is full. Nothing that was saved is lost.', {
        cause: error,
      })
    }
  }
  return null
}
