// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { rootOf } from '../json/write-doc.ts'
import { doc, finding, headline, node, outline, p, replica, section, shared } from '../testing/build.ts'
import { type Page, page } from '../testing/page.ts'

const item = (text: string) => node('listItem', {}, p(text))
const cell = (text: string) => node('tableCell', {}, p(text))
const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding('f1', headline('One'), p('First.'), p('Second.'), node('analysis', { id: 'a1' }, p('Why.'), p('And why.'))),
      node('bulletList', {}, item('a'), item('b')),
      node('blockquote', {}, p('He said.'), p('She said.')),
      node('table', {}, node('tableRow', {}, cell('1'), cell('2')), node('tableRow', {}, cell('3'), cell('4'))),
    ),
    1,
  )

let open: Page[] = []
const openPages = () => {
  const start = begin()
  open = [page(replica(start, 1001)), page(replica(start, 2002))]
  const [a, b] = open
  if (a === undefined || b === undefined) throw new Error('no pages')
  return { a, b }
}
const close = () => {
  for (const { editor } of open) editor.destroy()
  open = []
}
afterEach(close)

/** Deletes every node that satisfies this, without anything being repaired: as an older page or another client would. */
const deleteWhere = ({ ydoc }: Page, which: (element: Y.XmlElement) => boolean) =>
  ydoc.transact(() => {
    const walk = (parent: Y.XmlFragment) => {
      for (const [at, child] of [...parent.toArray().entries()].reverse()) {
        if (!(child instanceof Y.XmlElement)) continue
        if (which(child)) parent.delete(at, 1)
        else walk(child)
      }
    }
    walk(rootOf(ydoc))
  })

/** Brings both to one state and says what the pages wrote by themselves in doing so. */
function exchange(a: Page, b: Page): number {
  let written = 0
  const count = (_update: Uint8Array, origin: unknown) => {
    if (origin !== 'network') written += 1
  }
  for (const { ydoc } of [a, b]) ydoc.on('update', count)
  const fromA = Y.encodeStateAsUpdate(a.ydoc)
  const fromB = Y.encodeStateAsUpdate(b.ydoc)
  Y.applyUpdate(a.ydoc, fromB, 'network')
  Y.applyUpdate(b.ydoc, fromA, 'network')
  for (const { ydoc } of [a, b]) ydoc.off('update', count)
  return written
}
const type = ({ editor }: Page, pos: number, words: string) =>
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(pos))).insertText(words))

describe('what merges can leave behind', () => {
  it.each<[string, (element: Y.XmlElement) => boolean, (element: Y.XmlElement) => boolean]>([
    ['a finding without a headline', e => e.nodeName === 'headline', e => e.nodeName === 'analysis'],
    [
      'an empty list',
      e => e.toJSON().includes('>a<') && e.nodeName === 'listItem',
      e => e.toJSON().includes('>b<') && e.nodeName === 'listItem',
    ],
    [
      'an empty quotation',
      e => e.toJSON() === '<paragraph>He said.</paragraph>',
      e => e.toJSON() === '<paragraph>She said.</paragraph>',
    ],
    [
      'an empty analysis',
      e => e.toJSON() === '<paragraph>Why.</paragraph>',
      e => e.toJSON() === '<paragraph>And why.</paragraph>',
    ],
    ['an empty cell', e => e.toJSON() === '<paragraph>1</paragraph>', e => e.toJSON() === '<paragraph>4</paragraph>'],
    [
      'a table without rows',
      e => e.nodeName === 'tableRow' && e.toJSON().includes('1'),
      e => e.nodeName === 'tableRow' && e.toJSON().includes('3'),
    ],
    ['an empty document', e => e.nodeName !== 'table', e => e.nodeName === 'table'],
  ])('%s is shown, and nothing is deleted or written for it', (_name, byA, byB) => {
    const { a, b } = openPages()
    deleteWhere(a, byA)
    deleteWhere(b, byB)
    expect(exchange(a, b)).toBe(0)
    expect(a.ydoc.getXmlFragment('default').toJSON()).toBe(b.ydoc.getXmlFragment('default').toJSON())
    expect(outline(a.ydoc)).toEqual(outline(b.ydoc))
    const shown = rootOf(a.ydoc).length
    if (shown > 0) expect(a.editor.state.doc.childCount).toBe(shown)
  })

  it('a finding with two headlines keeps both, until somebody edits there and one is empty', () => {
    const { a, b } = openPages()
    const f1 = rootOf(a.ydoc).get(1)
    if (!(f1 instanceof Y.XmlElement)) throw new Error('no finding')
    f1.insert(1, [new Y.XmlElement('headline')])
    expect(exchange(a, b)).toBe(0)
    expect(outline(b.ydoc).filter(line => line.includes('headline'))).toEqual([
      'finding f1 > headline One',
      'finding f1 > headline',
    ])
    let pos = 0
    b.editor.state.doc.descendants((block, at) => {
      if (block.textContent === 'First.' && block.isTextblock) pos = at + 1
    })
    type(b, pos, 'Now: ')
    expect(outline(b.ydoc).filter(line => line.includes('headline'))).toEqual(['finding f1 > headline One'])
  })

  it('is put right around where somebody writes: a headline, a line in an empty quotation', () => {
    const { a } = openPages()
    deleteWhere(a, e => e.nodeName === 'headline' || e.toJSON() === '<paragraph>He said.</paragraph>')
    let pos = 0
    a.editor.state.doc.descendants((block, at) => {
      if (block.textContent === 'First.' && block.isTextblock) pos = at + 1
    })
    type(a, pos, 'x')
    expect(outline(a.ydoc).slice(1, 3)).toEqual(['finding f1 > headline', 'finding f1 > paragraph xFirst.'])
  })

  it('a ragged table is repaired by who edits it, not by every page that sees it', () => {
    const { a, b } = openPages()
    deleteWhere(a, e => e.nodeName === 'tableCell' && e.toJSON().includes('>1<'))
    expect(exchange(a, b)).toBe(0)
    let pos = 0
    b.editor.state.doc.descendants((block, at) => {
      if (block.textContent === '4' && block.isTextblock) pos = at + 1
    })
    type(b, pos, 'x')
    exchange(a, b)
    expect(a.ydoc.getXmlFragment('default').toJSON()).toBe(b.ydoc.getXmlFragment('default').toJSON())
    expect(outline(a.ydoc).slice(-4)).toContain('paragraph x4')
  })
})

