import { docxType } from '@candour/schema'
import { fromJson, type NodeJson, toJson } from '@candour/schema/report'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { allText } from '../import/convert/words-kept.ts'
import { importedContent, readDocx } from '../import/read-docx.ts'
import { onePixel } from '../testing/raw-docx.ts'
import { sharedFixture } from '../testing/shared-fixtures.ts'
import { missingFrom } from '../testing/words-of-docx.ts'
import { type DocxExport, exportDocx, NotExportable } from './docx-file.ts'
import { exportJson, JsonFile } from './json-file.ts'

const node = (type: string, attrs: Record<string, unknown>, ...content: (NodeJson | string)[]): NodeJson => ({
  type,
  attrs,
  content: content.map(child => (typeof child === 'string' ? { type: 'text', text: child } : child)),
})
const p = (...content: (NodeJson | string)[]) => node('paragraph', {}, ...content)
const bold = (text: string): NodeJson => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const link = (text: string, href: string): NodeJson => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
const section = (id: string, title: string, kind: string) => node('heading', { id, level: 1, kind }, title)

const report = node(
  'doc',
  {},
  section('s1', 'Summary', 'summary'),
  p('As ', node('crossReference', { targetId: 'f2' }), ' says, and ', link('guidance', 'https://example.org/guidance'), ' too.'),
  section('s2', 'Findings', 'findings'),
  node(
    'finding',
    { id: 'f1', priority: 2, priorityReason: 'It touches every child.', reach: 'national', stillExists: 'partly' },
    node('headline', {}, 'News came late'),
    p('It took days', node('footnote', { id: 'n1', text: 'Three of them, by the clinic’s count.' }), '.'),
    node('heading', { id: 'h1', level: 2, kind: 'other' }, 'On the ward'),
    p('Line one', { type: 'hardBreak' }, 'line two'),
    node(
      'analysis',
      { id: 'a1', factors: ['team', 'tools'], hindsight: 'Nobody knew then.' },
      node('headline', {}, 'Rotas'),
      p('The rota did it.'),
    ),
  ),
  node('finding', { id: 'f2' }, node('headline', {}, 'Forms were long'), p('Eleven pages.')),
  section('s3', 'Recommendations', 'recommendations'),
  node(
    'recommendation',
    { id: 'r1', findingIds: ['f1', 'f2'], addressedTo: 'The hospital trust' },
    node('headline', {}, 'Ask families first'),
    p('Before each plan.'),
  ),
  section('s4', 'Appendix', 'appendix'),
  node(
    'bulletList',
    {},
    node('listItem', {}, p('one'), node('orderedList', { start: 3, type: 'a' }, node('listItem', {}, p('inner')))),
    node('listItem', {}, p('two')),
  ),
  node('blockquote', {}, p('They show you once and you nod.')),
  node(
    'table',
    {},
    node('tableRow', {}, node('tableHeader', { colspan: 2 }, p('When it was'))),
    node('tableRow', {}, node('tableCell', { rowspan: 2 }, p('June')), node('tableCell', {}, p('A visit'))),
    node('tableRow', {}, node('tableCell', {}, p('A call'))),
  ),
  node('image', { id: 'i1', imageId: 'img', alt: 'A chart of calls', width: 1, height: 1 }),
)
const exporting = (content: NodeJson, more: Partial<DocxExport> = {}): DocxExport => ({
  kind: 'report',
  content,
  answered: null,
  title: 'Child T',
  profile: 'scr',
  images: [{ id: 'img', bytes: onePixel, type: 'png', width: 1, height: 1 }],
  ...more,
})
const tokens = (json: NodeJson) => allText(json).match(/[\p{L}\p{N}]+/gu) ?? []
const part = async (file: Uint8Array, name: string) => (await (await JSZip.loadAsync(file)).file(name)?.async('string')) ?? ''

async function again(content: NodeJson) {
  const imported = await readDocx(await exportDocx(exporting(content)))
  const json = importedContent(imported, new Set(imported.suggestions.map(({ id }) => id)))
  const read = fromJson(json, 'report')
  if (!read.ok) throw new Error(`${read.problem.reason} ${read.problem.where}`)
  return { imported, json, doc: read.doc }
}
const headlines = (doc: NodeJson): Record<string, string[]> => {
  const found: Record<string, string[]> = { finding: [], analysis: [], recommendation: [] }
  const walk = (json: NodeJson) => {
    const headline = json.content?.find(({ type }) => type === 'headline')
    if (headline !== undefined) found[json.type]?.push(allText(headline))
    for (const child of json.content ?? []) walk(child)
  }
  walk(doc)
  return found
}

