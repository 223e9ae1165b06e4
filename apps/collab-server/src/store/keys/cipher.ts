import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { SealBroken } from '../failures.ts'

/**
 * Seals bytes with AES-256-GCM. `place` (table, column, id) is bound in as associated data, so that a sealed
 * value that somebody moves to another row, column or review does not open there.
 */
export interface Cipher {
  seal(plain: Uint8Array | string, place: string): Uint8Array
  /** Throws `SealBroken` when key, place or bytes are not the ones that were sealed. */
  open(sealed: Uint8Array, place: string): Uint8Array
  openText(sealed: Uint8Array, place: string): string
}

/** The place of a value: `placeOf('review', 'title', reviewId)`. */
export const placeOf = (table: string, column: string, id: string): string => `${table}/${column}/${id}`

const formVersion = 1
const nonceLength = 12
const tagLength = 16

function sealWith(key: KeyObject, nonce: Uint8Array, plain: Uint8Array | string, place: string): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place, 'utf8'))
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  return Buffer.concat([Uint8Array.of(formVersion), nonce, body, cipher.final(), cipher.getAuthTag()])
}

function openWith(key: KeyObject, sealed: Uint8Array, place: string): Uint8Array {
  if (sealed[0] !== formVersion || sealed.byteLength < 1 + nonceLength + tagLength) throw new SealBroken(place)
  const tagAt = sealed.byteLength - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength))
  decipher.setAAD(Buffer.from(place, 'utf8'))
  decipher.setAuthTag(sealed.subarray(tagAt))
  const body = decipher.update(sealed.subarray(1 + nonceLength, tagAt))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch {
    throw new SealBroken(place)
  }
}

/** A cipher with a fresh random nonce for each value. `key` has 32 bytes. */
export function cipherWith(key: Uint8Array): Cipher {
  // Made once: for every value anew it would cost more than the sealing.
  const secret = createSecretKey(key)
  return {
    seal: (plain, place) => sealWith(secret, randomBytes(nonceLength), plain, place),
    open: (sealed, place) => openWith(secret, sealed, place),
    openText: (sealed, place) => Buffer.from(openWith(secret, sealed, place)).toString('utf8'),
  }
}

/**
 * A cipher whose nonce is an HMAC of place and value: the same value in the same place seals to the same bytes, so that
 * a row can be found by equality. It gives away that two rows of one column are equal, and nothing else;
 * so only for values that are unique or that must be looked up.
 */
export function lookupCipherWith(key: Uint8Array): Cipher {
  const sealKey = createSecretKey(derive(key, 'lookup/seal'))
  const nonceKey = derive(key, 'lookup/nonce')
  return {
    seal: (plain, place) => {
      const nonce = createHmac('sha256', nonceKey).update(place).update('\0').update(plain).digest().subarray(0, nonceLength)
      return sealWith(sealKey, nonce, plain, place)
    },
    open: (sealed, place) => openWith(sealKey, sealed, place),
    openText: (sealed, place) => Buffer.from(openWith(sealKey, sealed, place)).toString('utf8'),
  }
}

/** A key for one purpose out of another (HKDF-SHA-256, 32 bytes). */
export const derive = (key: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `candour/${purpose}`, 32))
