import type { ListNumber } from '../prepare/numbering.ts'
import type { ParagraphFacts } from '../prepare/paragraph-facts.ts'

/** How many sections a list runs through before it is taken for the numbering of the report's paragraphs. */
const throughSections = 3
const atLeast = 8

/** 'Recommendation %1:' says something, '%1.' or 'Step %1)' counts. */
export const isWordedNumber = ({ pattern, format }: ListNumber): boolean => format !== 'bullet' && /\p{L}{5,}/u.test(pattern)

/**
 * Tells lists from the numbers that Word puts before every paragraph of a report ('6.14'). Paragraph numbers hang on
 * the numbers of headings, or count on through several sections; such paragraphs are text, not items.
 */
export function bodyNumbers(paragraphs: readonly ParagraphFacts[]): (facts: ParagraphFacts) => boolean {
  const headings = new Set<string>()
  const runs = new Map<string, { sections: Set<number>; count: number }>()
  let section = 0
  for (const { outline, number } of paragraphs) {
    if (outline !== null) {
      section += 1
      if (number !== null) headings.add(number.list)
    } else if (number !== null && number.format !== 'bullet') {
      const key = `${number.list} ${number.level}`
      const run = runs.get(key) ?? { sections: new Set(), count: 0 }
      run.sections.add(section)
      run.count += 1
      runs.set(key, run)
    }
  }
  return ({ number }) => {
    if (number === null || number.format === 'bullet') return false
    if (isWordedNumber(number)) return true
    const run = runs.get(`${number.list} ${number.level}`)
    const hangsOnHeading = headings.has(number.list) && (number.pattern.match(/%\d/g)?.length ?? 0) > 1
    return hangsOnHeading || (run !== undefined && run.sections.size >= throughSections && run.count >= atLeast)
  }
}
