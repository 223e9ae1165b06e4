import { type Handling, handle } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import { readerOf } from '../reader.ts'
import { answerRound, markRoundRead } from './answer-round.ts'
import { changeRoundAsAsked } from './change-round-as-asked.ts'
import { openRound } from './open-round.ts'
import { roundsFor } from './read-rounds.ts'
import { remind } from './remind.ts'

export function roundHandlers(keeping: Keeping): Handling[] {
  return [
    handle('accuracyRound.list', async ({ asker, review }) => roundsFor(keeping.store, readerOf(asker, review))),
    handle('accuracyRound.open', async ({ asker, review, body }) => openRound(keeping, readerOf(asker, review), body)),
    handle('accuracyRound.change', async ({ asker, review, params: { roundId }, body }) =>
      changeRoundAsAsked(keeping, readerOf(asker, review), roundId, body),
    ),
    handle('accuracyRound.remind', async ({ asker, review, params: { roundId } }) =>
      remind(keeping, readerOf(asker, review), roundId),
    ),
    handle('accuracyRound.read', async ({ asker, review, params: { roundId } }) =>
      markRoundRead(keeping, readerOf(asker, review), roundId),
    ),
    handle('accuracyRound.answer', async ({ asker, review, params: { roundId }, body }) =>
      answerRound(keeping, readerOf(asker, review), roundId, body),
    ),
  ]
}
