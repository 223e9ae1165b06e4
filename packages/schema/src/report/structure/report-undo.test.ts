import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { rootOf } from '../json/write-doc.ts'
import { doc, finding, headline, outline, p, replica, section, shared } from '../testing/build.ts'
import { type } from '../testing/exchange.ts'
import { moveNode, moveSection } from './move-node.ts'
import { ReportUndo } from './report-undo.ts'
import { unwrapNode, wrapBlocks } from './wrap-blocks.ts'

/** A page with an undo of its own, and a colleague's copy that it exchanges updates with. */
function desk() {
  const start = shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding('f1', headline('News came late'), p('It took days.')),
      finding('f2', headline('Forms were long'), p('Forty pages.')),
      section('s2', 'Appendix'),
      p('Sources'),
      p('Long text. '.repeat(30)),
    ),
    1,
  )
  const mine = replica(start, 1001)
  const theirs = replica(start, 2002)
  const undo = new ReportUndo(rootOf(mine))
  const exchange = () => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), 'network')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine), 'network')
    expect(outline(mine)).toEqual(outline(theirs))
  }
  const write = (part: string, child: number, words: string) => {
    mine.transact(() => type(mine, part, child, 0, words), ySyncPluginKey)
    undo.stopCapturing()
  }
  return { mine, theirs, undo, exchange, write, before: outline(mine) }
}

describe('undo', () => {
  it('takes back a move, and the typing before it in the moved part', () => {
    const { mine, undo, write, before } = desk()
    write('f1', 1, 'Often: ')
    undo.perform(() => moveNode(mine, 'report', 'f1', { after: 'f2' }))
    const after = outline(mine)
    undo.undo()
    expect(outline(mine)).toEqual(before.map(line => line.replace('It took', 'Often: It took')))
    undo.undo()
    expect(outline(mine)).toEqual(before)
    undo.redo()
    undo.redo()
    expect(outline(mine)).toEqual(after)
    undo.undo()
    undo.undo()
    expect(outline(mine)).toEqual(before)
  })

  it('of a move keeps what a colleague wrote in the moved part since, and takes it along', () => {
    const { mine, theirs, undo, exchange, before } = desk()
    undo.perform(() => moveNode(mine, 'report', 'f1', { after: 'f2' }))
    exchange()
    type(theirs, 'f1', 1, 0, 'Colleague: ')
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine)).toEqual(before.map(line => line.replace('It took', 'Colleague: It took')))
    undo.redo()
    exchange()
    expect(outline(mine).slice(1, 5)).toEqual([
      'finding f2 > headline Forms were long',
      'finding f2 > paragraph Forty pages.',
      'finding f1 > headline News came late',
      'finding f1 > paragraph Colleague: It took days.',
    ])
    undo.undo()
    expect(outline(mine)).toEqual(before.map(line => line.replace('It took', 'Colleague: It took')))
  })

  it('of a move keeps what a colleague deleted in it since deleted', () => {
    const { mine, theirs, undo, exchange } = desk()
    undo.perform(() => moveNode(mine, 'report', 'f1', { after: 'f2' }))
    exchange()
    const moved = rootOf(theirs).get(2)
    if (moved instanceof Y.XmlElement) moved.delete(1, 1)
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine).slice(1, 3)).toEqual(['finding f1 > headline News came late', 'finding f2 > headline Forms were long'])
  })

  it('of a move that a colleague moved on puts it back once, not twice', () => {
    const { mine, theirs, undo, exchange, before } = desk()
    undo.perform(() => moveNode(mine, 'report', 'f1', { after: 'f2' }))
    exchange()
    moveNode(theirs, 'report', 'f1', { after: 's2' })
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine)).toEqual(before)
  })

  it('of a move that a colleague deleted leaves it deleted and takes back the step before', () => {
    const { mine, theirs, undo, exchange, write, before } = desk()
    write('f2', 1, 'About ')
    undo.perform(() => moveNode(mine, 'report', 'f1', { after: 'f2' }))
    exchange()
    rootOf(theirs).delete(2, 1)
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine)).toEqual(before.filter(line => !line.startsWith('finding f1')))
  })

  it('of a section’s move takes along what was added to the section', () => {
    const { mine, theirs, undo, exchange, before } = desk()
    undo.perform(() => moveSection(mine, 's2', { before: 's1' }))
    exchange()
    type(theirs, '', 1, 0, 'All ')
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine)).toEqual(before.map(line => line.replace('Sources', 'All Sources')))
  })

  it.each([false, true])('of wrapping and unwrapping restores what was there (colleague writes: %s)', colleague => {
    const { mine, theirs, undo, exchange, before } = desk()
    const expected = colleague ? before.map(line => line.replace('paragraph Sources', 'paragraph See Sources')) : before
    const wrapped = undo.perform(() => wrapBlocks(mine, 'report', { first: 4, end: 6, as: 'finding' }))
    if (!wrapped.ok) throw new Error(wrapped.reason)
    exchange()
    if (colleague) type(theirs, wrapped.step.id, 0, 0, 'See ')
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine)).toEqual(expected)
    undo.redo()
    exchange()
    expect(outline(mine)).toContain(`finding ${wrapped.step.id} > headline ${colleague ? 'See ' : ''}Sources`)
    undo.perform(() => unwrapNode(mine, 'report', 'f2'))
    expect(outline(mine)).toContain('heading Forms were long')
    undo.undo()
    expect(outline(mine)).toContain('finding f2 > headline Forms were long')
  })

  it('takes back one’s own changes only', () => {
    const { mine, theirs, undo, exchange, write } = desk()
    write('f1', 1, 'Mine. ')
    type(theirs, 'f2', 1, 0, 'Theirs. ')
    exchange()
    undo.undo()
    undo.undo()
    exchange()
    expect(outline(mine)).toContain('finding f1 > paragraph It took days.')
    expect(outline(mine)).toContain('finding f2 > paragraph Theirs. Forty pages.')
  })

  it('of a new finding leaves it standing where a colleague has begun to write in it', () => {
    const { mine, theirs, undo, exchange, before } = desk()
    mine.transact(() => {
      const added = new Y.XmlElement('finding')
      added.setAttribute('id', 'f3')
      added.insert(0, [new Y.XmlElement('headline'), new Y.XmlElement('paragraph')])
      rootOf(mine).insert(3, [added])
    }, ySyncPluginKey)
    undo.stopCapturing()
    exchange()
    type(theirs, 'f3', 1, 0, 'I begin.')
    exchange()
    undo.undo()
    exchange()
    expect(outline(mine).some(line => line.endsWith('paragraph I begin.'))).toBe(true)
    expect(outline(mine)).toHaveLength(before.length + 1)
  })
})
