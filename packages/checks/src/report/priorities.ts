import { type DocumentCheck, look, placeOf, type Scene, speaksFor } from '../check/scene.ts'
import type { Signal } from '../signal.ts'

const question = 'QM14.3'

function order({ words, report }: Scene): Signal[] {
  const { findings } = report.outline
  const [first] = findings
  // One finding needs no order.
  if (first === undefined || findings.length < 2) return []
  const ranked = findings.filter(({ item }) => item.attributes.priority > 0)
  if (ranked.length === 0) {
    const message = words.no_order_of_priority(findings.length)
    // An order may be given in words.
    return [look({ code: 'no_order_of_priority', question, message, where: placeOf(report, first), confidence: 'likely' })]
  }
  const reasons = ranked
    .filter(({ item }) => item.attributes.priorityReason.trim() === '')
    .map(finding =>
      look({
        code: 'priority_without_reason',
        question,
        message: words.priority_without_reason(finding.number),
        where: placeOf(report, finding),
      }),
    )
  const places = new Set<number>()
  const gaps = findings.flatMap(finding => {
    const { priority } = finding.item.attributes
    const where = placeOf(report, finding)
    if (priority === 0)
      return [
        look({ code: 'finding_outside_priorities', question, message: words.finding_outside_priorities(finding.number), where }),
      ]
    if (places.has(priority))
      return [look({ code: 'priority_shared', question, message: words.priority_shared(finding.number), where })]
    places.add(priority)
    return []
  })
  const signals = [...reasons, ...gaps]
  if (signals.length > 0) return signals
  return [
    speaksFor({ code: 'priorities_reasoned', question, message: words.priorities_reasoned(), where: placeOf(report, first) }),
  ]
}

function links({ words, asks, report }: Scene): Signal[] {
  const { findings, recommendations, numbers } = report.outline
  // A method without recommendations or questions is not asked for links between them.
  if (asks === 'nothing') return []
  const signals: Signal[] = []
  const answered = new Set<string>()
  for (const recommendation of recommendations) {
    const standing = recommendation.item.attributes.findingIds.filter(id => numbers.get(id)?.kind === 'finding')
    for (const id of standing) answered.add(id)
    // Inside a finding its place says which one it follows from.
    const inside = recommendation.within?.type === 'finding'
    if (inside) answered.add(recommendation.within.id)
    if (inside || standing.length > 0 || findings.length === 0) continue
    const message = words.recommendation_answers_no_finding(recommendation.number)
    signals.push(look({ code: 'recommendation_answers_no_finding', question, message, where: placeOf(report, recommendation) }))
  }
  const [first] = recommendations
  if (first !== undefined && findings.length > 0 && signals.length === 0) {
    const where = placeOf(report, first)
    const message = words.recommendations_answer_findings()
    signals.push(speaksFor({ code: 'recommendations_answer_findings', question, message, where }))
  }
  if (asks !== 'recommendations') return signals
  for (const finding of findings) {
    if (answered.has(finding.item.id) && finding.item.id !== '') continue
    const message = words.finding_nothing_answers(finding.number)
    signals.push(look({ code: 'finding_nothing_answers', question, message, where: placeOf(report, finding) }))
  }
  return signals
}

/** A study of reviews found 47 on average; ten is where a list begins to be worked off one by one. */
const mostRecommendations = 10

function number({ words, asks, report }: Scene): Signal[] {
  if (asks !== 'recommendations') return []
  const recommendations = report.outline.recommendations.filter(({ item }) => item.attributes.form === 'recommendation')
  const [first] = recommendations
  if (first === undefined || recommendations.length <= mostRecommendations) return []
  const message = words.many_recommendations(recommendations.length)
  return [look({ code: 'many_recommendations', question, message, where: placeOf(report, first) })]
}

/** QM14.3: do findings and recommendations stand for what most needs to change? */
export const priorities: DocumentCheck = scene => [...order(scene), ...links(scene), ...number(scene)]
