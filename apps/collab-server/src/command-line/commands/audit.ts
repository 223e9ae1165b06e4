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
      const { events, anchors, faults, head, team } = await verifyReviewTrail(installation.store, reviewId)
      const mac = Buffer.from(head.mac).toString('hex')
      const said = ({ kind, position, belongsAt }: (typeof faults)[number]) => words.auditFaults[kind](position, belongsAt ?? 0)
      const lines = [...faults.map(said), ...team.faults.map(fault => words.auditTeam(said(fault)))]
      const whole = lines.length === 0
      const summary = whole ? words.auditWhole(events, anchors, mac) : words.auditBroken(lines.length)
      return {
        data: { reviewId, whole, events, anchors, faults, head: mac, team: { events: team.events, faults: team.faults } },
        text: [summary, ...lines].join('\n'),
      }
    },
  }),

  'audit export': command({
    parameters: z.object({ review: ReviewId, team: z.boolean() }),
    run: async (installation, { review: reviewId, team }) => {
      await reviewAt(installation, reviewId)
      const { store } = installation
      const circle = team ? 'team' : 'everyone'
      await store.transaction(tx => recordEvent(tx, { actor: null, kind: 'audit.export', reviewId, circle }))
      const { bytes, events } = await trailFile(store, { trail: team ? 'team' : 'review', reviewId })
      return { data: { reviewId, events }, text: '', file: { bytes } }
    },
  }),
}
