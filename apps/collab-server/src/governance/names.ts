import type { By, Role } from '@candour/schema'
import { inArray } from 'drizzle-orm'
import type { Store } from '../store/index.ts'

/** Names of persons by id, also of those who no longer belong to the review. */
export async function namesOf({ db, tables }: Store, ids: Iterable<string | null>): Promise<Names> {
  const wanted = [...new Set(ids)].filter(id => id !== null)
  if (wanted.length === 0) return new Names(new Map())
  const { user } = tables
  const rows = await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, wanted))
  return new Names(new Map(rows.map(({ id, name }) => [id, name])))
}

export class Names {
  readonly #byId: ReadonlyMap<string, string>
  constructor(byId: ReadonlyMap<string, string>) {
    this.#byId = byId
  }

  of(userId: string): string {
    return this.#byId.get(userId) ?? ''
  }

  by(userId: string, role: Role): By {
    return { userId, name: this.of(userId), role }
  }

  /** Null unless somebody did it. */
  done(userId: string | null, role: Role | null, at: Date | null): { by: By; at: string } | null {
    return userId === null || role === null || at === null ? null : { by: this.by(userId, role), at: at.toISOString() }
  }
}
