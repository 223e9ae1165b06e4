import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { wordsFor } from '../../words/index.ts'
import { rootOf } from '../json/write-doc.ts'
import { doc, finding, headline, node, p, reading, section, shared } from '../testing/build.ts'
import { readReport } from './read-report.ts'
import { reportLimits } from './report-limits.ts'

const { report: words } = wordsFor('scr')

describe('reading a report', () => {
  it('finds sections, findings, analyses and recommendations with what belongs to them', () => {
    const { tree, unread } = reading(
      shared(
        'report',
        doc(
          p('Before the first section.'),
          section('s1', 'Findings', 'findings'),
          finding(
            'f1',
            headline('News came late'),
            p('It took days.'),
            node('analysis', { id: 'a1', factors: ['team'] }, p('The rota.')),
          ),
          node('analysis', { id: 'a2', findingId: 'f1' }, p('And the form.')),
          section('s2', 'What should change', 'recommendations'),
          node('recommendation', { id: 'r1', findingIds: ['f1', 'gone'] }, headline('One rota')),
        ),
      ),
    )
    expect(unread).toEqual([])
    expect(tree.sections).toMatchObject([
      { id: 's1', kind: 'findings', firstBlock: 1, endBlock: 4, words: 11 },
      { id: 's2', kind: 'recommendations', firstBlock: 4, endBlock: 6 },
    ])
    expect(tree.findings).toMatchObject([
      { id: 'f1', headline: 'News came late', text: 'News came late\nIt took days.', sectionId: 's1' },
    ])
    expect(tree.analyses).toMatchObject([
      { id: 'a1', explainsId: 'f1', withinId: 'f1', number: 1, factors: ['team'], sectionId: 's1' },
      { id: 'a2', explainsId: 'f1', withinId: '', number: 2 },
    ])
    expect(tree.recommendations).toMatchObject([{ id: 'r1', answersFindingIds: ['f1'], number: 1 }])
    expect(tree.sizes.words).toBe(21)
  })

  it('names what it does not know, keeps the rest, and changes nothing', () => {
    const ydoc = shared('report', doc(section('s1', 'One'), p('Kept.')))
    const strange = new Y.XmlElement('hologram')
    const inside = new Y.XmlText()
    inside.insert(0, 'three lost words')
    strange.insert(0, [inside])
    const marked = new Y.XmlText()
    marked.insert(0, 'Blinking', { blink: {} })
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('mood', 'bright')
    paragraph.insert(0, [marked])
    const stray = new Y.XmlText()
    stray.insert(0, 'stray')
    rootOf(ydoc).insert(2, [strange, paragraph, new Y.XmlElement('action'), stray])
    const before = Y.encodeStateAsUpdate(ydoc)

    const { doc: read, unread } = reading(ydoc)
    expect(read.textContent).toBe('OneKept.Blinking')
    expect(unread).toEqual([
      { what: 'node', name: 'hologram', count: 1, words: 3, nearId: '' },
      { what: 'attribute', name: 'mood', count: 1, words: 0, nearId: '' },
      { what: 'mark', name: 'blink', count: 1, words: 0, nearId: '' },
      { what: 'node', name: 'action', count: 1, words: 0, nearId: '' },
      { what: 'misplaced-node', name: 'text', count: 1, words: 1, nearId: '' },
    ])
    expect(unread.map(words.unread)).not.toContain('')
    expect(Y.encodeStateAsUpdate(ydoc)).toEqual(before)
    expect(() => read.check()).not.toThrow()
  })

  it('replaces attributes that do not fit by their defaults and drops links that could run a script', () => {
    const ydoc = shared('report', doc(finding('f1', headline('One')), p('text')))
    const element = rootOf(ydoc).get(0)
    const paragraph = rootOf(ydoc).get(1)
    if (!(element instanceof Y.XmlElement) || !(paragraph instanceof Y.XmlElement)) throw new Error('unexpected document')
    element.setAttribute('priority', 'first of all')
    const text = paragraph.get(0)
    if (!(text instanceof Y.XmlText)) throw new Error('unexpected document')
    text.format(0, 4, { link: { href: 'javascript:alert(1)' } })
    const { tree, unread } = reading(ydoc)
    expect(tree.findings[0]?.priority).toBe(0)
    expect(tree.links).toEqual([])
    expect(unread).toMatchObject([{ what: 'mark' }])
  })

  it('fails by name on nesting without end, and on more than a document may hold', () => {
    const deep = new Y.Doc()
    deep.transact(() => {
      let parent: Y.XmlFragment = rootOf(deep)
      for (let level = 0; level < 500; level += 1) {
        const quote = new Y.XmlElement('blockquote')
        parent.insert(0, [quote])
        parent = quote
      }
    })
    expect(readReport(deep, 'report')).toEqual({ ok: false, failure: { reason: 'too-deep', limit: reportLimits.depth } })

    const long = new Y.Doc()
    const paragraph = new Y.XmlElement('paragraph')
    rootOf(long).insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText('a'.repeat(reportLimits.characters + 1))])
    const read = readReport(long, 'report')
    expect(read).toMatchObject({ ok: false, failure: { reason: 'too-long' } })
    if (!read.ok) expect(words.readingFailure(read.failure)).toContain('3,000,000 characters')
  })

  it('says which references and links still lead somewhere', () => {
    const { tree } = reading(
      shared(
        'report',
        doc(
          section('s1', 'One'),
          p(node('crossReference', { targetId: 's1' }), node('crossReference', { targetId: 'gone' })),
          p({ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: '#s1' } }] }),
        ),
      ),
    )
    expect(tree.links).toEqual([
      { href: '#s1', stands: true },
      { href: '#gone', stands: false },
      { href: '#s1', stands: true },
    ])
  })
})
