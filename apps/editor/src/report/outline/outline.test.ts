import { fromJson, numberParts } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { neighbour } from '../structure/neighbour.ts'
import { dropTarget } from './drop-target.ts'
import { attentionIn, inOrder, itemAt, type OutlineItem, outlineItems } from './outline-items.ts'

const text = (words: string) => (words === '' ? [] : [{ type: 'text', text: words }])
const block = (type: string, attrs: object, words = '', children: object[] = []) => ({
  type,
  attrs,
  content: [...text(words), ...children],
})
const part = (type: string, id: string, headline: string, ...children: object[]) =>
  block(type, { id }, '', [block('headline', {}, headline), ...children])
const document = (kind: 'report' | 'response', ...blocks: object[]) => {
  const read = fromJson({ type: 'doc', content: blocks }, kind)
  if (!read.ok) throw new Error(read.problem.reason)
  return read.doc
}
const report = document(
  'report',
  block('heading', { id: 's1', level: 1, kind: 'what-happened' }, 'What happened'),
  block('paragraph', {}, 'One day.'),
  block('heading', { id: 'h1', level: 2 }, 'The first year'),
  block('paragraph', {}, 'A long year.'),
  block('heading', { id: 's2', level: 1, kind: 'findings' }, 'Findings'),
  block('paragraph', {}, 'There are two.'),
  part(
    'finding',
    'f1',
    'News came late',
    block('paragraph', {}, 'It did.'),
    block('analysis', { id: 'a1' }, '', [block('paragraph', {}, 'The rota.')]),
  ),
  block('paragraph', {}, 'Between.'),
  part('finding', 'f2', '', block('paragraph', {}, 'Forms were long.')),
  block('heading', { id: 's3', level: 1 }, ''),
)
const items = outlineItems(report)
const item = (id: string): OutlineItem => {
  const found = inOrder(items).find(each => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe('the outline', () => {
  it('has sections, the headings and parts in them, and parts inside parts', () => {
    const shape = (each: OutlineItem): unknown => [each.id, each.title, each.children.map(shape)]
    expect(items.map(shape)).toEqual([
      ['s1', 'What happened', [['h1', 'The first year', []]]],
      [
        's2',
        'Findings',
        [
          ['f1', 'News came late', [['a1', 'The rota.', []]]],
          ['f2', 'Forms were long.', []],
        ],
      ],
      ['s3', '', []],
    ])
    expect(item('f2').part).toMatchObject({ kind: 'finding', number: 2 })
  })

  it('calls responses by what they answer', () => {
    const response = document(
      'response',
      part('boardResponse', 'b1', 'Yes', block('action', { id: 'x1' }, '', [block('paragraph', {}, 'Do.')])),
    )
    const answering = document('response', { type: 'boardResponse', attrs: { id: 'b1', answersId: 'f2' }, content: [] })
    expect(outlineItems(response)[0]?.children[0]?.title).toBe('Do.')
    expect(outlineItems(answering, numberParts(report))[0]?.part).toMatchObject({ of: { id: 'f2', number: 2 } })
  })

  it('knows which line a place in the text belongs to', () => {
    const at = (words: string) => {
      let found = 0
      report.descendants((node, pos) => {
        if (node.isText && node.text === words) found = pos
      })
      return itemAt(report, found)
    }
    expect(
      ['One day.', 'A long year.', 'There are two.', 'News came late', 'The rota.', 'Between.', 'Forms were long.'].map(at),
    ).toEqual(['s1', 'h1', 's2', 'f1', 'a1', 'f1', 'f2'])
  })

  it('counts what needs a look, alone or with what is below', () => {
    const attention = new Map([
      ['f1', 1],
      ['a1', 2],
    ])
    expect(attentionIn(item('s2'), attention, false)).toBe(0)
    expect(attentionIn(item('s2'), attention, true)).toBe(3)
  })
})

describe('moving by one', () => {
  it.each([
    ['f1', 'down', { after: 'f2' }],
    ['f2', 'up', { before: 'f1' }],
    ['f1', 'up', { before: 's2' }],
    ['f2', 'down', { after: 's3' }],
    ['s2', 'up', { before: 's1' }],
    ['s1', 'down', { after: 's2' }],
  ] as const)('%s %s', (id, direction, place) => {
    expect(neighbour(report, id, direction)?.place).toEqual(place)
  })

  it.each([
    ['s1', 'up'],
    ['s3', 'down'],
    ['a1', 'up'],
    ['a1', 'down'],
    ['h1', 'down'],
    ['gone', 'up'],
  ] as const)('%s %s: nowhere to go', (id, direction) => {
    expect(neighbour(report, id, direction)).toBeNull()
  })
})

describe('letting go over a line', () => {
  it.each([
    ['s2', 's1', 'upper', { before: 's1' }],
    ['s1', 's2', 'lower', { after: 's2' }],
    ['f2', 'f1', 'upper', { before: 'f1' }],
    ['f1', 'h1', 'lower', { after: 'h1' }],
    ['f1', 'h1', 'upper', { before: 'h1' }],
    ['f1', 's1', 'upper', { after: 's1' }],
    ['a1', 'f2', 'lower', { into: 'f2' }],
    ['a1', 'f2', 'upper', { before: 'f2' }],
  ] as const)('%s over %s, %s half', (id, over, half, place) => {
    expect(dropTarget(item(id), item(over), half)?.place).toEqual(place)
  })

  it.each([
    ['s2', 'f1'],
    ['f1', 'f1'],
    ['f1', 'a1'],
    ['s2', 'f2'],
    ['f2', 'a1'],
    ['h1', 'f1'],
  ] as const)('%s cannot go to %s', (id, over) => {
    expect(dropTarget(item(id), item(over), 'lower')).toBeNull()
  })
})
