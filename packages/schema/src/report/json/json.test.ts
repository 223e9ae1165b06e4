import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doc, finding, headline, node, p, reading, section, shared } from '../testing/build.ts'
import { fromJson } from './from-json.ts'
import { toJson } from './to-json.ts'
import { appendDoc } from './write-doc.ts'

const whole = doc(
  section('s1', 'Findings', 'findings'),
  finding(
    'f1',
    headline('News came late'),
    p(
      'It ',
      { type: 'text', text: 'took', marks: [{ type: 'bold' }] },
      ' days',
      node('footnote', { id: 'n1', text: 'Three.' }),
      '.',
    ),
    node('analysis', { id: 'a1', factors: ['team', 'tools'] }, p('The rota.')),
  ),
  node('bulletList', {}, node('listItem', {}, p('one')), node('listItem', {}, p('two'))),
  node('table', {}, node('tableRow', {}, node('tableHeader', {}, p('When')), node('tableCell', { colspan: 2 }, p('What')))),
  node('image', { id: 'i1', imageId: 'x', alt: 'A chart', width: 10, height: 20 }),
)

describe('JSON', () => {
  it('goes through the shared document and back unchanged', () => {
    const first = fromJson(whole, 'report')
    if (!first.ok) throw new Error(first.problem.reason)
    const ydoc = shared('report', whole)
    expect(toJson(reading(ydoc).doc)).toEqual(toJson(first.doc))
    expect(fromJson(JSON.parse(JSON.stringify(toJson(first.doc))), 'report')).toEqual(first)
  })

  it.each([
    ['nonsense', 'a string', 'not-a-document', ''],
    ['another root', { type: 'paragraph' }, 'not-a-document', ''],
    ['an unknown node', doc(p('a'), node('hologram', {})), 'unknown-node', 'content[1]'],
    ['a part of the other document', doc(node('boardResponse', {})), 'unknown-node', 'content[0]'],
    [
      'a finding in a list',
      doc(node('bulletList', {}, node('listItem', {}, finding('f')))),
      'misplaced',
      'content[0].content[0].content[0]',
    ],
    ['an unknown mark', doc(p({ type: 'text', text: 'a', marks: [{ type: 'blink' }] })), 'unknown-mark', 'content[0].content[0]'],
    [
      'a link that runs a script',
      doc(p({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'java\tscript:alert(1)' } }] })),
      'malformed',
      'content[0].content[0]',
    ],
    ['an empty text', doc(p('')), 'malformed', 'content[0].content[0]'],
  ])('refuses %s and says where', (_name, json, reason, where) => {
    expect(fromJson(json, 'report')).toMatchObject({ ok: false, problem: { reason, where } })
  })

  it('refuses nesting without end', () => {
    let json = p('deep')
    for (let level = 0; level < 2000; level += 1) json = node('blockquote', {}, json)
    expect(fromJson(doc(json), 'report')).toMatchObject({ ok: false, problem: { reason: 'too-deep' } })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        fromJson(json, 'report')
        fromJson({ type: 'doc', content: [json] }, 'response')
      }),
    )
  })

  it('appends without taking an id twice', () => {
    const ydoc = shared('report', whole)
    const again = fromJson(whole, 'report')
    if (!again.ok) throw new Error(again.problem.reason)
    appendDoc(ydoc, again.doc)
    const { tree } = reading(ydoc)
    expect(tree.findings).toHaveLength(2)
    expect(tree.findings[0]?.id).toBe('f1')
    expect(new Set([...tree.findings, ...tree.analyses].map(({ id }) => id)).size).toBe(4)
  })
})
