// @vitest-environment jsdom
import { reportExtensions } from '@candour/schema/report'
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { type Direction, type Stride, walk } from './walk.ts'

const editors: Editor[] = []
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy()
})

const said = (text: string) => ({ type: 'text', text })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

function docOf(...content: object[]) {
  const editor = new Editor({ extensions: reportExtensions('report'), content: { type: 'doc', content } })
  editors.push(editor)
  return editor.state.doc
}
/** The walk from a place, step by step, each place as the text block it stands in with '|' there. */
function steps(doc: ReturnType<typeof docOf>, from: number, stride: Stride, direction: Direction, count: number): string[] {
  const seen: string[] = []
  let at = from
  for (let step = 0; step < count; step += 1) {
    at = walk(doc, at, stride, direction)
    const { parent, parentOffset } = doc.resolve(at)
    const text = parent.textBetween(0, parent.content.size, undefined, '*')
    seen.push(`${text.slice(0, parentOffset)}|${text.slice(parentOffset)}`)
  }
  return seen
}

describe('walking by characters', () => {
  test('a letter with its accent and a sign of several parts are one step', () => {
    const doc = docOf(paragraph(said('e\u0301👨‍👩‍👧b')))
    expect(steps(doc, 1, 'character', 1, 3)).toEqual(['e\u0301|👨‍👩‍👧b', 'e\u0301👨‍👩‍👧|b', 'e\u0301👨‍👩‍👧b|'])
    expect(steps(doc, doc.content.size - 1, 'character', -1, 2)).toEqual(['e\u0301👨‍👩‍👧|b', 'e\u0301|👨‍👩‍👧b'])
  })
  test('a footnote in the text is one step', () => {
    const doc = docOf(paragraph(said('a'), { type: 'footnote', attrs: { id: 'n1', text: 'Minutes.' } }, said('b')))
    expect(steps(doc, 1, 'character', 1, 3)).toEqual(['a|*b', 'a*|b', 'a*b|'])
  })
  test('at the end of a block they go on in the next, also into a finding and out of it, and stop where the text ends', () => {
    const finding = {
      type: 'finding',
      attrs: { id: 'f1' },
      content: [{ type: 'headline', content: [said('No owner')] }, paragraph(said('A tray.'))],
    }
    const doc = docOf(paragraph(said('Hm')), finding, paragraph(said('So')))
    expect(steps(doc, 3, 'character', 1, 1)).toEqual(['|No owner'])
    expect(steps(doc, 1, 'paragraph', 1, 5)).toEqual(['|No owner', '|A tray.', '|So', 'So|', 'So|'])
    expect(steps(doc, doc.content.size - 1, 'paragraph', -1, 5)).toEqual(['|So', '|A tray.', '|No owner', '|Hm', '|Hm'])
  })
})

test('words are walked to their ends, and back to their beginnings, over whatever stands between', () => {
  const doc = docOf(paragraph(said('Nobody, in the')), paragraph(said('(office) answered.')))
  expect(steps(doc, 1, 'word', 1, 5)).toEqual([
    'Nobody|, in the',
    'Nobody, in| the',
    'Nobody, in the|',
    '(office|) answered.',
    '(office) answered|.',
  ])
  expect(steps(doc, doc.content.size - 1, 'word', -1, 3)).toEqual([
    '(office) |answered.',
    '(|office) answered.',
    '|(office) answered.',
  ])
})

test('the ends of the text are one step away', () => {
  const doc = docOf(paragraph(said('One.')), paragraph(said('Two.')))
  expect(steps(doc, 3, 'document', 1, 2)).toEqual(['Two.|', 'Two.|'])
  expect(steps(doc, 8, 'document', -1, 1)).toEqual(['|One.'])
})
