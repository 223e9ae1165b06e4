// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { doc, finding, headline, outline, p, replica, section, shared } from '../testing/build.ts'
import { Watching } from '../testing/exchange.ts'
import { type Page, page } from '../testing/page.ts'
import { moveNode } from './move-node.ts'
import { wrapBlocks } from './wrap-blocks.ts'

const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding('f1', headline('Alpha'), p('Alpha one.'), p('Alpha two.')),
      finding('f2', headline('Beta'), p('Beta one.'), p('Beta two.')),
      p('Gamma one, '.repeat(20).concat('end.')),
      p('Gamma two.'),
    ),
    1,
  )

let open: Page[] = []
const close = () => {
  for (const { editor } of open) editor.destroy()
  open = []
}
afterEach(close)

/** A and B write on real pages, each without hearing of the other; the server hears of both. */
function withoutHearing() {
  const start = begin()
  const server = new Watching(start)
  const desk = (client: number) => {
    const at = page(replica(start, client))
    open.push(at)
    const sent: Uint8Array[] = []
    at.ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') sent.push(update)
    })
    return { ...at, sent }
  }
  return { server, a: desk(1001), b: desk(2002) }
}
type Desk = ReturnType<typeof withoutHearing>['a']

/** What a block said before anybody wrote in it. */
const unmarked = (node: { textContent: string }) => node.textContent.replace(/[ᚠᛒᚷ]\d/g, '')

const typeIn = ({ editor }: Page, block: string, offset: number, words: string) => {
  let at = -1
  editor.state.doc.descendants((node, pos) => {
    if (at < 0 && node.isTextblock && unmarked(node).includes(block)) at = pos + 1
  })
  if (at < 0) return
  const size = editor.state.doc.nodeAt(at - 1)?.content.size ?? 0
  editor.view.dispatch(editor.state.tr.insertText(words, at + Math.min(offset, size)))
}

/** The server takes everything in the given interleaving and sends each what the other wrote. */
function meet(server: Watching, a: Desk, b: Desk, firstA: () => boolean): void {
  const [fromA, fromB] = [[...a.sent], [...b.sent]]
  const bothOf = { a: [...fromA], b: [...fromB] }
  while (fromA.length > 0 || fromB.length > 0) {
    const next = fromB.length === 0 || (fromA.length > 0 && firstA()) ? fromA.shift() : fromB.shift()
    if (next !== undefined) server.receive(next)
  }
  for (const update of bothOf.b) Y.applyUpdate(a.ydoc, update, 'network')
  for (const update of bothOf.a) Y.applyUpdate(b.ydoc, update, 'network')
}

/** Which part a line of the outline stands in: 'f1', 'f2', … or '' for the top. */
const partOf = (line: string) => /^finding (\S+) >/.exec(line)?.[1] ?? ''

