/**
 * What somebody has begun to write in one kind of form, by what it is about: the id of a comment, a disagreement, a place.
 * It stays while the form is off the screen and goes when it was sent or cancelled.
 */
export class Kept<Draft> {
  #drafts: ReadonlyMap<string, Draft> = new Map()
  readonly #listeners = new Set<() => void>()
  readonly #hasWords: (draft: Draft) => boolean

  /** `hasWords` says whether a draft holds anything that would be a loss. */
  constructor(hasWords: (draft: Draft) => boolean) {
    this.#hasWords = hasWords
  }

  readonly all = (): ReadonlyMap<string, Draft> => this.#drafts
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get(key: string): Draft | null {
    return this.#drafts.get(key) ?? null
  }
  /** Keeps a draft; null takes it away. */
  set(key: string, draft: Draft | null): void {
    const drafts = new Map(this.#drafts)
    if (draft === null) drafts.delete(key)
    else drafts.set(key, draft)
    this.#drafts = drafts
    for (const listener of this.#listeners) listener()
  }

  get anyWords(): boolean {
    return [...this.#drafts.values()].some(this.#hasWords)
  }
}
