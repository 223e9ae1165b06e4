import { type EditorState, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'

/** A long sentence where it stands, with its number of words. */
export interface Underline {
  readonly from: number
  readonly to: number
  readonly words: number
}

export const underlineKey = new PluginKey<DecorationSet>('markerUnderlines')

/** The underlined sentence at a position, if there is one. */
export function underlineAt(state: EditorState, position: number): Underline | null {
  const [found] = underlineKey.getState(state)?.find(position, position) ?? []
  const spec: unknown = found?.spec
  if (found === undefined || typeof spec !== 'object' || spec === null || !('words' in spec)) return null
  return typeof spec.words === 'number' ? { from: found.from, to: found.to, words: spec.words } : null
}
