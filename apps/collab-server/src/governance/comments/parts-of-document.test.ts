import { fromJson, type NodeJson } from '@candour/schema/report'
import { expect, test } from 'vitest'
import { PartsOfDocument } from './parts-of-document.ts'

const node = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({ type, attrs, content })
const p = (words: string): NodeJson => node('paragraph', {}, { type: 'text', text: words })
const heading = (id: string, words: string): NodeJson => node('heading', { id, level: 1 }, { type: 'text', text: words })

function partsOf(...content: NodeJson[]): PartsOfDocument {
  const read = fromJson(node('doc', {}, ...content), 'report')
  if (!read.ok) throw new Error(read.problem.reason)
  return new PartsOfDocument(read.doc)
}
const parts = partsOf(
  p('Before everything.'),
  heading('s1', 'What happened'),
  p('The call came.'),
  p('Nobody saw it.'),
  heading('s2', 'Findings'),
  node(
    'finding',
    { id: 'f1', priorityReason: 'It happens elsewhere.' },
    node('headline', {}, { type: 'text', text: 'News came late' }),
    p('Nine days.'),
    node('analysis', { id: 'a1', hindsight: 'We asked what was known then.' }, p('Two systems.')),
  ),
)

test('a heading stands for what follows it, up to the next one', () => {
  expect(parts.wordsOf('s1')).toBe('What happened\nThe call came.\nNobody saw it.')
})

test('a part has its own words and what is written in its attributes, without the parts inside it', () => {
  expect(parts.wordsOf('f1')).toBe('News came late\nNine days.\nIt happens elsewhere.')
  expect(parts.wordsOf('a1')).toBe('Two systems.\nWe asked what was known then.')
})

test('what is not in the document has no words', () => {
  expect(parts.wordsOf('gone')).toBeNull()
  expect(parts.has('gone')).toBe(false)
})

test('a quotation is found by its first line, in its part or under its heading', () => {
  expect(parts.partWith('Nobody saw it.\nFindings')).toBe('s1')
  expect(parts.partWith('Two systems.')).toBe('f1')
  expect(parts.partWith('Before everything.')).toBeNull()
  expect(parts.partWith('Never written.')).toBeNull()
  expect(parts.partWith(' \n ')).toBeNull()
})
