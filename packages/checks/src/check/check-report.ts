import type { Method, ProfileId } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import type { Signal } from '../signal.ts'
import type { CheckStats, QuestionResult } from './check-result.ts'
import { LiveCheck } from './live-check.ts'
import type { ReviewFacts } from './scene.ts'

export interface ReportToCheck {
  readonly report: Node
  /** Without one, nothing is missed in it. */
  readonly response?: Node | null
  readonly profile?: ProfileId
  readonly method?: Method
  readonly milestones?: ReviewFacts['milestones']
  readonly targets?: ReviewFacts['targets']
  readonly allowedTerms?: ReviewFacts['allowedTerms']
  readonly wholeIsPassage?: boolean
  readonly register?: ReviewFacts['register']
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
  const review: ReviewFacts = {
    profile: asked.profile ?? 'scr',
    method: asked.method ?? 'findings-with-recommendations',
    milestones: asked.milestones ?? {},
    wholeIsPassage: asked.wholeIsPassage ?? false,
    allowedTerms: asked.allowedTerms ?? [],
    ...(asked.register === undefined ? {} : { register: asked.register }),
    ...(asked.targets === undefined ? {} : { targets: asked.targets }),
  }
  live.aim({ report: asked.report, response: asked.response ?? null, review })
  while (!live.work(1000));
  const questions = live.result?.questions ?? []
  return { questions, signals: questions.flatMap(({ signals }) => signals), stats: live.stats }
}
