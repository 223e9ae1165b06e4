import { wordsFor } from '@candour/schema'
import * as z from 'zod'
import { AlreadyWritten, Conversions, exportDocument, importDocument } from '../../report/index.ts'
import { command } from '../command.ts'
import { CommandRefused, exitCodes } from '../command-refused.ts'
import { ReviewId, reviewAt } from './look-up.ts'

const { commandLine: words } = wordsFor('scr')
const conversions = new Conversions()
const kindOf = (response: boolean) => (response ? 'response' : 'report')

export const reportCommands = {
  import: command({
    parameters: z.object({ review: ReviewId, response: z.boolean(), plain: z.boolean(), append: z.boolean() }),
    run: async (installation, { review: reviewId, response, plain, append }, bytes) => {
      const review = await reviewAt(installation, reviewId)
      if (bytes === null) throw new CommandRefused(words.noFile, exitCodes.usage)
      const keeping = { ...installation, conversions }
      const { notices, ...imported } = await importDocument(keeping, null, {
        kind: kindOf(response),
        review,
        bytes,
        accept: plain ? [] : 'sure',
        place: append ? 'replace-empty' : 'only-empty',
      }).catch((failure: unknown) => {
        throw failure instanceof AlreadyWritten ? new CommandRefused(words.alreadyWritten) : failure
      })
      const { publishing } = wordsFor(review.profile)
      const lines = notices.map(publishing.import.notice).map(({ title, meaning }) => `${title}: ${meaning}`)
      return {
        data: { reviewId, document: kindOf(response), ...imported, notices: notices.map(({ kind, count }) => ({ kind, count })) },
        text: [
          publishing.import.doneLine(imported.words, imported.findings, imported.recommendations),
          ...(imported.place === 'append' ? [words.appended] : []),
          ...lines,
        ].join('\n'),
      }
    },
  }),

  export: command({
    parameters: z.object({ review: ReviewId, response: z.boolean(), format: z.enum(['json', 'docx']) }),
    run: async (installation, { review: reviewId, response, format }) => {
      const review = await reviewAt(installation, reviewId)
      const { bytes } = await exportDocument(
        { ...installation, conversions },
        { kind: kindOf(response), format, review, userId: null, role: null, mayReadReport: true },
      )
      return { data: { reviewId, document: kindOf(response), format, bytes: bytes.byteLength }, text: '', file: { bytes } }
    },
  }),
}
