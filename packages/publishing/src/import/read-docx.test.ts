import { fromJson, type NodeJson } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { headingStyles, onePixel, p, type RawParts, r, rawDocx } from '../testing/raw-docx.ts'
import { allText } from './convert/words-kept.ts'
import { importedContent, previewOf, readDocx } from './read-docx.ts'

const read = async (body: string, more: Omit<RawParts, 'body'> = {}) =>
  readDocx(await rawDocx({ styles: headingStyles, body, ...more }))
const blocksOf = async (body: string, more: Omit<RawParts, 'body'> = {}) => (await read(body, more)).blocks
/** 'heading1 What happened', 'paragraph It took days.' */
const outline = (blocks: readonly NodeJson[]): string[] =>
  blocks.map(block =>
    `${block.type}${block.type === 'heading' ? String(block.attrs?.level) : ''} ${allText(block).replaceAll('\n', ' | ')}`.trim(),
  )
const noticesOf = async (body: string, more: Omit<RawParts, 'body'> = {}) =>
  Object.fromEntries((await read(body, more)).notices.map(({ kind, count, examples }) => [kind, [count, ...examples]]))

const numbered = (text: string, numId: number, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>${r(text)}</w:p>`
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = [
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1.', '<w:pStyle w:val="H1"/>')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', 'Recommendation %1:')}</w:abstractNum>`,
  ...[1, 2, 3, 4].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
  '<w:num w:numId="5"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
].join('')

describe('headings', () => {
  it('are sections at the highest level that the draft uses, with a kind by their title', async () => {
    const { blocks } = await read(
      [p('Glossary', 'H2'), p('text'), p('Terms', 'H3'), p('text'), p('Executive summary', 'H2')].join(''),
    )
    expect(blocks.map(({ attrs }) => [attrs?.level, attrs?.kind])).toEqual([
      [1, 'glossary'],
      [undefined, undefined],
      [2, 'other'],
      [undefined, undefined],
      [1, 'summary'],
    ])
  })

  it('a single one over all others is the title of the draft', async () => {
    const blocks = await blocksOf([p('Overview report', 'H1'), p('Summary', 'H2'), p('a'), p('Findings', 'H2'), p('b')].join(''))
    expect(outline(blocks)).toEqual([
      'paragraph Overview report',
      'heading1 Summary',
      'paragraph a',
      'heading1 Findings',
      'paragraph b',
    ])
  })

  it('that are only bold or capital lines are recognised with care, and said to be', async () => {
    const bold = (text: string) => `<w:p>${r(text, '<w:b/>')}</w:p>`
    const body = [
      bold('A line before the first heading'),
      p('What happened', 'H1'),
      bold('3.2 The summer'),
      p('It was hot.'),
      bold('THE AUTUMN TERM'),
      p('Leaves fell.'),
      bold('This whole sentence was made bold by somebody.'),
      p('And so on.'),
      bold('Table 2: Visits'),
      p('More.'),
    ].join('')
    expect(outline(await blocksOf(body))).toEqual([
      'paragraph A line before the first heading',
      'heading1 What happened',
      'heading2 3.2 The summer',
      'paragraph It was hot.',
      'heading2 THE AUTUMN TERM',
      'paragraph Leaves fell.',
      'paragraph This whole sentence was made bold by somebody.',
      'paragraph And so on.',
      'paragraph Table 2: Visits',
      'paragraph More.',
    ])
    expect((await noticesOf(body))['guessed-heading']).toEqual([2, '3.2 The summer', 'THE AUTUMN TERM'])
  })
})

