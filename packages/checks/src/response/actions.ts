import { look, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Part } from '../document/item.ts'
import type { Signal } from '../signal.ts'

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
