import type { EditorView } from '@tiptap/pm/view'

/** Positions of a document, the last one included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The part of a document that stands on the screen or within so many screens of it, in whole blocks of its top level. */
export function aroundScreen(view: EditorView, screens: number): Range {
  const { doc } = view.state
  const starts: number[] = []
  doc.forEach((_, offset) => {
    starts.push(offset)
  })
  const height = window.innerHeight
  const rectAt = (index: number) => {
    const dom = view.nodeDOM(starts[index] ?? 0)
    return dom instanceof Element ? dom.getBoundingClientRect() : null
  }
  const first = firstOf(starts.length, index => (rectAt(index)?.bottom ?? 0) >= -screens * height)
  const after = firstOf(starts.length, index => (rectAt(index)?.top ?? 0) > (1 + screens) * height)
  return { from: starts[first] ?? doc.content.size, to: starts[after] ?? doc.content.size }
}

/** The first of so many, in their order, from which on something holds; their number where it holds for none. */
function firstOf(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
