import { describe, expect, test } from 'vitest'
import { askedFor, withName } from './mention-list.ts'

/** '|' is the caret. */
const chosen = (written: string) => {
  const caret = written.indexOf('|')
  const { text, caret: at } = withName(written.replace('|', ''), caret, 'Mira Oakes')
  return `${text.slice(0, at)}|${text.slice(at)}`
}

describe('a chosen name', () => {
  test('is followed by exactly one blank, whether one was there or not', () => {
    expect(chosen('Do you know, @mi|')).toBe('Do you know, @Mira Oakes |')
    expect(chosen('@mi| who answered?')).toBe('@Mira Oakes |who answered?')
    expect(chosen('@mi |who answered?')).toBe('@Mira Oakes |who answered?')
    expect(chosen('@mi |  who answered?')).toBe('@Mira Oakes |who answered?')
    expect(chosen('@mi|who answered?')).toBe('@Mira Oakes |who answered?')
  })
  test('leaves the words after it, a new line and a comma as they were', () => {
    expect(chosen('@mi|\nwho answered?')).toBe('@Mira Oakes |\nwho answered?')
    expect(chosen('Ask @mi|, who answered')).toBe('Ask @Mira Oakes|, who answered')
  })
  test('takes the place of the last @ before the caret alone', () => {
    expect(chosen('@Asha Fenwick and @mi| and @no')).toBe('@Asha Fenwick and @Mira Oakes |and @no')
  })
})

test('a name is asked for after an @ that begins a word, up to the caret', () => {
  expect(askedFor('Do you know, @mi', 16)).toBe('mi')
  expect(askedFor('Do you know, @mi', 13)).toBeNull()
  expect(askedFor('a.b@example', 11)).toBeNull()
})
