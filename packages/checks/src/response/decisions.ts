import type { PartNumber } from '@candour/schema/report'
import { look, placeAt, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import { answerWords } from '../document/answer-words.ts'
import type { ResponseItem } from '../document/item.ts'
import type { Standing } from '../document/outline.ts'
import { topics } from '../language/topics.ts'
import type { Signal } from '../signal.ts'
import { filledIn } from './filled-in.ts'

/** What should be answered and is not. Learning points ask the Board for nothing. */
function unanswered({ words, report }: Scene, response: Read): Signal[] {
  const question = 'QM16.3'
  const answered = new Set(response.outline.responses.map(({ item }) => item.attributes.answersId))
  const isOpen = (id: string) => id === '' || !answered.has(id)
  // Where what follows from a finding is answered, the finding may be meant to be.
  const through = new Set<string>()
  for (const { item, within } of report.outline.recommendations) {
    if (isOpen(item.id)) continue
    for (const id of item.attributes.findingIds) through.add(id)
    if (within !== null) through.add(within.id)
  }
  const findings = report.outline.findings
    .filter(({ item }) => isOpen(item.id))
    .map(finding => {
      const message = words.finding_without_response(finding.number)
      const confidence = through.has(finding.item.id) ? 'likely' : 'sure'
      return look({ code: 'finding_without_response', question, message, where: placeOf(report, finding), confidence })
    })
  const recommendations = report.outline.recommendations
    .filter(({ item }) => item.attributes.form !== 'learning-point' && isOpen(item.id))
    .map(recommendation => {
      const message = words.recommendation_without_response(recommendation.number)
      return look({ code: 'recommendation_without_response', question, message, where: placeOf(report, recommendation) })
    })
  return [...findings, ...recommendations]
}

/** 'Finding 6 has been noted', outside any answer, where nothing answers Finding 6. */
function onlyNoted({ words, report }: Scene, response: Read): Signal[] {
  const answered = new Set(response.outline.responses.map(({ item }) => item.attributes.answersId))
  const open = new Map<string, PartNumber>()
  for (const { number, item } of [...report.outline.findings, ...report.outline.recommendations])
    if ('number' in number && (item.id === '' || !answered.has(item.id))) open.set(`${number.kind} ${number.number}`, number)
  const { rows } = response.facts
  return rows.flatMap(({ noted }, row) =>
    noted.flatMap(({ leaf, it }) => {
      const part = open.get(it.part)
      if (part === undefined) return []
      const where = { ...placeAt(response, response.facts.leafStart(row) + leaf, '', it.quote), from: it.from, to: it.to }
      const message = words.part_only_noted(part)
      return [look({ code: 'part_only_noted', question: 'QM16.3', message, where, confidence: 'likely' })]
    }),
  )
}

/** What the words say, where that is something else than the decision that is recorded. */
function otherInWords(
  decided: Exclude<ResponseItem['attributes']['decision'], ''>,
  says: number,
): 'refuses' | 'accepts' | 'holds-back' | 'notes' | null {
  const has = (bits: number) => (says & bits) !== 0
  const { accepts, inPrinciple, refuses, limits, notes } = answerWords
  const onlyNotes = has(notes) && !has(accepts | inPrinciple | refuses)
  switch (decided) {
    case 'accepted':
      return has(refuses) ? 'refuses' : has(inPrinciple) ? 'holds-back' : onlyNotes ? 'notes' : null
    case 'partly-accepted':
      return has(refuses) && !has(accepts | limits) ? 'refuses' : onlyNotes ? 'notes' : null
    case 'not-accepted': {
      const accepted = has(inPrinciple) || (has(accepts) && !has(limits))
      return accepted && !has(refuses) ? 'accepts' : onlyNotes ? 'notes' : null
    }
    case 'not-yet-decided':
      return has(accepts) && !has(refuses | limits) ? 'accepts' : has(refuses) && !has(accepts | limits) ? 'refuses' : null
  }
}

function decision({ words }: Scene, response: Read, standing: Standing<ResponseItem>): Signal[] {
  const question = 'QM16.3'
  const where = placeOf(response, standing)
  const { number, item } = standing
  const { decision: decided } = item.attributes
  const reasoned = filledIn(item.attributes.decisionReason)
  if (decided === '') {
    const inWords = item.decides
    const message = inWords ? words.decision_in_words_only(number) : words.response_without_decision(number)
    return [look({ code: 'response_without_decision', question, message, where, confidence: inWords ? 'likely' : 'sure' })]
  }
  const other = otherInWords(decided, item.says)
  if (other !== null) {
    const code = other === 'refuses' || other === 'accepts' ? 'decision_contradicted' : 'decision_in_principle'
    return [look({ code, question, message: words.decision_otherwise(number, decided, other), where, confidence: 'likely' })]
  }
  if (reasoned) return [speaksFor({ code: 'decision_with_reason', question, message: words.decision_with_reason(number), where })]
  // The words of the answer may hold the reason: then the empty field is only likely to be a gap.
  const confidence = item.hasProse ? 'likely' : 'sure'
  return decided === 'not-yet-decided'
    ? [look({ code: 'decision_left_open', question, message: words.decision_left_open(number), where, confidence })]
    : [look({ code: 'decision_without_reason', question, message: words.decision_without_reason(number), where, confidence })]
}

/** Two answers to one finding or recommendation that record different decisions. */
function differing({ words }: Scene, response: Read): Signal[] {
  const first = new Map<string, string>()
  return response.outline.responses.flatMap(standing => {
    const { answersId, decision: decided } = standing.item.attributes
    if (standing.number.kind !== 'boardResponse' || standing.number.of === null || decided === '') return []
    const before = first.get(answersId)
    if (before === undefined) first.set(answersId, decided)
    if (before === undefined || before === decided) return []
    const message = words.answers_differ(standing.number)
    return [look({ code: 'answers_differ', question: 'QM16.3', message, where: placeOf(response, standing) })]
  })
}

/** QM16.3: is it said, for each finding and recommendation, whether it is accepted, and why? The decision is asked for, never inferred. */
export function decisions(scene: Scene, response: Read): Signal[] {
  const signals = [...unanswered(scene, response), ...onlyNoted(scene, response), ...differing(scene, response)]
  for (const standing of response.outline.responses) {
    if (scene.reportKnown && standing.number.kind === 'boardResponse' && standing.number.of === null) {
      const message = scene.words.response_answers_nothing()
      signals.push(look({ code: 'response_answers_nothing', question: 'QM16.3', message, where: placeOf(response, standing) }))
    }
    signals.push(...decision(scene, response, standing))
  }
  return signals
}

/** QM16.4: what comes first, and where it fits in the plans. A reason for waiting counts as an answer, and what is not accepted has no place in a plan. */
export function placeInPlans({ words }: Scene, response: Read): Signal[] {
  const question = 'QM16.4'
  return response.outline.responses.flatMap(standing => {
    const { decision: decided, decisionReason, priority, frameworkPlace } = standing.item.attributes
    const where = placeOf(response, standing)
    const { says, topics: spoken } = standing.item
    const inField = filledIn(frameworkPlace)
    if (inField || (says & answerWords.inPlans) !== 0) {
      const message = words.response_in_framework(standing.number)
      const confidence = inField ? 'sure' : 'likely'
      return [speaksFor({ code: 'response_in_framework', question, message, where, confidence })]
    }
    if (filledIn(priority) || decided === 'not-accepted') return []
    // An urgency, or a reason for waiting, is an answer in the words as in the field.
    if ((says & (answerWords.ranks | answerWords.waits)) !== 0 || (spoken & topics.waits) !== 0) return []
    if (decided === 'not-yet-decided' && filledIn(decisionReason)) return []
    const message = words.response_without_priority(standing.number)
    const confidence = standing.item.hasProse ? 'likely' : 'sure'
    return [look({ code: 'response_without_priority', question, message, where, confidence })]
  })
}
