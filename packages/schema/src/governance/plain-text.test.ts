import { expect, test } from 'vitest'
import { PlainText, plainText, Words } from './plain-text.ts'

test.each([
  ['  one\r\ntwo\rthree  ', 'one\ntwo\nthree'],
  ['a\u0000b\u0007c\td', 'abc\td'],
  ['safe\u202egnp.exe\u202c', 'safegnp.exe'],
  ['e\u0301', 'é'],
  ['half \ud83d', 'half \ufffd'],
  ['<b>bold</b> & so on', '<b>bold</b> & so on'],
])('%j is meant as %j', (written, meant) => expect(plainText(written)).toBe(meant))

test('words have to say something, and no more than they may', () => {
  expect(Words(5).safeParse(' \u0000\u202e ').success).toBe(false)
  expect(Words(5).safeParse('12345').success).toBe(true)
  expect(Words(5).safeParse('123456').success).toBe(false)
  expect(PlainText(5).parse('  ')).toBe('')
})
