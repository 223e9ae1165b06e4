import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { endOf, phraseOf } from './phrase.ts'
import { because, PhraseBook } from './phrases.ts'

const read = (text: string) => readBlock('paragraph', text, new Lexicon())
const endIn = (book: PhraseBook, text: string): number => {
  const block = read(text)
  return book.match(block, 0, block.tokens.count)
}

describe('a book of phrases', () => {
  test.each([
    ['quokkas rest', 'quokkas rest', 2],
    ['quokkas rest', 'quokkas never rest', -1],
    ['quokkas rest', 'quokkas. Rest came', -1],
    ['quokkas never? rest', 'quokkas rest', 2],
    ['quokkas never? rest', 'quokkas never rest', 3],
    ['quokkas @be resting', 'quokkas were resting', 3],
    ['quokkas @be resting', 'quokkas kept resting', -1],
    ['quokkas ~2 rest', 'quokkas one two rest', 4],
    ['quokkas ~2 rest', 'quokkas one two three rest', -1],
    ['quokkas never? ~2 rest', 'quokkas never one two rest', 5],
    ['quokkas ~6 rest', 'quokkas one two three four five six rest', 8],
    ['quokkas ~6 rest', 'quokkas one two; three rest', -1],
    ['quokkas ~2 never? rest', 'quokkas one never rest', 4],
  ])('that holds ‘%s’, in ‘%s’', (phrase, text, end) => {
    expect(endIn(new PhraseBook(because('an example', phrase)), text)).toBe(end)
  })

  test('finds its own phrases and no other’s, however many books there are', () => {
    const words = Array.from(
      { length: 80 },
      (_, index) => `wombat${'abcdefghij'.charAt(index % 10)}${'klmnopqr'.charAt(index / 10)}`,
    )
    const books = words.map(word => new PhraseBook(because('an example', `${word} sleeps`)))
    const found = books.map(book => words.filter(word => endIn(book, `${word} sleeps`) === 2))
    expect(found).toEqual(words.map(word => [word]))
  })

  test('finds what following every phrase from every word would find, wherever its rarest words stand', () => {
    const phrases = [
      'bandicoot',
      'bandicoot numbat',
      'the ~2 numbat',
      'the|a bandicoot? ~3 was|had not quoll',
      'was @adverb? ~1 numbat',
      'quoll ~4 the|a ~2 bandicoot|numbat',
      'numbat ~1 of the bandicoot',
      'had|was not? quoll @determiner? numbat',
    ]
    const book = new PhraseBook(because('an example', ...phrases))
    const written = phrases.map(phrase => phraseOf(phrase, 0, 0))
    const words = ['bandicoot', 'numbat', 'quoll', 'the', 'a', 'was', 'had', 'not', 'of', 'quickly', 'zonked']
    const text = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '; ', '. ', '\n')), {
        maxLength: 40,
      })
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(text, fc.nat(40), (text, until) => {
        const block = read(text)
        const { words } = block.tokens
        const row = { words, breaks: block.clauses.breaks }
        const last = Math.min(until, words.length)
        const followed = words.map((word, token) =>
          Math.max(
            -1,
            ...written.map(phrase =>
              token < last && phrase.first.set.has(word.inPhrases) ? endOf(row, phrase, token + 1, last) : -1,
            ),
          ),
        )
        expect(words.map((_, token) => (token < last ? book.match(block, token, last) : -1))).toEqual(followed)
      }),
      { numRuns: 1000 },
    )
  })
})
