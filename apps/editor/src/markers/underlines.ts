import { fromElsewhere } from '@candour/schema/report'
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { underlineKey as key, type Underline } from './underline-state.ts'
import { wordsNote } from './words-note.ts'

/** Underlines for a range of the document, in the place of those that stand there. */
interface Redrawn {
  readonly from: number
  readonly to: number
  readonly underlines: readonly Underline[]
}

const hereKey = new PluginKey<DecorationSet>('markerHere')

const isRedrawn = (meta: unknown): meta is Redrawn => typeof meta === 'object' && meta !== null && 'underlines' in meta
const isHere = (meta: unknown): meta is { from: number; to: number } =>
  typeof meta === 'object' && meta !== null && 'from' in meta

const drawn = ({ from, to, look, sentence, instead = '' }: Underline): Decoration =>
  Decoration.inline(from, to, { class: look }, { sentence, instead, inclusiveStart: false, inclusiveEnd: false })

function redraw(before: DecorationSet, { from, to, underlines }: Redrawn, { doc }: Transaction): DecorationSet {
  // `find` also gives what only touches the range: a neighbour's underline is left alone.
  const gone = before.find(from, to).filter(decoration => decoration.from < to && decoration.to > from)
  return before.remove(gone).add(doc, underlines.map(drawn))
}

const underlines = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const moved = transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before
        const meta: unknown = transaction.getMeta(key)
        return isRedrawn(meta) ? redraw(moved, meta, transaction) : moved
      },
    },
    props: { decorations: state => key.getState(state) },
  })

/** The words that somebody was shown last; the mark goes with their next step. */
const here = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: hereKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const meta: unknown = transaction.getMeta(hereKey)
        if (isHere(meta)) {
          const mark = Decoration.inline(meta.from, meta.to, { class: 'marker-here' })
          return DecorationSet.create(transaction.doc, [mark])
        }
        // A colleague's typing moves the mark along; one's own next step takes it away.
        if (fromElsewhere(transaction)) return before.map(transaction.mapping, transaction.doc)
        return transaction.docChanged || transaction.selectionSet ? DecorationSet.empty : before
      },
    },
    props: { decorations: state => hereKey.getState(state) },
  })

/** Holds the underlines that the live checks draw, the mark on the place that was gone to, and the note on underlined words. */
export const MarkerUnderlines = Extension.create({
  name: 'markerUnderlines',
  addProseMirrorPlugins() {
    return [underlines(), here(), wordsNote(this.editor)]
  },
})

const holds = (state: EditorState): boolean => key.getState(state) !== undefined

/** Draws underlines over a range afresh. Not an edit: nothing is sent and nothing can be undone. */
export function drawUnderlines(view: EditorView, redrawn: Redrawn): void {
  if (view.isDestroyed || !holds(view.state)) return
  view.dispatch(view.state.tr.setMeta(key, redrawn).setMeta('addToHistory', false))
}

/** Marks the words that somebody asked to see. */
export function markHere(view: EditorView, from: number, to: number): void {
  if (holds(view.state)) view.dispatch(view.state.tr.setMeta(hereKey, { from, to }).setMeta('addToHistory', false))
}
