import type { Asker, Comment, CommentKind, CommentState, Review } from '@candour/schema'
import { waitsFor } from './waiting.ts'

/** Which comments are listed: those in a state, of a kind, and perhaps only what waits for oneself. */
export interface CommentFilter {
  /** 'live' is open or answered: what nobody has put an end to; null is every state. */
  state: CommentState | 'live' | null
  kind: CommentKind | null
  mine: boolean
}

export const nothingSettled: CommentFilter = { state: 'live', kind: null, mine: false }

export const fits = (comment: Comment, { state, kind, mine }: CommentFilter, asker: Asker, review: Review): boolean =>
  inState(comment, state) && (kind === null || comment.kind === kind) && (!mine || waitsFor(asker, comment, review))

const inState = ({ state }: Comment, wanted: CommentFilter['state']): boolean =>
  wanted === null || (wanted === 'live' ? state === 'open' || state === 'answered' : state === wanted)
