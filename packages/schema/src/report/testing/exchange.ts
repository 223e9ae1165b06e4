import * as Y from 'yjs'
import { DeletedPlaces } from '../fallen-words/deleted-places.ts'
import { type FallenPassage, fallenWords } from '../fallen-words/fallen-words.ts'
import { rootOf } from '../json/write-doc.ts'
import { locate } from '../structure/locate.ts'

/** What a change wrote, as the update that would be sent. */
export function updatesOf(ydoc: Y.Doc, change: () => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  ydoc.on('update', note)
  change()
  ydoc.off('update', note)
  return updates
}

/** A server's copy: applies updates as they come, collects its garbage, and notes what fell out. */
export class Watching {
  readonly ydoc = new Y.Doc()
  readonly fallen: FallenPassage[] = []
  readonly #places = new DeletedPlaces()

  /** The passages as they are offered: the latest under each key. */
  get offered(): FallenPassage[] {
    return [...new Map(this.fallen.map(passage => [passage.key, passage])).values()]
  }

  constructor(begin: Y.Doc) {
    Y.applyUpdate(this.ydoc, Y.encodeStateAsUpdate(begin))
  }

  receive(update: Uint8Array): void {
    const note = (transaction: Y.Transaction) => this.fallen.push(...fallenWords(transaction, update, this.#places))
    this.ydoc.on('afterTransaction', note)
    Y.applyUpdate(this.ydoc, update)
    this.ydoc.off('afterTransaction', note)
  }
}

const textOf = (element: Y.XmlElement): Y.XmlText => {
  const first = element.get(0)
  if (first instanceof Y.XmlText) return first
  const text = new Y.XmlText()
  element.insert(0, [text])
  return text
}

/** Types words at an offset of a block: the nth child of a part (by id), or the nth top-level block ('' as the part). */
export function type(ydoc: Y.Doc, partId: string, child: number, offset: number, words: string): void {
  const parent = partId === '' ? rootOf(ydoc) : locate(ydoc, partId)?.element
  const block = parent?.get(child)
  if (!(block instanceof Y.XmlElement)) throw new Error(`no block ${child} in ${partId}`)
  ydoc.transact(() => {
    const text = textOf(block)
    text.insert(Math.min(offset, text.length), words)
  })
}
