import { wordsFor } from '@candour/schema'
import { describe, expect, test } from 'vitest'
import { entriesFromTable } from './entries-from-table.ts'
import { pastedTable } from './pasted-table.ts'

const words = wordsFor('scr')
const table = (pasted: string) => pastedTable(pasted, words)
const read = (pasted: string) => entriesFromTable(table(pasted), words)

describe('rows from a spreadsheet', () => {
  test('are read with their kinds, pseudonyms and variants; titles and empty rows are left out', () => {
    const pasted =
      'Real words\tKind\tPseudonym\tVariants\nTamsin Orrelby\tchild\tChild T\tTam; Tammy\n\nDunmarsh Road\tstreet\tthe family’s street\n'
    expect(read(pasted)).toEqual({
      entries: [
        { words: 'Tamsin Orrelby', kind: 'child', pseudonym: 'Child T', variants: ['Tam', 'Tammy'] },
        { words: 'Dunmarsh Road', kind: 'address', pseudonym: 'the family’s street', variants: [] },
      ],
      refused: [],
    })
  })
  test('may be a CSV with quoted cells, or one column of names', () => {
    expect(read('"Orrelby, Tamsin",A child,"Child ""T"""').entries).toEqual([
      { words: 'Orrelby, Tamsin', kind: 'child', pseudonym: 'Child "T"', variants: [] },
    ])
    expect(read('Tamsin Orrelby\nQuenby Sallowfield').entries.map(entry => entry.words)).toEqual([
      'Tamsin Orrelby',
      'Quenby Sallowfield',
    ])
  })
  test('that cannot be entries are named with the reason, and an unknown kind is something else', () => {
    const { entries, refused } = read(`x\tchild\n${'long '.repeat(60)}\tchild\nBramble House\tcastle\nDunmarsh\ttown`)
    expect(refused.map(({ why }) => why)).toEqual(['length', 'length'])
    expect(entries).toMatchObject([
      { words: 'Bramble House', kind: 'other', pseudonym: '' },
      { words: 'Dunmarsh', kind: 'place', pseudonym: '' },
    ])
  })
  test('that would replace words by themselves, or mark a word of every page, are refused', () => {
    expect(read('the\tchild\tChild T\nChild T\tchild\tchild t\nGrace\tchild\tChild G')).toMatchObject({
      entries: [{ words: 'Grace' }],
      refused: [
        { words: 'the', why: 'common-word' },
        { words: 'Child T', why: 'same-as-pseudonym' },
      ],
    })
  })
  test('that have no real words are named by what else stands in them', () => {
    expect(read('Real words\tKind\tPseudonym\nTamsin Orrelby\tchild\tChild T\n\t\tChild Q')).toMatchObject({
      entries: [{ words: 'Tamsin Orrelby' }],
      refused: [{ words: 'Child Q', why: 'no-words' }],
    })
  })
  test('of nothing are nothing', () => {
    for (const nothing of ['', '  \n\t\n', '\t\t\t']) expect(read(nothing)).toEqual({ entries: [], refused: [] })
  })
})

describe('the columns of a table', () => {
  test('are known by their titles: a date of birth is nobody’s pseudonym, and titles are no entry', () => {
    const pasted = 'Surname\tForename\tDOB\nOrrelby\tTamsin\t14 March 2013\nSallowfield\tQuenby\t2 May 1985'
    expect(table(pasted)).toMatchObject({ headed: true, meanings: ['words', 'variants', 'leave-out'] })
    expect(read(pasted).entries).toEqual([
      { words: 'Orrelby', kind: 'other', pseudonym: '', variants: ['Tamsin'] },
      { words: 'Sallowfield', kind: 'other', pseudonym: '', variants: ['Quenby'] },
    ])
  })
  test('without titles are never taken for pseudonyms unless they read as such', () => {
    expect(table('Tamsin Orrelby\t14 March 2013\nQuenby Sallowfield\t2 May 1985').meanings).toEqual(['words', 'leave-out'])
    expect(table('Tamsin Orrelby\tChild T\nQuenby Sallowfield\tMother of Child T').meanings).toEqual(['words', 'pseudonym'])
  })
  test('may stand in any order', () => {
    const pasted = 'Pseudonym\tReal name\tAlso known as\nChild T\tTamsin Orrelby\tTam; Tamsy'
    expect(read(pasted).entries).toEqual([
      { words: 'Tamsin Orrelby', kind: 'other', pseudonym: 'Child T', variants: ['Tam', 'Tamsy'] },
    ])
  })
  test('mean what a person says they mean', () => {
    const chosen = { ...table('Orrelby\tTamsin'), meanings: ['leave-out', 'words'] as const }
    expect(entriesFromTable(chosen, words).entries).toMatchObject([{ words: 'Tamsin', variants: [] }])
  })
})
