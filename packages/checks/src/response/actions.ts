import { look, placeAt, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Part } from '../document/item.ts'
import type { Signal } from '../signal.ts'
import { namesSomebody } from './filled-in.ts'

/** In their order in a review. Publication is not among them: much may be done before it. */
const daysOfReview = ['decision', 'terms-of-reference', 'first-draft', 'family-round', 'response-agreed'] as const

/** The day before which an action can hardly be due: the report's coming to the Board, else the first day that is noted. Days compare as text. */
const begins = (milestones: Scene['milestones']): string =>
  milestones['report-to-board'] ?? daysOfReview.map(kind => milestones[kind]).find(day => day !== undefined) ?? ''

/** QM16.5: an action for what is accepted, and for each action a body, a role and a date. These are asked of actions, never of a finding. */
export function owned({ words, milestones }: Scene, response: Read): Signal[] {
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
    const [, verb, consideration] = softVerb.exec(item.opening) ?? []
    const soft = verb ?? consideration
    if (soft !== undefined) {
      const message = words.action_only_soft(number, soft.toLowerCase())
      signals.push(look({ code: 'action_only_soft', question, message, where, confidence: 'likely' }))
    }
    const bodyNamed = namesSomebody(responsibleBody)
    if (!bodyNamed) {
      const body = responsibleBody.trim()
      const message = body === '' ? words.action_without_body(number) : words.action_body_open(number, body)
      signals.push(look({ code: 'action_without_body', question, message, where }))
    }
    const roleNamed = namesSomebody(namedRole)
    if (!roleNamed) {
      const role = namedRole.trim()
      const message = role === '' ? words.action_without_role(number) : words.action_role_open(number, role)
      signals.push(look({ code: 'action_without_role', question, message, where }))
    }
    if (dueOn === '' && !item.inTime)
      signals.push(look({ code: 'action_without_date', question, message: words.action_without_date(number), where }))
    const early = dueOn !== '' && dueOn < begins(milestones)
    if (early) {
      const message = words.action_due_before_review(number, milestones['report-to-board'] !== undefined)
      signals.push(look({ code: 'action_due_before_review', question, message, where, confidence: 'likely' }))
    }
    if (bodyNamed && roleNamed && (dueOn !== '' || item.inTime) && !early) {
      const confidence = dueOn === '' ? 'likely' : 'sure'
      const message = words.action_owned_and_dated(number)
      signals.push(speaksFor({ code: 'action_owned_and_dated', question, message, where, confidence }))
    }
  }
  return signals
}

/** Things that can be strengthened on paper. */
const vague =
  '(?:processes|procedures|practice|arrangements|oversight|systems|approach|governance|links|partnership working|working together)'
/** What an action begins with that changes nothing by itself. What is continued and named ('the weekly clinic') may end otherwise. */
const softVerb = new RegExp(
  "^(?:[\\w’' -]{1,80}?\\b(?:will|should|shall|must|to|are asked to)\\s+)?(" +
    'remind|consider|note|be mindful|be vigilant|be encouraged|be reminded|be made aware|be asked to consider|raise awareness|raise the profile|promote awareness|' +
    'continue to|continue(?: with)?(?: the| our| its| their)? (?:current|existing|ongoing|work|monitoring|practice|efforts)|keep [\\w ]{1,30}under review|explore|reflect on|seek assurance|reiterate|' +
    `(?:strengthen|improve|enhance|reinforce|embed) (?:its |their |the |our |local |existing |current ){0,2}${vague}` +
    ')\\b|^(consideration (?:will|should|shall|must|is to|to) be given)\\b',
  'i',
)

/** QM16.5 and QM16.6: a response with words, and no action in it that could be looked at. Where nothing is accepted, none is missed. */
export function unmarkedActions({ words }: Scene, response: Read): Signal[] {
  const { responses, actions } = response.outline
  const begun = responses.length > 0 || response.facts.sums.proseWords > 0
  const decided = responses.map(({ item }) => item.attributes.decision)
  if (actions.length > 0 || !begun || (decided.length > 0 && decided.every(decision => decision === 'not-accepted'))) return []
  const where = placeAt(response, 0, '')
  const unmarked = (question: 'QM16.5' | 'QM16.6', message: string) =>
    look({ code: 'no_action_marked', question, message, where, confidence: 'likely' })
  // An answer that is accepted without an action is asked for one where it stands.
  const asked = decided.some(decision => decision === 'accepted' || decision === 'partly-accepted')
  return [...(asked ? [] : [unmarked('QM16.5', words.no_action_marked())]), unmarked('QM16.6', words.no_action_to_follow())]
}
