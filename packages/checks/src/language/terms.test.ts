import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { termsIn } from './terms.ts'

const unexplained = (text: string) =>
  termsIn(readBlock('paragraph', text, new Lexicon())).flatMap(({ term, explained }) => (explained ? [] : [term]))

describe('capitals that abbreviate', () => {
  test.each([
    ['with the ending of a verb', 'She was NFAd twice.', ['NFA']],
    ['what is no explanation', 'IP is a known troublemaker.', ['IP']],
  ])('%s', (_, text, terms) => expect(unexplained(text)).toEqual(terms))

  test.each([
    ['a line in capitals', 'PLEASE READ THE NOTES BELOW.'],
    ['a word written large', 'It must NOT be copied. SEEN by me. CONFIDENTIAL.'],
    ['a name written large', 'Re: KAYLEIGH STRINGFELLOW.'],
    ['a label', 'Child AB and Child CD are brothers.'],
    ['part of a number', 'Ref: ZQ/14/AB.'],
    ['a Roman numeral', 'Part XXI of the manual.'],
    ['a make and a country', 'They came from the UAE in a BMW.'],
    ['a term that its own sentence explains', 'An ABE interview is a recorded interview with a child.'],
  ])('none: %s', (_, text) => expect(unexplained(text)).toEqual([]))
})
