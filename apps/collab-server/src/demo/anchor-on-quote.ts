import type { Anchor } from '@candour/schema'
import { anchorOnWords, readReport } from '@candour/schema/report'
import type { Services } from '../services.ts'
import { DemonstrationBroken } from './demonstration-broken.ts'

/** An anchor on words of the demonstration's report, as a page would make it. */
export const anchorOnQuote = ({ documents }: Services, reviewId: string, quote: string): Promise<Anchor> =>
  documents.read({ kind: 'report', reviewId }, ydoc => {
    const reading = readReport(ydoc, 'report')
    if (!reading.ok) throw new DemonstrationBroken(`The report: ${reading.failure.reason}`)
    const { doc } = reading.report
    let from: number | null = null
    doc.descendants((node, at) => {
      const found = node.isTextblock ? node.textContent.indexOf(quote) : -1
      if (from === null && found !== -1) from = at + 1 + found
      return from === null && !node.isTextblock
    })
    const anchor = from === null ? null : anchorOnWords({ document: 'report', doc, ydoc }, from, from + quote.length)
    if (anchor?.quote !== quote) throw new DemonstrationBroken(`These words do not stand in the report: ${quote}`)
    return anchor
  })
