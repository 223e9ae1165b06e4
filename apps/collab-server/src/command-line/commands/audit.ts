import { wordsFor } from '@candour/schema'
import * as z from 'zod'
import { recordEvent, trailFile, verifyReviewTrail } from '../../audit/index.ts'
import { command } from '../command.ts'
import { ReviewId, reviewAt } from './look-up.ts'

const { commandLine: words } = wordsFor('scr')

export const auditCommands = {
  'audit verify': command({
    parameters: z.object({ review: ReviewId }),
    run: async (installation, { review: reviewId }) => {
      await reviewAt(installation, reviewId)
      const { events, anchors, faults, head } = await verifyReviewTrail(installation.store, reviewId)
      const mac = Buffer.from(head.mac).toString('hex')
      const lines = faults.map(({ kind, position, belongsAt }) => words.auditFaults[kind](position, belongsAt ?? 0))
      const summary = faults.length === 0 ? words.auditWhole(events, anchors, mac) : words.auditBroken(faults.length)
      return {
        data: { reviewId, whole: faults.length === 0, events, anchors, faults, head: mac },
        text: [summary, ...lines].join('\n'),
      }
    },
  }),

  'audit export': command({
    parameters: z.object({ review: ReviewId }),
    run: async (installation, { review: reviewId }) => {
      await reviewAt(installation, reviewId)
      const { store } = installation
      await store.transaction(tx => recordEvent(tx, { actor: null, kind: 'audit.export', reviewId }))
      const { bytes, events } = await trailFile(store, reviewId)
      return { data: { reviewId, events }, text: '', file: { bytes } }
    },
  }),
}
