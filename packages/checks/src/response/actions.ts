import { look, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Part } from '../document/item.ts'
import type { Place, Signal } from '../signal.ts'

type Words = Scene['words']
const wordsOfASentence = 5

const said = (text: string): boolean => text.trim() !== ''

/** QM16.5: an action for what is accepted, and for each action a body, a role and a date. These are asked of actions, never of a finding. */
export function owned({ words }: Scene, response: Read): Signal[] {
  const question = 'QM16.5'
  const { responses, actions } = response.outline
  const withAction = new Set<Part | null>(actions.map(({ within }) => within))
  const signals: Signal[] = []
  for (const standing of responses) {
    const { decision } = standing.item.attributes
    if ((decision !== 'accepted' && decision !== 'partly-accepted') || withAction.has(standing.item)) continue
    const message = words.response_without_action(standing.number)
    signals.push(look({ code: 'response_without_action', question, message, where: placeOf(response, standing) }))
  }
  for (const action of actions) {
    const { number, item } = action
    const { responsibleBody, namedRole, dueOn } = item.attributes
    const where = placeOf(response, action)
    if (!item.hasWords)
      signals.push(look({ code: 'action_without_words', question, message: words.action_without_words(number), where }))
    const soft = softVerb.exec(item.opening)?.[1]
    if (soft !== undefined && !said(item.attributes.measure)) {
      const message = words.action_only_soft(number, soft.toLowerCase())
      signals.push(look({ code: 'action_only_soft', question, message, where, confidence: 'likely' }))
    }
    if (!said(responsibleBody))
      signals.push(look({ code: 'action_without_body', question, message: words.action_without_body(number), where }))
    if (!said(namedRole))
      signals.push(look({ code: 'action_without_role', question, message: words.action_without_role(number), where }))
    if (dueOn === '')
      signals.push(look({ code: 'action_without_date', question, message: words.action_without_date(number), where }))
    if (said(responsibleBody) && said(namedRole) && dueOn !== '')
      signals.push(speaksFor({ code: 'action_owned_and_dated', question, message: words.action_owned_and_dated(number), where }))
  }
  return signals
}

/** What an action begins with that changes nothing by itself. */
const softVerb =
  /^(?:[\w’' -]{1,80}?\b(?:will|should|shall|must|to|are asked to)\s+)?(remind|consider|continue|note|be mindful|raise awareness|keep [\w ]{1,30}under review|explore|reflect on|be encouraged|seek assurance|reiterate)\b/i
const activity =
  /\b(?:train(?:ed|ing)|attend(?:ed|ance)|e-learning|briefed|briefings?|circulated|disseminated|audits? (?:completed|done|carried)|completion|read the)\b/i
const effect =
  /\b(?:child(?:ren)?(?:’s|'s)?|famil(?:y|ies)|adults?|pupils?|patients?|babies|young people|wait(?:ing|s)?|seen within|outcomes?)\b/i
const source =
  /\b(?:audits?|surveys?|data|records?|returns|figures|dashboard|interviews?|feedback|views|samples?|questionnaires?|reports?|statistics|counts?|system|quarterly|files?|logs?)\b/i
const viewer =
  /\b(?:board|sub-?groups?|panel|committee|chair|executive|partnership|director|manager|lead|nurse|scrutin\w{1,6}|looks?|looked at by|reviewed by|reported to)\b/i

/** What a measure that is there leaves open. */
function doubtsOf(
  number: Parameters<Words['measure_without_source']>[0],
  measure: string,
  reviewedOn: string,
  words: Words,
  where: Place,
) {
  if (!said(measure)) return []
  const question = 'QM16.6'
  const confidence = 'likely'
  if (activity.test(measure) && !effect.test(measure))
    return [
      look({ code: 'measure_counts_activity', question, message: words.measure_counts_activity(number), where, confidence }),
    ]
  // What a few words can leave out is nothing to ask about; a measure in a sentence can say it.
  if (reviewedOn === '' || measure.trim().split(/\s+/).length < wordsOfASentence) return []
  const signals: Signal[] = []
  if (!source.test(measure))
    signals.push(
      look({ code: 'measure_without_source', question, message: words.measure_without_source(number), where, confidence }),
    )
  if (!viewer.test(measure))
    signals.push(
      look({ code: 'measure_without_viewer', question, message: words.measure_without_viewer(number), where, confidence }),
    )
  return signals
}

/** QM16.6: how the effect of each action will be known, and when somebody looks. */
export function monitored({ words }: Scene, response: Read): Signal[] {
  const question = 'QM16.6'
  return response.outline.actions.flatMap(action => {
    const { number, item } = action
    const { measure, reviewedOn } = item.attributes
    const where = placeOf(response, action)
    const doubts = doubtsOf(action.number, measure, reviewedOn, words, where)
    if (doubts.length > 0) return doubts
    if (said(measure) && reviewedOn !== '')
      return [speaksFor({ code: 'action_measured', question, message: words.action_measured(number), where })]
    const signals: Signal[] = []
    if (!said(measure))
      signals.push(look({ code: 'action_without_measure', question, message: words.action_without_measure(number), where }))
    if (reviewedOn === '') {
      const message = words.action_without_review_date(number)
      signals.push(look({ code: 'action_without_review_date', question, message, where }))
    }
    return signals
  })
}

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
