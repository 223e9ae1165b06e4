import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from './word-count.ts'

it.each([
  ['', 0],
  ['  \n\t ', 0],
  ['One day, 12 people – and a dog’s dinner.', 8],
  ['— … !', 0],
  ['naïve café', 2],
  ['日本 語', 2],
  ['a\u00a0b\u2003c', 3],
])('counts %j as %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it('counts as splitting at white space would', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const plain = text.replace(/[\u1680\u2028\u2029\u202f\u205f\ufeff]/gu, '')
      expect(countWords(plain)).toBe(plain.split(/\s+/u).filter(run => /[\p{L}\p{N}]/u.test(run)).length)
    }),
  )
})
