import type * as Y from 'yjs'

/** How far one document in memory has got in its log: what a snapshot of it may claim to cover. */
export class LogProgress {
  /** Everything up to this number is applied. */
  covered: number
  /** Numbers beyond a gap: logged and applied, while one before them is still on its way. */
  readonly #ahead = new Set<number>()
  #underway = 0
  /** Updates in the log that no snapshot covers. */
  sinceSnapshot: number

  constructor(covered: number, sinceSnapshot: number) {
    this.covered = covered
    this.sinceSnapshot = sinceSnapshot
  }

  /** True while an update is being logged or is logged and not yet applied. */
  get underway(): boolean {
    return this.#underway > 0
  }

  started(): void {
    this.#underway += 1
  }

  failed(): void {
    this.#underway -= 1
  }

  applied(sequence: number): void {
    this.#underway -= 1
    this.sinceSnapshot += 1
    this.#ahead.add(sequence)
    while (this.#ahead.delete(this.covered + 1)) this.covered += 1
  }
}

/** Bound to the document object, not to its name: a document that is loaded again begins anew, whenever the old one goes. */
export class ProgressOfDocuments {
  readonly #progress = new WeakMap<Y.Doc, LogProgress>()

  begin(document: Y.Doc, progress: LogProgress): void {
    this.#progress.set(document, progress)
  }

  of(document: Y.Doc): LogProgress {
    const progress = this.#progress.get(document)
    if (progress === undefined) throw new Error('This document was not loaded from the log')
    return progress
  }
}
