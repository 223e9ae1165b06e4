import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { detailsIn } from './details.ts'

const details = (text: string) => detailsIn(readBlock('paragraph', text, new Lexicon()), [])
const kindsOf = (text: string, person?: string) => [
  ...new Set(details(text).flatMap(detail => (person === undefined || detail.person === person ? [detail.kind] : []))),
]

describe('details about one person', () => {
  test.each([
    'The boy, a Tamil speaker of eleven, left.',
    'She came from abroad at fifteen.',
    'She was Polish, 23, and alone.',
    'Ms L, 28, rang.',
    'Baby K, 5/12, was well.',
    'He was not yet three.',
    'The girl was sixteen or seventeen.',
    'Mother: 21, at home.',
  ])('an age: %s', text => expect(kindsOf(text)).toContain('age'))

  test.each([
    ['Sibling 2 is nine, the eldest, of Roma heritage.', ['age', 'sibling order', 'ethnicity']],
    ['Mother was raised in the Traveller community and is the second youngest.', ['ethnicity', 'sibling order']],
    ['Father was at that time thirty-three, a farm worker.', ['age', 'occupation']],
    ['The uncle (47, ex-welder) rang.', ['age', 'occupation']],
  ])('kinds side by side: %s', (text, kinds) => expect(kindsOf(text)).toEqual(expect.arrayContaining(kinds)))

  test.each(['A total of 36 was paid.', 'A mixture of two was given.', 'The team of six met.', 'They met at 15.'])(
    'no age: %s',
    text => expect(kindsOf(text)).not.toContain('age'),
  )

  test('a word of origin is its noun’s, whoever the sentence began with', () => {
    expect(kindsOf('The worker visited the Kurdish girl.', 'child')).toEqual(['ethnicity'])
  })

  test('an apposition and a predicate name nobody else', () => {
    expect(kindsOf('The lodger, a Somali man of 22, drove a minicab.', 'lodger')).toEqual(
      expect.arrayContaining(['ethnicity', 'age', 'occupation']),
    )
    expect(kindsOf('The interpreter was a Somali woman in her fifties.')).toEqual([])
  })

  test('with whom somebody lives is not who is told of', () => {
    expect(kindsOf('The boy was 12 and was placed with carers on a farm.', 'child')).toEqual(['age', 'place'])
  })

  test('what is told of a mother tells of the child that was spoken of', () => {
    expect(kindsOf('Child K was eight; the mother, a beekeeper, rang.', 'child k')).toEqual(['age', 'occupation'])
  })

  test('a trade between commas is one', () => {
    expect(kindsOf('Mother, kitchen porter, not in.')).toEqual(['occupation'])
  })
})
