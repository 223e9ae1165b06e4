import * as Y from 'yjs'
import { identifiedNodes } from '../ids/identified.ts'
import { writtenAttributes } from './written-attributes.ts'

/** The ids of the nodes that something stood in, from the nearest outward; before them, the headings above it. */
export type Surroundings = readonly string[]

/** Where a deleted item stood. */
export interface DeletedPlace {
  surroundings: Surroundings
  /** The name of the attribute that it was the value of; null for text and nodes. */
  attribute: string | null
}

interface Stretch extends DeletedPlace {
  clock: number
  end: number
  order: number
}

/**
 * Remembers where deleted items stood. Yjs forgets a deleted parent's inside at once, so words that arrive later for a
 * place inside it would have no address. Holds the latest `limit` stretches of each document it watches.
 */
export class DeletedPlaces {
  readonly #stretches = new Map<number, Stretch[]>()
  readonly #limit: number
  #count = 0
  #order = 0

  constructor(limit = 20_000) {
    this.#limit = limit
  }

  /** To be called for every transaction before its garbage is collected (`afterTransaction`). */
  remember(transaction: Y.Transaction): void {
    const known = new Map<Y.AbstractType<unknown>, Surroundings>()
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, struct => {
      if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return
      // What can be written into, beside or over: nodes, the characters between which others type, written attributes.
      const { content, parentSub } = struct
      const written = parentSub !== null && writtenAttributes.has(parentSub)
      if (!written && !(content instanceof Y.ContentType) && !(content instanceof Y.ContentString)) return
      const within = content instanceof Y.ContentType ? content.type : struct.parent
      let surroundings = known.get(within)
      if (surroundings === undefined) {
        surroundings = surroundingsOf(within)
        known.set(within, surroundings)
      }
      this.#add(struct.id, struct.length, { surroundings, attribute: parentSub })
    })
  }

  find(id: Y.ID): DeletedPlace | null {
    const stretches = this.#stretches.get(id.client) ?? []
    const at = firstAfter(stretches, id.clock) - 1
    const stretch = stretches[at]
    return stretch !== undefined && id.clock < stretch.end ? stretch : null
  }

  #add({ client, clock }: Y.ID, length: number, place: DeletedPlace): void {
    const stretches = this.#stretches.get(client) ?? []
    this.#stretches.set(client, stretches)
    const at = firstAfter(stretches, clock)
    const before = stretches[at - 1]
    this.#order += 1
    if (before !== undefined && before.end === clock && samePlace(before, place)) before.end = clock + length
    else {
      stretches.splice(at, 0, { ...place, clock, end: clock + length, order: this.#order })
      this.#count += 1
    }
    if (this.#count > this.#limit) this.#forgetOldest()
  }

  #forgetOldest(): void {
    const all = [...this.#stretches.values()].flat().sort((a, b) => b.order - a.order)
    const newest = new Set(all.slice(0, Math.floor(this.#limit / 2)))
    this.#count = newest.size
    for (const [client, stretches] of this.#stretches) {
      const kept = stretches.filter(stretch => newest.has(stretch))
      if (kept.length === 0) this.#stretches.delete(client)
      else this.#stretches.set(client, kept)
    }
  }
}

const samePlace = (a: DeletedPlace, b: DeletedPlace) =>
  a.attribute === b.attribute &&
  a.surroundings.length === b.surroundings.length &&
  a.surroundings.every((id, at) => id === b.surroundings[at])

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

/** The identified nodes around a type, deleted or not, from the nearest outward, then those before it at the top. */
export function surroundingsOf(type: Y.AbstractType<unknown>): Surroundings {
  const ids: string[] = []
  let outermost: Y.Item | null = null
  for (let above: unknown = type; above instanceof Y.AbstractType; above = above.parent) {
    const id = idOf(above)
    if (id !== null) ids.push(id)
    if (above._item !== null) outermost = above._item
  }
  // What stands before it, wrapper or heading: the first few are enough to find one that still stands.
  let before = outermost?.left ?? null
  for (let found = 0; before !== null && found < 8; before = before.left) {
    const id = before.content instanceof Y.ContentType ? idOf(before.content.type) : null
    if (id === null) continue
    ids.push(id)
    found += 1
  }
  return ids
}

function idOf(type: Y.AbstractType<unknown>): string | null {
  if (!(type instanceof Y.XmlElement) || !identifiedNodes.has(type.nodeName)) return null
  // A deleted element has no attributes any more, but until the garbage is collected its items are still there.
  const item = type._map.get('id')
  const values: readonly unknown[] = item?.content instanceof Y.ContentAny ? item.content.arr : []
  const id = values.at(-1)
  return typeof id === 'string' && id !== '' ? id : null
}
