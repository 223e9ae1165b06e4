import type { ProfileId } from '@candour/schema'
import { markerNumber, profileOf } from '@candour/schema'
import { type QuestionId, questionIds, type Signal } from '../signal.ts'
import { attentionByNode } from './attention.ts'
import type { Scene } from './scene.ts'
import { inOrder } from './signals-of.ts'
import { type DocumentStats, statsOf } from './stats.ts'

/** A question with what is seen for it, in the order of the documents. */
export interface QuestionResult {
  /** Ours: 'QM14.4'. */
  readonly id: QuestionId
  /** As the review's profile counts: 'QM13.4' for adults. */
  readonly number: string
  readonly signals: readonly Signal[]
}

export interface CheckResult {
  readonly questions: readonly QuestionResult[]
  readonly signals: readonly Signal[]
  readonly stats: { readonly report: DocumentStats | null; readonly response: DocumentStats | null }
  /** Node id → places to look at there, for outlines. */
  readonly attention: ReadonlyMap<string, number>
}

const same = (one: Signal | undefined, other: Signal): boolean =>
  one !== undefined &&
  one.code === other.code &&
  one.message === other.message &&
  one.polarity === other.polarity &&
  one.confidence === other.confidence &&
  one.where.block === other.where.block &&
  one.where.nodeId === other.where.nodeId &&
  one.where.document === other.where.document &&
  one.where.quote === other.where.quote

/** Document signals are made anew at every run; those that say the same as last time stay the same objects, so that nothing is drawn twice. */
export const steady = (before: readonly Signal[], now: readonly Signal[]): Signal[] => {
  const known = new Map<string, Signal>()
  for (const signal of before) known.set(`${signal.code} ${signal.where.nodeId ?? signal.where.block}`, signal)
  return now.map(signal => {
    const kept = known.get(`${signal.code} ${signal.where.nodeId ?? signal.where.block}`)
    return kept !== undefined && same(kept, signal) ? kept : signal
  })
}

/** Two lists that are in order each, as one. */
function merged(one: readonly Signal[], other: readonly Signal[]): readonly Signal[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const all: Signal[] = []
  let left = 0
  let right = 0
  while (left < one.length || right < other.length) {
    const first = one[left]
    const second = other[right]
    if (second === undefined || (first !== undefined && inOrder(first, second) <= 0)) {
      if (first !== undefined) all.push(first)
      left++
    } else {
      all.push(second)
      right++
    }
  }
  return all
}

interface Parts {
  readonly profile: ProfileId
  readonly scene: Scene
  readonly ofDocuments: readonly Signal[]
  readonly ofReportBlocks: readonly Signal[]
  readonly ofResponseBlocks: readonly Signal[]
}

export function resultOf({ profile, scene, ofDocuments, ofReportBlocks, ofResponseBlocks }: Parts): CheckResult {
  const byQuestion = Map.groupBy(ofDocuments, signal => signal.question)
  const chosen = profileOf(profile)
  const questions = questionIds.map((id): QuestionResult => {
    const own = byQuestion.get(id) ?? []
    const blocks = id === 'QM14.6' ? ofReportBlocks : id === 'QM16.2' ? ofResponseBlocks : []
    return { id, number: markerNumber(chosen, id), signals: merged(own, blocks) }
  })
  const signals = questions.flatMap(question => question.signals)
  const { report, response, reportKnown } = scene
  return {
    questions,
    signals,
    stats: {
      report: reportKnown ? statsOf(report.facts, report.outline) : null,
      response: response === null ? null : statsOf(response.facts, response.outline),
    },
    attention: attentionByNode(signals, response === null ? [report] : [report, response]),
  }
}
