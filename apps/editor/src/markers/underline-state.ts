import { type EditorState, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'

/** Words that ask for a look, where they stand, with the sentence that says why. */
export interface Underline {
  readonly from: number
  readonly to: number
  readonly look: 'long-sentence' | 'words-seen' | 'words-perhaps'
  readonly sentence: string
}

export const underlineKey = new PluginKey<DecorationSet>('markerUnderlines')

/** What is said of the words at a position: a sentence for each underline there, the shortest words first. */
export function sentencesAt(state: EditorState, position: number): { from: number; sentences: readonly string[] } | null {
  const found = (underlineKey.getState(state)?.find(position, position) ?? []).toSorted(
    (one, other) => one.to - one.from - (other.to - other.from),
  )
  const [nearest] = found
  if (nearest === undefined) return null
  const sentences = found.flatMap(({ spec }: { spec: unknown }) =>
    typeof spec === 'object' && spec !== null && 'sentence' in spec && typeof spec.sentence === 'string' ? [spec.sentence] : [],
  )
  return { from: nearest.from, sentences: [...new Set(sentences)] }
}
