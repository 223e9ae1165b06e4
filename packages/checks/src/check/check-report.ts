import type { Method, ProfileId } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import type { CheckResult } from './check-result.ts'
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
    ...(asked.targets === undefined ? {} : { targets: asked.targets }),
  }
  live.aim({ report: asked.report, response: asked.response ?? null, review })
  while (!live.work(1000));
  return live.result ?? { questions: [], signals: [], stats: { report: null, response: null } }
}
