import type { DocumentAddress, WrittenBy } from '@candour/schema'
import { inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Store } from '../../store/index.ts'
import { blocksOf, standingText } from './block-text.ts'
import type { Credit, Origins } from './text-origins.ts'

/** Who wrote which words of a state: for each block of text its stretches, with those who stand behind them. */
export async function writtenBy(
  { db, tables: { user } }: Store,
  { kind }: DocumentAddress,
  state: Uint8Array,
  origins: Origins,
): Promise<WrittenBy> {
  const ydoc = new Y.Doc()
  try {
    Y.applyUpdate(ydoc, state)
    const ids = new Indexed<string>()
    const credits = new Indexed<WrittenBy['credits'][number]>()
    const indexOf = ({ writer, acceptedBy, restored }: Credit): number =>
      credits.indexOf({
        person: writer === null ? -1 : ids.indexOf(writer),
        acceptedBy: acceptedBy === null ? null : ids.indexOf(acceptedBy),
        restored: restored === null ? null : { person: ids.indexOf(restored.by), at: restored.at.toISOString() },
      })
    const blocks = blocksOf(ydoc, kind).map(block => {
      const stretches: WrittenBy['blocks'][number] = []
      for (const run of standingText(block).runs) {
        for (const { length, credit } of origins.of(run)) {
          const index = indexOf(credit)
          const last = stretches.at(-1)
          if (last?.credit === index) last.length += length
          else stretches.push({ length, credit: index })
        }
      }
      return stretches
    })
    const people = ids.values
    const names =
      people.length === 0 ? [] : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, people))
    const nameOf = new Map(names.map(({ id, name }) => [id, name]))
    return { people: people.map(userId => ({ userId, name: nameOf.get(userId) ?? '' })), credits: credits.values, blocks }
  } finally {
    ydoc.destroy()
  }
}

/** Values in the order in which they came, each once. */
class Indexed<T> {
  readonly values: T[] = []
  readonly #known = new Map<string, number>()

  indexOf(value: T): number {
    const key = JSON.stringify(value)
    const known = this.#known.get(key) ?? this.values.push(value) - 1
    this.#known.set(key, known)
    return known
  }
}
