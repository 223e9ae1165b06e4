import type * as Y from 'yjs'
import { newId } from '../ids/identified.ts'
import type { DeletedText } from './deleted-text.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a deleted item stood. */
export interface DeletedPlace {
  event: number
  order: number
  surroundings: Surroundings
  /** The text that it is a part of, or that it is. */
  text: DeletedText | null
  /** The name of the attribute that it was the value of. */
  attribute: string | null
}

interface Stretch {
  clock: number
  end: number
  place: DeletedPlace
  age: number
}

/**
 * Remembers, for one document, where deleted items stood. Yjs forgets a deleted parent's inside at once, so words that
 * arrive later for a place inside it would have no address. Holds the latest `limit` stretches; older ones are forgotten,
 * and words for them are still found, only without their place.
 */
export class DeletedPlaces {
  /** Tells this memory from that of an earlier life of the document, whose deletions counted from one as well. */
  readonly life = newId()
  readonly #stretches = new Map<number, Stretch[]>()
  /** Texts out of which words fell, by the deletion that they went with. */
  readonly #fallen = new Map<number, Set<DeletedText>>()
  readonly #limit: number
  #count = 0
  #age = 0
  #event = 0

  constructor(limit = 20_000) {
    this.#limit = limit
  }

  nextEvent(): number {
    this.#event += 1
    return this.#event
  }

  find({ client, clock }: Y.ID): DeletedPlace | null {
    const stretches = this.#stretches.get(client) ?? []
    const stretch = stretches[firstAfter(stretches, clock) - 1]
    return stretch !== undefined && clock < stretch.end ? stretch.place : null
  }

  put({ client, clock }: Y.ID, length: number, place: DeletedPlace): void {
    const stretches = this.#stretches.get(client) ?? []
    this.#stretches.set(client, stretches)
    this.#age += 1
    stretches.splice(firstAfter(stretches, clock), 0, { clock, end: clock + length, place, age: this.#age })
    this.#count += 1
    if (this.#count > this.#limit) this.#forgetOldest()
  }

  /** Notes that words fell out of this text, and gives all texts of its deletion that words fell out of. */
  fellOut(text: DeletedText): ReadonlySet<DeletedText> {
    const texts = this.#fallen.get(text.event) ?? new Set()
    texts.add(text)
    this.#fallen.set(text.event, texts)
    return texts
  }

  #forgetOldest(): void {
    const oldest = this.#age - Math.floor(this.#limit / 2)
    this.#count = 0
    for (const [client, stretches] of this.#stretches) {
      const kept = stretches.filter(({ age }) => age > oldest)
      this.#count += kept.length
      if (kept.length === 0) this.#stretches.delete(client)
      else this.#stretches.set(client, kept)
    }
    const known = new Set([...this.#stretches.values()].flatMap(stretches => stretches.map(({ place }) => place.event)))
    for (const event of this.#fallen.keys()) if (!known.has(event)) this.#fallen.delete(event)
  }
}

function firstAfter(stretches: readonly Stretch[], clock: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.clock ?? 0) <= clock) low = middle + 1
    else high = middle
  }
  return low
}
