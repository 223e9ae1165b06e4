import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { moveNode } from '../structure/move-node.ts'
import { wrapBlocks } from '../structure/wrap-blocks.ts'
import { doc, finding, headline, node, outline, p, reading, replica, section, shared } from '../testing/build.ts'
import { type, updatesOf, Watching } from '../testing/exchange.ts'

const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding('f1', headline('News came late'), p('It took days.'), p()),
      finding('f2', headline('Forms were long'), p('They had forty pages.')),
      p('A loose thought, long enough to be no headline: ', 'x'.repeat(200)),
      p('The next thought.'),
    ),
    1,
  )

/** A writes, B rearranges, neither has heard of the other; the server hears of both in the given order. */
function race(write: (a: Y.Doc) => void, rearrange: (b: Y.Doc) => void, order: 'write-first' | 'rearrange-first') {
  const start = begin()
  const server = new Watching(start)
  const a = replica(start, 1001)
  const b = replica(start, 2002)
  const written = updatesOf(a, () => write(a))
  const rearranged = updatesOf(b, () => rearrange(b))
  for (const update of order === 'write-first' ? [...written, ...rearranged] : [...rearranged, ...written]) server.receive(update)
  for (const update of rearranged) Y.applyUpdate(a, update)
  for (const update of written) Y.applyUpdate(b, update)
  expect(outline(a)).toEqual(outline(server.ydoc))
  expect(outline(b)).toEqual(outline(server.ydoc))
  return server
}

describe.each(['write-first', 'rearrange-first'] as const)('words that fall out (%s)', order => {
  it('finds what was typed into a finding while it was moved, and puts it into no other', () => {
    const { ydoc, fallen } = race(
      a => type(a, 'f1', 1, 8, 'at least ten '),
      b => expect(moveNode(b, 'report', 'f1', { after: 'f2' }).ok).toBe(true),
      order,
    )
    expect(fallen).toMatchObject([{ client: 1001, words: 'at least ten ', nearNodeId: 'f1' }])
    expect(outline(ydoc).slice(1, 4)).toEqual([
      'finding f2 > headline Forms were long',
      'finding f2 > paragraph They had forty pages.',
      'finding f1 > headline News came late',
    ])
    expect(reading(ydoc).doc.textContent).not.toContain('at least ten')
  })

  it('finds what was typed into an empty paragraph of it', () => {
    const { fallen } = race(
      a => type(a, 'f1', 2, 0, 'Nobody was told.'),
      b => moveNode(b, 'report', 'f1', { after: 'f2' }),
      order,
    )
    expect(fallen).toMatchObject([{ client: 1001, words: 'Nobody was told.', nearNodeId: 'f1' }])
  })

  it('finds what was typed into a paragraph while it became a finding, near that finding', () => {
    const { ydoc, fallen } = race(
      a => type(a, '', 4, 0, 'And so to '),
      b => wrapBlocks(b, 'report', { first: 3, end: 5, as: 'finding', attributes: { id: 'f3' } }),
      order,
    )
    expect(fallen).toMatchObject([{ client: 1001, words: 'And so to ', nearNodeId: 'f3' }])
    expect(outline(ydoc)).toContain('finding f3 > paragraph The next thought.')
  })

  it('finds new paragraphs, several places and the order in which they are read', () => {
    const { fallen } = race(
      a => {
        type(a, 'f1', 1, 13, ' More.')
        type(a, 'f1', 1, 0, 'Indeed: ')
        type(a, 'f1', 2, 0, 'Second line.')
      },
      b => moveNode(b, 'report', 'f1', { after: 'f2' }),
      order,
    )
    expect(fallen.at(-1)?.words).toBe('Indeed: It took days. More.\nSecond line.')
    expect(fallen.every(({ nearNodeId }) => nearNodeId === 'f1')).toBe(true)
  })

  it('finds an explanation written into a field of the part', () => {
    const { fallen } = race(
      a => {
        const element = [...a.getXmlFragment('default').toArray()][1]
        if (element instanceof Y.XmlElement) element.setAttribute('priorityReason', 'It happens every week.')
      },
      b => moveNode(b, 'report', 'f1', { after: 'f2' }),
      order,
    )
    expect(fallen).toMatchObject([{ client: 1001, words: 'It happens every week.', nearNodeId: 'f1' }])
  })

  it('finds nothing where nothing is lost: typing elsewhere, deleting, formatting', () => {
    const { fallen } = race(
      a => type(a, 'f2', 1, 0, 'Sometimes '),
      b => {
        moveNode(b, 'report', 'f1', { after: 'f2' })
        type(b, '', 3, 0, 'Well: ')
        b.getXmlFragment('default').delete(4, 1)
      },
      order,
    )
    expect(fallen).toEqual([])
  })

  it('finds what was typed where somebody deleted the whole part, and names what still stands near', () => {
    const { fallen } = race(
      a => type(a, 'f1', 1, 0, 'Please keep: '),
      b => b.getXmlFragment('default').delete(1, 1),
      order,
    )
    expect(fallen).toMatchObject([{ words: 'Please keep: ', nearNodeId: 's1' }])
  })
})

