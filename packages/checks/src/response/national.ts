import { look, placeAt, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import { answerWords } from '../document/answer-words.ts'
import type { Signal } from '../signal.ts'

/** Ids of what is answered by words that ask something of the national level. What answers a recommendation answers the findings it follows from. */
function answeredNationally({ report }: Scene, response: Read): ReadonlySet<string> {
  const { recommendations } = report.outline
  const speaking = response.outline.responses.filter(({ item }) => (item.says & answerWords.national) !== 0)
  const ids = new Set(speaking.map(({ item }) => item.attributes.answersId))
  for (const { item, within } of recommendations) {
    if (!ids.has(item.id)) continue
    for (const id of item.attributes.findingIds) ids.add(id)
    if (within?.type === 'finding') ids.add(within.id)
  }
  return ids
}

/**
 * QM16.7: a finding or recommendation of national reach, and whether its answer, or words elsewhere that name it, speak to that level. 'No
 * national step is needed, because …' speaks to it.
 */
export function national(scene: Scene, response: Read): Signal[] {
  const { words, report } = scene
  const question = 'QM16.7'
  const answered = answeredNationally(scene, response)
  const named = new Set(response.facts.rows.flatMap(row => row.national))
  const parts = [...report.outline.findings, ...report.outline.recommendations]
  // Where no reach is recorded at all, silence would read as if nothing reached further.
  if (parts.length > 0 && parts.every(({ item }) => item.attributes.reach === '')) {
    const where = placeAt(response, 0, '')
    return [look({ code: 'national_reach_unrecorded', question, message: words.national_reach_unrecorded(), where })]
  }
  const reaching = parts.filter(({ item }) => item.attributes.reach === 'national')
  return reaching.map(part => {
    const { number, item } = part
    const where = placeOf(report, part)
    const spoken =
      (item.id !== '' && answered.has(item.id)) || ('number' in number && named.has(`${number.kind} ${number.number}`))
    const code = spoken ? 'national_reach_answered' : 'national_reach_unanswered'
    const sighting = { code, question, message: words[code](number), where, confidence: 'likely' } as const
    return spoken ? speaksFor(sighting) : look(sighting)
  })
}
