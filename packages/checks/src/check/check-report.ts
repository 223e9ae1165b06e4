import type { Method, ProfileId } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import type { RegisterEntry, Signal } from '../signal.ts'
import type { CheckStats, QuestionResult } from './check-result.ts'
import { LiveCheck } from './live-check.ts'
import type { AgreedChecks, ReviewFacts } from './scene.ts'

export interface ReportToCheck extends AgreedChecks {
  readonly report: Node
  /** Without one, nothing is missed in it. */
  readonly response?: Node | null
  readonly profile?: ProfileId
  readonly method?: Method
  readonly milestones?: ReviewFacts['milestones']
  readonly wholeIsPassage?: boolean
  readonly register?: readonly RegisterEntry[]
}

export interface CheckResult {
  readonly questions: readonly QuestionResult[]
  /** Those of all questions, in their order. */
  readonly signals: readonly Signal[]
  readonly stats: CheckStats
}

/**
 * Checks a report, and the response to it where there is one, in one go: for the server and the command line.
 * The same code as in the page, so the same result. Never throws on any document that ProseMirror can hold.
 */
export function checkReport(asked: ReportToCheck): CheckResult {
  const live = new LiveCheck()
  const { report, response = null, ...facts } = asked
  const review: ReviewFacts = {
    ...facts,
    profile: asked.profile ?? 'scr',
    method: asked.method ?? 'findings-with-recommendations',
    milestones: asked.milestones ?? {},
  }
  live.aim({ report, response, review })
  while (!live.work(1000));
  const questions = live.result?.questions ?? []
  return { questions, signals: questions.flatMap(({ signals }) => signals), stats: live.stats }
}
