import { factors, type PartNumber, type SectionKind } from '@candour/schema/report'
import { placeAt, placeOf, type Read, type Scene } from '../check/scene.ts'
import type { Part } from '../document/item.ts'
import type { Standing } from '../document/outline.ts'
import { placeOfSection } from '../report/findable.ts'
import type { Place } from '../signal.ts'
import { meanSentenceWords, readingEase } from '../text/reading.ts'

type Factor = (typeof factors)[number]

/** A part as a picture shows it: its number as the text has it, its opening words, and where it stands. */
export interface PicturedPart {
  readonly id: string
  readonly number: PartNumber
  readonly opening: string
  readonly place: Place
}

/** How a section reads. Null where it has too little prose to be measured. */
export interface PicturedSection {
  readonly title: string
  readonly kind: SectionKind
  readonly words: number
  /** Flesch reading ease (higher is easier), rounded. */
  readonly readingEase: number | null
  /** Words to a sentence on average, rounded. */
  readonly meanSentenceWords: number | null
  readonly longSentences: number
  readonly place: Place
}

/** Which factors the analyses of a finding rest on, taken together. */
export interface FindingFactors {
  readonly finding: PicturedPart
  readonly factors: ReadonlySet<Factor>
  readonly analyses: number
}

/** An answer of the response, and what it says will be done. */
export interface TracedAnswer {
  readonly response: PicturedPart
  readonly actions: readonly PicturedPart[]
}

/** A recommendation, and what answers it. */
export interface TracedRecommendation {
  readonly recommendation: PicturedPart
  readonly answers: readonly TracedAnswer[]
}

/** What follows from a finding, or from recommendations that answer none: a branch for each of them, so that an end without action is seen. */
export interface Trace {
  /** Null for recommendations that are linked to no finding. */
  readonly finding: PicturedPart | null
  /** Answers to the finding itself. */
  readonly answers: readonly TracedAnswer[]
  readonly recommendations: readonly TracedRecommendation[]
}

/** What the panels draw: how the sections read, findings against factors, and the way from finding to action. */
export interface Pictures {
  readonly reading: { readonly report: readonly PicturedSection[]; readonly response: readonly PicturedSection[] }
  readonly factors: readonly FindingFactors[]
  readonly traces: readonly Trace[]
}

/** Flesch took samples of 100 words; with fewer a figure says little. */
const leastWords = 100

const readingOf = (read: Read): PicturedSection[] =>
  read.facts.sections
    .filter(({ sums, heading }) => sums.words > 0 || heading !== null)
    .map(section => {
      const { sums, heading } = section
      const ease = sums.proseWords < leastWords ? null : readingEase(sums)
      const mean = sums.proseWords < leastWords ? null : meanSentenceWords(sums)
      return {
        title: heading?.text ?? '',
        kind: heading?.kind ?? 'other',
        words: sums.words,
        readingEase: ease === null ? null : Math.round(ease),
        meanSentenceWords: mean === null ? null : Math.round(mean),
        longSentences: sums.longSentences,
        place: placeOfSection(read, section),
      }
    })

const pictured = (read: Read, part: Standing<Part>): PicturedPart => ({
  id: part.item.id,
  number: part.number,
  opening: part.item.opening,
  place: part.item.id === '' ? placeAt(read, part.leaf, '') : placeOf(read, part),
})

function factorsOf(report: Read): FindingFactors[] {
  const { findings, analyses } = report.outline
  return findings.map(finding => {
    const own = analyses.filter(
      ({ number, within }) =>
        within === finding.item || (finding.item.id !== '' && number.kind === 'analysis' && number.of?.id === finding.item.id),
    )
    return {
      finding: pictured(report, finding),
      factors: new Set(own.flatMap(({ item }) => item.attributes.factors)),
      analyses: own.length,
    }
  })
}

function tracesOf(report: Read, response: Read | null): Trace[] {
  const { findings, recommendations } = report.outline
  const responses = response?.outline.responses ?? []
  const actions = response?.outline.actions ?? []
  const answersTo = (id: string): TracedAnswer[] =>
    response === null || id === ''
      ? []
      : responses
          .filter(({ item }) => item.attributes.answersId === id)
          .map(answer => ({
            response: pictured(response, answer),
            actions: actions.filter(({ within }) => within === answer.item).map(action => pictured(response, action)),
          }))
  const trace = (finding: Standing<Part> | null, own: typeof recommendations): Trace => ({
    finding: finding === null ? null : pictured(report, finding),
    answers: finding === null ? [] : answersTo(finding.item.id),
    recommendations: own.map(part => ({ recommendation: pictured(report, part), answers: answersTo(part.item.id) })),
  })
  const known = new Set(findings.map(({ item }) => item.id))
  const ofFindings = findings.map(finding =>
    trace(
      finding,
      recommendations.filter(
        ({ item, within }) => within === finding.item || item.attributes.findingIds.includes(finding.item.id),
      ),
    ),
  )
  const loose = recommendations.filter(
    ({ item, within }) => within?.type !== 'finding' && !item.attributes.findingIds.some(id => known.has(id)),
  )
  return loose.length === 0 ? ofFindings : [...ofFindings, trace(null, loose)]
}

/** Draws nothing by itself: gives what can be drawn, in the order of the text. Costs what the outlines hold. */
export const picturesOf = ({ report, reportKnown, response }: Scene): Pictures => ({
  reading: { report: reportKnown ? readingOf(report) : [], response: response === null ? [] : readingOf(response) },
  factors: reportKnown ? factorsOf(report) : [],
  traces: reportKnown ? tracesOf(report, response) : [],
})

/** Factors that no finding's analysis names, and that are worth a question. The person is not: where nobody is named, nobody is missed. */
export const factorsOfNone = (rows: readonly FindingFactors[]): readonly Factor[] =>
  factors.filter(factor => factor !== 'person' && rows.every(row => !row.factors.has(factor)))
