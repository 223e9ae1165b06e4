import { describe, expect, it } from 'vitest'
import { wordDifference } from './word-difference.ts'

describe('two wordings as one text', () => {
  it('sets apart what goes and what comes, word by word', () => {
    expect(wordDifference('nobody answered the letter', 'nobody in the office answered the letter')).toEqual([
      { how: 'same', text: 'nobody ' },
      { how: 'in', text: 'in the office ' },
      { how: 'same', text: 'answered the letter' },
    ])
    expect(wordDifference('all of it', '')).toEqual([{ how: 'out', text: 'all of it' }])
  })
  it('gives back both wordings whole', () => {
    const [before, after] = ['a b c d', 'b x c\ny']
    const text = (gone: string) =>
      wordDifference(before, after)
        .filter(({ how }) => how !== gone)
        .map(({ text: t }) => t)
        .join('')
    expect([text('in'), text('out')]).toEqual([before, after])
  })
})