describe('lists', () => {
  it('are nested as in Word, and begin where they begin there', async () => {
    const [bullets, numbers] = await blocksOf(
      [numbered('one', 1), numbered('one a', 1, 1), numbered('two', 1), numbered('seven', 5), numbered('eight', 5)].join(''),
      { numbering },
    )
    expect(bullets).toMatchObject({
      type: 'bulletList',
      content: [{ content: [{ type: 'paragraph' }, { type: 'orderedList', attrs: { type: 'a' } }] }, {}],
    })
    expect(numbers).toMatchObject({ type: 'orderedList', attrs: { start: 7, type: null }, content: [{}, {}] })
  })

  it('a typed bullet makes an item, and its sign goes', async () => {
    expect(await blocksOf([p('•\u00A0one'), p('• two')].join(''))).toMatchObject([{ type: 'bulletList', content: [{}, {}] }])
  })

  it('the numbers of a report’s paragraphs are not lists', async () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${r(text)}</w:p>`
    const body = [
      heading('Summary'),
      numbered('First.', 3, 1),
      numbered('Second.', 3, 1),
      heading('Context'),
      numbered('Third.', 3, 1),
    ].join('')
    expect(outline(await blocksOf(body, { numbering }))).toEqual([
      'heading1 Summary',
      'paragraph First.',
      'paragraph Second.',
      'heading1 Context',
      'paragraph Third.',
    ])
    expect((await noticesOf(body, { numbering }))['paragraph-number']).toEqual([
      5,
      '1. Summary',
      '1.1 First.',
      '1.2 Second.',
      '2. Context',
      '2.1 Third.',
    ])
  })

  it('a number in words is kept as words, and makes a suggestion', async () => {
    const imported = await read([numbered('Ask families.', 4), numbered('Ask schools.', 4)].join(''), { numbering })
    expect(outline(imported.blocks)).toEqual([
      'paragraph Recommendation 1: Ask families.',
      'paragraph Recommendation 2: Ask schools.',
    ])
    expect(imported.suggestions).toMatchObject([
      { node: 'recommendation', headline: 'Ask families.', sure: true },
      { headline: 'Ask schools.' },
    ])
  })
})

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  it('keep merged cells and header rows', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('When', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('June', '<w:vMerge w:val="restart"/>')}${cell('visit')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('call')}</w:tr></w:tbl>`
    expect(await blocksOf(body)).toMatchObject([
      {
        type: 'table',
        content: [
          { content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 } }] },
          { content: [{ type: 'tableCell', attrs: { rowspan: 2 } }, { type: 'tableCell' }] },
          { content: [{ type: 'tableCell' }] },
        ],
      },
    ])
  })

  it('of one cell are boxes around text', async () => {
    const body = `<w:tbl><w:tr><w:tc>${p('Finding 1: Late', 'H2')}${p('Why.')}</w:tc></w:tr></w:tbl>`
    expect(outline(await blocksOf(p('Findings', 'H1') + body))).toEqual([
      'heading1 Findings',
      'heading2 Finding 1: Late',
      'paragraph Why.',
    ])
    expect((await noticesOf(body))['text-box']?.[0]).toBe(1)
  })

  it('inside tables without end come across as text', async () => {
    let body = p('deep')
    for (let at = 0; at < 9; at += 1) body = `<w:tbl><w:tr><w:tc>${body}</w:tc>${cell('beside')}</w:tr></w:tbl>`
    const imported = await read(body)
    expect(fromJson(importedContent(imported), 'report')).toMatchObject({ ok: true })
    expect(allText({ type: 'doc', content: imported.blocks })).toContain('deep')
  })
})