describe('a report taken out as a Word file', () => {
  it('comes back with every word, finding, analysis, recommendation, footnote and table', async () => {
    const { imported, json, doc } = await again(report)
    expect(missingFrom(tokens(report), tokens(json))).toEqual([])
    expect(headlines(json)).toEqual(headlines(report))
    const kinds = new Map<string, number>()
    doc.descendants(({ type }) => {
      kinds.set(type.name, (kinds.get(type.name) ?? 0) + 1)
    })
    expect(Object.fromEntries(kinds)).toMatchObject({
      finding: 2,
      analysis: 1,
      recommendation: 1,
      footnote: 1,
      table: 1,
      image: 1,
      blockquote: 1,
      tableHeader: 1,
      tableCell: 3,
    })
    expect(imported.images).toMatchObject([{ alt: 'A chart of calls' }])
    expect(imported.notices.map(({ kind }) => kind)).not.toContain('other')
    const [list] = (json.content ?? []).filter(({ type }) => type === 'bulletList')
    expect(list?.content?.[0]?.content?.[1]).toMatchObject({ type: 'orderedList', attrs: { start: 3, type: 'a' } })
  })

  it('says in words what is known of each part, and what references lead to now', async () => {
    const { json } = await again(report)
    const text = allText(json)
    for (const said of [
      'Priority 2',
      'Reach: national',
      'Does it still exist today: partly',
      'What contributed: the team, tools',
      'How hindsight was limited: Nobody knew then.',
      'Answers: Finding 1, Finding 2',
      'Addressed to: The hospital trust',
      'As Finding 2 says',
    ])
      expect(text).toContain(said)
  })

  it('has real footnotes, headers of tables, alt text, and names nobody', async () => {
    const file = await exportDocx(exporting(report))
    expect(await part(file, 'word/footnotes.xml')).toContain('Three of them')
    const document = await part(file, 'word/document.xml')
    expect(document).toContain('<w:tblHeader')
    expect(document).toContain('descr="A chart of calls"')
    expect(document).toMatch(/<w:pStyle w:val="Heading1"/)
    const core = await part(file, 'docProps/core.xml')
    expect(core).toContain('Serious Case Review: Child T')
    expect(core.replace(/<dc:title>.*<\/dc:title>/, '')).not.toMatch(/>[^<]*\p{L}{3,}[^<]*</u)
  })

  it('numbers a response by the report that it answers', async () => {
    const response = node(
      'doc',
      {},
      section('s1', 'What we will do', 'responses'),
      node(
        'boardResponse',
        { id: 'b1', answersId: 'f2', decision: 'partly-accepted', decisionReason: 'The form is national.' },
        node('headline', {}, 'We will shorten our half'),
        node(
          'action',
          { id: 'x1', responsibleBody: 'The trust', dueOn: '2026-03-01', measure: 'Pages per form' },
          p('Halve the form.'),
        ),
      ),
    )
    const file = await exportDocx(exporting(response, { kind: 'response', answered: report }))
    const words = allText(importedContent(await readDocx(file)))
    for (const said of [
      'Response to Finding 2: We will shorten our half',
      'Decision: partly accepted',
      'Action 1 on Finding 2',
      'By: 1 March 2026',
      'How its effect will be known: Pages per form',
    ])
      expect(words).toContain(said)
  })

  it('writes any text that a document can hold', async () => {
    const odd = 'a\u0000b\u0008c \uD83D\uDE00 <w:p> & "x" \uD800 end'
    const { json } = await again(node('doc', {}, p(bold(odd)), node('image', { imageId: 'gone' })))
    expect(allText(json)).toContain('abc \u{1F600} <w:p> & "x"  end')
    await expect(exportDocx(exporting(node('doc', {}, node('hologram', {}))))).rejects.toBeInstanceOf(NotExportable)
  })

  const draft = sharedFixture('scr-child-t-draft3.docx')
  it.skipIf(draft === undefined)('keeps every word and finding of the 25-page draft', { timeout: 60_000 }, async () => {
    if (draft === undefined) return
    const first = await readDocx(draft.bytes())
    const json = importedContent(first, new Set(first.suggestions.map(({ id }) => id)))
    const images = first.images.map(({ name, bytes }) => ({ id: name, bytes, type: 'png' as const, width: 10, height: 10 }))
    const imported = await readDocx(await exportDocx(exporting(json, { images })))
    const back = importedContent(imported, new Set(imported.suggestions.map(({ id }) => id)))
    process.stdout.write(
      `scr-child-t-draft3.docx out and in again: ${tokens(json).length} words, ${tokens(back).length} afterwards\n`,
    )
    expect(missingFrom(tokens(json), tokens(back))).toEqual([])
    expect(headlines(back).finding).toEqual(headlines(json).finding)
    expect(imported.images).toHaveLength(first.images.length)
  })
})

describe('a report taken out as a data file', () => {
  it('comes back unchanged, and names its review by id alone', () => {
    const first = fromJson(report, 'report')
    if (!first.ok) throw new Error(first.problem.reason)
    const bytes = exportJson('report', toJson(first.doc), { reviewId: 'abcdefgh1234', versionId: null })
    const file = JsonFile.parse(JSON.parse(new TextDecoder().decode(bytes)))
    expect(file).toMatchObject({
      format: 'candour-report',
      kind: 'report',
      exportedFrom: { review: 'abcdefgh1234', version: null },
    })
    expect(fromJson(file.content, file.kind)).toEqual(first)
    expect(docxType).not.toBe('application/json')
  })
})
