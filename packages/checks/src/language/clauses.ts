import { kindOf, kinds } from '../text/characters.ts'
import type { Tokens } from '../text/word.ts'

/** What stands before a word. */
export const noBreak = 0
export const comma = 1
/** A semicolon, a colon, a dash, a bracket, the end of a sentence. */
export const strongBreak = 2

/** How the words of a block hang together: what stands between them, and which of them somebody else said. */
export interface Clauses {
  /** For each token, what stands before it. */
  readonly breaks: readonly number[]
  /** For each token, 1 within quotation marks. */
  readonly quoted: readonly number[]
}

const isWord = (code: number): boolean => {
  const kind = kindOf(code)
  return kind !== kinds.space && kind !== kinds.other && kind !== kinds.joiner
}

const commaUnit = 0x2c
const hyphen = 0x2d
const strongMarks = new Set(Array.from(';:()[]–—.!?', mark => mark.charCodeAt(0)))
function breakIn(text: string, from: number, to: number): number {
  let found = noBreak
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) continue
    if (unit === commaUnit) found = comma
    else if (strongMarks.has(unit) || (unit === hyphen && to - from > 1)) return strongBreak
  }
  return found
}

/** The mark that closes what a mark opens, or 0. A straight mark opens and closes. */
function closerOf(unit: number): number {
  switch (unit) {
    case 0x201c: // “
      return 0x201d
    case 0x2018: // ‘
      return 0x2019
    case 0xab: // «
      return 0xbb
    case 0x22:
    case 0x27:
      return unit
    default:
      return 0
  }
}

/** Whether a mark between two characters opens: something that is no word before it, a word after it. */
const opens = (text: string, at: number): boolean =>
  (at === 0 || !isWord(text.charCodeAt(at - 1))) && at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) !== kinds.space
const closes = (text: string, at: number): boolean => at + 1 >= text.length || !isWord(text.charCodeAt(at + 1))

/** The quotations of a text, from mark to mark. One that is never closed is none; within one, other marks are only letters. */
function quotations(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = -1
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (start >= 0) {
      if (unit === end && closes(text, at)) {
        found.push([start, at])
        start = -1
      }
      continue
    }
    const closer = closerOf(unit)
    if (closer !== 0 && opens(text, at)) {
      start = at
      end = closer
    }
  }
  return found
}

const nothingQuoted: readonly number[] = []

export function clausesOf(text: string, { count, starts, ends, gaps, quotes }: Tokens): Clauses {
  const breaks = new Array<number>(count).fill(noBreak)
  for (const token of gaps) {
    if (token === 0) continue
    const from = ends[token - 1] ?? 0
    const to = starts[token] ?? from
    if (to - from > 1 || kindOf(text.charCodeAt(from)) !== kinds.space)
      breaks[token] = breakIn(text, from, Math.min(to, from + 12))
  }
  if (!quotes) return { breaks, quoted: nothingQuoted }
  const quoted = new Array<number>(count).fill(0)
  let token = 0
  for (const [from, to] of quotations(text)) {
    while (token < count && (starts[token] ?? 0) < from) token++
    for (; token < count && (starts[token] ?? 0) < to; token++) quoted[token] = 1
  }
  return { breaks, quoted }
}