describe('keystrokes on their way', () => {
  it('join one after the other into the words that were typed', () => {
    const start = begin()
    const server = new Watching(start)
    const a = replica(start, 1001)
    const b = replica(start, 2002)
    const letters = 'late'.split('').flatMap((letter, at) => updatesOf(a, () => type(a, 'f1', 1, at, letter)))
    for (const update of updatesOf(b, () => moveNode(b, 'report', 'f1', { after: 'f2' }))) server.receive(update)
    for (const update of letters) server.receive(update)
    expect(server.fallen.map(({ words }) => words)).toEqual(['lIt', 'laIt', 'latIt', 'lateIt'])
    expect(new Set(server.fallen.map(({ key }) => key)).size).toBe(1)
    expect([...server.offered]).toMatchObject([{ words: 'lateIt', nearNodeId: 'f1' }])
  })

  it('come as whole words where only their end fell out, and another move is another passage', () => {
    const start = begin()
    const server = new Watching(start)
    const a = replica(start, 1001)
    const b = replica(start, 2002)
    const heard = updatesOf(a, () => type(a, 'f1', 1, 13, ' Nobody no'))
    for (const update of heard) {
      server.receive(update)
      Y.applyUpdate(b, update)
    }
    const late = updatesOf(a, () => type(a, 'f1', 1, 23, 'ticed.'))
    const moved = updatesOf(b, () => moveNode(b, 'report', 'f1', { after: 'f2' }))
    for (const update of [...moved, ...late]) server.receive(update)
    for (const update of moved) Y.applyUpdate(a, update)
    expect(server.offered).toMatchObject([{ words: 'noticed.', nearNodeId: 'f1' }])
    const again = updatesOf(a, () => type(a, 'f1', 1, 0, 'Once more: '))
    for (const update of [...updatesOf(b, () => moveNode(b, 'report', 'f1', { before: 'f2' })), ...again]) server.receive(update)
    expect(server.offered).toMatchObject([{ words: 'noticed.' }, { words: 'Once more: ' }])
  })

  it('are not offered to somebody who took them back before they arrived', () => {
    const start = begin()
    const server = new Watching(start)
    const a = replica(start, 1001)
    const b = replica(start, 2002)
    const vector = Y.encodeStateVector(a)
    type(a, 'f1', 1, 0, 'no, ')
    const element = a.getXmlFragment('default').get(1)
    const text = element instanceof Y.XmlElement ? element.get(1) : null
    const inside = text instanceof Y.XmlElement ? text.get(0) : null
    if (inside instanceof Y.XmlText) inside.delete(0, 4)
    for (const update of updatesOf(b, () => moveNode(b, 'report', 'f1', { after: 'f2' }))) server.receive(update)
    server.receive(Y.encodeStateAsUpdate(a, vector))
    expect(server.fallen).toEqual([])
  })
})

