import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { sectionAround, wordsBetween, wordsOf } from './count-words.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    heading: { content: 'text*', group: 'block', attrs: { level: { default: 1 } } },
    paragraph: { content: 'text*', group: 'block' },
    text: {},
  },
})
const heading = (text: string, level = 1) => schema.node('heading', { level }, [schema.text(text)])
const paragraph = (text: string) => schema.node('paragraph', null, [schema.text(text)])

describe('counting words', () => {
  it('counts a document, a section and a selection', () => {
    const doc = schema.node('doc', null, [
      paragraph('Before any section'),
      heading('Summary'),
      paragraph('Four words stand here'),
      heading('A part', 2),
      paragraph('Two more'),
      heading('Findings'),
      paragraph('One'),
    ])
    expect(wordsOf(doc)).toBe(3 + 1 + 4 + 2 + 2 + 1 + 1)
    expect(sectionAround(doc, 1)).toBeNull()
    const inside = doc.content.size - 10
    expect(sectionAround(doc, 40)).toEqual({ title: 'Summary', words: 8 })
    expect(sectionAround(doc, inside + 6)).toEqual({ title: 'Findings', words: 1 })
    expect(wordsBetween(doc, 1, 13)).toBe(3)
    expect(wordsBetween(doc, 5, 5)).toBe(0)
  })
})
