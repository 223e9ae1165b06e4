import { wordsFor } from '@candour/schema'
import { compareTexts } from '@candour/schema/report'
import { expect, test } from 'vitest'
import { withAcknowledgedWords } from './acknowledged-words.ts'
import { changesInWords } from './changes-in-words.ts'

const words = wordsFor('scr')
const by = { userId: 'u1', name: 'Desmond Okoro', role: 'board-chair' as const }
const said = (text: string) => ({ text, by, at: '2026-01-01T00:00:00Z', revision: 1 })
const read = async (_: string, revision: number) => ({
  about: 'Whether the visits were enough',
  review: said('Two visits in a year were too few.'),
  board: said(revision === 4 ? 'Two visits were usual.' : 'Two visits were usual then.'),
})
const report = (revision: number) => ({
  type: 'doc',
  content: [{ type: 'acknowledgedDisagreement', attrs: { id: 'a1', disagreementId: 'd1', revision } }],
})

test('an acknowledged disagreement is compared by its positions, word by word, and not by a number', async () => {
  const [before, after] = await Promise.all([4, 5].map(revision => withAcknowledgedWords(report(revision), words, read)))
  if (before === undefined || after === undefined) throw new Error('no texts')
  const compared = compareTexts(before, after)
  expect(compared.words).toEqual({ inserted: 1, deleted: 0 })
  expect(changesInWords(compared, words).map(({ sentence }) => sentence)).toEqual(['Changed: then'])
  expect(compared.rows.map(({ type, state }) => `${type} ${state}`)).toEqual([
    'acknowledgedDisagreement same',
    'position same',
    'position same',
    'position changed',
  ])
})

test('one that came is named in words', async () => {
  const after = await withAcknowledgedWords(report(4), words, read)
  const [change] = changesInWords(compareTexts({ type: 'doc', content: [] }, after), words)
  expect(change?.sentence).toContain('Whether the visits were enough')
})

test('a record that cannot be read is said, and does not hide the rest', async () => {
  const { content } = await withAcknowledgedWords(report(4), words, async () => null)
  expect(content?.[1]?.content?.[0]?.text).toBe(words.governance.disagreements.block.couldNotRead)
})
