import { randomBytes } from 'node:crypto'
import type { Database, Transaction } from '../database.ts'
import { StoreFailure } from '../failures.ts'
import { type Cipher, cipherWith, placeOf } from './cipher.ts'
import type { InstallationKeys } from './installation-keys.ts'

/** A review's own cipher: every written word of the review is sealed with it. */
export interface ReviewCipher extends Cipher {
  readonly reviewId: string
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
