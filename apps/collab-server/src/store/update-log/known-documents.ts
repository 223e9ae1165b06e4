import { eq, sql } from 'drizzle-orm'
import { AuthorConflict, type LogParts } from './logged.ts'

/** What is kept in memory of one document's log: the newest number, and whose client ids are whose. */
export class KnownDocument {
  sequence: number
  /** Set after a commit that failed or whose fate is unknown: the database is asked again before the next. */
  uncertain = false
  readonly name: string
  readonly #authors: Map<number, string>

  constructor(name: string, sequence: number, authors: Map<number, string>) {
    this.name = name
    this.sequence = sequence
    this.#authors = authors
  }

  authorOf(client: number): string | undefined {
    return this.#authors.get(client)
  }

  /** Binds client ids at first sight, at once, so that of two who claim one the second is refused. Returns the new ones. */
  bind(clients: readonly number[], author: string): number[] {
    for (const client of clients) {
      const owner = this.#authors.get(client)
      if (owner !== undefined && owner !== author) throw new AuthorConflict(this.name, client)
    }
    const fresh = clients.filter(client => !this.#authors.has(client))
    for (const client of fresh) this.#authors.set(client, author)
    return [...new Set(fresh)]
  }

  /** Takes back what `bind` did, for an update that did not get into the log. */
  unbind(fresh: readonly number[], author: string): void {
    for (const client of fresh) if (this.#authors.get(client) === author) this.#authors.delete(client)
  }

  /** Takes over what the database says. */
  refresh(sequence: number, authors: ReadonlyMap<number, string>): void {
    this.sequence = sequence
    for (const [client, author] of authors) this.#authors.set(client, author)
    this.uncertain = false
  }
}

/** The documents that this process has read or written to. */
export class KnownDocuments {
  readonly #parts: LogParts
  readonly #known = new Map<string, KnownDocument>()
  readonly #loading = new Map<string, Promise<KnownDocument>>()

  constructor(parts: LogParts) {
    this.#parts = parts
  }

  at(name: string): KnownDocument | undefined {
    return this.#known.get(name)
  }

  async load(name: string): Promise<KnownDocument> {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const loading = this.#loading.get(name) ?? this.#loadNew(name).finally(() => this.#loading.delete(name))
    this.#loading.set(name, loading)
    return loading
  }

  async refresh(document: KnownDocument): Promise<void> {
    const { sequence, authors } = await this.#ask(document.name)
    document.refresh(sequence, authors)
  }

  async #loadNew(name: string): Promise<KnownDocument> {
    const { sequence, authors } = await this.#ask(name)
    const document = new KnownDocument(name, sequence, authors)
    this.#known.set(name, document)
    return document
  }

  async #ask(name: string): Promise<{ sequence: number; authors: Map<number, string> }> {
    const { db, tables } = this.#parts
    const { documentUpdate, clientAuthor } = tables
    const [newest] = await db
      .select({ sequence: sql<string>`coalesce(max(${documentUpdate.sequence}), 0)::text` })
      .from(documentUpdate)
      .where(eq(documentUpdate.document, name))
    const bound = await db
      .select({ client: clientAuthor.client, userId: clientAuthor.userId })
      .from(clientAuthor)
      .where(eq(clientAuthor.document, name))
    return {
      sequence: Number(newest?.sequence ?? 0),
      authors: new Map(bound.map(({ client, userId }) => [client, userId])),
    }
  }
}
