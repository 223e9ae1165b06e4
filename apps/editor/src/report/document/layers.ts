/** Where a node stands at this moment; undefined once it is gone. */
export type Place = () => number | undefined

export type PartType = 'finding' | 'analysis' | 'recommendation' | 'boardResponse' | 'action'

/** What is open over a document: at most one at a time, so that nothing piles up and Escape always means one thing. */
export type Layer =
  | { kind: 'details'; type: PartType; place: Place; slot: HTMLElement; opener: HTMLElement }
  | { kind: 'footnote'; place: Place; anchor: HTMLElement }
  | { kind: 'image'; place: Place; anchor: HTMLElement }
  | { kind: 'link' }
  | { kind: 'cross-reference' }

/** Holds the open layer of one document; node views open and close it, React shows it. */
export class Layers {
  #current: Layer | null = null
  /** Counts openings: what one part's details hold must never be taken for another's. */
  opened = 0
  readonly #listeners = new Set<() => void>()

  readonly current = (): Layer | null => this.#current

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  open(layer: Layer): void {
    this.opened += 1
    this.#current = layer
    this.#tell()
  }

  readonly close = (): void => {
    if (this.#current === null) return
    this.#current = null
    this.#tell()
  }

  /** Closes what belongs to an element that leaves the page. */
  closeOf(element: HTMLElement): void {
    const layer = this.#current
    if (layer === null) return
    if ((layer.kind === 'details' && layer.slot === element) || ('anchor' in layer && layer.anchor === element)) this.close()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
