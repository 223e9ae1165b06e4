import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { doc, finding, headline, node, outline, p, reading, replica, section, shared } from '../testing/build.ts'
import { type } from '../testing/exchange.ts'
import { moveNode, moveSection } from './move-node.ts'
import type { StructureResult } from './structure-result.ts'
import { unwrapNode, wrapBlocks } from './wrap-blocks.ts'

const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'What happened', 'what-happened'),
      p('One day.'),
      section('s2', 'Findings', 'findings'),
      finding(
        'f1',
        headline('News came late'),
        p('It took days.'),
        node('analysis', { id: 'a1', factors: ['team'] }, p('The rota.')),
      ),
      finding('f2', headline('Forms were long')),
      section('s3', 'Appendix', 'appendix'),
      p('Sources.'),
    ),
    1,
  )
const step = (result: StructureResult) => {
  if (!result.ok) throw new Error(result.reason)
  return result.step
}
const ids = (ydoc: Y.Doc) => {
  const found: string[] = []
  reading(ydoc).doc.descendants(block => {
    if (typeof block.attrs.id === 'string') found.push(block.attrs.id)
  })
  return found
}
/** The elements that stand at the top, to see which were rebuilt. */
const elements = (ydoc: Y.Doc) => ydoc.getXmlFragment('default').toArray()

