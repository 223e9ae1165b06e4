import type { DisagreementRevision } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import { expect, it } from 'vitest'
import { wordsOfDocx } from '../testing/words-of-docx.ts'
import { exportDocx } from './docx-file.ts'

const content: NodeJson = {
  type: 'doc',
  content: [
    { type: 'acknowledgedDisagreement', attrs: { id: 'k1', disagreementId: 'd1', revision: 2 } },
    { type: 'paragraph', content: [{ type: 'text', text: 'After.' }] },
  ],
}
const said = (revision: number, about: string): DisagreementRevision => ({
  disagreementId: 'd1',
  revision,
  at: '2031-02-03T09:00:00.000Z',
  about,
  state: 'stands',
  review: {
    text: 'No call is recorded.',
    revision,
    by: { userId: 'u1', name: 'Asha Fenwick', role: 'lead-reviewer' },
    at: '2031-02-03T09:00:00.000Z',
  },
  board: null,
  resolution: null,
})
const exported = async (disagreements: DisagreementRevision[]) => {
  const file = { kind: 'report', content, answered: null, title: 'Child B', profile: 'scr', images: [], disagreements } as const
  return (await wordsOfDocx(await exportDocx(file))).join(' ')
}

it('an acknowledged disagreement is written out with both positions, at the revision that the text names, and no person’s name', async () => {
  const words = await exported([said(2, 'Whether anybody called'), said(3, 'Written later')])
  expect(words).toContain('Where we did not agree')
  expect(words).toContain('Whether anybody called')
  expect(words).toContain('No call is recorded')
  expect(words).toContain('No position was written')
  expect(words).not.toMatch(/Written later|Fenwick/)
})

it('where the record is not at hand it says where the positions are kept', async () => {
  expect(await exported([said(3, 'Written later')])).toContain('Both positions are kept in the record of this review')
})
