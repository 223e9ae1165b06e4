// @vitest-environment jsdom
import type { Comment } from '@candour/schema'
import { anchorOnWords, reportExtensions } from '@candour/schema/report'
import { Editor } from '@tiptap/core'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { CommentDesk } from './comment-desk.ts'
import { CommentHighlights, commentAt } from './highlights.ts'

const editors: Editor[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const editor of editors.splice(0)) editor.destroy()
})

const paragraphs = ['Nobody had asked.', 'The rota was thin.']

function withComment() {
  const desk = new CommentDesk()
  const editor = new Editor({
    extensions: [...reportExtensions('report'), CommentHighlights.configure({ kind: 'report', desk })],
    content: { type: 'doc', content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  })
  editors.push(editor)
  const { doc } = editor.state
  const from = doc.child(0).nodeSize + 1 + 'The '.length
  const anchor = anchorOnWords({ doc, ydoc: new Y.Doc(), document: 'report' }, from, from + 'rota'.length)
  if (anchor === null) throw new Error('No anchor was made')
  const comment = { id: 'c1', anchor, state: 'open', wording: null }
  desk.set('report', [comment as Comment], true)
  return { desk, editor, from }
}

const marked = ({ view }: Editor) => [...view.dom.querySelectorAll('.comment-mark')].map(mark => mark.textContent).join('')

test('a comment is found at its words after the text before them has grown', async () => {
  const { desk, editor, from } = withComment()
  await vi.waitFor(() => expect(marked(editor)).toBe('rota'))
  expect(commentAt(desk, 'report', from + 1)).toBe('c1')
  editor.commands.insertContentAt(1, 'In all that time, for more than a year, ')
  const moved = editor.state.doc.child(0).nodeSize + 1 + 'The '.length
  await vi.waitFor(() => expect(commentAt(desk, 'report', moved + 1)).toBe('c1'))
  expect(commentAt(desk, 'report', from + 1)).toBeNull()
  expect(marked(editor)).toBe('rota')
})

test('a panel is told when a comment’s words change, and not when they only move', async () => {
  const { desk, editor } = withComment()
  await vi.waitFor(() => expect(desk.state().places.report.size).toBe(1))
  let told = 0
  desk.subscribe(() => {
    told += 1
  })
  const before = desk.state().places.report.get('c1')
  editor.commands.insertContentAt(1, 'Then. ')
  await vi.waitFor(() => expect(desk.state().places.report.get('c1')).not.toEqual(before))
  expect(told).toBe(0)
  const words = editor.state.doc.child(0).nodeSize + 1 + 'The '.length
  editor.commands.deleteRange({ from: words, to: words + 'rota'.length })
  await vi.waitFor(() => expect(told).toBeGreaterThan(0))
})

test('a panel is told of new comments by another state, for it compares states', () => {
  const desk = new CommentDesk()
  const before = desk.state()
  desk.set('report', [], true)
  expect(desk.state()).not.toBe(before)
})

test('only comments near the screen are marked, and others once they come near; all are known', async () => {
  const desk = new CommentDesk()
  const texts = Array.from({ length: 100 }, (_, index) => `Passage ${index} tells of the rota.`)
  const editor = new Editor({
    extensions: [...reportExtensions('report'), CommentHighlights.configure({ kind: 'report', desk })],
    content: { type: 'doc', content: texts.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  })
  editors.push(editor)
  let scrolled = 0
  // Each paragraph is half a screen high.
  const high = window.innerHeight / 2
  vi.spyOn(HTMLParagraphElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const at = [...editor.view.dom.children].indexOf(this)
    return new DOMRect(0, at * high - scrolled, 600, high)
  })
  const { doc } = editor.state
  const comments: Comment[] = []
  doc.forEach((node, offset, index) => {
    const from = offset + 1
    const anchor = anchorOnWords({ doc, ydoc: new Y.Doc(), document: 'report' }, from, from + `Passage ${index}`.length)
    if (anchor !== null && node.isTextblock) comments.push({ id: `c${index}`, anchor, state: 'open', wording: null } as Comment)
  })
  desk.set('report', comments, true)
  await vi.waitFor(() => expect(marked(editor)).toContain('Passage 0'))
  expect(desk.state().places.report.size).toBe(100)
  expect(marked(editor)).not.toContain('Passage 50')
  scrolled = 50 * high
  document.dispatchEvent(new Event('scroll'))
  await vi.waitFor(() => expect(marked(editor)).toContain('Passage 50'))
  expect(marked(editor)).not.toContain('Passage 10')
  editor.commands.insertContentAt(1, 'In March. ')
  scrolled = 70 * high
  document.dispatchEvent(new Event('scroll'))
  await vi.waitFor(() => expect(marked(editor)).not.toContain('Passage 50'))
  expect(marked(editor)).toContain('Passage 70')
})

test('the words that a comment is being written about are marked until it is posted or left', async () => {
  const { desk, editor } = withComment()
  const begun = () => [...editor.view.dom.querySelectorAll('.comment-begun')].map(mark => mark.textContent).join('')
  const anchor = anchorOnWords({ doc: editor.state.doc, ydoc: new Y.Doc(), document: 'report' }, 1, 1 + 'Nobody'.length)
  if (anchor === null) throw new Error('No anchor was made')
  desk.compose(anchor)
  await vi.waitFor(() => expect(begun()).toBe('Nobody'))
  expect(marked(editor)).toBe('rota')
  desk.close()
  await vi.waitFor(() => expect(begun()).toBe(''))
})
