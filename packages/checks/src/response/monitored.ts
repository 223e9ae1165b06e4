import { look, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { Place, Signal } from '../signal.ts'
import { filledIn } from './filled-in.ts'
import { measureTold } from './measure-told.ts'

type Words = Scene['words']
const wordsOfASentence = 5

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
): Signal[] {
  if (!filledIn(measure)) return []
  const question = 'QM16.6'
  const confidence = 'likely'
  const told = measureTold(measure)
  if (told === 'activity')
    return [
      look({ code: 'measure_counts_activity', question, message: words.measure_counts_activity(number), where, confidence }),
    ]
  if (told === 'method')
    return [
      look({ code: 'measure_names_method_only', question, message: words.measure_names_method_only(number), where, confidence }),
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
    const { measure, reviewedOn, dueOn } = item.attributes
    const where = placeOf(response, action)
    const doubts = doubtsOf(action.number, measure, reviewedOn, words, where)
    if (reviewedOn !== '' && reviewedOn < dueOn)
      doubts.push(look({ code: 'effect_before_action', question, message: words.effect_before_action(number), where }))
    if (doubts.length > 0) return doubts
    if (filledIn(measure) && reviewedOn !== '')
      return [speaksFor({ code: 'action_measured', question, message: words.action_measured(number), where })]
    const signals: Signal[] = []
    if (!filledIn(measure))
      signals.push(look({ code: 'action_without_measure', question, message: words.action_without_measure(number), where }))
    if (reviewedOn === '') {
      const message = words.action_without_review_date(number)
      signals.push(look({ code: 'action_without_review_date', question, message, where }))
    }
    return signals
  })
}
