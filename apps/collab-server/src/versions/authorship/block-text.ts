import type { DocumentKind } from '@candour/schema'
import { rootOf, schemaFor } from '@candour/schema/report'
import * as Y from 'yjs'
import type { Run } from './stretches.ts'

/** Text with the id of each of its characters; a footnote or another thing in the line counts as one. */
export interface KnownText {
  text: string
  runs: Run[]
}

/** What stands for a thing in the line. */
const atom = '\uFFFC'

interface Leaf {
  item: Y.Item
  text: string
}

/** Everything that ever stood in a block of text, in order, deleted or not. */
export function* leavesOf(block: Y.XmlElement): Generator<Leaf> {
  for (let child = block._start; child !== null; child = child.right) {
    if (!(child.content instanceof Y.ContentType)) continue
    const { type } = child.content
    if (type instanceof Y.XmlElement) yield { item: child, text: atom }
    else if (type instanceof Y.XmlText)
      for (let item = type._start; item !== null; item = item.right)
        if (item.content instanceof Y.ContentString) yield { item, text: item.content.str }
  }
}

/** The block of text that an item stands in; null for what stands in none. */
export function blockOf({ parent }: Y.Item): Y.XmlElement | null {
  const above = parent instanceof Y.XmlText ? parent.parent : parent
  return above instanceof Y.XmlElement ? above : null
}

/** The blocks of text of a document in order. */
export function textBlocks(parent: Y.XmlFragment, kind: DocumentKind): Y.XmlElement[] {
  return parent.toArray().flatMap(child => {
    if (!(child instanceof Y.XmlElement)) return []
    return isTextBlock(kind, child) ? [child] : textBlocks(child, kind)
  })
}

export const isTextBlock = (kind: DocumentKind, { nodeName }: Y.XmlElement): boolean =>
  schemaFor(kind).nodes[nodeName]?.isTextblock === true
export const blocksOf = (ydoc: Y.Doc, kind: DocumentKind): Y.XmlElement[] => textBlocks(rootOf(ydoc), kind)

/** The text that stands in a block now. */
export function standingText(block: Y.XmlElement): KnownText {
  const standing: KnownText = { text: '', runs: [] }
  for (const leaf of leavesOf(block)) if (!leaf.item.deleted) append(standing, leaf)
  return standing
}

/** The pieces of a block whose characters stand one beside the other and are `wanted`; those that are not `there` are passed over. */
export function piecesOf(block: Y.XmlElement, there: (item: Y.Item) => boolean, wanted: (item: Y.Item) => boolean): KnownText[] {
  const pieces: KnownText[] = []
  let open: KnownText | null = null
  for (const leaf of leavesOf(block)) {
    if (!there(leaf.item)) continue
    if (!wanted(leaf.item)) {
      open = null
      continue
    }
    if (open === null) {
      open = { text: '', runs: [] }
      pieces.push(open)
    }
    append(open, leaf)
  }
  return pieces
}

function append(known: KnownText, { item, text }: Leaf): void {
  const { client, clock } = item.id
  const last = known.runs.at(-1)
  known.text += text
  if (last?.client === client && last.clock + last.length === clock) last.length += text.length
  else known.runs.push({ client, clock, length: text.length })
}

/** The ids of the characters from one place in a text to another. */
export function runsBetween({ runs }: KnownText, from: number, to: number): Run[] {
  const between: Run[] = []
  let at = 0
  for (const { client, clock, length } of runs) {
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)]
    if (start < end) between.push({ client, clock: clock + start - at, length: end - start })
    at += length
  }
  return between
}

/** Two texts of one length laid side by side: which run of the one stands for which of the other. */
export function* sideBySide(one: readonly Run[], other: readonly Run[]): Generator<{ run: Run; from: Run }> {
  let [at, within] = [0, 0]
  for (const { client, clock, length } of one) {
    for (let done = 0; done < length; ) {
      const beside = other[at]
      if (beside === undefined) return
      const piece = Math.min(length - done, beside.length - within)
      yield {
        run: { client, clock: clock + done, length: piece },
        from: { client: beside.client, clock: beside.clock + within, length: piece },
      }
      done += piece
      within += piece
      if (within === beside.length) [at, within] = [at + 1, 0]
    }
  }
}
