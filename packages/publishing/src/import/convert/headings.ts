import type { NodeJson } from '@candour/schema/report'
import type { NoticeList } from '../prepare/notice-list.ts'
import { labelOf } from '../suggest/labels.ts'
import type { Draft, TextDraft } from './draft.ts'

/** A heading as it was found: its level as the file has it, 1 the highest. */
export interface FoundHeading {
  level: number
  guessed: boolean
}

const longestHeading = 140
const captionLike = /^(?:table|figure|box|chart|graph|map|note|source)s?\s+\d/i
const typedNumber = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\p{Lu}/u
/** What a finding's or a theme's own parts are usually called: they stand below it, not beside it. */
const partTitle =
  /^(?:what (?:was|we) found|why|how (?:widespread|did|it|do we)|evidence|analysis|discussion|background|context|in this case|the (?:issue|finding|evidence)|implications|what (?:needs|should|happened)|questions?\b)/i

/**
 * Which drafts are headings. Word's own are believed; else a short line all in bold or capitals, without a full stop,
 * with text after it and after the first real heading, where there is one. Captions, list items and quotations are none.
 */
export function findHeadings(drafts: readonly Draft[], notices: NoticeList): ReadonlyMap<Draft, FoundHeading> {
  const found = new Map<Draft, FoundHeading>()
  const textSize = usualSize(drafts)
  const firstReal = drafts.findIndex(draft => draft.kind === 'text' && isReal(draft))
  let last: { level: number; words: string } | null = null
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind !== 'text') continue
    if (isReal(draft)) {
      const level = (draft.facts.outline ?? 0) + 1
      found.set(draft, { level, guessed: false })
      last = { level, words: draft.words }
    } else if (at > firstReal && looksLikeHeading(draft, drafts[at + 1], textSize)) {
      const level = guessedLevel(draft, last, textSize)
      found.set(draft, { level, guessed: true })
      notices.add('guessed-heading', draft.words)
      if (last === null || level <= last.level) last = { level, words: draft.words }
    }
  }
  return found
}

const isReal = (draft: TextDraft) => draft.facts.outline !== null && draft.words.length <= 400

/** The size that most letters have, in points. */
function usualSize(drafts: readonly Draft[]): number {
  const letters = new Map<number, number>()
  for (const draft of drafts) {
    if (draft.kind !== 'text') continue
    const size = draft.look.size ?? draft.facts.size ?? 0
    letters.set(size, (letters.get(size) ?? 0) + draft.look.letters)
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

const sizeOf = (draft: TextDraft) => draft.look.size ?? draft.facts.size ?? 0

function looksLikeHeading(draft: TextDraft, next: Draft | undefined, textSize: number): boolean {
  const { words, look, facts, list, quote } = draft
  if (list !== null || quote || facts.style === 'caption' || captionLike.test(words)) return false
  if (words.length > longestHeading || words.split(/\s+/).length > 20 || look.letters < 3) return false
  if (/[.;,:!]$/.test(words) || draft.content.some(({ type }) => type === 'footnote' || type === 'hardBreak')) return false
  // A heading stands over something.
  if (next === undefined || (next.kind === 'text' && next.words.length < words.length && next.look.bold === next.look.letters))
    return false
  const allBold = look.bold / look.letters > 0.95 || facts.bold
  const allCapitals = (look.capitals / look.letters > 0.95 || facts.caps) && look.letters >= 6
  const larger = textSize > 0 && sizeOf(draft) >= textSize + 2
  const labelled = labelOf(words) !== null && words.length <= 60
  return allBold || allCapitals || larger || (labelled && /^\S+\s+\d+$/.test(words.trim()))
}

function guessedLevel(draft: TextDraft, last: { level: number; words: string } | null, textSize: number): number {
  const typed = typedNumber.exec(draft.words)?.[1]
  if (typed !== undefined) return Math.min(typed.split('.').length, 4)
  if (last === null) return sizeOf(draft) >= textSize + 4 && textSize > 0 ? 1 : 2
  const beside = labelOf(last.words) !== null && !partTitle.test(draft.words)
  if (labelOf(draft.words)?.node === 'finding') return Math.max(2, labelOf(last.words) === null ? last.level + 1 : last.level)
  return Math.min(4, Math.max(2, beside ? last.level : last.level + 1))
}

/** Heading text: no bold, which is the heading's own, and no line breaks. */
export function headingContent(content: readonly NodeJson[]): NodeJson[] {
  return content.map(piece => {
    if (piece.type === 'hardBreak') return { type: 'text', text: ' ' }
    const marks = (piece.marks ?? []).filter(({ type }) => type !== 'bold' && type !== 'underline')
    return piece.type !== 'text' ? piece : { type: 'text', text: piece.text ?? '', ...(marks.length === 0 ? {} : { marks }) }
  })
}
