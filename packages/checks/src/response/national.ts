import { look, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Part } from '../document/item.ts'
import type { Signal } from '../signal.ts'

/** QM16.7: a finding or recommendation of national reach, and whether anything in the response speaks to that level. 'None needed, because …' speaks to it. */
export function national({ words, report }: Scene, response: Read): Signal[] {
  const question = 'QM16.7'
  const spoken =
    response.facts.rows.some(row => row.national) || response.outline.responses.some(({ item }) => speaksNationally(item))
  const reaching = [...report.outline.findings, ...report.outline.recommendations].filter(
    ({ item }) => item.attributes.reach === 'national',
  )
  return reaching.map(part => {
    const where = placeOf(report, part)
    return spoken
      ? speaksFor({
          code: 'national_reach_answered',
          question,
          message: words.national_reach_answered(part.number),
          where,
          confidence: 'likely',
        })
      : look({
          code: 'national_reach_unanswered',
          question,
          message: words.national_reach_unanswered(part.number),
          where,
          confidence: 'likely',
        })
  })
}

function speaksNationally(item: Part): boolean {
  if (item.type !== 'boardResponse') return false
  const { decisionReason, frameworkPlace, priority } = item.attributes
  return /\bnational(?:ly)?\b|\bgovernment\b|\bminist(?:er|ers|ry)\b/i.test(`${decisionReason} ${frameworkPlace} ${priority}`)
}
