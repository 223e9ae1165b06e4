import type { DocumentKind } from '@candour/schema'
import type * as Y from 'yjs'
import type { RestoredSpan } from '../../store/index.ts'
import { blocksOf, sideBySide, standingText } from './block-text.ts'

/**
 * Which characters that were written under `client` stand for which of the version that they bring back. Both documents read
 * alike, so that the one is laid beside the other, block by block; a block that does not is passed over.
 */
export function restoredSpans(now: Y.Doc, version: Y.Doc, kind: DocumentKind, client: number): RestoredSpan[] {
  const earlier = blocksOf(version, kind)
  return blocksOf(now, kind).flatMap((block, at) => {
    const was = earlier[at]
    if (was === undefined) return []
    const [here, there] = [standingText(block), standingText(was)]
    if (here.text !== there.text) return []
    return [...sideBySide(here.runs, there.runs)]
      .filter(({ run }) => run.client === client)
      .map(({ run, from }): RestoredSpan => [run.clock, run.length, from.client, from.clock])
  })
}
