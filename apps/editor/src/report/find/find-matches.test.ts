import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { findMatches } from './find-matches.ts'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: '(text | mark)*' },
    mark: { inline: true, group: 'inline' },
    text: { group: 'inline' },
  },
  marks: { strong: {} },
})
const page = (...paragraphs: (string | ReturnType<typeof schema.text>)[][]) =>
  schema.node(
    'doc',
    null,
    paragraphs.map(parts =>
      schema.node(
        'paragraph',
        null,
        parts.map(part => (typeof part !== 'string' ? part : part === '*' ? schema.node('mark') : schema.text(part))),
      ),
    ),
  )
const found = (doc: ReturnType<typeof page>, query: string, options: { matchCase?: boolean; wholeWord?: boolean } = {}) =>
  findMatches(doc, { query, matchCase: false, wholeWord: false, ...options }).map(({ from, to }) => doc.textBetween(from, to))

describe('finding words', () => {
  it('finds every place, whatever the case, unless asked to match it', () => {
    const doc = page(['The nurse saw the Nurse.'], ['nurse'])
    expect(found(doc, 'nurse')).toEqual(['nurse', 'Nurse', 'nurse'])
    expect(found(doc, 'Nurse', { matchCase: true })).toEqual(['Nurse'])
  })

  it('finds whole words only when asked', () => {
    const doc = page(['A visit, visits and a revisit.'])
    expect(found(doc, 'visit')).toHaveLength(3)
    expect(found(doc, 'visit', { wholeWord: true })).toEqual(['visit'])
  })

  it('finds words that are partly bold, and words after a footnote mark, at the right place', () => {
    const doc = page(['Health ', schema.text('visi', [schema.mark('strong')]), 'tor', '*', ' saw'])
    expect(found(doc, 'visitor')).toEqual(['visitor'])
    expect(found(doc, 'saw')).toEqual(['saw'])
  })

  it('finds curly quotes by straight ones, and a no-break space by a space', () => {
    expect(found(page(['the mother’s view']), "mother's\u00a0view")).toEqual(['mother’s view'])
  })

  it('takes what could be a pattern literally, and finds nothing for nothing', () => {
    expect(found(page(['s.47 (a) s447']), 's.47 (a)')).toEqual(['s.47 (a)'])
    expect(found(page(['a-b a/b']), 'a-b')).toEqual(['a-b'])
    expect(found(page(['words']), '  ')).toEqual([])
  })
})
