import { describe, expect, test } from 'vitest'
import type { IdentifierEntry } from './identifier-register.ts'
import { joinEntries } from './join-entries.ts'

const entry = (words: string, rest: Partial<IdentifierEntry> = {}): IdentifierEntry => ({
  words,
  kind: 'child',
  pseudonym: 'Child T',
  variants: [],
  ...rest,
})
const tamsin = { id: 'e1', ...entry('Tamsin Orrelby', { variants: ['Tam'] }) }

describe('entries that are joined to a register', () => {
  test('add their other spellings to the entry that has the same words', () => {
    const joined = joinEntries(
      [tamsin],
      [entry('tamsin orrelby', { pseudonym: '', variants: ['TAM', 'Tamsy', 'Tamsin Orrelby'] })],
    )
    expect(joined).toEqual({ fresh: [], merged: [{ ...tamsin, variants: ['Tam', 'Tamsy'] }], conflicts: [], same: 0 })
  })
  test('give a pseudonym or a kind where none was known, and say nothing new where all is known', () => {
    const open = { id: 'e2', ...entry('Quenby Sallowfield', { pseudonym: '', kind: 'other' }) }
    const said = entry('Quenby Sallowfield', { pseudonym: 'Mother', kind: 'family' })
    expect(joinEntries([open], [said, said])).toEqual({ fresh: [], merged: [{ id: 'e2', ...said }], conflicts: [], same: 1 })
    expect(joinEntries([tamsin], [entry('Tamsin Orrelby', { kind: 'other' })])).toMatchObject({ merged: [], same: 1 })
  })
  test('never overwrite an agreed pseudonym, and are given back with what stands', () => {
    const other = entry('Tamsin Orrelby', { pseudonym: 'Child X', variants: ['Tamsy'] })
    expect(joinEntries([tamsin], [other])).toMatchObject({
      merged: [],
      conflicts: [{ offered: other, stands: tamsin, why: 'another-pseudonym' }],
    })
    const many = entry('Tamsin Orrelby', { variants: Array.from({ length: 30 }, (_, at) => `Tam ${at}`) })
    expect(joinEntries([tamsin], [many]).conflicts).toMatchObject([{ why: 'too-many-variants' }])
  })
  test('are joined among themselves, and kept apart by kind', () => {
    const joined = joinEntries(
      [],
      [
        entry('Rose Hill', { variants: ['Rosie'] }),
        entry('Rose Hill', { variants: ['Ro'] }),
        entry('Rose Hill', { kind: 'place' }),
      ],
    )
    expect(joined.fresh.map(({ kind, variants }) => [kind, ...variants])).toEqual([['child', 'Rosie', 'Ro'], ['place']])
  })
})
