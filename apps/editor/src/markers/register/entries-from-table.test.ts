import { wordsFor } from '@candour/schema'
import { describe, expect, test } from 'vitest'
import { entriesFromTable } from './entries-from-table.ts'

const read = (pasted: string) => entriesFromTable(pasted, wordsFor('scr'))

describe('rows from a spreadsheet', () => {
  test('are read with their kinds, pseudonyms and variants; titles and empty rows are left out', () => {
    const pasted =
      'Real words\tKind\tPseudonym\tVariants\nTamsin Orrelby\tchild\tChild T\tTam; Tammy\n\nDunmarsh Road\tstreet\tthe family’s street\n'
    expect(read(pasted)).toEqual({
      entries: [
        { words: 'Tamsin Orrelby', kind: 'child', pseudonym: 'Child T', variants: ['Tam', 'Tammy'] },
        { words: 'Dunmarsh Road', kind: 'address', pseudonym: 'the family’s street', variants: [] },
      ],
      refused: 0,
    })
  })
  test('may be a CSV with quoted cells, or one column of names', () => {
    expect(read('"Orrelby, Tamsin",A child,"Child ""T"""').entries).toEqual([
      { words: 'Orrelby, Tamsin', kind: 'child', pseudonym: 'Child "T"', variants: [] },
    ])
    expect(read('Tamsin Orrelby\nQuenby Sallowfield').entries.map(({ words }) => words)).toEqual([
      'Tamsin Orrelby',
      'Quenby Sallowfield',
    ])
  })
  test('that cannot be entries are counted, and an unknown kind is something else', () => {
    const { entries, refused } = read(`x\tchild\n${'long '.repeat(60)}\tchild\nBramble House\tcastle`)
    expect(refused).toBe(2)
    expect(entries).toEqual([{ words: 'Bramble House', kind: 'other', pseudonym: '', variants: [] }])
  })
  test('of nothing are nothing', () => {
    for (const nothing of ['', '  \n\t\n', '\t\t\t']) expect(read(nothing)).toEqual({ entries: [], refused: 0 })
  })
})
