import { accessible } from '../report/accessible.ts'
import { analysisAsWhole } from '../report/analysis-as-whole.ts'
import { describesOnly, describesOnlyAsWhole, explains, methodTold, transparent } from '../report/explains.ts'
import { findable, headingsInOrder, orphans } from '../report/findable.ts'
import { priorities } from '../report/priorities.ts'
import { fileProperties, imagesDescribed } from '../report/private.ts'
import { purposeAndPeople } from '../report/purpose-and-people.ts'
import { owned, unmarkedActions } from '../response/actions.ts'
import { decisions, placeInPlans } from '../response/decisions.ts'
import { monitored } from '../response/monitored.ts'
import { national } from '../response/national.ts'
import { time } from '../response/time.ts'
import { type QuestionId, questionIds, type Signal } from '../signal.ts'
import { readsAs } from '../text/reading.ts'
import type { DocumentCheck, Read, Scene } from './scene.ts'

type ResponseCheck = (scene: Scene, response: NonNullable<Scene['response']>) => readonly Signal[]

/** Look at the outlines and the review alone: while those stay the same objects, so does what is seen. */
const structuralOfReport: readonly DocumentCheck[] = [
  headingsInOrder,
  orphans,
  imagesDescribed,
  fileProperties,
  priorities,
  explains,
  describesOnly,
  transparent,
]
const structuralOfResponse: readonly ResponseCheck[] = [decisions, placeInPlans, owned, monitored]
/** Look at how many words stand where, too. */
const measuredOfReport: readonly DocumentCheck[] = [findable]
/** Look at what the words say or how they read. Of a text in another language they would say what makes no sense. */
const readInReport: readonly DocumentCheck[] = [
  methodTold,
  describesOnlyAsWhole,
  purposeAndPeople,
  analysisAsWhole,
  scene => accessible(scene, scene.report),
]
const readInResponse: readonly ResponseCheck[] = [unmarkedActions, national, accessible]

function seen(scene: Scene, ofReport: readonly DocumentCheck[], ofResponse: readonly ResponseCheck[]): Signal[] {
  const { response, reportKnown, hints } = scene
  const signals = reportKnown ? ofReport.flatMap(check => check(scene)) : []
  if (response !== null) for (const check of ofResponse) signals.push(...check(scene, response))
  for (const signal of signals) {
    const hint = hints[signal.code]
    if (hint !== undefined) signal.hint = hint
  }
  return signals
}

/** What is seen in the structure, in order. */
export const structuralSignals = (scene: Scene): Signal[] =>
  [...time(scene), ...seen(scene, structuralOfReport, structuralOfResponse)].sort(inOrder)

/** What is seen in the measures of the documents and their sections, in order. */
export function measuredSignals(scene: Scene): Signal[] {
  const { report, response } = scene
  const inReport = isForeign(report) ? measuredOfReport : [...measuredOfReport, ...readInReport]
  return seen(scene, inReport, response !== null && isForeign(response) ? [] : readInResponse).sort(inOrder)
}

const isForeign = ({ facts }: Read): boolean => readsAs(facts.sums) === 'another-language'

const rank = new Map<QuestionId, number>(questionIds.map((id, index) => [id, index]))
const documentRank = { report: 0, response: 1 } as const

/** By question; within one, in the order of the documents; where two are at the same place, by their words' place and then their code. */
export function inOrder(one: Signal, other: Signal): number {
  return (
    (one.question === other.question ? 0 : (rank.get(one.question) ?? 0) - (rank.get(other.question) ?? 0)) ||
    documentRank[one.where.document] - documentRank[other.where.document] ||
    one.where.block - other.where.block ||
    one.where.from - other.where.from ||
    (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
  )
}
