import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'

export type Direction = -1 | 1
/** How far one step goes in the text itself; a line is a matter of the page and stands in lines.ts. */
export type Stride = 'character' | 'word' | 'paragraph' | 'document'

/** The place one step away; where the text ends it is the place itself. */
export function walk(doc: ProseMirrorNode, from: number, stride: Stride, direction: Direction): number {
  const $from = doc.resolve(from)
  switch (stride) {
    case 'character':
      return within($from, direction, characters) ?? beyond($from, direction) ?? from
    case 'word': {
      const here = within($from, direction, words)
      if (here !== null) return here
      const next = beyond($from, direction)
      return next === null ? from : (within(doc.resolve(next), direction, words) ?? next)
    }
    case 'paragraph':
      return paragraph($from, direction) ?? from
    case 'document':
      return (direction === 1 ? Selection.atEnd(doc) : Selection.atStart(doc)).head
  }
}

/** The nearest place of the text block after, or before, the one that a place stands in; null where there is none. */
export function beyond($from: ResolvedPos, direction: Direction): number | null {
  const edge = direction === 1 ? $from.after() : $from.before()
  return Selection.findFrom($from.doc.resolve(edge), direction, true)?.head ?? null
}

/** To the beginning of the next block, or of this one, or of the one before. */
function paragraph($from: ResolvedPos, direction: Direction): number | null {
  if (direction === 1) return beyond($from, 1) ?? $from.end()
  if ($from.parentOffset > 0) return $from.start()
  const before = beyond($from, -1)
  return before === null ? null : $from.doc.resolve(before).start()
}

/** Where steps may end in a text: at each end of each character, or behind each word in its direction. */
type Stops = (text: string, direction: Direction) => readonly number[]

const segmenters = {
  character: new Intl.Segmenter('en-GB', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('en-GB', { granularity: 'word' }),
}

const characters: Stops = text => [...segmenters.character.segment(text)].map(({ index }) => index).concat(text.length)

/** Forwards behind a word, backwards before it: what is selected on the way are the words without the blank beside them. */
const words: Stops = (text, direction) =>
  [...segmenters.word.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => (direction === 1 ? index + segment.length : index))
    .concat(direction === 1 ? text.length : 0)

/** One character for each position, so that a place in the text is a place in the block: a footnote's mark counts as one. */
const markOfLeaf = '\uFFFC'

function within($from: ResolvedPos, direction: Direction, stops: Stops): number | null {
  const { parent, parentOffset } = $from
  const text = parent.textBetween(0, parent.content.size, undefined, markOfLeaf)
  const ahead = stops(text, direction).filter(stop => (stop - parentOffset) * direction > 0)
  return ahead.length === 0 ? null : $from.start() + (direction === 1 ? Math.min(...ahead) : Math.max(...ahead))
}
