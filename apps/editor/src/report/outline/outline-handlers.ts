import type { Words } from '@candour/schema'
import type { Direction } from '../structure/neighbour.ts'
import type { Half } from './drop-target.ts'
import type { OutlineItem } from './outline-items.ts'

/** Over which half of which line something is dragged now. */
export interface DraggedOver {
  id: string
  half: Half
}

/** What every line of an outline needs. */
export interface OutlineHandlers {
  words: Words
  attention: ReadonlyMap<string, number>
  /** The line that Tab stops at; arrow keys go from line to line. */
  chosen: string | null
  place: string | null
  mayMove: boolean
  over: DraggedOver | null
  choose: (id: string) => void
  goTo: (id: string) => void
  move: (id: string, direction: Direction) => void
  step: (id: string, by: 1 | -1 | 'first' | 'last') => void
  drag: (item: OutlineItem | null) => void
  dragOver: (item: OutlineItem, half: Half) => boolean
  drop: (item: OutlineItem, half: Half) => void
}
