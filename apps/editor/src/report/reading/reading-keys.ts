import type { Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { onApple } from '../tools/shortcut-text.ts'
import { columnOf, endOfLine, lineAway, screenAway } from './lines.ts'
import { type Direction, walk } from './walk.ts'

/** Where a key leads from a place: as in a text that one writes on this kind of computer. */
export type Step = (view: EditorView, from: number, column: number) => number

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const forwards: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowDown: 1, End: 1, PageDown: 1 }
const backwards: Readonly<Record<string, Direction>> = { ArrowLeft: -1, ArrowUp: -1, Home: -1, PageUp: -1 }

/** Null for a key that does not walk. */
export function stepOf({ key, ctrlKey, metaKey, altKey }: Keys, apple: boolean = onApple): Step | null {
  const direction = forwards[key] ?? backwards[key]
  if (direction === undefined) return null
  const byWord = apple ? altKey && !ctrlKey && !metaKey : ctrlKey && !altKey && !metaKey
  const farther = apple && metaKey && !altKey && !ctrlKey
  if (!byWord && !farther && (ctrlKey || metaKey || altKey)) return null
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const along = key === 'ArrowUp' || key === 'ArrowDown'
  if (farther) {
    if (across) return toEndOfLine(direction)
    return along ? inText('document', direction) : null
  }
  if (byWord) {
    if (across) return inText('word', direction)
    if (along) return inText('paragraph', direction)
    return key === 'Home' || key === 'End' ? inText('document', direction) : null
  }
  if (across) return inText('character', direction)
  if (along) return (view, from, column) => lineAway(view, from, direction, column)
  if (key === 'Home' || key === 'End') return toEndOfLine(direction)
  return (view, from, column) => screenAway(view, from, direction, column)
}

const inText =
  (stride: Parameters<typeof walk>[2], direction: Direction): Step =>
  (view, from) =>
    walk(view.state.doc, from, stride, direction)
const toEndOfLine =
  (direction: Direction): Step =>
  (view, from) =>
    endOfLine(view, from, direction)

const keepsColumn = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])

/** The column that lines are walked in: the one the walk over lines began in. */
export class Column {
  #kept: { head: number; at: number } | null = null

  before(view: EditorView, { head }: Selection): number {
    return this.#kept?.head === head ? this.#kept.at : columnOf(view, head)
  }
  after(key: string, head: number, at: number): void {
    this.#kept = keepsColumn.has(key) ? { head, at } : null
  }
}
