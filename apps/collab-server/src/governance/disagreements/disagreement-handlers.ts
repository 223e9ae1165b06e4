import { type Handling, handle } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import { readerOf } from '../reader.ts'
import { openDisagreement } from './open-disagreement.ts'
import { disagreementsOf } from './read-disagreements.ts'
import { letStand, resolveFor } from './resolve-disagreement.ts'
import { revisionOf } from './revision-of.ts'
import { takeStep } from './take-step.ts'
import { writePosition } from './write-position.ts'

export function disagreementHandlers(keeping: Keeping): Handling[] {
  return [
    handle('disagreement.list', async ({ asker, review }) => disagreementsOf(keeping, readerOf(asker, review))),
    handle('disagreement.open', async ({ asker, review, body }) => openDisagreement(keeping, readerOf(asker, review), body)),
    handle('disagreement.revision', async ({ review, params: { disagreementId, revision } }) =>
      revisionOf(keeping, review.id, disagreementId, Number(revision)),
    ),
    handle('disagreement.takeStep', async ({ asker, review, params, body: { text } }) =>
      takeStep(keeping, readerOf(asker, review), params.disagreementId, text),
    ),
    handle('position.writeForReview', async ({ asker, review, params, body }) =>
      writePosition(keeping, readerOf(asker, review), 'review', { id: params.disagreementId, ...body }),
    ),
    handle('position.writeForBoard', async ({ asker, review, params, body }) =>
      writePosition(keeping, readerOf(asker, review), 'board', { id: params.disagreementId, ...body }),
    ),
    handle('disagreement.resolveForReview', async ({ asker, review, params, body }) =>
      resolveFor(keeping, readerOf(asker, review), 'review', params.disagreementId, body),
    ),
    handle('disagreement.resolveForBoard', async ({ asker, review, params, body }) =>
      resolveFor(keeping, readerOf(asker, review), 'board', params.disagreementId, body),
    ),
    handle('disagreement.stand', async ({ asker, review, params }) =>
      letStand(keeping, readerOf(asker, review), params.disagreementId),
    ),
  ]
}
