import { fromJson, type NodeJson } from '@candour/schema/report'
import { describe, expect, test } from 'vitest'
import { pageLimits } from './bounded-page.ts'
import { NotHtml, PageTooLarge, readHtml } from './read-html.ts'

const bytesOf = (html: string) => new Uint8Array(Buffer.from(html))
const read = (html: string) => readHtml(bytesOf(html))
const blocks = (html: string) => read(html).content.content ?? []
const wordsOf = ({ text, content, type }: NodeJson): string =>
  type === 'hardBreak'
    ? '/'
    : (text ?? (content ?? []).map(wordsOf).join(type === 'paragraph' || type === 'heading' ? '' : ' | '))
/** One line for each block, as 'type words'. */
const told = (html: string) =>
  blocks(html).map(block =>
    `${block.type}${typeof block.attrs?.level === 'number' ? block.attrs.level : ''} ${wordsOf(block)}`.trim(),
  )

describe('a page', () => {
  test('has sections by its headings; a single highest heading over them is its title', () => {
    const html = `<!doctype html><title>Child K</title><h1>Review of Child K</h1>
      <h2>What happened</h2><p>The call came.</p><h2>Findings</h2><h3>Finding 1: News came late</h3><p>It took nine days.</p>`
    expect(told(html)).toEqual([
      'paragraph Review of Child K',
      'heading1 What happened',
      'paragraph The call came.',
      'heading1 Findings',
      'heading2 Finding 1: News came late',
      'paragraph It took nine days.',
    ])
    expect(blocks(html).map(({ attrs }) => attrs?.kind)).toEqual([
      undefined,
      'what-happened',
      undefined,
      'findings',
      'other',
      undefined,
    ])
  })

  test('keeps its words in their order, whatever stands around them', () => {
    expect(
      told(`<body>Loose <b>words</b>,<br>and
        more&nbsp;of them.<div>In a <span>box<p>And a para&shy;graph.</div><dl><dt>MAPPA<dd>A panel</dl>
        <pre>One line\nand another</pre><noscript>Without script</noscript><o:p>Of Word</o:p> <q>told</q>`),
    ).toEqual([
      'paragraph Loose words,/and more of them.',
      'paragraph In a box',
      'paragraph And a paragraph.',
      'paragraph MAPPA',
      'paragraph A panel',
      'paragraph One line',
      'paragraph and another',
      'paragraph Without script',
      'paragraph Of Word “told”',
    ])
  })

  test('has lists, quotations, tables and images; what is one cell is a box around text', () => {
    const html = `<ul><li>One<ul><li>Inner</ul><li><h3>Two</h3></ul><blockquote><p>Said</blockquote>
      <table><caption>Dates<tr><th>When<td colspan=2>What<tr><td>May<td>A call<table><tr><td>Box</table></table>
      <table><tr><td><h2>In a frame</h2><p>Text</table><img src="https://example.org/x.png" alt="A chart">`
    expect(told(html)).toEqual([
      'bulletList One | Inner | Two',
      'blockquote Said',
      'paragraph Dates',
      'table When | What | May | A call | Box',
      'heading1 In a frame',
      'paragraph Text',
      'image',
    ])
    const made = fromJson(read(html).content, 'report')
    expect(made.ok).toBe(true)
    expect(blocks(html).at(-1)?.attrs).toEqual({ alt: 'A chart' })
  })

  test('says of itself what its head says', () => {
    const { properties } = read(
      `<head><title> Draft 3 </title><meta name="Author" content="N. Writer"><meta name="generator" content="x">`,
    )
    expect(properties).toEqual({ title: 'Draft 3', author: 'N. Writer' })
  })

  test('is read in the encoding that it names', () => {
    const windows = Buffer.from('<meta charset="windows-1252"><p>It said \x93no\x94', 'latin1')
    expect(wordsOf(readHtml(windows).content)).toBe('It said “no”')
    const utf16 = new Uint8Array(Buffer.from('\ufeff<p>Größe', 'utf16le'))
    expect(wordsOf(readHtml(utf16).content)).toBe('Größe')
    expect(wordsOf(read('<meta charset="no-such"><p>Größe').content)).toBe('Größe')
  })

  test('leaves script, style and all that points elsewhere behind', () => {
    const html = `<head><script>document.write('planted')</script><style>p { content: 'planted' }</style></head>
      <body onload="planted()"><p onclick="planted()">Words <a href="javascript:planted()">of a link</a></p>
      <script src="https://example.org/planted.js"></script><iframe srcdoc="<p>planted"></iframe><template><p>planted</template>
      <svg onload="planted()"><script>planted</script></svg><!-- planted --><img src="x" onerror="planted()">`
    expect(told(html)).toEqual(['paragraph Words of a link', 'image'])
    expect(JSON.stringify(read(html))).not.toMatch(/planted|example\.org/)
  })
})

describe('what is no draft', () => {
  test('is refused where it holds what is no text', () => {
    expect(() => readHtml(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toThrow(NotHtml)
  })

  test.each([
    '',
    '<',
    '</p></table></html><td>',
    '<table><b><tr><p></b><td></table>',
    '<p>'.repeat(500),
    '<h1></h1><h2> </h2><ul></ul><table></table>',
    '<!doctype html><frameset><frame></frameset>',
    '&#0;&#xD800;&#x110000;&nosuch;',
    '<a'.repeat(3000),
  ])('%# is read without failing, and fits the schema', html => {
    expect(fromJson(read(html).content, 'report').ok).toBe(true)
  })

  test.each([
    ['tags left open', () => '<div>'.repeat(pageLimits.depth + 10)],
    // Each paragraph opens again what was left open before it.
    [
      'letters left bold',
      () => `<p>${Array.from({ length: 300 }, (_, index) => `<b id=b${index}>`).join('')}${'</p><p>x'.repeat(2000)}`,
    ],
    ['elements without end', () => '<br>'.repeat(pageLimits.elements)],
  ])(
    '%s do not become a tree without end',
    (_, html) => {
      expect(() => read(html())).toThrow(PageTooLarge)
    },
    30_000,
  )

  test('a page of more text than a report may hold is read, and refused by the report', () => {
    const made = fromJson(read(`<p>${'word '.repeat(700_000)}`).content, 'report')
    expect(made).toMatchObject({ ok: false, problem: { reason: 'too-long' } })
  })
})
