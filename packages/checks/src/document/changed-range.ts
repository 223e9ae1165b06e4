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