describe('what would be dropped in silence', () => {
  it('tracked changes come across as accepted', async () => {
    const body = `<w:p>${r('It ')}<w:del w:id="1"><w:r><w:delText>failed</w:delText></w:r></w:del><w:ins w:id="2">${r('was late')}</w:ins>${r('.')}</w:p>`
    expect(outline(await blocksOf(body))).toEqual(['paragraph It was late.'])
    expect(await noticesOf(body)).toEqual({ 'tracked-deletion': [1, 'failed'], 'tracked-insertion': [1, 'was late'] })
  })

  it('text boxes stand after the paragraph that they hang on, once', async () => {
    const box = `<w:txbxContent>${p('Note for panel')}</w:txbxContent>`
    const body = `<w:p>${r('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('After')}`
    expect(outline(await blocksOf(body))).toEqual(['paragraph Before', 'paragraph Note for panel', 'paragraph After'])
  })

  it('formulas become a line of text', async () => {
    const body =
      '<w:p><m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>'
    expect(outline(await blocksOf(body))).toEqual(['paragraph x=(a+b)/2'])
    expect(await noticesOf(body)).toEqual({ equation: [1, 'x=(a+b)/2'] })
  })

  it('hidden text is left out; struck and highlighted text is kept, and both are said', async () => {
    const body = `<w:p>${r('shown ')}${r('secret', '<w:vanish/>')}${r('struck', '<w:strike/>')}${r(' check', '<w:highlight w:val="yellow"/>')}</w:p>`
    expect(outline(await blocksOf(body))).toEqual(['paragraph shown struck check'])
    expect(await noticesOf(body)).toEqual({ 'hidden-text': [1, 'secret'], formatting: [2, 'struck', 'check'] })
  })

  it('headers, comments and embedded objects are said', async () => {
    const notices = await noticesOf(
      `${p('x')}<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r></w:p>`,
      {
        header: p('DRAFT 3'),
        comments: `<w:comment w:id="1">${p('Is this so?')}</w:comment>`,
      },
    )
    expect(notices).toEqual({ 'header-footer': [1, 'DRAFT 3'], comment: [1, 'Is this so?'], 'embedded-object': [1] })
  })

  it('a list of contents is left out, and one without an end takes nothing with it', async () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const begin = `<w:p>${sign('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${sign('separate')}${r('Summary 3')}</w:p>`
    const end = `<w:p>${sign('end')}</w:p>`
    expect(outline(await blocksOf(begin + end + p('Text')))).toEqual(['paragraph Text'])
    expect(outline(await blocksOf(begin + p('Text')))).toEqual(['paragraph Summary 3', 'paragraph Text'])
  })

  it('fields of every kind keep their words', async () => {
    const simple = `<w:p>${r('As of ')}<w:fldSimple w:instr=" DATE ">${r('3 May')}</w:fldSimple></w:p>`
    expect(outline(await blocksOf(simple))).toEqual(['paragraph As of 3 May'])
    const form =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    expect(outline(await blocksOf(form))).toEqual(['paragraph Yes'])
  })
})

describe('links, notes and pictures', () => {
  it('links lead to the web or to a part of the report, and nowhere else', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
    const reference = `<w:hyperlink w:anchor="sec">${r('section 1')}</w:hyperlink>`
    const body = `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:bookmarkStart w:id="1" w:name="sec"/>${r('Context')}</w:p><w:p>${link('a', 'guidance')}${link('b', 'file')}${reference}<w:hyperlink w:anchor="gone">${r('gone')}</w:hyperlink></w:p>`
    const imported = await read(body, {
      related: [
        ['a', 'hyperlink', 'https://example.org/x', true],
        ['b', 'hyperlink', 'file:///home/me/draft.docx', true],
      ],
    })
    const [heading, line] = importedContent(imported).content ?? []
    const links = line?.content?.map(({ text, marks }) => [text, marks?.[0]?.attrs?.href])
    expect(links).toEqual([
      ['guidance', 'https://example.org/x'],
      ['file', undefined],
      ['section 1', `#${String(heading?.attrs?.id)}`],
      ['gone', undefined],
    ])
    expect(imported.notices).toEqual([{ kind: 'link', count: 1, examples: ['file'] }])
  })

  it('a footnote longer than a note may be becomes several', async () => {
    const long = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')
    const [line] = await blocksOf(`<w:p>${r('See')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      footnotes: `<w:footnote w:id="2">${p(long)}</w:footnote>`,
    })
    const notes = line?.content?.filter(({ type }) => type === 'footnote').map(({ attrs }) => String(attrs?.text))
    expect(notes?.length).toBeGreaterThan(1)
    expect(notes?.join(' ')).toBe(long)
  })

  it('pictures are handed out with their words; those that cannot be kept are said', async () => {
    const picture = (id: string, alt: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const imported = await read(
      picture('good', 'A chart') + picture('drawing', 'An old drawing') + picture('nowhere', 'A missing one'),
      {
        more: { 'word/media/a.png': onePixel, 'word/media/b.emf': new Uint8Array(100) },
        related: [
          ['good', 'image', 'media/a.png'],
          ['drawing', 'image', 'media/b.emf'],
        ],
      },
    )
    expect(imported.images).toMatchObject([{ name: 'image-1', alt: 'A chart' }])
    expect(imported.notices).toEqual([{ kind: 'image', count: 2, examples: ['A missing one', 'An old drawing'] }])
    expect(previewOf(imported).images).toBe(1)
  })
})
