import type { DisagreementRevision } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { type DocxExport, exportDocx } from './docx-file.ts'

const text = (words: string): NodeJson => ({ type: 'text', text: words })
const acknowledged = (revision: number): NodeJson => ({
  type: 'acknowledgedDisagreement',
  attrs: { id: `d${revision}`, disagreementId: 'letters', revision },
})
const report: NodeJson = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: 's1', level: 1, kind: 'disagreements' }, content: [text('Disagreements that stand')] },
    acknowledged(3),
    { type: 'paragraph', content: [text('What comes after.')] },
  ],
}
const position = (words: string, revision: number, name: string, role: 'lead-reviewer' | 'board-chair') => ({
  text: words,
  by: { userId: name, name, role },
  at: '2026-03-02T09:00:00.000Z',
  revision,
})
const said = (changes: Partial<DisagreementRevision> = {}): DisagreementRevision => ({
  disagreementId: 'letters',
  revision: 3,
  at: '2026-03-02T09:00:00.000Z',
  about: 'Whether the letter was answered',
  state: 'stands',
  review: position('No record tells of a call.\nNo witness does.', 2, 'Asha Fenwick', 'lead-reviewer'),
  board: position('It was answered by telephone <the same day>.', 1, 'Judith Omar', 'board-chair'),
  resolution: null,
  ...changes,
})

async function paragraphs(disagreements: DocxExport['disagreements'] = []): Promise<string[]> {
  const file = await exportDocx({
    kind: 'report',
    content: report,
    answered: null,
    title: 'Child T',
    profile: 'scr',
    images: [],
    disagreements,
  })
  const xml = (await (await JSZip.loadAsync(file)).file('word/document.xml')?.async('string')) ?? ''
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraph
      .replaceAll('<w:br/>', ' / ')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  )
}

it('stands in the Word file with what it is about and both positions, word for word, where the text acknowledges it', async () => {
  const lines = await paragraphs([said()])
  const from = lines.indexOf('Disagreements that stand')
  expect(lines.slice(from)).toEqual([
    'Disagreements that stand',
    'Where we did not agree: Whether the letter was answered',
    'The reviewers: No record tells of a call. / No witness does.',
    'The Board: It was answered by telephone <the same day>.',
    'What comes after.',
  ])
  expect(lines.join('\n')).not.toMatch(/Asha Fenwick|Judith Omar/)
})

it('says so where a side has written nothing', async () => {
  expect(await paragraphs([said({ board: null })])).toContain('The Board: No position was written.')
})

it('takes the revision that the text names and no other', async () => {
  const lines = await paragraphs([said({ revision: 4, about: 'Something later' })])
  expect(lines).toContain('Where we did not agree: Both positions are kept in the record of this review.')
  expect(lines.join('\n')).not.toContain('Something later')
})
