import type { DocumentCheck, Scene } from '../check/scene.ts'
import { topics } from '../language/topics.ts'
import type { Signal } from '../signal.ts'
import { sectionOfKind } from './findable.ts'
import { rowWith, type Spoken, saidIn, spokenIn, unsaid } from './seen-in-words.ts'

/** Below this a report is still being begun, and what it lacks says nothing. */
const leastWords = 1000

/** QM5: what the review is for, and whether its own words bear it out. */
function purpose(scene: Scene, { first, faults }: Spoken): Signal[] {
  const { words, report } = scene
  const signals: Signal[] = []
  const told = first.get(topics.purpose)
  if (told !== undefined) {
    signals.push(saidIn(scene, told, 'purpose_told', 'QM5.2', words.purpose_told()))
    const fault = first.get(topics.blame)
    if (fault !== undefined)
      signals.push(unsaid(scene, 'purpose_contradicted', 'QM5.2', words.purpose_contradicted(faults), fault))
  } else if (report.facts.sums.words >= leastWords) {
    signals.push(unsaid(scene, 'purpose_untold', 'QM5.2', words.purpose_untold()))
  }
  // That there is nothing of the kind cannot be told from words, so nothing is missed.
  const tension = first.get(topics.tension)
  if (tension !== undefined) signals.push(saidIn(scene, tension, 'tension_acknowledged', 'QM5.3', words.tension_acknowledged()))
  return signals
}

/** QM9: other processes, and what they and the review did to each other. */
function parallel(scene: Scene, { first }: Spoken): Signal[] {
  const { words, report } = scene
  const section = sectionOfKind(report, 'parallel-processes')
  const named = section?.section.row ?? first.get(topics.parallel)
  if (named === undefined)
    // Saying that there were none is an answer too.
    return report.facts.sums.words < leastWords || first.has(topics.noParallel)
      ? []
      : [unsaid(scene, 'no_parallel_named', 'QM9.1', words.no_parallel_named())]
  const both = rowWith(report, topics.parallel | topics.interaction)
  return [
    saidIn(scene, named, 'parallel_named', 'QM9.1', words.parallel_named()),
    both < 0
      ? unsaid(scene, 'parallel_interaction_untold', 'QM9.8', words.parallel_interaction_untold(), named)
      : saidIn(scene, both, 'parallel_interaction_told', 'QM9.8', words.parallel_interaction_told()),
  ]
}

/** QM12: who of the family was asked, who did not take part and why, and what became of what they said. */
function family(scene: Scene, { first }: Spoken): Signal[] {
  const { words, report } = scene
  const section = sectionOfKind(report, 'family-contribution')?.section ?? null
  const asked = section !== null && section.sums.proseWords > 0 ? section.row : first.get(topics.familyAsked)
  const signals: Signal[] = []
  const outcome = rowWith(report, topics.familySaid | topics.familyOutcome)
  if (outcome >= 0) signals.push(saidIn(scene, outcome, 'family_outcome_told', 'QM12.6', words.family_outcome_told()))
  if (asked !== undefined) {
    signals.push(saidIn(scene, asked, 'family_asked', 'QM12.2', words.family_asked()))
    if (outcome < 0 && section !== null)
      signals.push(unsaid(scene, 'family_points_without_outcome', 'QM12.6', words.family_points_without_outcome(), asked))
  } else if (report.facts.sums.words >= leastWords) {
    signals.push(unsaid(scene, 'family_unasked', 'QM12.2', words.family_unasked()))
  }
  const absent = rowWith(report, topics.familyAbsent | topics.familyAsked)
  if (absent >= 0) {
    const reasoned = rowWith(report, topics.familyAbsent | topics.familyAsked | topics.reason)
    signals.push(
      reasoned >= 0
        ? saidIn(scene, reasoned, 'family_absence_reasoned', 'QM12.8', words.family_absence_reasoned())
        : unsaid(scene, 'family_absence_without_reason', 'QM12.8', words.family_absence_without_reason(), absent),
    )
  }
  return signals
}

/** QM5, QM9 and QM12, as far as the report alone can show them. */
export const purposeAndPeople: DocumentCheck = scene => {
  const spoken = spokenIn(scene.report)
  return [...purpose(scene, spoken), ...parallel(scene, spoken), ...family(scene, spoken)]
}