describe('two people on their pages', () => {
  it('A writes offline in Finding 1 while B swaps the findings and wraps A’s paragraph: every word is there or offered', () => {
    for (const aFirst of [true, false]) {
      const { server, a, b } = withoutHearing()
      for (const [at, letter] of 'slowly '.split('').entries()) typeIn(a, 'Alpha ', 6 + at, letter)
      typeIn(a, 'Gamma two', 0, 'Delta. ')
      b.undo.perform(() => moveNode(b.ydoc, 'report', 'f1', { after: 'f2' }))
      b.undo.perform(() => wrapBlocks(b.ydoc, 'report', { first: 3, end: 5, as: 'finding', attributes: { id: 'f3' } }))
      meet(server, a, b, () => aFirst)
      expect(outline(a.ydoc)).toEqual(outline(server.ydoc))
      expect(outline(b.ydoc)).toEqual(outline(server.ydoc))
      expect(outline(server.ydoc).filter(line => partOf(line) === 'f2')).toEqual([
        'finding f2 > headline Beta',
        'finding f2 > paragraph Beta one.',
        'finding f2 > paragraph Beta two.',
      ])
      const near = (id: string) =>
        server.offered
          .filter(({ nearNodeId }) => nearNodeId === id)
          .map(({ words }) => words)
          .join('')
      expect([near('f1'), near('f3')]).toEqual(['slowly one', 'Delta. '])
      close()
    }
  })

  it('B undoes the move after A has written in the moved finding: A’s words stay in it', () => {
    const { server, a, b } = withoutHearing()
    b.undo.perform(() => moveNode(b.ydoc, 'report', 'f1', { after: 'f2' }))
    meet(server, a, b, () => true)
    typeIn(a, 'Alpha one', 0, 'Mine: ')
    for (const update of a.sent) Y.applyUpdate(b.ydoc, update, 'network')
    b.undo.undo()
    expect(outline(b.ydoc)[2]).toBe('finding f1 > paragraph Mine: Alpha one.')
    expect(b.editor.state.doc.textContent).toBe(
      'Findings' +
        outline(b.ydoc)
          .slice(1)
          .map(line => line.replace(/^(finding \S+ > )?\w+ ?/, ''))
          .join(''),
    )
  })

  const edit = fc.record({
    what: fc.constantFrom('type', 'enter', 'join'),
    block: fc.constantFrom('Alpha one', 'Alpha two', 'Beta one', 'Gamma two'),
    offset: fc.nat(12),
  })
  const rearranging = fc.array(fc.constantFrom('swap', 'swap-back', 'wrap', 'unwrap', 'undo', 'redo'), {
    minLength: 1,
    maxLength: 4,
  })

  it('whatever each does, A’s words stand in their own part or are offered, and nobody’s page deletes any', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        rearranging,
        fc.infiniteStream(fc.boolean()),
        (edits, moves, coin) => {
          const { server, a, b } = withoutHearing()
          for (const [at, { what, block, offset }] of edits.entries()) {
            if (what === 'type') {
              // A mark for each place, so that its part can be told from it.
              const mark = block.startsWith('Alpha') ? 'ᚠ' : block.startsWith('Beta') ? 'ᛒ' : 'ᚷ'
              typeIn(a, block, offset, `${mark}${at}`)
              continue
            }
            let pos = -1
            a.editor.state.doc.descendants((node, start) => {
              if (pos < 0 && node.isTextblock && unmarked(node).includes(block))
                pos = start + 1 + (what === 'enter' ? Math.min(offset, node.content.size) : 0)
            })
            if (pos < 0) continue
            a.editor.view.dispatch(a.editor.state.tr.setSelection(TextSelection.create(a.editor.state.doc, pos)))
            if (what === 'enter') a.editor.commands.splitBlock()
            else a.editor.commands.joinBackward()
          }
          for (const move of moves) {
            if (move === 'swap') b.undo.perform(() => moveNode(b.ydoc, 'report', 'f1', { after: 'f2' }))
            else if (move === 'swap-back') b.undo.perform(() => moveNode(b.ydoc, 'report', 'f2', { after: 'f1' }))
            else if (move === 'wrap')
              b.undo.perform(() => wrapBlocks(b.ydoc, 'report', { first: 3, end: 5, as: 'finding', attributes: { id: 'f3' } }))
            else if (move === 'undo') b.undo.undo()
            else if (move === 'redo') b.undo.redo()
          }
          const written = outline(a.ydoc).join('')
          meet(server, a, b, () => coin.next().value === true)
          const lines = outline(server.ydoc)
          expect(outline(a.ydoc)).toEqual(lines)
          expect(outline(b.ydoc)).toEqual(lines)
          const everywhere = lines.join('') + server.offered.map(({ words }) => words).join('')
          for (const mark of ['ᚠ', 'ᛒ', 'ᚷ']) {
            const count = (text: string) => text.split(mark).length - 1
            expect(count(everywhere), mark).toBeGreaterThanOrEqual(count(written))
            const own = { ᚠ: ['f1'], ᛒ: ['f2'], ᚷ: ['', 'f3'] }[mark] ?? []
            for (const line of lines) if (line.includes(mark)) expect(own).toContain(partOf(line))
          }
          close()
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)
})
