import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database, Transaction } from '../database.ts'
import { KeyFailure, StoreFailure } from '../failures.ts'
import { type Cipher, cipherWith, derive, lookupCipherWith, placeOf } from './cipher.ts'

/** A review's own cipher: every written word of the review is sealed with it. */
export interface ReviewCipher extends Cipher {
  readonly reviewId: string
}

/** The ciphers of the column types and of what belongs to the installation, all derived from the one key. */
export interface InstallationKeys {
  readonly installation: Cipher
  readonly lookup: Cipher
  /** HMAC-SHA-256 under the key of the trail of decisions. */
  authenticate: (message: string) => Uint8Array
}

export function installationKeysFrom(masterKey: Uint8Array): InstallationKeys {
  const trailKey = derive(masterKey, 'audit')
  return {
    installation: cipherWith(derive(masterKey, 'installation')),
    lookup: lookupCipherWith(derive(masterKey, 'lookup')),
    authenticate: message => createHmac('sha256', trailKey).update(message).digest(),
  }
}

const keyCheckPlace = placeOf('installation', 'key_check', '1')
const keyCheckText = 'candour'

/** A value that only the right key opens: a wrong key is found at the door, in one sentence. */
export const makeKeyCheck = (keys: InstallationKeys): Uint8Array => keys.installation.seal(keyCheckText, keyCheckPlace)

export function keyFits(keys: InstallationKeys, keyCheck: Uint8Array): boolean {
  try {
    return timingSafeEqual(keys.installation.open(keyCheck, keyCheckPlace), Buffer.from(keyCheckText))
  } catch {
    return false
  }
}

export function checkKey(keys: InstallationKeys, keyCheck: Uint8Array): void {
  if (keyFits(keys, keyCheck)) return
  throw new KeyFailure(
    'The installation’s key is not the one this data was sealed with. Put the right installation.key into the data folder, or set CANDOUR_KEY to it.',
  )
}

export interface Keyring {
  /** A new random key for a review, wrapped by the installation's key: to be stored in `review.wrapped_key`. */
  createReviewKey(): Promise<Uint8Array>
  /**
   * The review's cipher. Inside a transaction pass its handle as `within`, unless the cipher was asked for before:
   * the key may have to be read. Throws `StoreFailure` where there is no such review.
   */
  forReview(reviewId: string, within?: ReadsReviewKeys): Promise<ReviewCipher>
  /** The cipher of a review whose row is not stored yet. */
  unwrap(reviewId: string, wrappedKey: Uint8Array): ReviewCipher
  /** Forget a review's key in memory, after the review was erased. */
  forget(reviewId: string): void
  readonly installation: Cipher
  readonly lookup: Cipher
  authenticate(message: string): Uint8Array
}

/** Whatever can say the wrapped key of a review: the store's database, or a transaction of it. */
export type ReadsReviewKeys = Database | Transaction

const wrapPlace = placeOf('review', 'wrapped_key', '')

export function makeKeyring(
  keys: InstallationKeys,
  readWrappedKey: (reviewId: string, within: ReadsReviewKeys | undefined) => Promise<Uint8Array | null>,
): Keyring {
  const known = new Map<string, ReviewCipher>()
  const unwrap = (reviewId: string, wrappedKey: Uint8Array): ReviewCipher => {
    const cipher = { ...cipherWith(keys.installation.open(wrappedKey, wrapPlace)), reviewId }
    known.set(reviewId, cipher)
    return cipher
  }
  return {
    installation: keys.installation,
    lookup: keys.lookup,
    authenticate: keys.authenticate,
    createReviewKey: async () => keys.installation.seal(randomBytes(32), wrapPlace),
    forReview: async (reviewId, within) => {
      const cipher = known.get(reviewId)
      if (cipher !== undefined) return cipher
      const wrapped = await readWrappedKey(reviewId, within)
      if (wrapped === null) throw new StoreFailure(`There is no review ${reviewId}.`)
      return unwrap(reviewId, wrapped)
    },
    unwrap,
    forget: reviewId => {
      known.delete(reviewId)
    },
  }
}
