import type { Method } from '../review/index.ts'
import type { Opening } from '../rights/index.ts'
import type { Terms } from '../terminology/index.ts'

export const reviewWords = (t: Terms) => ({
  methodNames: {
    'findings-with-questions': `Findings with questions for ${t.board}`,
    'findings-with-recommendations': 'Findings with recommendations',
    'learning-points': 'Learning points',
    concise: 'Concise review',
    extended: 'Extended review',
  } satisfies Record<Method, string>,
  openingNames: {
    closed: `Not yet shared with ${t.board}`,
    live: `Shared with ${t.board} as it is written`,
    version: `Shared with ${t.board} as a version`,
  } satisfies Record<Opening, string>,
})
