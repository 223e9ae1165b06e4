import { type DocumentAddress, documentName, type Opening, type Role } from '@candour/schema'
import { and, eq, isNotNull } from 'drizzle-orm'
import { seesComment } from '../../governance/comments/who-sees.ts'
import type { Store } from '../../store/index.ts'
import { type CopiedText, copiedText } from './copied-text.ts'
import { type Run, Stretches } from './stretches.ts'

/** Who stands behind some words, by user id. */
export interface Credit {
  /** Who wrote them first, or proposed them; null where that was never noted. */
  writer: string | null
  /** Who accepted the proposal that they came by. */
  acceptedBy: string | null
  /** Who brought them back last, if they were gone. */
  restored: { by: string; at: Date } | null
}

interface Restored extends Run {
  by: string
  at: Date
}

/** What was read of the logs of so many documents is remembered. */
const mostRemembered = 8

/** Where the words of a document come from: from its log, from the restores and from the accepted proposals that the server noted. */
export class TextOrigins {
  readonly #store: Store
  readonly #copied = new Map<string, { began: number; reading: Promise<CopiedText> }>()

  constructor(store: Store) {
    this.#store = store
  }

  /** As whoever asks may know it: that words were proposed in a comment is told to those who may see it. */
  async of(address: DocumentAddress, madeAt: Date, asker: { role: Role; opening: Opening }): Promise<Origins> {
    const [copied, restored, accepted] = await Promise.all([
      this.#copiedUpTo(address, madeAt),
      this.#restored(address),
      this.#accepted(address, asker),
    ])
    const name = documentName(address)
    const authors = await this.#authors(name)
    return new Origins({ copied, restored, accepted, authors })
  }

  /** What was read of a log holds for every version from before it was read: one reading serves all of them. */
  #copiedUpTo(address: DocumentAddress, madeAt: Date): Promise<CopiedText> {
    const name = documentName(address)
    const known = this.#copied.get(name)
    if (known !== undefined && known.began > madeAt.getTime()) return known.reading
    const began = Date.now()
    const reading = copiedText(address.kind, this.#store.updateLog.rows(name))
    this.#copied.delete(name)
    this.#copied.set(name, { began, reading })
    for (const oldest of this.#copied.keys()) {
      if (this.#copied.size <= mostRemembered) break
      this.#copied.delete(oldest)
    }
    reading.catch(() => {
      if (this.#copied.get(name)?.reading === reading) this.#copied.delete(name)
    })
    return reading
  }

  async #authors(document: string): Promise<ReadonlyMap<number, string>> {
    const { clientAuthor } = this.#store.tables
    const rows = await this.#store.db
      .select({ client: clientAuthor.client, userId: clientAuthor.userId })
      .from(clientAuthor)
      .where(eq(clientAuthor.document, document))
    return new Map(rows.map(({ client, userId }) => [client, userId]))
  }

  async #restored({ kind, reviewId }: DocumentAddress): Promise<Stretches<Restored>> {
    const { restoredText } = this.#store.tables
    const rows = await this.#store.db
      .select()
      .from(restoredText)
      .where(and(eq(restoredText.reviewId, reviewId), eq(restoredText.document, kind)))
    const restored = new Stretches<Restored>()
    for (const { client, restoredBy: by, restoredAt: at, spans } of rows)
      for (const [clock, length, fromClient, fromClock] of spans)
        restored.add({ client, clock, length }, { client: fromClient, clock: fromClock, length, by, at })
    return restored
  }

  async #accepted(
    { kind, reviewId }: DocumentAddress,
    asker: { role: Role; opening: Opening },
  ): Promise<Stretches<{ proposedBy: string; acceptedBy: string }>> {
    const { acceptedWords, comment } = this.#store.tables
    const rows = await this.#store.db
      .select({ comment, spans: acceptedWords.spans })
      .from(acceptedWords)
      .innerJoin(comment, eq(comment.id, acceptedWords.commentId))
      .where(and(eq(comment.reviewId, reviewId), eq(comment.document, kind), isNotNull(acceptedWords.spans)))
    const accepted = new Stretches<{ proposedBy: string; acceptedBy: string }>()
    for (const { comment: row, spans } of rows) {
      if (row.wordingDecidedBy === null || !seesComment(asker, row)) continue
      for (const [client, clock, length] of spans ?? [])
        accepted.add({ client, clock, length }, { proposedBy: row.raisedBy, acceptedBy: row.wordingDecidedBy })
    }
    return accepted
  }
}

interface Noted {
  copied: CopiedText
  restored: Stretches<Restored>
  accepted: Stretches<{ proposedBy: string; acceptedBy: string }>
  authors: ReadonlyMap<number, string>
}

/** Longer chains of copies than this are followed no further. */
const mostSteps = 500

export class Origins {
  readonly #noted: Noted

  constructor(noted: Noted) {
    this.#noted = noted
  }

  /** Who stands behind each piece of a run of characters, in order. */
  *of(run: Run, back: Credit['restored'] = null, steps = 0): Generator<{ length: number; credit: Credit }> {
    const { copied, restored, accepted, authors } = this.#noted
    const { client } = run
    for (let done = 0; done < run.length; ) {
      const clock = run.clock + done
      const [brought, moved, proposed, put] = [
        restored.at(client, clock),
        copied.moved.at(client, clock),
        accepted.at(client, clock),
        copied.putBack.at(client, clock),
      ]
      const length = Math.min(run.length - done, brought.left, moved.left, proposed.left, put.left)
      done += length
      const further = steps < mostSteps ? [brought, moved].find(({ value }) => value !== null) : undefined
      const credited = further ?? (proposed.value === null && steps < mostSteps ? put : undefined)
      if (credited !== undefined && credited.value !== null) {
        const from = { client: credited.value.client, clock: credited.value.clock + credited.offset, length }
        const by = brought.value === null ? back : (back ?? { by: brought.value.by, at: brought.value.at })
        yield* this.of(from, by, steps + 1)
      } else {
        const writer = proposed.value?.proposedBy ?? authors.get(client) ?? null
        yield { length, credit: { writer, acceptedBy: proposed.value?.acceptedBy ?? null, restored: back } }
      }
    }
  }
}
