import { type DocumentCheck, look, placeOf, type Scene, speaksFor } from '../check/scene.ts'
import { topics } from '../language/topics.ts'
import type { Signal } from '../signal.ts'
import { saidIn, saidNear, saidTogether, unsaid } from './seen-in-words.ts'

/** Below this a report is still being begun, and what it lacks says nothing. */
const leastWords = 1000
const leastAnalyses = 2
const beyondPerson = ['task', 'tools', 'workplace', 'organisation'] as const
const beyondCase: ReadonlySet<string> = new Set(['practitioners', 'review-team', 'performance-data', 'research'])

/** QM13.5: the factors of all analyses together; one analysis alone need not have them all. */
function factors({ words, report }: Scene): Signal[] {
  const { analyses } = report.outline
  const named = new Set<string>(analyses.flatMap(({ item }) => item.attributes.factors))
  const [first] = analyses
  if (first === undefined || named.size === 0 || analyses.length < leastAnalyses) return []
  const question = 'QM13.5'
  const where = placeOf(report, first)
  const missing = beyondPerson.filter(factor => !named.has(factor))
  if (missing.length === 0) return [speaksFor({ code: 'factors_spread', question, message: words.factors_spread(), where })]
  return [look({ code: 'factors_missing', question, message: words.factors_missing(missing), where, confidence: 'likely' })]
}

/** QM13.6 and QM13.7: in the words anywhere, or in what an analysis says of itself. */
function rigour(scene: Scene): Signal[] {
  const { words, report } = scene
  const begun = report.facts.sums.words >= leastWords
  const { analyses } = report.outline
  const signals: Signal[] = []
  const hindsight = saidTogether(report, topics.hindsightLimited)
  if (hindsight !== null) signals.push(saidIn(scene, hindsight, 'hindsight_method_told', 'QM13.6', words.hindsight_method_told()))
  else if (begun && !analyses.some(({ item }) => item.attributes.hindsight.trim() !== ''))
    signals.push(unsaid(scene, 'hindsight_method_untold', 'QM13.6', words.hindsight_method_untold()))
  const against = saidTogether(report, topics.counterEvidence)
  if (against !== null) signals.push(saidIn(scene, against, 'counter_evidence_told', 'QM13.7', words.counter_evidence_told()))
  else if (begun && !analyses.some(({ item }) => item.attributes.counterEvidence.trim() !== ''))
    signals.push(unsaid(scene, 'counter_evidence_untold', 'QM13.7', words.counter_evidence_untold()))
  return signals
}

/** QM13.9: what is said about more than this case, and where it came from. */
function wider(scene: Scene): Signal[] {
  const { words, report } = scene
  const claim = saidTogether(report, topics.wider)
  if (claim === null) return []
  const sourced = saidNear(report, topics.wider, topics.widerSource, { before: 1, after: 2 })
  if (sourced !== null) return [saidIn(scene, sourced, 'wider_source_told', 'QM13.9', words.wider_source_told())]
  if (report.outline.analyses.some(({ item }) => item.attributes.sources.some(source => beyondCase.has(source)))) return []
  return report.facts.sums.words < leastWords
    ? []
    : [unsaid(scene, 'wider_source_untold', 'QM13.9', words.wider_source_untold(), claim)]
}

/** QM13, over the whole report: each analysis by itself is looked at under QM14.4 and QM14.5. */
export const analysisAsWhole: DocumentCheck = scene => [...factors(scene), ...rigour(scene), ...wider(scene)]
