// @vitest-environment jsdom
import { DOMParser } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { toJson } from '../json/to-json.ts'
import { rootOf } from '../json/write-doc.ts'
import { moveNode, moveSection } from '../structure/move-node.ts'
import { doc, finding, headline, node, p, reading, replica, section, shared } from '../testing/build.ts'
import { type Page, page } from '../testing/page.ts'
import { settledIds } from './settled-ids.ts'

const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding(
        'f1',
        headline('One'),
        p('Text.', node('footnote', { id: 'n1', text: 'Note.' })),
        node('analysis', { id: 'a1' }, p('Why.')),
      ),
      p('Between.'),
      node('recommendation', { id: 'r1', findingIds: ['f1'] }, headline('Do')),
    ),
    1,
  )

let open: Page[] = []
const openPage = (ydoc: Y.Doc) => {
  const opened = page(ydoc)
  open.push(opened)
  return opened
}
afterEach(() => {
  for (const { editor } of open) editor.destroy()
  open = []
})

const idsIn = ({ editor }: Page) => {
  const ids: string[] = []
  editor.state.doc.descendants(({ attrs }) => {
    if (typeof attrs.id === 'string') ids.push(attrs.id)
  })
  return ids
}
const positionOf = ({ editor }: Page, id: string) => {
  let found = -1
  editor.state.doc.descendants(({ attrs }, pos) => {
    if (attrs.id === id) found = pos
  })
  return found
}
const nodeOf = (at: Page, id: string) => {
  const found = at.editor.state.doc.nodeAt(positionOf(at, id))
  if (found === null) throw new Error(`${id} is not here`)
  return found
}
const cut = (at: Page, id: string) => {
  const taken = nodeOf(at, id)
  at.editor.view.dispatch(at.editor.state.tr.delete(positionOf(at, id), positionOf(at, id) + taken.nodeSize))
  return taken
}
const settle = () => new Promise<void>(resolve => queueMicrotask(resolve))
const exchange = async (a: Page, b: Page) => {
  for (let round = 0; round < 3; round += 1) {
    Y.applyUpdate(a.ydoc, Y.encodeStateAsUpdate(b.ydoc), 'network')
    Y.applyUpdate(b.ydoc, Y.encodeStateAsUpdate(a.ydoc), 'network')
    await settle()
  }
}

