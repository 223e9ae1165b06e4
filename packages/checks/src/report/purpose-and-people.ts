import type { DocumentCheck, Read, Scene } from '../check/scene.ts'
import type { SectionFacts } from '../document/document-facts.ts'
import { topics } from '../language/topics.ts'
import type { Signal } from '../signal.ts'
import { sectionOfKind } from './findable.ts'
import { type FirstSaid, firstSaid, type SaidAt, saidIn, saidInSection, saidNear, saidTogether, unsaid } from './seen-in-words.ts'

/** Below this a report is still being begun, and what it lacks says nothing. */
const leastWords = 1000

/** QM5: what the review is for, and whether its own words bear it out. */
function purpose(scene: Scene, { first, faults }: FirstSaid): Signal[] {
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

/** What a section about other processes names: in words that are known for it, else in whatever it says, but not in saying that there were none. */
function namedIn(report: Read, section: SectionFacts): SaidAt | undefined {
  const named = saidInSection(report, section, topics.parallel)
  if (named !== null) return named
  if (section.sums.proseWords === 0 || saidInSection(report, section, topics.noParallel) !== null) return undefined
  return { row: section.row, about: topics.parallel }
}

/** QM9: other processes, and what they and the review did to each other. */
function parallel(scene: Scene, { first }: FirstSaid): Signal[] {
  const { words, report } = scene
  const section = sectionOfKind(report, 'parallel-processes')?.section ?? null
  const named = section === null ? first.get(topics.parallel) : namedIn(report, section)
  // Saying that there were none is an answer too.
  const denied = first.has(topics.noParallel)
  if (named === undefined)
    return report.facts.sums.words < leastWords || denied
      ? []
      : [unsaid(scene, 'no_parallel_named', 'QM9.1', words.no_parallel_named())]
  const within = section === null ? null : saidInSection(report, section, topics.interaction)
  const both = within ?? saidNear(report, topics.parallel, topics.interaction)
  const signals = [saidIn(scene, named, 'parallel_named', 'QM9.1', words.parallel_named())]
  if (both !== null) signals.push(saidIn(scene, both, 'parallel_interaction_told', 'QM9.8', words.parallel_interaction_told()))
  else if (!denied)
    signals.push(unsaid(scene, 'parallel_interaction_untold', 'QM9.8', words.parallel_interaction_untold(), named))
  return signals
}

/** Where it is told what became of what the family said. In a section about the family all that is said is about them. */
function outcomeOf({ report }: Scene, section: SectionFacts | null): SaidAt | null {
  const within = section === null ? null : saidInSection(report, section, topics.familyOutcome)
  return within ?? saidNear(report, topics.familySaid, topics.familyOutcome, { before: 0, after: 2 })
}

/** How a paragraph begins that goes on about somebody or something. */
const goesOn = /^(?:he|she|they|his|her|their|this|that|it|the reasons?|because|we were told)\b/i

/** Where a reason is given for an absence: in the same row, or in the next one where that goes on about it. */
function reasonFor({ facts: { rows } }: Read, absence: SaidAt): SaidAt | null {
  for (let row = absence.row; row < rows.length; row++) {
    const spoken = rows[row]?.topics ?? 0
    if ((spoken & absence.about) !== absence.about) continue
    if ((spoken & topics.reason) !== 0) return { row, about: absence.about | topics.reason }
    const next = rows[row + 1]?.sayings[0]?.it.saying
    if (next !== undefined && (next.topics & topics.reason) !== 0 && goesOn.test(next.quote))
      return { row: row + 1, about: topics.reason }
  }
  return null
}

/** A section about the family tells that they were heard, whatever its words, unless these are that somebody was not. */
function askedIn(report: Read, section: SectionFacts | null): SaidAt | undefined {
  if (section === null || section.sums.proseWords === 0) return undefined
  if (saidInSection(report, section, topics.familyAbsent) !== null) return undefined
  return { row: section.row, about: topics.familyAsked }
}

/** QM12: who of the family was asked, who did not take part and why, and what became of what they said. */
function family(scene: Scene, { first }: FirstSaid): Signal[] {
  const { words, report } = scene
  const section = sectionOfKind(report, 'family-contribution')?.section ?? null
  const absence = saidTogether(report, topics.familyAbsent)
  const asked = first.get(topics.familyAsked) ?? askedIn(report, section)
  const signals: Signal[] = []
  const outcome = outcomeOf(scene, section)
  if (outcome !== null) signals.push(saidIn(scene, outcome, 'family_outcome_told', 'QM12.6', words.family_outcome_told()))
  if (asked !== undefined) {
    signals.push(saidIn(scene, asked, 'family_asked', 'QM12.2', words.family_asked()))
    if (outcome === null && section !== null)
      signals.push(unsaid(scene, 'family_points_without_outcome', 'QM12.6', words.family_points_without_outcome(), asked))
  } else if (absence === null && report.facts.sums.words >= leastWords) {
    signals.push(unsaid(scene, 'family_unasked', 'QM12.2', words.family_unasked()))
  }
  if (absence !== null) {
    const reason = reasonFor(report, absence)
    signals.push(
      reason === null
        ? unsaid(scene, 'family_absence_without_reason', 'QM12.8', words.family_absence_without_reason(), absence)
        : saidIn(scene, reason, 'family_absence_reasoned', 'QM12.8', words.family_absence_reasoned()),
    )
  }
  return signals
}

/** QM5, QM9 and QM12, as far as the report alone can show them. */
export const purposeAndPeople: DocumentCheck = scene => {
  const said = firstSaid(scene.report)
  return [...purpose(scene, said), ...parallel(scene, said), ...family(scene, said)]
}
