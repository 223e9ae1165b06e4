import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { fromJson } from '../json/from-json.ts'
import type { NodeJson } from '../json/report-json.ts'
import { doc, finding, headline, node, p, section } from '../testing/build.ts'
import { putWords } from './put-words.ts'

function read(content: NodeJson): ProseMirrorNode {
  const result = fromJson(content, 'report')
  if (!result.ok) throw new Error(result.problem.reason)
  return result.doc
}

/** From the first of some words to the end of others. */
function passage(text: ProseMirrorNode, first: string, last: string): [number, number] {
  const found = [-1, -1]
  text.descendants((block, at) => {
    if (!block.isText) return
    const words = block.text ?? ''
    if (found[0] === -1 && words.includes(first)) found[0] = at + words.indexOf(first)
    if (words.includes(last)) found[1] = at + words.indexOf(last) + last.length
  })
  return [found[0] ?? -1, found[1] ?? -1]
}

/** Every block of text with the parts that it stands in. */
const told = (text: ProseMirrorNode): string[] => {
  const lines: string[] = []
  text.descendants((block, at) => {
    if (!block.isTextblock) return true
    const $at = text.resolve(at)
    const parts = Array.from({ length: $at.depth }, (_, depth) => $at.node(depth + 1)).map(
      ({ type, attrs }) => `${type.name}${typeof attrs.id === 'string' ? ` ${attrs.id}` : ''} > `,
    )
    lines.push(
      `${parts.join('')}${block.type.name}${typeof block.attrs.id === 'string' ? ` ${block.attrs.id}` : ''}: ${block.textContent}`,
    )
    return false
  })
  return lines
}

function putting(
  content: NodeJson,
  [first, last]: [string, string],
  words: string,
): { done: boolean; told: string[]; steps: number } {
  const before = read(content)
  const tr = new Transform(before)
  const done = putWords(tr, ...passage(before, first, last), words)
  tr.doc.check()
  return { done, told: told(tr.doc), steps: tr.steps.length }
}

const three = doc(section('s', 'Context'), p('One came.'), p('Two came.'), p('Three came.'))

describe('proposed wording over several blocks', () => {
  it('takes the place of the words line by line, and leaves a block alone whose words stay', () => {
    expect(putting(three, ['One', 'Three came.'], 'One came late.\nTwo came.\nThree never came.')).toEqual({
      done: true,
      told: ['heading s: Context', 'paragraph: One came late.', 'paragraph: Two came.', 'paragraph: Three never came.'],
      steps: 2,
    })
  })

  it('begins and ends in the middle of a block', () => {
    expect(putting(three, ['came.', 'Two'], 'left.\nBoth').told.slice(1)).toEqual([
      'paragraph: One left.',
      'paragraph: Both came.',
      'paragraph: Three came.',
    ])
  })

  it('joins paragraphs where it has fewer lines, and divides one where it has more', () => {
    expect(putting(three, ['One', 'Two came.'], 'Both came.').told.slice(1)).toEqual([
      'paragraph: Both came.',
      'paragraph: Three came.',
    ])
    expect(putting(three, ['Two', 'Two came.'], 'Two came.\nIt was late.').told.slice(1)).toEqual([
      'paragraph: One came.',
      'paragraph: Two came.',
      'paragraph: It was late.',
      'paragraph: Three came.',
    ])
    expect(putting(three, ['Two', 'came.'], 'Two left.\nNobody').done).toBe(true)
  })

  it('takes a whole paragraph out from between two that stay', () => {
    expect(putting(three, ['One', 'Three came.'], 'One came.\nThree came.')).toMatchObject({
      told: ['heading s: Context', 'paragraph: One came.', 'paragraph: Three came.'],
      steps: 1,
    })
  })

  it('keeps headings, headlines and findings with their ids where it has a line for each', () => {
    const parts = doc(
      section('s', 'Findings'),
      finding('f1', headline('Late'), p('It came late.')),
      finding('f2', headline('Lost'), p('It was lost.')),
    )
    expect(putting(parts, ['It came', 'Lost'], 'News came late.\nNews was lost')).toMatchObject({
      done: true,
      told: [
        'heading s: Findings',
        'finding f1 > headline: Late',
        'finding f1 > paragraph: News came late.',
        'finding f2 > headline: News was lost',
        'finding f2 > paragraph: It was lost.',
      ],
    })
  })

  it.each<[string, NodeJson, [string, string], string]>([
    [
      'two findings would fall together',
      doc(finding('f1', headline('Late'), p('It came late.')), finding('f2', headline('Lost'), p('Gone.'))),
      ['It came', 'Lost'],
      'One line.',
    ],
    ['a heading would be lost', doc(p('Before.'), section('s', 'Findings'), p('After.')), ['Before.', 'After.'], 'One line.'],
    [
      'a finding’s border would be crossed by more lines',
      doc(p('Before.'), finding('f1', headline('Late'), p('Gone.'))),
      ['Before.', 'Late'],
      'One.\nTwo.\nThree.',
    ],
    [
      'two items of a list would be one',
      doc(node('bulletList', {}, node('listItem', {}, p('One.')), node('listItem', {}, p('Two.')))),
      ['One.', 'Two.'],
      'Both.',
    ],
    [
      'a footnote would go',
      doc(p('One came.', node('footnote', { id: 'n1', text: 'Log' }), ' Late.'), p('Two.')),
      ['One', 'Two.'],
      'One came late.\nTwo.',
    ],
  ])('does nothing where %s', (_, content, words, wording) => {
    const before = told(read(content))
    expect(putting(content, words, wording)).toEqual({ done: false, told: before, steps: 0 })
  })
})