describe('whatever A types and B rearranges', () => {
  const where = fc.oneof(
    fc.record({ part: fc.constant('f1'), child: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ part: fc.constant('f2'), child: fc.integer({ min: 0, max: 1 }) }),
    fc.record({ part: fc.constant(''), child: fc.constantFrom(3, 4) }),
  )
  const typing = fc.array(fc.record({ where, offset: fc.nat(30) }), { minLength: 1, maxLength: 8 })
  const rearranging = fc.shuffledSubarray(['swap', 'wrap', 'swap-back', 'f2-first'] as const, { minLength: 1 })

  it('every word stands where it was typed or is among the fallen, and no word stands in another part', () => {
    fc.assert(
      fc.property(typing, rearranging, fc.infiniteStream(fc.boolean()), (typed, moves, coin) => {
        const start = begin()
        const server = new Watching(start)
        const a = replica(start, 1001)
        const b = replica(start, 2002)
        const fromA = typed.flatMap(({ where: { part, child }, offset }, at) =>
          updatesOf(a, () => type(a, part, child, offset, `[${part === '' ? `p${child}` : part}:${at}]`)),
        )
        const fromB = moves.flatMap(move =>
          updatesOf(b, () => {
            if (move === 'swap') moveNode(b, 'report', 'f1', { after: 'f2' })
            else if (move === 'swap-back') moveNode(b, 'report', 'f2', { after: 'f1' })
            else if (move === 'wrap') wrapBlocks(b, 'report', { first: 3, end: 5, as: 'finding', attributes: { id: 'f3' } })
            else moveNode(b, 'report', 'f2', { before: 's1' })
          }),
        )
        // Each writer's updates arrive in order, the two interleaved in any way.
        while (fromA.length > 0 || fromB.length > 0) {
          const next = fromB.length === 0 || (fromA.length > 0 && coin.next().value === true) ? fromA.shift() : fromB.shift()
          if (next !== undefined) server.receive(next)
        }
        const lines = outline(server.ydoc)
        const everywhere = reading(server.ydoc).doc.textContent + server.offered.map(({ words }) => words).join('')
        const expected = typed.map(({ where: { part, child } }, at) => `[${part === '' ? `p${child}` : part}:${at}]`).join('')
        const before = reading(start).doc.textContent
        const count = (text: string, letter: string) => text.split(letter).length - 1
        for (const letter of new Set(expected)) {
          const least = count(before, letter) + count(expected, letter)
          // Letters of the words around are given with what fell out; brackets are in nobody else's words.
          if ('[]:'.includes(letter)) expect(count(everywhere, letter), letter).toBe(least)
          else expect(count(everywhere, letter), letter).toBeGreaterThanOrEqual(least)
        }
        for (const line of lines)
          for (const [, typedIn] of line.matchAll(/\[(f\d|p\d):\d/g)) {
            const standsIn = /^finding (\S+) >/.exec(line)?.[1] ?? ''
            expect(typedIn?.startsWith('p') ? ['', 'f3'] : [typedIn]).toContain(standsIn)
          }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

it('follows a move inside a move: an analysis put into a finding that was moved away', () => {
  const start = shared(
    'report',
    doc(
      section('s1', 'Findings', 'findings'),
      finding('f1', headline('One')),
      finding('f2', headline('Two')),
      node('analysis', { id: 'a1' }, p('Because of the rota.')),
    ),
    1,
  )
  const server = new Watching(start)
  const a = replica(start, 1001)
  const b = replica(start, 2002)
  const fromA = updatesOf(a, () => moveNode(a, 'report', 'a1', { into: 'f1' }))
  const fromB = updatesOf(b, () => moveNode(b, 'report', 'f1', { after: 'f2' }))
  for (const update of [...fromB, ...fromA]) server.receive(update)
  expect(server.fallen).toMatchObject([{ client: 1001, words: 'Because of the rota.', nearNodeId: 'f1' }])
})
