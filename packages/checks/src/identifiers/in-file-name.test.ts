import { describe, expect, it } from 'vitest'
import { identifiersInFileName } from './in-file-name.ts'

const codes = (name: string) => identifiersInFileName(name).map(({ code, quote }) => [code, quote])
const register = [{ words: 'Tegan Rushworth', kind: 'child', pseudonym: 'Child T', variants: [] }]

describe('what a file is called', () => {
  it.each(['tegan_rushworth_bruise.jpg', 'TeganRushworth.png', 'bruise-tegan-rushworth-2.JPEG', 'Tegan.Rushworth.v2.webp'])(
    'is looked through for the register, however it is joined: %s',
    name => {
      const [seen] = identifiersInFileName(name, register)
      expect(seen).toMatchObject({ code: 'register_match', instead: 'Child T' })
    },
  )
  it('shows a first name in small letters, and a day', () => {
    expect(codes('sarah kitchen.jpg')).toEqual([['identifier_name', 'Sarah']])
    expect(codes('visit 14.03.2013.jpg')).toEqual([['identifier_dob_or_exact_date', '14.03.2013']])
  })
  it.each([
    'IMG_20240312_1.jpg',
    'timeline.png',
    'Screenshot 3.png',
    'genogram-v2.final.png',
    '.png',
    '',
    'caseload by team.webp',
  ])('says nothing of a plain name: ‘%s’', name => expect(codes(name)).toEqual([]))
  it('takes hostile names in a moment', () => {
    for (const name of ['a.'.repeat(200), '_'.repeat(255), '’a'.repeat(120), 'éA'.repeat(120)])
      expect(() => codes(name)).not.toThrow()
  })
})
