import type { Method } from '@candour/schema'
import { type DocumentCheck, look, placeAt, placeOf, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { SectionFacts } from '../document/document-facts.ts'
import { kindByTitle } from '../document/section-kinds.ts'
import type { Signal } from '../signal.ts'

/** Methods whose learning is carried by findings; in the others findings are welcome and not missed. */
const findingMethods: ReadonlySet<Method> = new Set(['findings-with-questions', 'findings-with-recommendations'])
/** Below this a document is still a beginning, and what it lacks says nothing. */
const leastWords = 300
const leastWordsForLate = 1500
/** About four pages. */
const shortSummaryWords = 1500

const question = 'QM14.1'

function findings({ words, method, report }: Scene): Signal[] {
  const { outline, facts } = report
  if (outline.findings.length === 0) {
    if (facts.sums.words < leastWords) return []
    const where = placeAt(report, 0, '')
    // A draft that has learning points carries its learning by those, whatever was chosen.
    if (outline.recommendations.some(({ item }) => item.attributes.form === 'learning-point')) return []
    if (method === 'learning-points') {
      const message = words.no_learning_point_marked()
      return [look({ code: 'no_learning_point_marked', question, message, where, confidence: 'likely' })]
    }
    if (!findingMethods.has(method)) return []
    return [look({ code: 'no_finding_marked', question, message: words.no_finding_marked(), where, confidence: 'likely' })]
  }
  const explained = new Set<unknown>()
  for (const { number } of outline.analyses) if (number.kind === 'analysis' && number.of !== null) explained.add(number.of)
  const signals: Signal[] = []
  for (const finding of outline.findings) {
    const where = placeOf(report, finding)
    const { number } = finding
    if (finding.item.headline === '')
      signals.push(look({ code: 'finding_without_headline', question, message: words.finding_without_headline(number), where }))
    if (finding.item.headline !== '' && explained.has(number) && !finding.item.hasOwnWords)
      signals.push(look({ code: 'finding_without_words', question, message: words.finding_without_words(number), where }))
    if (!explained.has(number))
      signals.push(look({ code: 'finding_without_analysis', question, message: words.finding_without_analysis(number), where }))
  }
  const [first] = outline.findings
  if (first !== undefined && outline.findings.every(({ item }) => item.headline !== '')) {
    const message = words.findings_marked(outline.findings.length)
    signals.push(speaksFor({ code: 'findings_marked', question, message, where: placeOf(report, first) }))
  }
  if (first !== undefined && isLate(report, first.leaf)) {
    const message = words.first_finding_late()
    const where = placeOf(report, first)
    signals.push(look({ code: 'first_finding_late', question, message, where, confidence: 'likely' }))
  }
  return signals
}

/** Whether more than a third of the words stand before a leaf block. */
function isLate({ facts }: Read, leaf: number): boolean {
  if (facts.sums.words < leastWordsForLate) return false
  let before = 0
  let leaves = 0
  for (const row of facts.rows) {
    if (leaves >= leaf) break
    leaves += row.leaves
    before += row.sums.words
    if (before * 3 > facts.sums.words) return true
  }
  return false
}

/** The section of a kind, by the kind on its heading or, likely, by its title. */
export function sectionOfKind(
  read: Read,
  kind: 'summary' | 'method' | 'glossary' | 'family-contribution' | 'parallel-processes',
): { section: SectionFacts; sure: boolean } | null {
  let likely: SectionFacts | null = null
  for (const section of read.facts.sections) {
    if (section.heading?.kind === kind) return { section, sure: true }
    if (likely === null && section.heading?.kind === 'other' && kindByTitle(section.heading.text) === kind) likely = section
  }
  return likely === null ? null : { section: likely, sure: false }
}

export const placeOfSection = (read: Read, { heading, row }: SectionFacts) =>
  placeAt(read, read.facts.leafStart(row), heading?.id ?? '', heading?.quote ?? '')

function summary({ words, report }: Scene): Signal[] {
  const found = sectionOfKind(report, 'summary')
  if (found === null) {
    if (report.facts.sums.words < leastWords) return []
    const where = placeAt(report, 0, '')
    return [look({ code: 'no_summary', question, message: words.no_summary(), where, confidence: 'likely' })]
  }
  const where = placeOfSection(report, found.section)
  const confidence = found.sure ? 'sure' : 'likely'
  const { proseWords } = found.section.sums
  if (proseWords === 0) return [look({ code: 'summary_empty', question, message: words.summary_empty(), where, confidence })]
  if (proseWords > shortSummaryWords)
    return [look({ code: 'summary_long', question, message: words.summary_long(proseWords), where, confidence })]
  return [speaksFor({ code: 'summary_short', question, message: words.summary_short(), where, confidence })]
}

/** QM14.1: headings that nest without gaps and have words. */
export const headingsInOrder: DocumentCheck = ({ words, report }) => {
  const signals: Signal[] = []
  let before = 0
  for (const { leaf, it } of report.outline.headings) {
    const where = placeAt(report, leaf, it.id, it.quote)
    if (it.text === '')
      signals.push(look({ code: 'heading_without_words', question, message: words.heading_without_words(), where }))
    // Where the first heading is of a lower level, the levels above may be the title's: nothing is missing.
    if (before > 0 && it.level > before + 1)
      signals.push(look({ code: 'heading_gap', question, message: words.heading_gap(it.text, before, it.level), where }))
    before = it.level
  }
  return signals
}

/** QM14.1: analyses that explain no finding. */
export const orphans: DocumentCheck = ({ words, report }) =>
  report.outline.analyses.flatMap(analysis => {
    const { number } = analysis
    if (number.kind !== 'analysis' || number.of !== null) return []
    return [look({ code: 'orphan_analysis', question, message: words.orphan_analysis(), where: placeOf(report, analysis) })]
  })

/** QM14.1: can the findings be found, and the summary? */
export const findable: DocumentCheck = scene => [...summary(scene), ...findings(scene)]
