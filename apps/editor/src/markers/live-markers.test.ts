// @vitest-environment jsdom
import { type ReviewFacts, wordsConcerned } from '@candour/checks'
import { reportExtensions } from '@candour/schema/report'
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LiveMarkers } from './live-markers.ts'
import { sentencesAt, underlineKey } from './underline-state.ts'
import { MarkerUnderlines, markHere } from './underlines.ts'

const review: ReviewFacts = { profile: 'scr', method: 'findings-with-recommendations', milestones: {} }
const long = `It ${'goes '.repeat(28)}on.`
const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const editors: Editor[] = []
const stops: (() => void)[] = []
function editorWith(...content: object[]): Editor {
  const editor = new Editor({ extensions: [...reportExtensions('report'), MarkerUnderlines], content: { type: 'doc', content } })
  editors.push(editor)
  return editor
}
function watching(report: Editor): LiveMarkers {
  const markers = new LiveMarkers()
  stops.push(markers.watch({ report, response: null, review }))
  return markers
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const editor of editors.splice(0)) editor.destroy()
})

const underlined = ({ state }: Editor): string[] =>
  underlineKey
    .getState(state)
    ?.find()
    .map(({ from, to }) => state.doc.textBetween(from, to)) ?? []
const codes = (markers: LiveMarkers): string[] =>
  markers.view().result?.questions.flatMap(({ signals }) => signals.map(({ code }) => code)) ?? []

describe('the live markers', () => {
  test('underline the long sentences and follow the writing', async () => {
    const editor = editorWith(p('Short.'), p(`Short. ${long} Short.`))
    const markers = watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toEqual([long]))
    expect(codes(markers)).toContain('long_sentence')

    // Before the next look the underline moves along with its words.
    editor.commands.insertContentAt(1, 'Very ')
    expect(underlined(editor)).toEqual([long])

    const from = editor.state.doc.child(0).nodeSize + 1 + 'Short. '.length
    editor.commands.deleteRange({ from, to: from + 100 })
    await vi.waitFor(() => expect(codes(markers)).not.toContain('long_sentence'))
    expect(underlined(editor)).toEqual([])
  })

  test('underline what a register names as soon as it comes, in words that nobody touched', async () => {
    const editor = editorWith(p('They saw quenmarbeck at home.'))
    const markers = new LiveMarkers()
    const stop = markers.watch({ report: editor, response: null, review })
    await vi.waitFor(() => expect(markers.view().result).not.toBeNull())
    expect(underlined(editor)).toEqual([])
    stop()
    const register = [{ words: 'Quenmarbeck', kind: 'child', pseudonym: 'Child A', variants: [] }]
    stops.push(markers.watch({ report: editor, response: null, review: { ...review, register } }))
    await vi.waitFor(() => expect(codes(markers)).toContain('register_match'))
    expect(underlined(editor)).toEqual(['quenmarbeck'])
  })

  test('leave the neighbours’ underlines alone when a block between them changes', async () => {
    const editor = editorWith(p(long), p('Short.'), p(long))
    const markers = watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toHaveLength(2))
    editor.commands.insertContentAt(editor.state.doc.child(0).nodeSize + 1, `${long} `)
    await vi.waitFor(() => expect(underlined(editor)).toHaveLength(3))
    expect(codes(markers).filter(code => code === 'long_sentence')).toHaveLength(3)
  })

  test('underline words of every kind, sure and likely apart, and unexplained terms', async () => {
    const editor = editorWith(p('The horrific news. The MACE panel met.'), p('A referral was not made.'))
    watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toEqual(expect.arrayContaining(['horrific', 'MACE'])))
    expect(editor.view.dom.querySelectorAll('.words-seen, .words-perhaps').length).toBeGreaterThan(2)
    // Explained where it comes first, the term needs no look any more.
    editor.commands.insertContentAt(1, 'The multi-agency child exploitation (MACE) panel exists. ')
    await vi.waitFor(() => expect(underlined(editor)).not.toContain('MACE'))
    expect(underlined(editor)).toContain('horrific')
  })

  test('leave what has been answered without an underline, until its words change', async () => {
    const editor = editorWith(p('The horrific news.'))
    const markers = watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toEqual(['horrific']))
    const signal = markers
      .view()
      .result?.questions.flatMap(({ signals }) => signals)
      .find(({ code }) => code === 'emotive_tone')
    const about = signal === undefined ? null : wordsConcerned(signal, editor.state.doc)
    if (about === null) throw new Error('Nothing was seen')
    const answeredBy = { userId: 'u', name: 'Asha' }
    markers.setAnswers([{ ...about, id: 'answer00', reason: 'Kept.', answeredBy, answeredAt: '2026-01-01T00:00:00.000Z' }])
    expect(underlined(editor)).toEqual([])
    expect(markers.view().answered).toHaveLength(1)
    editor.commands.insertContentAt(1, 'Then came this. ')
    await vi.waitFor(() => expect(markers.settledOn('report')).toBe(editor.state.doc))
    expect(underlined(editor)).toEqual([])
    const from = 1 + editor.getText().indexOf('horrific')
    editor.commands.insertContentAt({ from, to: from + 'horrific'.length }, 'shocking')
    await vi.waitFor(() => expect(underlined(editor)).toEqual(['shocking']))
    expect(markers.view().answered).toEqual([])
  })

  test('can be asked not to underline, and to underline again', async () => {
    const editor = editorWith(p(long))
    const markers = watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toHaveLength(1))
    markers.setUnderlining(false)
    expect(underlined(editor)).toEqual([])
    expect(codes(markers)).toContain('long_sentence')
    markers.setUnderlining(true)
    expect(underlined(editor)).toHaveLength(1)
  })

  test('tell nobody when nothing that is shown has changed', async () => {
    const editor = editorWith(p('Short.'), p(long))
    const markers = watching(editor)
    await vi.waitFor(() => expect(codes(markers)).toContain('long_sentence'))
    const told = vi.fn()
    markers.subscribe(told)
    editor.commands.insertContentAt(1, 'a')
    editor.commands.insertContentAt(editor.state.doc.content.size, p(long))
    await vi.waitFor(() => expect(underlined(editor)).toHaveLength(2))
    expect(told).toHaveBeenCalledTimes(1)
    editor.commands.insertContentAt(1, 'b')
    const { doc } = editor.state
    editor.commands.insertContentAt(1, 'c')
    await vi.waitFor(() => expect(markers.settledOn('report')).toBe(editor.state.doc))
    expect(editor.state.doc).not.toBe(doc)
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('count what asks for a look by node, and stop when told to', async () => {
    const finding = { type: 'finding', attrs: { id: 'f1' }, content: [{ type: 'headline' }, p(long)] }
    const editor = editorWith(finding)
    const markers = new LiveMarkers()
    const stop = markers.watch({ report: editor, response: null, review })
    await vi.waitFor(() => expect(markers.attention().get('f1')).toBeGreaterThan(2))
    stop()
    const before = markers.view()
    editor.commands.insertContentAt(0, p(long))
    const other = watching(editor)
    await vi.waitFor(() => expect(other.settledOn('report')).toBe(editor.state.doc))
    expect(markers.view()).toBe(before)
  })
})

