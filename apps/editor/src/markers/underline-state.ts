import { type EditorState, PluginKey } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'

/** Words that ask for a look, where they stand, with the sentence that says why. */
export interface Underline {
  readonly from: number
  readonly to: number
  readonly look: 'long-sentence' | 'words-seen' | 'words-perhaps' | 'register-seen'
  readonly sentence: string
  /** What the register says instead, where these are its words; '' while nothing is agreed. */
  readonly instead?: string
}

/** Words of the register at a position, and what would stand there instead. */
export interface Replaceable {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** What is said of the words at a position. */
export interface SaidOf {
  readonly from: number
  /** A sentence for each underline there, the shortest words first. */
  readonly sentences: readonly string[]
  readonly replaceable: Replaceable | null
}

export const underlineKey = new PluginKey<DecorationSet>('markerUnderlines')

const isWithText = (spec: unknown, key: string): spec is Record<string, string> =>
  typeof spec === 'object' && spec !== null && typeof Object.entries(spec).find(([name]) => name === key)?.[1] === 'string'

/** Null where nothing is underlined. */
export function sentencesAt(state: EditorState, position: number): SaidOf | null {
  const found = (underlineKey.getState(state)?.find(position, position) ?? []).toSorted(
    (one, other) => one.to - one.from - (other.to - other.from),
  )
  const [nearest] = found
  if (nearest === undefined) return null
  const sentences = found.flatMap(({ spec }: { spec: unknown }) =>
    isWithText(spec, 'sentence') && spec.sentence !== undefined ? [spec.sentence] : [],
  )
  const [replaceable = null] = found.flatMap(({ from, to, spec }: { from: number; to: number; spec: unknown }) =>
    isWithText(spec, 'instead') && spec.instead ? [{ from, to, instead: spec.instead }] : [],
  )
  return { from: nearest.from, sentences: [...new Set(sentences)], replaceable }
}
