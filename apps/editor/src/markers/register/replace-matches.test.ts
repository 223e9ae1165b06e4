// @vitest-environment jsdom
import { checkReport, type Signal } from '@candour/checks'
import { reportExtensions } from '@candour/schema/report'
import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { replaceMatches } from './ReplaceByPseudonym.tsx'

const register = [
  { words: 'Tamsin Orrelby', kind: 'child', pseudonym: 'Child T', variants: ['Tam'] },
  { words: 'Bramblecote', kind: 'place', pseudonym: 'the town', variants: [] },
]
const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const matchesIn = (editor: Editor): Signal[] =>
  checkReport({ report: editor.state.doc, register }).signals.filter(({ code }) => code === 'register_match')

test('every word of the register in a document gives way to its pseudonym, and nothing else changes', () => {
  const content = {
    type: 'doc',
    content: [p('Tamsin Orrelby moved to Bramblecote.'), p('Tam’s school wrote to Tamsin Orrelby’s mother.')],
  }
  const editor = new Editor({ extensions: reportExtensions('report'), content })
  const count = replaceMatches(editor, matchesIn(editor))
  expect(count).toBe(4)
  expect(editor.getText()).toBe('Child T moved to the town.\n\nChild T’s school wrote to Child T’s mother.')
  expect(matchesIn(editor)).toEqual([])
  editor.destroy()
})
