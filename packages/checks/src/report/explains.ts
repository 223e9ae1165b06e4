import { type DocumentCheck, look, placeAt, placeOf, type Scene, speaksFor } from '../check/scene.ts'
import type { AnalysisItem } from '../document/item.ts'
import { kindByTitle } from '../document/section-kinds.ts'
import type { Place, Signal } from '../signal.ts'
import { placeOfSection, sectionOfKind } from './findable.ts'

/** Below this a report is still being begun, and a missing section says nothing. */
const leastWords = 300

/** A headline alone explains nothing; the prompts of a layered finding are words too. */
function hasWords({ hasOwnWords, attributes }: AnalysisItem): boolean {
  const { inThisCase, notPeculiar, howWidespread, whyItMatters } = attributes
  return hasOwnWords || `${inThisCase}${notPeculiar}${howWidespread}${whyItMatters}`.trim() !== ''
}

/** QM14.4, by what each analysis says of itself: the factors it rests on, beyond the person. */
export const explains: DocumentCheck = ({ words, report }) =>
  report.outline.analyses.flatMap(analysis => {
    const question = 'QM14.4'
    const where = placeOf(report, analysis)
    const { number, item } = analysis
    if (!hasWords(item))
      return [look({ code: 'analysis_without_words', question, message: words.analysis_without_words(number), where })]
    const { factors } = item.attributes
    if (factors.length === 0)
      return [look({ code: 'analysis_without_factors', question, message: words.analysis_without_factors(number), where })]
    if (factors.every(factor => factor === 'person'))
      return [look({ code: 'factors_person_only', question, message: words.factors_person_only(number), where })]
    // A family's circumstances explain the family, not the practice.
    if (factors.every(factor => factor === 'person' || factor === 'family-and-context')) return []
    return [speaksFor({ code: 'factors_beyond_person', question, message: words.factors_beyond_person(number), where })]
  })

/** QM14.5: a section that says how the review worked. A method told under a heading of a lower level counts: it can be found. */
export const methodTold: DocumentCheck = ({ words, report }) => {
  const question = 'QM14.5'
  const method = sectionOfKind(report, 'method')
  const [first] = report.facts.sections
  if (method !== null) {
    const where = placeOfSection(report, method.section)
    const confidence = method.sure ? 'sure' : 'likely'
    if (method.section.sums.proseWords === 0) return []
    return [speaksFor({ code: 'method_section', question, message: words.method_section(), where, confidence })]
  }
  if (first === undefined || report.facts.sums.words < leastWords) return []
  if (report.outline.headings.some(({ it }) => kindByTitle(it.text) === 'method')) return []
  const where = placeOfSection(report, first)
  return [look({ code: 'no_method_section', question, message: words.no_method_section(), where, confidence: 'likely' })]
}

/** Sources that know of more than one case. */
const beyondCase: ReadonlySet<string> = new Set(['practitioners', 'review-team', 'performance-data', 'research'])

/** QM14.5: sources, what speaks against, and hindsight, for each analysis. */
export const transparent: DocumentCheck = ({ words, report }) => {
  const question = 'QM14.5'
  const signals: Signal[] = []
  for (const analysis of report.outline.analyses) {
    const { number, item } = analysis
    // An analysis without words is asked for its words first (QM14.4), and for nothing else.
    if (!hasWords(item)) continue
    const where = placeOf(report, analysis)
    const { sources, counterEvidence, hindsight } = item.attributes
    if (sources.length > 0)
      signals.push(speaksFor({ code: 'analysis_sources_named', question, message: words.analysis_sources_named(number), where }))
    else if (!item.hasNotes)
      signals.push(look({ code: 'analysis_without_sources', question, message: words.analysis_without_sources(number), where }))
    const { notPeculiar, howWidespread } = item.attributes
    if (`${notPeculiar}${howWidespread}`.trim() !== '' && !item.hasNotes && !sources.some(source => beyondCase.has(source))) {
      const message = words.wider_knowledge_unsourced(number)
      signals.push(look({ code: 'wider_knowledge_unsourced', question, message, where, confidence: 'likely' }))
    }
    if (counterEvidence.trim() !== '')
      signals.push(speaksFor({ code: 'counter_evidence_given', question, message: words.counter_evidence_given(number), where }))
    else {
      const message = words.analysis_without_counter_evidence(number)
      signals.push(look({ code: 'analysis_without_counter_evidence', question, message, where, confidence: 'likely' }))
    }
    if (hindsight.trim() !== '')
      signals.push(speaksFor({ code: 'hindsight_note_given', question, message: words.hindsight_note_given(number), where }))
    else {
      const message = words.analysis_without_hindsight_note(number)
      signals.push(look({ code: 'analysis_without_hindsight_note', question, message, where, confidence: 'likely' }))
    }
  }
  return signals
}

/** Whether an analysis says why, in its words or by the factors it is linked with. */
const tellsWhy = ({ explains, attributes }: AnalysisItem): boolean =>
  explains || attributes.factors.some(factor => factor !== 'person' && factor !== 'family-and-context')

const onlyDescribed = (words: Scene['words'], where: Place): Signal =>
  look({ code: 'describes_only', question: 'QM14.4', message: words.describes_only(), where, confidence: 'likely' })

/** QM14.4: what was done or not done, and nothing in the passage that says why. A finding and its analyses are one passage. */
export const describesOnly: DocumentCheck = ({ words, report }) => {
  const { findings, analyses } = report.outline
  const signals: Signal[] = []
  const described = new Set<string>()
  const explained = new Set<string>()
  for (const { item, number } of analyses) {
    const of = number.kind === 'analysis' ? (number.of?.id ?? '') : ''
    if (item.describes) described.add(of)
    if (tellsWhy(item)) explained.add(of)
  }
  for (const finding of findings) {
    const { item } = finding
    // What stands inside a finding is in the finding's own facts; an analysis elsewhere is known by the link.
    const linked = item.id !== ''
    const inside = item.inside.some(({ it }) => it.type === 'analysis' && tellsWhy(it))
    if (item.explains || inside || (linked && explained.has(item.id))) continue
    if (item.describes || (linked && described.has(item.id))) signals.push(onlyDescribed(words, placeOf(report, finding)))
  }
  for (const analysis of analyses) {
    const { item, number, within } = analysis
    const alone = number.kind === 'analysis' && number.of === null && within?.type !== 'finding'
    if (alone && item.describes && !tellsWhy(item)) signals.push(onlyDescribed(words, placeOf(report, analysis)))
  }
  return signals
}

/** The same of a text that is one passage as a whole. */
export const describesOnlyAsWhole: DocumentCheck = ({ words, report, wholeIsPassage }) => {
  if (!wholeIsPassage) return []
  const { rows } = report.facts
  return rows.some(row => row.describes) && !rows.some(row => row.explains) ? [onlyDescribed(words, placeAt(report, 0, ''))] : []
}
