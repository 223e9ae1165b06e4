import { describe, expect, it } from 'vitest'
import { matchingTools } from './matching-tools.ts'

const tools = [
  { name: 'Text' },
  { name: 'Numbered list', hint: 'Points in order' },
  { name: 'Finding', hint: 'What the review found' },
  { name: 'Table', hint: 'Three columns' },
]
const names = (query: string) => matchingTools(tools, query).map(({ name }) => name)

describe('what the slash menu offers', () => {
  it('is everything at first', () => {
    expect(names('')).toHaveLength(4)
  })
  it('is what begins with the letters typed, by any word of the name, before what only holds them', () => {
    expect(names('li')).toEqual(['Numbered list'])
    expect(names('f')).toEqual(['Finding'])
    expect(names('in')).toEqual(['Numbered list', 'Finding'])
    expect(names('t')).toEqual(['Text', 'Table', 'Numbered list', 'Finding'])
  })
  it('is nothing where nothing fits', () => {
    expect(names('xyz')).toEqual([])
  })
})