describe('moving', () => {
  it('takes a finding with its ids and attributes and rebuilds nothing else, in one transaction', () => {
    const ydoc = begin()
    const before = elements(ydoc)
    let transactions = 0
    ydoc.on('afterTransaction', () => {
      transactions += 1
    })
    step(moveNode(ydoc, 'report', 'f1', { after: 'f2' }))
    expect(transactions).toBe(1)
    expect(ids(ydoc)).toEqual(['s1', 's2', 'f2', 'f1', 'a1', 's3'])
    expect(reading(ydoc).tree.analyses).toMatchObject([{ id: 'a1', factors: ['team'], withinId: 'f1' }])
    expect(elements(ydoc).filter(element => !before.includes(element))).toHaveLength(1)
  })

  it('takes a section whole, before or after another', () => {
    const ydoc = begin()
    step(moveSection(ydoc, 's3', { before: 's2' }))
    expect(ids(ydoc)).toEqual(['s1', 's3', 's2', 'f1', 'a1', 'f2'])
    step(moveSection(ydoc, 's1', { after: 's2' }))
    expect(outline(ydoc).slice(0, 3)).toEqual(['heading Appendix', 'paragraph Sources.', 'heading Findings'])
    expect(outline(ydoc).slice(-2)).toEqual(['heading What happened', 'paragraph One day.'])
  })

  it('puts an analysis into another finding, and never a part into itself or where it may not stand', () => {
    const ydoc = begin()
    step(moveNode(ydoc, 'report', 'a1', { into: 'f2' }))
    expect(reading(ydoc).tree.analyses).toMatchObject([{ id: 'a1', withinId: 'f2' }])
    expect(moveNode(ydoc, 'report', 'f2', { into: 'f2' })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(moveNode(ydoc, 'report', 'f2', { after: 'a1' })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(moveNode(ydoc, 'report', 'f1', { into: 'f2' })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(moveNode(ydoc, 'report', 's1', { after: 'f2' })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(moveNode(ydoc, 'report', 'f9', { after: 'f2' })).toEqual({ ok: false, reason: 'gone' })
    expect(moveNode(ydoc, 'report', 'f1', { before: 'f2' })).toEqual({ ok: false, reason: 'same-place' })
    expect(moveSection(ydoc, 's2', { after: 's1' })).toEqual({ ok: false, reason: 'same-place' })
  })

  it('is taken back with what others wrote in it since, and their words stay', () => {
    const ydoc = begin()
    const order = ids(ydoc)
    const moved = step(moveNode(ydoc, 'report', 'f1', { after: 'f2' }))
    type(ydoc, 'f1', 1, 0, 'Colleague: ')
    const back = step(moved.takeBack())
    expect(ids(ydoc)).toEqual(order)
    expect(outline(ydoc)).toContain('finding f1 > paragraph Colleague: It took days.')
    step(back.takeBack())
    expect(ids(ydoc).slice(2, 4)).toEqual(['f2', 'f1'])
    expect(outline(ydoc)).toContain('finding f1 > paragraph Colleague: It took days.')
  })

  it('of one finding by two people leaves two, and every copy tells them apart alike', () => {
    const start = begin()
    const a = replica(start, 10)
    const b = replica(start, 20)
    moveNode(a, 'report', 'f1', { after: 'f2' })
    moveNode(b, 'report', 'f1', { after: 's3' })
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    expect(ids(a)).toEqual(ids(b))
    expect(new Set(ids(a)).size).toBe(ids(a).length)
    expect(ids(a).filter(id => id === 'f1')).toHaveLength(1)
  })
})

describe('turning a passage into a part', () => {
  const passage = () =>
    shared(
      'report',
      doc(
        section('s1', 'Findings', 'findings'),
        node('heading', { id: 'h1', level: 2 }, 'Finding 1: News came late'),
        p('It took ', { type: 'text', text: 'days', marks: [{ type: 'bold' }] }, '.'),
        p('Forms were long'),
        p('They had forty pages. '.repeat(20)),
        node('heading', { id: 'h3', level: 2 }, 'Finding 3'),
        p('Nobody asked'),
        p('Text.'),
        section('s2', 'Next'),
        p('After.'),
      ),
      1,
    )

  it('takes a heading as its headline, with its id, without the number that the place gives', () => {
    const ydoc = passage()
    expect(step(wrapBlocks(ydoc, 'report', { first: 1, end: 3, as: 'finding' })).id).toBe('h1')
    expect(outline(ydoc).slice(1, 3)).toEqual(['finding h1 > headline News came late', 'finding h1 > paragraph It took days.'])
    expect(JSON.stringify(reading(ydoc).doc.toJSON())).toContain('"bold"')
  })

  it('takes a short first paragraph, and after a bare number the next line', () => {
    const ydoc = passage()
    const { id } = step(wrapBlocks(ydoc, 'report', { first: 5, end: 8, as: 'finding' }))
    const second = step(wrapBlocks(ydoc, 'report', { first: 3, end: 5, as: 'recommendation' }))
    expect(outline(ydoc)).toContain(`recommendation ${second.id} > headline Forms were long`)
    expect(outline(ydoc)).toContain(`finding ${id} > headline Nobody asked`)
    expect(outline(ydoc).some(line => line.includes('Finding 3'))).toBe(false)
  })

  it('gives a long passage an empty headline, and an analysis none', () => {
    const ydoc = passage()
    const { id } = step(wrapBlocks(ydoc, 'report', { first: 4, end: 5, as: 'finding' }))
    expect(outline(ydoc)).toContain(`finding ${id} > headline`)
    step(wrapBlocks(ydoc, 'report', { first: 3, end: 4, as: 'analysis', attributes: { id: 'a1', findingId: id } }))
    expect(outline(ydoc)).toContain('analysis a1 > paragraph Forms were long')
    expect(reading(ydoc).tree.analyses).toMatchObject([{ id: 'a1', explainsId: id }])
  })

  it('leaves a line to write on below a headline that is all there is', () => {
    const ydoc = passage()
    const { id } = step(wrapBlocks(ydoc, 'report', { first: 1, end: 2, as: 'finding' }))
    expect(outline(ydoc)).toContain(`finding ${id} > paragraph`)
  })

  it('refuses to swallow a section, a finding in a finding, or a part of the other document', () => {
    const ydoc = passage()
    expect(wrapBlocks(ydoc, 'report', { first: 6, end: 10, as: 'finding' })).toEqual({ ok: false, reason: 'crosses-section' })
    expect(wrapBlocks(ydoc, 'report', { first: 6, end: 7, as: 'boardResponse' })).toEqual({ ok: false, reason: 'not-allowed' })
    step(wrapBlocks(ydoc, 'report', { first: 1, end: 3, as: 'finding' }))
    expect(wrapBlocks(ydoc, 'report', { first: 1, end: 3, as: 'finding' })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(wrapBlocks(ydoc, 'report', { first: 3, end: 3, as: 'finding' })).toEqual({ ok: false, reason: 'gone' })
  })

  it('and back keeps every word, the id on the heading, and the links that led there', () => {
    const ydoc = begin()
    step(unwrapNode(ydoc, 'report', 'f1'))
    expect(outline(ydoc).slice(3, 6)).toEqual([
      'heading News came late',
      'paragraph It took days.',
      'analysis a1 > paragraph The rota.',
    ])
    expect(ids(ydoc)).toContain('f1')
    expect(unwrapNode(ydoc, 'report', 'f1')).toEqual({ ok: false, reason: 'not-allowed' })
  })

  it('is taken back to what it was, both ways, with what was written in it since', () => {
    const ydoc = passage()
    const before = outline(ydoc)
    const wrapped = step(wrapBlocks(ydoc, 'report', { first: 3, end: 5, as: 'finding' }))
    type(ydoc, wrapped.id, 0, 0, 'Indeed, ')
    const undone = step(wrapped.takeBack())
    expect(outline(ydoc)).toEqual(
      before.map(line => (line === 'paragraph Forms were long' ? 'paragraph Indeed, Forms were long' : line)),
    )
    step(undone.takeBack())
    expect(outline(ydoc)).toContain(`finding ${wrapped.id} > headline Indeed, Forms were long`)
  })

  it('keeps the attributes of a part that was unwrapped and taken back', () => {
    const ydoc = begin()
    step(step(unwrapNode(ydoc, 'report', 'a1')).takeBack())
    expect(reading(ydoc).tree.analyses).toMatchObject([{ id: 'a1', factors: ['team'], withinId: 'f1' }])
  })
})
