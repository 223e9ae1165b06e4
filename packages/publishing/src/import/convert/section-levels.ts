import type { FoundHeading } from './headings.ts'

const deepest = 4

/**
 * The levels that headings get: sections begin at the highest level that the draft uses. A single highest heading over
 * all others (the file's own, not guessed ones) is the draft's title, not a section; it has no level and becomes a line of text.
 */
export function sectionLevels<Block>(found: ReadonlyMap<Block, FoundHeading>): ReadonlyMap<Block, number> {
  const levels = [...found.values()].map(({ level }) => level)
  const top = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY)
  const atTop = levels.filter(level => level === top).length
  const [first] = found
  const below = [...found.values()].filter(({ level, guessed }) => level === top + 1 && !guessed).length
  const isTitle = atTop === 1 && first?.[1].level === top && below >= 2
  const title = isTitle ? first?.[0] : undefined
  const above = isTitle ? top : top - 1
  const made = new Map<Block, number>()
  for (const [block, { level }] of found) if (block !== title) made.set(block, Math.min(deepest, Math.max(1, level - above)))
  return made
}
