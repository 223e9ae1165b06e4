import type { IdentifierEntry } from './identifier-register.ts'

/** A row that would say something else of words that stand in the register already; the register's own entry stays as it is. */
export interface ConflictingEntry {
  readonly offered: IdentifierEntry
  readonly stands: IdentifierEntry
  readonly why: 'another-pseudonym' | 'too-many-variants'
}

/** What comes of entries that are offered to a register. */
export interface JoinedEntries<Known extends IdentifierEntry> {
  readonly fresh: readonly IdentifierEntry[]
  /** Entries of the register that learn something: other ways of writing, a pseudonym or a kind that was still open. */
  readonly merged: readonly Known[]
  readonly conflicts: readonly ConflictingEntry[]
  /** How many say nothing that the register does not know. */
  readonly same: number
}

const folded = (text: string): string => text.trim().toLowerCase()
const mostVariants = 30

/** 'other' is what a list without a column for the kind gives: it contradicts no kind. */
const isSame = (one: IdentifierEntry, other: IdentifierEntry): boolean =>
  one.kind === other.kind || one.kind === 'other' || other.kind === 'other'

function merge<One extends IdentifierEntry>(stands: One, offered: IdentifierEntry): One | ConflictingEntry['why'] | 'same' {
  if (stands.pseudonym !== '' && offered.pseudonym !== '' && folded(stands.pseudonym) !== folded(offered.pseudonym))
    return 'another-pseudonym'
  const known = new Set([stands.words, ...stands.variants].map(folded))
  const more = offered.variants.filter(variant => {
    const isNew = !known.has(folded(variant))
    known.add(folded(variant))
    return isNew
  })
  const variants = [...stands.variants, ...more]
  if (variants.length > mostVariants) return 'too-many-variants'
  const pseudonym = stands.pseudonym === '' ? offered.pseudonym : stands.pseudonym
  const kind = stands.kind === 'other' ? offered.kind : stands.kind
  if (more.length === 0 && pseudonym === stands.pseudonym && kind === stands.kind) return 'same'
  return { ...stands, variants, pseudonym, kind }
}

/**
 * Joins entries to a register: the same real words (whatever their capitals) of the same kind are one entry, which takes up the other ways of
 * writing. Nothing that is agreed is overwritten: another pseudonym is given back as a conflict. Page and server ask this one function.
 */
export function joinEntries<Known extends IdentifierEntry>(
  known: readonly Known[],
  offered: readonly IdentifierEntry[],
): JoinedEntries<Known> {
  type Standing = { now: IdentifierEntry; known: Known | null; changed: boolean }
  const byWords = new Map<string, Standing[]>()
  const keep = (standing: Standing): void => {
    const words = folded(standing.now.words)
    byWords.set(words, [...(byWords.get(words) ?? []), standing])
  }
  const all: Standing[] = known.map(entry => ({ now: entry, known: entry, changed: false }))
  for (const standing of all) keep(standing)
  const conflicts: ConflictingEntry[] = []
  let same = 0
  for (const entry of offered) {
    const alike = byWords.get(folded(entry.words)) ?? []
    const stands = alike.find(({ now }) => now.kind === entry.kind) ?? alike.find(({ now }) => isSame(now, entry))
    if (stands === undefined) {
      const standing = { now: entry, known: null, changed: true }
      all.push(standing)
      keep(standing)
      continue
    }
    const merged = merge(stands.now, entry)
    if (merged === 'same') same += 1
    else if (typeof merged === 'string') conflicts.push({ offered: entry, stands: stands.now, why: merged })
    else {
      stands.now = merged
      stands.changed = true
    }
  }
  return {
    fresh: all.flatMap(({ now, known: before }) => (before === null ? [now] : [])),
    merged: all.flatMap(({ now, known: before, changed }) => (before === null || !changed ? [] : [{ ...before, ...now }])),
    conflicts,
    same,
  }
}