describe('new tables', () => {
  it('have a line in every cell, and the caret in the first; Tab at the end adds a row to write in', () => {
    const { a } = openPages()
    a.editor.commands.setTextSelection(1)
    a.editor.commands.insertTable({ rows: 2, cols: 2 })
    expect(a.editor.state.selection.$from.node(-1).type.name).toBe('tableHeader')
    for (let presses = 0; presses < 4; presses += 1) a.editor.commands.keyboardShortcut('Tab')
    const row = a.editor.state.selection.$from.node(-2)
    expect(row.type.name).toBe('tableRow')
    expect(row.children.every(({ firstChild }) => firstChild?.type.name === 'paragraph')).toBe(true)
  })
})

describe('any two edits at once', () => {
  const edit = fc.record({
    kind: fc.constantFrom('type', 'delete', 'split', 'join', 'list', 'quote', 'heading'),
    from: fc.nat(200),
    length: fc.nat(40),
  })
  const apply = ({ editor }: Page, { kind, from, length }: { kind: string; from: number; length: number }) => {
    const size = editor.state.doc.content.size
    const start = Math.min(from, size)
    const $start = editor.state.doc.resolve(start)
    editor.view.dispatch(
      editor.state.tr.setSelection(
        TextSelection.between($start, editor.state.doc.resolve(kind === 'delete' ? Math.min(start + length, size) : start)),
      ),
    )
    if (kind === 'type') editor.commands.insertContent('typed')
    else if (kind === 'delete') editor.commands.deleteSelection()
    else if (kind === 'split') editor.commands.keyboardShortcut('Enter')
    else if (kind === 'join') editor.commands.joinBackward()
    else if (kind === 'list') editor.commands.toggleBulletList()
    else if (kind === 'quote') editor.commands.toggleBlockquote()
    else editor.commands.toggleHeading({ level: 2 })
  }

  it('merge without either page deleting anything from the shared document', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 5 }), (byA, byB) => {
        const { a, b } = openPages()
        for (const each of byA) apply(a, each)
        for (const each of byB) apply(b, each)
        // What the merge makes without any page looking on.
        const alone = replica(a.ydoc, 3)
        Y.applyUpdate(alone, Y.encodeStateAsUpdate(b.ydoc))
        const merged = outline(alone)
        exchange(a, b)
        exchange(a, b)
        const shown = outline(a.ydoc)
        expect(outline(b.ydoc)).toEqual(shown)
        expect(shown.join('')).toBe(merged.join(''))
        expect(a.editor.state.doc.textContent).toBe(b.editor.state.doc.textContent)
        close()
      }),
      { numRuns: 50 },
    )
  }, 60_000)
})
