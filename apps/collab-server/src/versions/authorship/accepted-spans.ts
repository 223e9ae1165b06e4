import type { DocumentKind } from '@candour/schema'
import { isId, rootOf } from '@candour/schema/report'
import * as Y from 'yjs'
import type { AcceptedSpan } from '../../store/index.ts'
import { isTextBlock, type KnownText, runsBetween, standingText } from './block-text.ts'

/** A block of text with the ids of the parts that it stands in; a heading stands for what follows it up to the next one. */
export interface StandingBlock extends KnownText {
  within: ReadonlySet<string>
}

/** The blocks of text of a document as it stands. */
export function standingBlocks(ydoc: Y.Doc, kind: DocumentKind): StandingBlock[] {
  const blocks: StandingBlock[] = []
  const walk = (element: Y.XmlElement, within: ReadonlySet<string>) => {
    const inside = withId(within, element)
    if (isTextBlock(kind, element)) blocks.push({ ...standingText(element), within: inside })
    else for (const child of element.toArray()) if (child instanceof Y.XmlElement) walk(child, inside)
  }
  let section: ReadonlySet<string> = new Set()
  for (const child of rootOf(ydoc).toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    if (child.nodeName === 'heading') section = withId(new Set(), child)
    walk(child, section)
  }
  return blocks
}

function withId(within: ReadonlySet<string>, element: Y.XmlElement): ReadonlySet<string> {
  const id: unknown = element.getAttribute('id')
  return isId(id) ? new Set([...within, id]) : within
}

interface Accepted {
  wording: string
  /** The part that the proposal stands on; null where it stands on none. */
  partId: string | null
  /** The state vector of the document before the words came. */
  before: Uint8Array
  /** Whether who accepts has written under this Yjs client id. */
  isAccepters: (client: number) => boolean
}

/**
 * The characters that came into a document by the acceptance of proposed wording: those of its words, in its part, that who
 * accepted wrote there after it was proposed. What stood there before stays whose it was.
 */
export function acceptedSpans(
  blocks: readonly StandingBlock[],
  { wording, partId, before, isAccepters }: Accepted,
): AcceptedSpan[] {
  const known = Y.decodeStateVector(before)
  const lines = wording
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const spans: AcceptedSpan[] = []
  for (const block of blocks) {
    if (partId !== null && !block.within.has(partId)) continue
    // A heading takes all lines as one.
    for (const line of new Set([lines.join(' '), ...lines])) {
      for (let at = block.text.indexOf(line); line !== '' && at !== -1; at = block.text.indexOf(line, at + line.length)) {
        for (const { client, clock, length } of runsBetween(block, at, at + line.length)) {
          const from = Math.max(clock, known.get(client) ?? 0)
          if (isAccepters(client) && from < clock + length) spans.push([client, from, clock + length - from])
        }
      }
    }
  }
  return spans
}
