import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KeyFailure, SealBroken } from '../failures.ts'
import { cipherWith, lookupCipherWith, placeOf } from './cipher.ts'
import { createKeyFile, keyFileName, parseKey, readKeyFile } from './installation-key.ts'
import { installationKeysFrom, keyFits, makeKeyCheck } from './installation-keys.ts'

const place = placeOf('comment', 'words', 'c1')

describe('a cipher', () => {
  const cipher = cipherWith(randomBytes(32))

  test('opens what it sealed, words and bytes, also none', () => {
    expect(cipher.openText(cipher.seal('Ein Kind — 孩子', place), place)).toBe('Ein Kind — 孩子')
    expect(cipher.openText(cipher.seal('', place), place)).toBe('')
    expect(new Uint8Array(cipher.open(cipher.seal(Uint8Array.of(0, 1, 255), place), place))).toEqual(Uint8Array.of(0, 1, 255))
  })

  test('seals the same words differently each time', () => {
    expect(cipher.seal('words', place)).not.toEqual(cipher.seal('words', place))
  })

  test('opens nothing that was moved to another place', () => {
    const sealed = cipher.seal('words', place)
    expect(() => cipher.open(sealed, placeOf('comment', 'words', 'c2'))).toThrow(SealBroken)
  })

  test('opens nothing under another key, altered in any byte, or cut', () => {
    const sealed = cipher.seal('words', place)
    expect(() => cipherWith(randomBytes(32)).open(sealed, place)).toThrow(SealBroken)
    for (let at = 0; at < sealed.byteLength; at++) {
      const altered = Uint8Array.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => cipher.open(altered, place)).toThrow(SealBroken)
      expect(() => cipher.open(sealed.subarray(0, at), place)).toThrow(SealBroken)
    }
  })

  test('says the place of what does not open, and none of the words', () => {
    const sealed = cipher.seal('the words', place)
    expect(() => cipher.open(sealed, 'elsewhere')).toThrow(/elsewhere/)
    expect(() => cipher.open(sealed, 'elsewhere')).not.toThrow(/the words/)
  })
})

test('a look-up cipher seals equal texts equally in one place, and differently in two', () => {
  const cipher = lookupCipherWith(randomBytes(32))
  expect(cipher.seal('ann@example.org', 'a')).toEqual(cipher.seal('ann@example.org', 'a'))
  expect(cipher.seal('ann@example.org', 'a')).not.toEqual(cipher.seal('ann@example.org', 'b'))
  expect(cipher.seal('ann@example.org', 'a')).not.toEqual(cipher.seal('bob@example.org', 'a'))
  expect(cipher.openText(cipher.seal('ann@example.org', 'a'), 'a')).toBe('ann@example.org')
})

test('a key check fits its own key and no other', () => {
  const keys = installationKeysFrom(randomBytes(32))
  expect(keyFits(keys, makeKeyCheck(keys))).toBe(true)
  expect(keyFits(installationKeysFrom(randomBytes(32)), makeKeyCheck(keys))).toBe(false)
  expect(keyFits(keys, new Uint8Array(3))).toBe(false)
})

describe('the key file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'candour-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is made for its owner alone, and read back', () => {
    const key = createKeyFile(folder)
    expect(statSync(join(folder, keyFileName)).mode & 0o777).toBe(0o600)
    expect(readKeyFile(folder)).toEqual(key)
  })

  test('is never overwritten', () => {
    createKeyFile(folder)
    const before = readFileSync(join(folder, keyFileName))
    expect(() => createKeyFile(folder)).toThrow()
    expect(readFileSync(join(folder, keyFileName))).toEqual(before)
  })

  test('that others may read is refused, with what to do', () => {
    createKeyFile(folder)
    chmodSync(join(folder, keyFileName), 0o644)
    expect(() => readKeyFile(folder)).toThrow(/chmod 600/)
  })

  test('that holds no key is refused, without showing what it holds', () => {
    writeFileSync(join(folder, keyFileName), 'not a key', { mode: 0o600 })
    expect(() => readKeyFile(folder)).toThrow(KeyFailure)
    expect(() => readKeyFile(folder)).not.toThrow(/not a key at all/)
  })

  test('may be missing', () => {
    expect(existsSync(join(folder, keyFileName))).toBe(false)
    expect(readKeyFile(folder)).toBeNull()
  })
})

test('a key is written as hexadecimal or base64, and nothing shorter or longer', () => {
  const key = randomBytes(32)
  for (const written of [key.toString('hex'), key.toString('base64'), ` ${key.toString('base64url')}\n`]) {
    expect(Buffer.from(parseKey(written, 'CANDOUR_KEY'))).toEqual(key)
  }
  for (const written of ['', 'secret', key.toString('hex').slice(2), randomBytes(33).toString('base64')]) {
    expect(() => parseKey(written, 'CANDOUR_KEY')).toThrow(KeyFailure)
  }
})
