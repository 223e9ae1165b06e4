import { createHmac, timingSafeEqual } from 'node:crypto'
import { KeyFailure } from '../failures.ts'
import { type Cipher, cipherWith, derive, lookupCipherWith, placeOf } from './cipher.ts'

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
