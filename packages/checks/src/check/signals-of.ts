import { accessible } from '../report/accessible.ts'
import { explains, transparent } from '../report/explains.ts'
import { findable } from '../report/findable.ts'
import { priorities } from '../report/priorities.ts'
import { imagesDescribed } from '../report/private.ts'
import { monitored, national, owned } from '../response/actions.ts'
import { decisions, placeInPlans } from '../response/decisions.ts'
import { time } from '../response/time.ts'
import { type QuestionId, questionIds, type Signal } from '../signal.ts'
import type { DocumentCheck, Scene } from './scene.ts'

const ofReport: readonly DocumentCheck[] = [
  findable,
  imagesDescribed,
  priorities,
  explains,
  transparent,
  scene => accessible(scene, scene.report),
]

/** Everything that is seen in the documents as wholes, whichever block it stands in; in order. */
export function documentSignals(scene: Scene): Signal[] {
  const { response, reportKnown } = scene
  const signals = reportKnown ? ofReport.flatMap(check => check(scene)) : []
  signals.push(...time(scene))
  if (response !== null) {
    signals.push(...decisions(scene, response), ...placeInPlans(scene, response), ...owned(scene, response))
    signals.push(...monitored(scene, response), ...national(scene, response), ...accessible(scene, response))
  }
  for (const signal of signals) {
    const hint = scene.hints[signal.code]
    if (hint !== undefined) signal.hint = hint
  }
  return signals.sort(inOrder)
}

const rank = new Map<QuestionId, number>(questionIds.map((id, index) => [id, index]))
const documentRank = { report: 0, response: 1 } as const

/** By question; within one, in the order of the documents; where two are at the same place, by their words' place and then their code. */
export function inOrder(one: Signal, other: Signal): number {
  return (
    (rank.get(one.question) ?? 0) - (rank.get(other.question) ?? 0) ||
    documentRank[one.where.document] - documentRank[other.where.document] ||
    one.where.block - other.where.block ||
    one.where.from - other.where.from ||
    (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
  )
}
