import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { replaceWords } from '../document/replace-words.ts'
import { type FindOptions, findMatches, type Match } from './find-matches.ts'

export interface Looking {
  options: FindOptions
  matches: readonly Match[]
  /** Index of the match one is at; -1 before the first step. */
  current: number
}
interface FindState extends Looking {
  decorations: DecorationSet
}

const key = new PluginKey<FindState>('findInDocument')
/** Beyond this many, only the matches around the current one are marked: thousands of marks would slow every key. */
const marked = 1_500

const closed: FindState = {
  options: { query: '', matchCase: false, wholeWord: false },
  matches: [],
  current: -1,
  decorations: DecorationSet.empty,
}
type Ask = { options: FindOptions; current?: never } | { current: number; options?: never }
const isAsk = (meta: unknown): meta is Ask => typeof meta === 'object' && meta !== null

/** Marks what is looked for while somebody looks, and follows the text as it changes. */
export const findPlugin = (): Plugin<FindState> =>
  new Plugin<FindState>({
    key,
    state: {
      init: () => closed,
      apply: (transaction, before, _, { doc }) => {
        const asked: unknown = transaction.getMeta(key)
        if (isAsk(asked) && asked.options !== undefined) {
          return asked.options.query === '' ? closed : made(asked.options, findMatches(doc, asked.options), -1, doc)
        }
        if (isAsk(asked)) return made(before.options, before.matches, asked.current ?? -1, doc)
        if (!transaction.docChanged || before.options.query === '') return before
        const here = before.matches[before.current]
        const matches = findMatches(doc, before.options)
        const from = here === undefined ? -1 : transaction.mapping.map(here.from)
        return made(
          before.options,
          matches,
          matches.findIndex(match => match.from === from),
          doc,
        )
      },
    },
    props: { decorations: state => key.getState(state)?.decorations },
  })

function made(options: FindOptions, matches: readonly Match[], current: number, doc: EditorState['doc']): FindState {
  const first = matches.length <= marked ? 0 : Math.max(0, current - marked / 2)
  const shown = matches.slice(first, first + marked)
  const decorations = shown.map(({ from, to }, at) =>
    Decoration.inline(from, to, { class: first + at === current ? 'found found-current' : 'found' }),
  )
  return { options, matches, current, decorations: DecorationSet.create(doc, decorations) }
}

export const lookingOf = (state: EditorState): Looking => key.getState(state) ?? closed

/** Begins to look, or stops where the query is empty. */
export function lookFor(editor: Editor, options: FindOptions): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { options }).setMeta('addToHistory', false))
}

/** Goes to the next or the previous match, round the end; the first step starts from where the caret is. */
export function step(editor: Editor, direction: 1 | -1): void {
  const { matches, current } = lookingOf(editor.state)
  if (matches.length === 0) return
  const next =
    current === -1 ? fromCaret(editor.state, matches, direction) : (current + direction + matches.length) % matches.length
  goTo(editor, next)
}

function fromCaret(state: EditorState, matches: readonly Match[], direction: 1 | -1): number {
  const { from } = state.selection
  if (direction === 1) {
    const after = matches.findIndex(match => match.from >= from)
    return after === -1 ? 0 : after
  }
  const before = matches.findLastIndex(match => match.to <= from)
  return before === -1 ? matches.length - 1 : before
}

function goTo(editor: Editor, index: number): void {
  const match = lookingOf(editor.state).matches[index]
  if (match === undefined) return
  const { tr } = editor.state
  tr.setMeta(key, { current: index }).setSelection(TextSelection.create(tr.doc, match.from, match.to))
  editor.view.dispatch(tr)
  const { node } = editor.view.domAtPos(match.from)
  const place = node instanceof Element ? node : node.parentElement
  place?.scrollIntoView({ block: 'center' })
}

/** Replaces the match one is at and goes on to the next. */
export function replaceCurrent(editor: Editor, replacement: string): void {
  const { matches, current } = lookingOf(editor.state)
  const match = matches[current]
  if (match === undefined) {
    step(editor, 1)
    return
  }
  replaceWords(editor, [{ ...match, words: replacement }])
  const after = match.from + replacement.length
  const next = lookingOf(editor.state).matches.findIndex(({ from }) => from >= after)
  if (lookingOf(editor.state).matches.length > 0) goTo(editor, next === -1 ? 0 : next)
}

/** Replaces every match in one step of undo; gives how many. */
export function replaceAll(editor: Editor, replacement: string): number {
  const { matches } = lookingOf(editor.state)
  replaceWords(
    editor,
    matches.map(match => ({ ...match, words: replacement })),
  )
  return matches.length
}
