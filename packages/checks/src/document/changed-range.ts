/** Which part of a list differs: from `start`, up to `oldEnd` in the old one and `newEnd` in the new one. */
export interface ChangedRange {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** Compares by identity from both ends: an edit leaves all other nodes the very same objects. */
export function changedRange<Thing>(before: readonly Thing[], after: readonly Thing[]): ChangedRange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let oldEnd = before.length
  let newEnd = after.length
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  return { start, oldEnd, newEnd }
}

/** More than this in one call would overflow the stack. */
const atOnce = 10_000

/** Puts `come` in the place of a range of a list, in place: a key in a long document must not leave a copy of it behind. Gives what went. */
export function replaced<Thing>(list: Thing[], { start, oldEnd }: ChangedRange, come: readonly Thing[]): Thing[] {
  if (come.length <= atOnce) return list.splice(start, oldEnd - start, ...come)
  const rest = list.splice(start)
  for (const thing of come) list.push(thing)
  for (const thing of rest.slice(oldEnd - start)) list.push(thing)
  return rest.slice(0, oldEnd - start)
}
