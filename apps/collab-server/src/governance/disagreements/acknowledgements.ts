import { currentContent, readsVersion } from '../../report/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { type Acknowledgements, acknowledgedIn, acknowledgedInJson } from './acknowledged-in.ts'

/** What the report acknowledges, as whoever asks may read it. */
export async function acknowledgementsFor({ store, documents }: Keeping, reader: Reader): Promise<Acknowledgements> {
  const { reviewId, opening, role } = reader
  if (!readsVersion('report', { opening }, role)) return documents.read({ kind: 'report', reviewId }, acknowledgedIn)
  const { content } = await currentContent({ store, documents }, 'report', { id: reviewId, opening }, role)
  return acknowledgedInJson(content)
}
