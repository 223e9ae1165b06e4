import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
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
})
