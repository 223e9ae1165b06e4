// @vitest-environment jsdom
import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../sync/index.ts'
import { fromJson } from '../json/from-json.ts'
import { allowedHref } from '../marks/link.ts'
import { schemaFor } from '../schema/schema.ts'
import { doc, headline, node, p, section } from '../testing/build.ts'

const marked = (text: string, type: string, attrs?: Record<string, unknown>) => ({
  type: 'text',
  text,
  marks: [attrs === undefined ? { type } : { type, attrs }],
})
const report = doc(
  section('s1', 'Findings', 'findings'),
  node(
    'finding',
    { id: 'f1', priority: 2, priorityReason: 'It "happens" <often>', reach: 'regional', stillExists: 'partly' },
    headline('News came late'),
    p(
      'It ',
      marked('took', 'bold'),
      marked(' H', 'italic'),
      marked('2', 'subscript'),
      marked('n', 'superscript'),
      marked('u', 'underline'),
    ),
    p(
      marked('law', 'link', { href: 'https://example.org/a?b=c' }),
      { type: 'hardBreak' },
      marked('there', 'link', { href: '#f1' }),
    ),
    p(node('footnote', { id: 'n1', text: 'See “there”.' }), node('crossReference', { targetId: 'r1' })),
    node('analysis', { id: 'a1', factors: ['team', 'tools'], sources: ['family'], hindsight: 'By asking.' }, p('The rota.')),
  ),
  node('recommendation', { id: 'r1', form: 'question', findingIds: ['f1', 'f2'], addressedTo: 'All' }, headline('Ask')),
  node('orderedList', { start: 3 }, node('listItem', {}, p('c'), node('bulletList', {}, node('listItem', {}, p('d'))))),
  node('blockquote', {}, p('He said.')),
  node('table', {}, node('tableRow', {}, node('tableHeader', {}, p('a')), node('tableCell', { colspan: 2 }, p('b')))),
  node('image', { id: 'i1', imageId: 'x1', alt: 'A chart', decorative: true, width: 10, height: 20 }),
)
const response = doc(
  node(
    'boardResponse',
    { id: 'b1', answersId: 'f1', decision: 'partly-accepted', decisionReason: 'Because.', frameworkPlace: 'Plan' },
    headline('In part'),
    node('action', { id: 'x1', responsibleBody: 'Health', namedRole: 'Nurse', dueOn: '2031-02-03', measure: 'Asked.' }, p('Do.')),
  ),
)

describe.each<[DocumentKind, typeof report]>([
  ['report', report],
  ['response', response],
])('the %s as HTML', (kind, json) => {
  it('comes back whole, every attribute and mark', () => {
    const read = fromJson(json, kind)
    if (!read.ok) throw new Error(read.problem.reason)
    const html = document.createElement('div')
    html.append(DOMSerializer.fromSchema(schemaFor(kind)).serializeFragment(read.doc.content))
    const again = document.createElement('div')
    again.innerHTML = html.innerHTML
    expect(DOMParser.fromSchema(schemaFor(kind)).parse(again).toJSON()).toEqual(read.doc.toJSON())
  })
})

describe('what HTML may bring', () => {
  const parse = (html: string) => {
    const element = document.createElement('div')
    element.innerHTML = html
    return DOMParser.fromSchema(schemaFor('report')).parse(element)
  }

  it('is no script, no foreign image, no part of the other document', () => {
    const read = parse(
      '<p>a<a href="javascript:alert(1)">b</a><img src="https://example.org/x.png"></p><section data-type="action"><p>c</p></section>',
    )
    expect(JSON.stringify(read.toJSON())).not.toMatch(/javascript|example\.org|action/)
    expect(read.textContent).toBe('abc')
  })

  it('has its attributes checked like everything else', () => {
    const read = parse('<section data-type="finding" data-priority="9e99" data-reach="galactic" data-id="f1"><p>a</p></section>')
    expect(read.firstChild?.attrs).toMatchObject({ priority: 0, reach: '', id: 'f1' })
    expect(parse('<h6>deep</h6>').firstChild?.attrs.level).toBe(4)
  })

  it.each([
    ['https://example.org', true],
    ['mailto:a@example.org', true],
    ['#f1', true],
    ['#', false],
    ['#a b', false],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' https://example.org', false],
    ['https://exa\tmple.org', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['file:///etc/passwd', false],
    ['https://', false],
    [`https://example.org/${'a'.repeat(3000)}`, false],
    [7, false],
  ])('%j as a link: %s', (href, allowed) => {
    expect(allowedHref(href)).toBe(allowed)
  })
})
