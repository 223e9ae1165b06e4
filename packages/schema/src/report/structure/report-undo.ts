import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { type StructuralStep, type StructureResult, structureOrigin } from './structure-result.ts'

type StackItem = Y.UndoManager['undoStack'][number]

/** An undo never deletes a node that still holds something: what is left in it is somebody else's words. */
const emptyOrNoNode = (item: Y.Item): boolean => !(item.content instanceof Y.ContentType) || item.content.type._length === 0

/**
 * Undo of one's own changes only. A structural step is taken back as Yjs does it while nobody has touched what it wrote;
 * once somebody has, by a structural change the other way, so that their words move along. The binding's own undo
 * commands use it as they use any `Y.UndoManager`.
 */
export class ReportUndo extends Y.UndoManager {
  readonly #steps = new WeakMap<StackItem, StructuralStep>()

  constructor(fragment: Y.XmlFragment) {
    super(fragment, {
      trackedOrigins: new Set<unknown>([ySyncPluginKey, structureOrigin]),
      deleteFilter: emptyOrNoNode,
      captureTransaction: transaction => transaction.meta.get('addToHistory') !== false,
    })
  }

  /** Makes a structural change as a step of its own. */
  perform(change: () => StructureResult): StructureResult {
    this.stopCapturing()
    const result = change()
    this.stopCapturing()
    const item = this.undoStack.at(-1)
    if (result.ok && item !== undefined) this.#steps.set(item, result.step)
    return result
  }

  override undo(): StackItem | null {
    for (let item = this.undoStack.pop(); item !== undefined; item = this.undoStack.pop()) {
      const rest = this.undoStack
      const step = this.#steps.get(item)
      if (step !== undefined && !this.#asWritten(item)) {
        if (this.#answer(() => step.takeBack(), 'undoing')) return item
        continue
      }
      this.undoStack = [item]
      try {
        if (super.undo() === null) continue
      } finally {
        this.undoStack = rest
      }
      this.#carryOver(step, this.redoStack.at(-1))
      return item
    }
    return null
  }

  override redo(): StackItem | null {
    for (let item = this.redoStack.pop(); item !== undefined; item = this.redoStack.pop()) {
      const rest = this.redoStack
      const step = this.#steps.get(item)
      if (step !== undefined && !this.#asWritten(item)) {
        if (this.#answer(() => step.takeBack(), 'redoing')) return item
        continue
      }
      this.redoStack = [item]
      try {
        if (super.redo() === null) continue
      } finally {
        this.redoStack = rest
      }
      this.#carryOver(step, this.undoStack.at(-1))
      return item
    }
    return null
  }

  /** The step on the other stack undoes the undo: the same two changes, the other way round. */
  #carryOver(step: StructuralStep | undefined, other: StackItem | undefined): void {
    if (step === undefined || other === undefined) return
    this.#steps.set(other, { ...step, takeBack: step.repeat, repeat: step.takeBack })
  }

  #answer(change: () => StructureResult, direction: 'undoing' | 'redoing'): boolean {
    this[direction] = true
    let result: StructureResult
    try {
      result = change()
    } finally {
      this[direction] = false
    }
    this.stopCapturing()
    if (!result.ok) return false
    const item = (direction === 'undoing' ? this.redoStack : this.undoStack).at(-1)
    if (item !== undefined) this.#steps.set(item, result.step)
    return true
  }

  /** Whether everything that the step wrote stands just as it was written, and nothing has come into it. */
  #asWritten(stackItem: StackItem): boolean {
    const { insertions, deletions } = stackItem
    let intact = true
    this.doc.transact(transaction => {
      Y.iterateDeletedStructs(transaction, insertions, struct => {
        if (!intact || !(struct instanceof Y.Item)) return
        if (struct.deleted) intact = !struct.countable || Y.isDeleted(deletions, struct.id)
        else if (struct.content instanceof Y.ContentType) intact = holdsOnly(struct.content.type, insertions)
      })
    })
    return intact
  }
}

/** Whether every standing child and attribute of the type is in the set. */
function holdsOnly(type: Y.AbstractType<unknown>, insertions: ReturnType<typeof Y.createDeleteSet>): boolean {
  for (let item = type._start; item !== null; item = item.right)
    if (!item.deleted && item.countable && !isAllIn(item, insertions)) return false
  for (const item of type._map.values()) if (!item.deleted && !isAllIn(item, insertions)) return false
  return true
}

function isAllIn(item: Y.Item, insertions: ReturnType<typeof Y.createDeleteSet>): boolean {
  for (let at = 0; at < item.length; at += 1)
    if (!Y.isDeleted(insertions, Y.createID(item.id.client, item.id.clock + at))) return false
  return true
}