describe('ids', () => {
  it('are given to new nodes and kept in the shared document', () => {
    const one = openPage(begin())
    one.editor.view.dispatch(
      one.editor.state.tr.insert(0, one.editor.schema.node('heading', { level: 2 }, [one.editor.schema.text('New')])),
    )
    const [first] = idsIn(one)
    expect(first).toMatch(/^[a-z][a-z0-9]{11}$/)
    expect(reading(one.ydoc).doc.firstChild?.attrs.id).toBe(first)
  })

  it('stay with a node that is cut and pasted, and everything inside it', () => {
    const one = openPage(begin())
    const taken = cut(one, 'f1')
    one.editor.view.dispatch(one.editor.state.tr.insert(one.editor.state.doc.content.size, taken))
    expect(idsIn(one)).toEqual(['s1', 'r1', 'f1', 'n1', 'a1'])
    one.editor.view.dispatch(one.editor.state.tr.insert(one.editor.state.doc.content.size, taken))
    expect(idsIn(one).slice(0, 5)).toEqual(['s1', 'r1', 'f1', 'n1', 'a1'])
    expect(new Set(idsIn(one)).size).toBe(8)
  })

  it('stay with a node that is dragged, up or down', () => {
    const one = openPage(begin())
    const down = nodeOf(one, 'f1')
    const tr = one.editor.state.tr.delete(positionOf(one, 'f1'), positionOf(one, 'f1') + down.nodeSize)
    one.editor.view.dispatch(tr.insert(tr.doc.content.size, down))
    expect(idsIn(one)).toEqual(['s1', 'r1', 'f1', 'n1', 'a1'])
    const up = one.editor.state.tr.delete(positionOf(one, 'f1'), positionOf(one, 'f1') + down.nodeSize).insert(0, down)
    one.editor.view.dispatch(up)
    expect(idsIn(one)).toEqual(['f1', 'n1', 'a1', 's1', 'r1'])
  })

  it('are new for a copy, also one put before the original; links stay with the original', () => {
    const one = openPage(begin())
    one.editor.view.dispatch(one.editor.state.tr.insert(0, nodeOf(one, 'f1')))
    const ids = idsIn(one)
    expect(ids.slice(4, 7)).toEqual(['f1', 'n1', 'a1'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(reading(one.ydoc).tree.recommendations[0]?.answersFindingIds).toEqual(['f1'])
    expect(reading(one.ydoc).tree.findings[1]?.id).toBe('f1')
  })

  it('stay with the first half of a heading that is split, and with a heading pushed down', () => {
    const one = openPage(begin())
    const put = (pos: number) =>
      one.editor.view.dispatch(one.editor.state.tr.setSelection(TextSelection.create(one.editor.state.doc, pos)))
    put(1)
    one.editor.commands.keyboardShortcut('Enter')
    expect(idsIn(one).slice(0, 1)).toEqual(['s1'])
    expect(
      toJson(one.editor.state.doc)
        .content?.map(({ type }) => type)
        .slice(0, 3),
    ).toEqual(['paragraph', 'heading', 'finding'])
    put(positionOf(one, 's1') + 4)
    one.editor.commands.keyboardShortcut('Enter')
    const ids = idsIn(one)
    expect(ids[0]).toBe('s1')
    expect(new Set(ids).size).toBe(ids.length)
    expect(nodeOf(one, 's1').attrs.kind).toBe('findings')
  })

  it('survive the clipboard as HTML, with every attribute', () => {
    const one = openPage(begin())
    const recommendation = nodeOf(one, 'r1')
    const slice = one.editor.state.doc.slice(positionOf(one, 'r1'), positionOf(one, 'r1') + recommendation.nodeSize)
    const { dom } = one.editor.view.serializeForClipboard(slice)
    cut(one, 'r1')
    const pasted = DOMParser.fromSchema(one.editor.schema).parseSlice(dom)
    one.editor.view.dispatch(
      one.editor.state.tr.replace(one.editor.state.doc.content.size, one.editor.state.doc.content.size, pasted),
    )
    expect(nodeOf(one, 'r1').toJSON()).toEqual(recommendation.toJSON())
  })

  it('of a node moved by two people at once stay with one; the twin that says the same to the letter goes', async () => {
    const start = begin()
    const a = openPage(replica(start, 1001))
    const b = openPage(replica(start, 2002))
    a.undo.perform(() => moveNode(a.ydoc, 'report', 'f1', { after: 'r1' }))
    b.undo.perform(() => moveNode(b.ydoc, 'report', 'f1', { before: 'r1' }))
    await exchange(a, b)
    expect(idsIn(a)).toEqual(['s1', 'f1', 'n1', 'a1', 'r1'])
    expect(idsIn(b)).toEqual(idsIn(a))
    a.undo.undo()
    await exchange(a, b)
    expect(idsIn(b)).toEqual(['s1', 'f1', 'n1', 'a1', 'r1'])
    expect(b.editor.state.doc.childCount).toBe(4)
  })

  it('of a section moved by two people at once stay with one; the twin goes, its paragraphs with it', async () => {
    const start = shared(
      'report',
      doc(
        ...[section('s1', 'First'), p('One.'), p('Two.'), finding('f1', headline('Three'), p('Four.'))],
        ...[section('s2', 'Second'), p('Five.'), section('s3', 'Third'), p('Six.')],
      ),
      1,
    )
    const a = openPage(replica(start, 1001))
    const b = openPage(replica(start, 2002))
    a.undo.perform(() => moveSection(a.ydoc, 's1', { after: 's3' }))
    b.undo.perform(() => moveSection(b.ydoc, 's1', { after: 's2' }))
    await exchange(a, b)
    expect(idsIn(a).toSorted()).toEqual(['f1', 's1', 's2', 's3'])
    expect(a.editor.state.doc.childCount).toBe(8)
    expect(a.editor.state.doc.textContent).toHaveLength('FirstOne.Two.ThreeFour.SecondFive.ThirdSix.'.length)
    expect(b.editor.getJSON()).toEqual(a.editor.getJSON())
  })

  it('of a section moved by two people stay on two sections where one has written in theirs', async () => {
    const start = shared(
      'report',
      doc(section('s1', 'First'), p('One.'), section('s2', 'Second'), p('Two.'), section('s3', 'Third')),
      1,
    )
    const a = openPage(replica(start, 1001))
    const b = openPage(replica(start, 2002))
    moveSection(a.ydoc, 's1', { after: 's3' })
    moveSection(b.ydoc, 's1', { after: 's2' })
    b.editor.view.dispatch(b.editor.state.tr.insertText('More. ', positionOf(b, 's1') + 'First'.length + 3))
    await exchange(a, b)
    expect(a.editor.state.doc.textContent).toContain('More. One.')
    expect(a.editor.state.doc.textContent.match(/One\./g)).toHaveLength(2)
    expect(b.editor.getJSON()).toEqual(a.editor.getJSON())
  })

  it('of a node that was moved by one and moved and rewritten by the other are told apart alike on both pages', async () => {
    const start = begin()
    const a = openPage(replica(start, 1001))
    const b = openPage(replica(start, 2002))
    moveNode(a.ydoc, 'report', 'f1', { after: 'r1' })
    moveNode(b.ydoc, 'report', 'f1', { before: 'r1' })
    b.editor.view.dispatch(b.editor.state.tr.insertText('Rewritten. ', positionOf(b, 'f1') + 2))
    await exchange(a, b)
    expect(idsIn(a)).toEqual(idsIn(b))
    const ids = idsIn(a)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => id === 'f1')).toHaveLength(1)
    expect([...settledIds(rootOf(a.ydoc)).values()]).toEqual(ids)
    const stateBefore = Y.encodeStateVector(a.ydoc)
    await exchange(a, b)
    expect(Y.encodeStateVector(a.ydoc)).toEqual(stateBefore)
  })

  it('are not written by a page that may not write', async () => {
    const start = begin()
    const a = replica(start, 1001)
    const reader = openPage(replica(start, 2002))
    reader.editor.setEditable(false)
    const updates: Uint8Array[] = []
    reader.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') updates.push(update)
    })
    moveNode(a, 'report', 'f1', { after: 'r1' })
    moveNode(start, 'report', 'f1', { before: 'r1' })
    Y.applyUpdate(reader.ydoc, Y.encodeStateAsUpdate(a), 'network')
    Y.applyUpdate(reader.ydoc, Y.encodeStateAsUpdate(start), 'network')
    await settle()
    expect(updates).toEqual([])
  })
})
