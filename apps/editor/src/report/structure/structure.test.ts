// @vitest-environment jsdom
import { wordsFor } from '@candour/schema'
import { appendDoc, fromJson, ReportUndo, readReport, reportExtensions, rootName, rootOf } from '@candour/schema/report'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boundOf } from './bound.ts'
import { putBack } from './put-back.ts'
import { StructureKeys } from './structure-keys.ts'

const line = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] })
const content = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: 's1', level: 1 }, content: [{ type: 'text', text: 'Findings' }] },
    {
      type: 'finding',
      attrs: { id: 'f1' },
      content: [
        line('headline', 'News came late'),
        line('paragraph', 'It took days.'),
        { type: 'analysis', attrs: { id: 'a1' }, content: [line('paragraph', 'The rota.')] },
      ],
    },
    { type: 'finding', attrs: { id: 'f2' }, content: [line('headline', 'Forms were long')] },
    { type: 'heading', attrs: { id: 's2', level: 1 }, content: [{ type: 'text', text: 'Appendix' }] },
    line('paragraph', 'Sources.'),
  ],
}

// jsdom lays nothing out, so there is nowhere to scroll to.
Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { value: () => undefined })
const press = ({ view }: Editor, key: 'ArrowUp' | 'ArrowDown') =>
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true, cancelable: true }))

let open: Editor[] = []
afterEach(() => {
  for (const editor of open) editor.destroy()
  open = []
})

function desk() {
  const read = fromJson(content, 'report')
  if (!read.ok) throw new Error(read.problem.reason)
  const ydoc = new Y.Doc()
  appendDoc(ydoc, read.doc)
  const said: string[] = []
  const editor = new Editor({
    editorProps: { handleScrollToSelection: () => true },
    element: document.body.appendChild(document.createElement('div')),
    extensions: [
      ...reportExtensions('report'),
      Collaboration.configure({ document: ydoc, field: rootName, yUndoOptions: { undoManager: new ReportUndo(rootOf(ydoc)) } }),
      StructureKeys.configure({ words: wordsFor('scr'), say: sentence => said.push(sentence) }),
    ],
  })
  open.push(editor)
  const caretIn = (text: string, offset: number) => {
    let at = -1
    editor.state.doc.descendants((node, pos) => {
      if (node.isText && node.text === text) at = pos
    })
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at + offset)))
  }
  const caret = () => {
    const { $head } = editor.state.selection
    return `${$head.parent.textContent.slice(0, $head.parentOffset)}|${$head.parent.textContent.slice($head.parentOffset)}`
  }
  const ids = () => {
    const reading = readReport(ydoc, 'report')
    return reading.ok ? reading.report.doc.children.map(({ attrs, textContent }) => String(attrs.id ?? textContent)) : []
  }
  return { editor, ydoc, said, caretIn, caret, ids }
}

describe('Alt+Shift+arrow', () => {
  it('moves the finding the caret is in, the caret goes along, and it is said where it is now', () => {
    const { editor, said, caretIn, caret, ids } = desk()
    caretIn('It took days.', 8)
    press(editor, 'ArrowDown')
    expect(ids()).toEqual(['s1', 'f2', 'f1', 's2', 'Sources.'])
    expect(caret()).toBe('It took |days.')
    expect(said).toEqual(['Moved. It is now Finding 2.'])
    editor.commands.insertContent('ten ')
    expect(caret()).toBe('It took ten |days.')
  })

  it('moves a section from its heading, and says when there is nowhere to go', () => {
    const { editor, said, caretIn, caret, ids } = desk()
    caretIn('Appendix', 3)
    press(editor, 'ArrowUp')
    expect(ids()).toEqual(['s2', 'Sources.', 's1', 'f1', 'f2'])
    expect(caret()).toBe('App|endix')
    press(editor, 'ArrowUp')
    expect(ids()[0]).toBe('s2')
    expect(said).toEqual(['The section ‘Appendix’ was moved.', 'There is nowhere further to move it in that direction.'])
  })

  it('is taken back by undo, together with nothing else', () => {
    const { editor, caretIn, ids } = desk()
    caretIn('It took days.', 0)
    editor.commands.insertContent('Often ')
    press(editor, 'ArrowDown')
    editor.commands.undo()
    expect(ids()).toEqual(['s1', 'f1', 'f2', 's2', 'Sources.'])
    expect(editor.state.doc.textContent).toContain('Often It took days.')
    editor.commands.redo()
    expect(ids()).toEqual(['s1', 'f2', 'f1', 's2', 'Sources.'])
  })

  it('does nothing where one may not write', () => {
    const { editor, caretIn, ids } = desk()
    caretIn('It took days.', 8)
    editor.setEditable(false)
    press(editor, 'ArrowDown')
    expect(boundOf(editor)).toBeNull()
    expect(ids()).toEqual(['s1', 'f1', 'f2', 's2', 'Sources.'])
  })
})

describe('putting fallen words back', () => {
  const textOf = (editor: Editor) => {
    const lines: string[] = []
    editor.state.doc.descendants((node, _pos, parent) => {
      if (node.isTextblock) lines.push(`${parent?.type.name}: ${node.textContent}`)
    })
    return lines
  }

  it('gives them a paragraph each at the end of the part’s own text, selected', () => {
    const { editor, ydoc } = desk()
    expect(putBack(editor, 'At least ten.\n\nOften more.', 'f1')).toBe(true)
    expect(textOf(editor).slice(2, 6)).toEqual([
      'finding: It took days.',
      'finding: At least ten.',
      'finding: Often more.',
      'analysis: The rota.',
    ])
    const { from, to } = editor.state.selection
    expect(editor.state.doc.textBetween(from, to, ' ')).toBe('At least ten. Often more.')
    const reading = readReport(ydoc, 'report')
    expect(reading.ok && reading.report.doc.textContent).toContain('At least ten.')
  })

  it('puts them below a heading, and at the end where their place is gone', () => {
    const { editor } = desk()
    putBack(editor, 'Below.', 's2')
    putBack(editor, 'At the end.', 'gone')
    expect(textOf(editor).slice(-4)).toEqual(['doc: Appendix', 'doc: Below.', 'doc: Sources.', 'doc: At the end.'])
  })

  it('refuses where one may not write', () => {
    const { editor } = desk()
    editor.setEditable(false)
    expect(putBack(editor, 'No.', 'f1')).toBe(false)
  })
})
