import type * as Y from 'yjs'

/** Origin of every transaction that moves, wraps or unwraps; tracked by the undo of who did it. */
export const structureOrigin: unique symbol = Symbol('candour: structure')

/** Why a structural change was not made. */
export type StructureRefusal = 'gone' | 'same-place' | 'not-allowed' | 'crosses-section'

/**
 * A structural change that was made, and how to take it back on whatever the document has become since: by another
 * structural change, so that words which others wrote in the moved part move along instead of vanishing.
 */
export interface StructuralStep {
  /** The node that was moved, wrapped or unwrapped (for a section: its heading). */
  id: string
  /** The top nodes that it wrote. */
  written: readonly Y.XmlElement[]
  /** Makes the opposite change; what it answers is the step that takes that back again. */
  takeBack: () => StructureResult
  /** Makes the same change again, after it was taken back. */
  repeat: () => StructureResult
}
export type StructureResult = { ok: true; step: StructuralStep } | { ok: false; reason: StructureRefusal }

export const refused = (reason: StructureRefusal): StructureResult => ({ ok: false, reason })
