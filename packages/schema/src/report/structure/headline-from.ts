import * as Y from 'yjs'
import { copiesOfChildren, type Ids } from './rebuild.ts'

/** Up to this many characters a first paragraph reads as a headline. */
const shortEnough = 200
/** 'Finding 3: ', 'Recommendation 2 – ': the number follows from the place, so the label is not kept in the words. */
const label = /^\s*(?:finding|recommendation|analysis|question|learning point)\s+\d{1,3}\s*(?:[:.)–—-]\s*|$)/i

const plainText = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map(child => {
      if (!(child instanceof Y.XmlText)) return ''
      const runs: { insert?: unknown }[] = child.toDelta()
      return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
    })
    .join('')

export interface TakenHeadline {
  headline: Y.XmlElement
  /** Blocks that went into it, from the first. */
  taken: number
  /** What it was: a heading with these attributes, or a paragraph; null where nothing was taken. */
  was: { nodeName: string; attributes: Record<string, unknown> } | null
  /** How much of the copied first text is the label; deleted once it stands in the document. */
  labelLength: number
}

/** The headline of a new part: its first heading or, where `short` allows it, a first short paragraph; else an empty one. */
export function headlineFrom(blocks: readonly Y.XmlElement[], ids: Ids, short: boolean): TakenHeadline {
  const headline = new Y.XmlElement('headline')
  for (const [at, block] of blocks.entries()) {
    const text = block.nodeName === 'heading' || block.nodeName === 'paragraph' ? plainText(block) : ''
    const fits = block.nodeName === 'heading' || (short && block.nodeName === 'paragraph' && text.length <= shortEnough)
    if (!fits || text.trim() === '') break
    const labelLength = label.exec(text)?.[0].length ?? 0
    // 'Finding 3' alone: the words come in the next block.
    if (at === 0 && labelLength >= text.trimEnd().length && blocks.length > 1 && !blocks.slice(1, 2).some(isLong)) continue
    headline.insert(0, copiesOfChildren(block, ids))
    return { headline, taken: at + 1, was: { nodeName: block.nodeName, attributes: block.getAttributes() }, labelLength }
  }
  return { headline, taken: 0, was: null, labelLength: 0 }
}

const isLong = (block: Y.XmlElement): boolean => {
  const text = plainText(block)
  return !['heading', 'paragraph'].includes(block.nodeName) || text.length > shortEnough || text.trim() === ''
}

/** Takes the label off a headline that stands in the document. */
export function dropLabel(headline: Y.XmlElement, length: number): void {
  if (length === 0) return
  const first = headline.get(0)
  if (first instanceof Y.XmlText) first.delete(0, Math.min(length, first.length))
}
