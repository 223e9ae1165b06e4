import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { fromJson } from '../json/from-json.ts'
import type { NodeJson } from '../json/report-json.ts'
import { toJson } from '../json/to-json.ts'
import { doc, finding, headline, node, p, reading, replica, section, shared } from '../testing/build.ts'
import { bringTo } from './bring-to.ts'

const read = (json: NodeJson) => {
  const known = fromJson(json, 'report')
  if (!known.ok) throw new Error(known.problem.reason)
  return known.doc
}
const earlier = doc(
  section('s1', 'Findings', 'findings'),
  finding('f1', headline('News came late'), p('It took days.'), p('Nobody rang.')),
  node('finding', { id: 'f2', reach: 'local' }, headline('The rota was thin'), p('A team of four.')),
  p('The end ', { type: 'text', text: 'of it', marks: [{ type: 'bold' }] }, '.'),
)
const later = doc(
  section('s1', 'What we found', 'findings'),
  node('finding', { id: 'f2', reach: 'national' }, headline('The rota was thin'), p('A team of six.'), p('More.')),
  finding('f3', headline('Another')),
  finding('f1', headline('News came late'), p('It took many long days.')),
  p('The end of it', node('footnote', { id: 'n1', text: 'Note.' }), '.'),
)

describe('a document that is brought back', () => {
  it.each([
    ['to an earlier text', later, earlier],
    ['forward again', earlier, later],
    ['to nothing', earlier, doc(p())],
    ['from nothing', doc(p()), earlier],
  ])('reads as it did: %s', (_name, from, to) => {
    const ydoc = shared('report', from)
    expect(bringTo(ydoc, 'report', read(to))).toBe(true)
    expect(toJson(reading(ydoc).doc)).toEqual(toJson(read(to)))
  })

  it('changes nothing where nothing differs', () => {
    const ydoc = shared('report', earlier)
    const before = Y.encodeStateVector(ydoc)
    bringTo(ydoc, 'report', read(earlier))
    expect(Y.encodeStateVector(ydoc)).toEqual(before)
  })

  it('keeps what a colleague types meanwhile beside what is brought back', () => {
    const ydoc = shared('report', doc(finding('f1', headline('News came late'), p('It took many long days.')), p('Apart.')))
    const theirs = replica(ydoc, 7)
    const apart = theirs.getXmlFragment('default').get(1)
    const text = apart instanceof Y.XmlElement ? apart.get(0) : null
    if (text instanceof Y.XmlText) text.insert(6, ' Typed meanwhile.')
    bringTo(ydoc, 'report', read(doc(finding('f1', headline('News came late'), p('It took days.')), p('Apart.'))))
    Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(theirs))
    const words = reading(ydoc).doc.textContent
    expect(words).toContain('It took days.')
    expect(words).toContain('Typed meanwhile.')
  })

  it('leaves a document alone that it cannot read whole', () => {
    const ydoc = shared('report', earlier)
    ydoc.getXmlFragment('default').push([new Y.XmlElement('hologram')])
    expect(bringTo(ydoc, 'report', read(later))).toBe(false)
    expect(ydoc.getXmlFragment('default').length).toBe(5)
  })
})
