import type { EditorView } from '@tiptap/pm/view'
import { beyond, type Direction } from './walk.ts'

interface Spot {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

const spotAt = (view: EditorView, position: number): Spot => view.coordsAtPos(position, 1)

/** A raised mark of a footnote is on the line of its words: one stands at the height of the other's middle. */
const onOneLine = (one: Spot, other: Spot): boolean => holds(one, other) || holds(other, one)
const holds = ({ top, bottom }: Spot, other: Spot): boolean => {
  const middle = (other.top + other.bottom) / 2
  return top <= middle && middle <= bottom
}

/** Where the caret stands across the page, which a walk over lines keeps. */
export const columnOf = (view: EditorView, position: number): number => spotAt(view, position).left

/** The place on the next line, or the line before, that is nearest to a column. Lines are found in the page as it is laid out. */
export function lineAway(view: EditorView, from: number, direction: Direction, column: number): number {
  const $from = view.state.doc.resolve(from)
  const here = spotAt(view, from)
  let position = from
  for (let to = direction === 1 ? $from.end() : $from.start(); position !== to; ) {
    position += direction
    if (!onOneLine(spotAt(view, position), here)) return nearest(view, position, direction, column)
  }
  const next = beyond($from, direction)
  return next === null ? from : nearest(view, next, direction, column)
}

/** Of the places on the line that is entered here, the one nearest to a column. */
function nearest(view: EditorView, entered: number, direction: Direction, column: number): number {
  const $entered = view.state.doc.resolve(entered)
  const end = direction === 1 ? $entered.end() : $entered.start()
  const line = spotAt(view, entered)
  let best = entered
  let least = Math.abs(line.left - column)
  for (let position = entered; position !== end; ) {
    position += direction
    const spot = spotAt(view, position)
    if (!onOneLine(spot, line)) break
    const away = Math.abs(spot.left - column)
    if (away < least) [best, least] = [position, away]
  }
  return best
}

/** The first or the last place of the line. */
export function endOfLine(view: EditorView, from: number, direction: Direction): number {
  const $from = view.state.doc.resolve(from)
  const here = spotAt(view, from)
  const end = direction === 1 ? $from.end() : $from.start()
  let position = from
  while (position !== end && onOneLine(spotAt(view, position + direction), here)) position += direction
  return position
}

/** About a screen further: whole blocks at once, then line by line. */
export function screenAway(view: EditorView, from: number, direction: Direction, column: number): number {
  const distance = window.innerHeight * 0.75
  const start = spotAt(view, from).top
  const short = (position: number): boolean => (spotAt(view, position).top - start) * direction < distance
  let position = from
  for (;;) {
    const $position = view.state.doc.resolve(position)
    const next = beyond($position, direction)
    const far = direction === 1 ? $position.end() : $position.start()
    if (next === null || !short(far) || !short(next)) break
    position = next
  }
  for (;;) {
    const next = lineAway(view, position, direction, column)
    if (next === position || !short(next)) return next
    position = next
  }
}
