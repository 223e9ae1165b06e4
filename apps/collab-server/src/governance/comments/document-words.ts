import type { Anchor, DocumentKind } from '@candour/schema'
import { fromJson, readReport, resolveAnchor } from '@candour/schema/report'
import * as Y from 'yjs'
import { problem } from '../../http/index.ts'
import { currentContent, readsVersion } from '../../report/index.ts'
import type { Store } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import { type StandingBlock, standingBlocks } from '../../versions/authorship/index.ts'
import type { Reader } from '../reader.ts'
import { plainly } from './amendment.ts'
import { ForeignPosition, partAtPosition, readPosition } from './part-at-position.ts'
import { PartsOfDocument } from './parts-of-document.ts'

/** Where a comment stands, as the server found it, and what stood there. */
export interface Anchored {
  anchor: Anchor
  /** The part it is on; null where there is none (before the first heading). */
  partId: string | null
  words: string | null
}

/** The words of the documents' parts, for comments. A document is read again only after it has changed. */
export class DocumentWords {
  readonly #store: Store
  readonly #documents: Documents
  readonly #known = new WeakMap<Y.Doc, PartsOfDocument>()

  constructor(store: Store, documents: Documents) {
    this.#store = store
    this.#documents = documents
  }

  /** The parts of the living document, by id; null where it cannot be read as a whole. Not for board roles while the report is shared as a version. */
  async living(kind: DocumentKind, reviewId: string): Promise<PartsOfDocument | null> {
    return this.#documents.read({ kind, reviewId }, ydoc => this.#partsOf(ydoc, kind))
  }

  #partsOf(ydoc: Y.Doc, kind: DocumentKind): PartsOfDocument | null {
    const known = this.#known.get(ydoc)
    if (known !== undefined) return known
    const reading = readReport(ydoc, kind)
    if (!reading.ok) return null
    const parts = new PartsOfDocument(reading.report.doc, reading.report.unread.length === 0)
    this.#known.set(ydoc, parts)
    ydoc.once('update', () => this.#known.delete(ydoc))
    return parts
  }

  /** The Yjs state vector of the living document: what was written in it so far. */
  async stateOf(kind: DocumentKind, reviewId: string): Promise<Uint8Array> {
    return this.#documents.read({ kind, reviewId }, ydoc => Y.encodeStateVector(ydoc))
  }

  /** The blocks of the living document with the ids of their characters. */
  async blocksOf(kind: DocumentKind, reviewId: string): Promise<StandingBlock[]> {
    return this.#documents.read({ kind, reviewId }, ydoc => standingBlocks(ydoc, kind))
  }

  /** The parts of a document as whoever asks may read it. */
  async readBy(reader: Reader, kind: DocumentKind): Promise<PartsOfDocument | null> {
    if (!readsVersion(kind, reader, reader.role)) return this.living(kind, reader.reviewId)
    const review = { id: reader.reviewId, opening: reader.opening }
    const { content } = await currentContent({ store: this.#store, documents: this.#documents }, kind, review, reader.role)
    const read = fromJson(content, kind)
    return read.ok ? new PartsOfDocument(read.doc) : null
  }

  /**
   * Finds what an anchor stands on. Throws `anchor-elsewhere` for one that this document cannot have given, and
   * `quotation-not-there` for words that do not stand in it as whoever asks reads it, in the part and between the positions that
   * it names: a quotation is kept and shown as the document's, and other words at its place as words that were changed.
   */
  async find(reader: Reader, anchor: Anchor): Promise<Anchored> {
    const { document: kind, nodeId, start, quote } = anchor
    const positions = positionsOf(anchor)
    const parts = await this.readBy(reader, kind)
    if (parts === null) throw problem('report-unreadable')
    if (nodeId !== null && !parts.has(nodeId)) throw problem('anchor-elsewhere')
    if (!parts.words.includes(plainly(quote)) || (nodeId !== null && !parts.begins(quote, nodeId)))
      throw problem('quotation-not-there')
    if (readsVersion(kind, reader, reader.role)) {
      // Whoever reads a version has no positions in the living document, and learns nothing of it by sending some.
      const partId = nodeId ?? parts.partWith(quote)
      return { anchor: { ...anchor, start: null, end: null }, partId, words: parts.wordsFor(quote, partId) }
    }
    if (await this.#isOnOtherWords(anchor, reader.reviewId)) throw problem('quotation-not-there')
    const atStart = start === null ? null : await this.#partAt(kind, reader.reviewId, positions.start)
    const partId = [nodeId, atStart, parts.partWith(quote)].find(id => id !== null && parts.has(id)) ?? null
    return { anchor, partId, words: parts.wordsFor(quote, partId) }
  }

  /** Whether the positions stand in the living document and hold other words than are quoted. */
  async #isOnOtherWords(anchor: Anchor, reviewId: string): Promise<boolean> {
    const { document: kind } = anchor
    return this.#documents.read({ kind, reviewId }, ydoc => {
      const parts = this.#partsOf(ydoc, kind)
      return parts?.isWhole === true && resolveAnchor(anchor, parts.doc, ydoc).status === 'changed'
    })
  }

  async #partAt(kind: DocumentKind, reviewId: string, position: Y.RelativePosition | null): Promise<string | null> {
    if (position === null) return null
    return this.#documents.read({ kind, reviewId }, ydoc => partAtPosition(ydoc, position))
  }
}

function positionsOf({ start, end }: Anchor): { start: Y.RelativePosition | null; end: Y.RelativePosition | null } {
  try {
    return { start: start === null ? null : readPosition(start), end: end === null ? null : readPosition(end) }
  } catch (failure) {
    if (failure instanceof ForeignPosition) throw problem('anchor-elsewhere')
    throw failure
  }
}