describe('an underline', () => {
  test('says at which words the caret is, and the mark on a place goes with one’s next step', async () => {
    const editor = editorWith(p(long))
    watching(editor)
    await vi.waitFor(() => expect(underlined(editor)).toHaveLength(1))
    expect(sentencesAt(editor.state, 5)).toEqual({
      from: 1,
      sentences: ['This sentence has 30 words. Could it be two?'],
      replaceable: null,
    })
    markHere(editor.view, 1, 5)
    expect(editor.view.dom.querySelector('.marker-here')?.textContent).toBe('It g')
    editor.commands.setTextSelection(9)
    expect(editor.view.dom.querySelector('.marker-here')).toBeNull()
  })

  test('a name of the register has a mark of its own, and gives way to its pseudonym by a key at the words', async () => {
    const editor = editorWith(p('She met Tamsin’s mother.'))
    const register = [{ words: 'Tamsin', kind: 'child', pseudonym: 'Child T', variants: [] }]
    const markers = new LiveMarkers()
    stops.push(markers.watch({ report: editor, response: null, review: { ...review, register } }))
    await vi.waitFor(() => expect(editor.view.dom.querySelector('.register-seen')?.textContent).toMatch(/^Tamsin/))
    editor.commands.setTextSelection(11)
    expect(sentencesAt(editor.state, 11)?.replaceable?.instead).toBe('Child T')
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, cancelable: true }))
    expect(editor.getText()).toBe('She met Child T’s mother.')
    // Elsewhere the key is the text's own.
    editor.commands.setTextSelection(2)
    const elsewhere = new KeyboardEvent('keydown', { key: 'F1', altKey: true, bubbles: true, cancelable: true })
    editor.view.dom.dispatchEvent(elsewhere)
    expect(elsewhere.defaultPrevented).toBe(false)
  })
})
