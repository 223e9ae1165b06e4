import { limits, wordsFor } from '@candour/schema'
import { describe, expect, it } from 'vitest'
import { checkFile } from './check-file.ts'

const words = wordsFor('scr')
const file = (name: string, size: number, type = '') => new File([new Uint8Array(size)], name, { type })

describe('a file that is chosen for import', () => {
  it('may be a .docx of a size that the server takes', () => {
    expect(checkFile(file('Draft 3.DOCX', 10), words)).toMatchObject({ ok: true })
  })

  it.each([
    ['an old .doc', file('draft.doc', 10), /\.docx/],
    ['a picture', file('chart.png', 10, 'image/png'), /\.docx/],
    ['an empty file', file('draft.docx', 0), /empty/],
    ['a file that is too large', file('draft.docx', limits.docx + 1), /30 MB/],
  ])('is refused with a sentence: %s', (_name, given, says) => {
    const checked = checkFile(given, words)
    expect(checked.ok ? '' : checked.sentence).toMatch(says)
  })
})
