import * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { rootOf } from '../json/write-doc.ts'
import { countWords } from '../reading/word-count.ts'
import { inOrder } from './delete-set.ts'
import { DeletedPlaces } from './deleted-places.ts'
import type { DeletedText } from './deleted-text.ts'
import { readCollected } from './read-collected.ts'
import { readDeletions } from './read-deletions.ts'

/** What one writer wrote in one place that was deleted without its deleter knowing of it. */
export interface FallenPassage {
  /**
   * Names the passage, in every document and for ever: as further keystrokes arrive for the same place, it comes again under the same
   * key with all its words so far, to stand in place of what it said before.
   */
  key: string
  /** The Yjs client that wrote them. */
  client: number
  /** A line for each block of text, whole words, ' … ' where longer text of others stood between. */
  words: string
  /** The nearest node around them that stands now; null where none does, or where they stood is not known. */
  nearNodeId: string | null
}

/**
 * The words that an update made vanish without naming them. Whoever moves, wraps or deletes a part names in the update's
 * own delete set all that they knew to be in it; what is deleted beyond that was written by somebody they had not heard
 * from, in either order of arrival.
 *
 * To be called in `afterTransaction` of every transaction that applied an update, before its garbage is collected, with
 * the same `places` for a document.
 */
export function fallenWords(
  transaction: Y.Transaction,
  update: Uint8Array,
  places: DeletedPlaces = new DeletedPlaces(),
): FallenPassage[] {
  const { structs, ds } = Y.decodeUpdate(update)
  const named = inOrder(ds)
  const texts = new Set([...readDeletions(transaction, named, places), ...readCollected(transaction, structs, named, places)])
  if (texts.size === 0) return []
  const standing = new Set(settledIds(rootOf(transaction.doc)).values())
  return passagesOf(texts, places, text => text.surroundings.find(id => standing.has(id)) ?? null)
}

function passagesOf(
  texts: ReadonlySet<DeletedText>,
  places: DeletedPlaces,
  near: (text: DeletedText) => string | null,
): FallenPassage[] {
  const passages = new Map<string, FallenPassage>()
  for (const text of texts) {
    const nearNodeId = near(text)
    const together = [...places.fellOut(text)].filter(other => near(other) === nearNodeId).sort((a, b) => a.order - b.order)
    for (const client of text.writers) {
      const key = `${places.life} ${text.event} ${client} ${nearNodeId ?? ''}`
      const lines = together.map(other => other.wordsOf(client)).filter(line => line.trim() !== '')
      if (lines.length > 0) passages.set(key, { key, client, words: lines.join('\n'), nearNodeId })
    }
  }
  return [...passages.values()]
}

/** Whether there is a word in it, and not only a space or a stop. */
export const hasWords = ({ words }: FallenPassage): boolean => countWords(words) > 0
