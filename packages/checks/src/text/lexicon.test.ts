import { describe, expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { tokenise } from './tokens.ts'
import { traitOfWords } from './traits.ts'
import type { Word } from './word.ts'

const wordsOf = (text: string, lexicon: Lexicon): readonly Word[] => tokenise(text, lexicon).words

describe('lexicon', () => {
  test('a form is the same word wherever it stands, and every spelling of it has the same text', () => {
    const lexicon = new Lexicon()
    const [one, other, capital, curly, straight] = wordsOf("team, team: Team; child’s child's", lexicon)
    expect(other).toBe(one)
    expect(capital?.text).toBe('team')
    expect(curly?.text).toBe(straight?.text)
  })

  test('words that share a hash are told apart, and however many there are, each is itself', () => {
    const lexicon = new Lexicon()
    const forms = Array.from({ length: 500 }, (_, index) => `Form${index}x`)
    for (let round = 0; round < 2; round++)
      for (const form of forms) expect(lexicon.word(form, 0, form.length, 7).text).toBe(form.toLowerCase())
  })

  test('more forms than are kept are all read as what they are', () => {
    const lexicon = new Lexicon()
    const text = Array.from({ length: 130_000 }, (_, index) => `W${index.toString(36)}`).join(' ')
    const words = wordsOf(text, lexicon)
    expect(words[0]?.text).toBe('w0')
    expect(words[99_999]?.text).toBe(`w${(99_999).toString(36)}`)
    expect(wordsOf('W0 the', lexicon).map(word => word.text)).toEqual(['w0', 'the'])
  })

  test('a rule that is loaded later finds its words among those that were learned before', () => {
    const [learned] = wordsOf('quaggas', new Lexicon())
    expect(learned?.traits).toBe(0)
    const bit = traitOfWords(['quaggas'])
    const [again] = wordsOf('quaggas', new Lexicon())
    expect((again?.traits ?? 0) & bit).toBe(bit)
  })
})
