import { labels, leadsOn, leadsToNumber, mayEnd, openers, titles } from './abbreviations.ts'
import { isCloser, isOpener, kindOf, kinds } from './characters.ts'
import { englishWord, otherScriptWord } from './english.ts'
import type { Tokens } from './word.ts'

/** One sentence of a block: its words by index, and its place in UTF-16 units with the closing marks that belong to it. */
export interface Sentence {
  readonly firstToken: number
  /** Exclusive. */
  readonly lastToken: number
  readonly from: number
  readonly to: number
  /** Which books may have a phrase in it. Like what any of its words may be (`Word`), all bits together: a rule that finds none of its own here need not look. */
  readonly openings: number
  readonly kinds: number
  readonly marks: number
  readonly traits: number
  readonly senses: number
  readonly syllables: number
  /** How many of its words are small ones of English prose, */
  readonly englishWords: number
  /** and how many stand in another script than the Latin one. */
  readonly otherScript: number
}

const { upper, lower, digit, space } = kinds
const lineBreak = 0x0a
const bullets = new Set([0x2022, 0x25cf, 0x25aa, 0x25e6, 0x2043])
const point = 0x2e
const ellipsis = 0x2026
/** ! ? and the full stops of other scripts, which are never part of an abbreviation. */
const emphatic = new Set([0x21, 0x3f, 0x203d, 0x3002, 0xff01, 0xff1f, 0x061f, 0x06d4, 0x0964, 0x0965])
const isTerminator = (code: number): boolean => code === point || code === ellipsis || emphatic.has(code)

const romanNumeral = /^[ivxlc]+$/
const enumerator = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})$/

interface Gap {
  text: string
  tokens: Tokens
  /** The token before the gap. */
  token: number
  /** The first token of the running sentence. */
  first: number
}

const kindAt = (gap: Gap, index: number): number => kindOf(gap.text.charCodeAt(index))
const wordAt = (gap: Gap, token: number): string => gap.tokens.words[token]?.text ?? ''
const startOf = (gap: Gap, token: number): number => gap.tokens.starts[token] ?? gap.text.length
const endOf = (gap: Gap, token: number): number => gap.tokens.ends[token] ?? gap.text.length

/** 'Child A', 'Children A and B', 'Siblings A, B and C': whether a label stands before the single capital. */
function isLabelled(gap: Gap): boolean {
  for (let back = gap.token - 1; back >= Math.max(0, gap.token - 8); back--) {
    const word = wordAt(gap, back)
    if (labels.has(word)) return true
    if (word !== 'and' && word !== 'or' && word.length !== 1) return false
  }
  return false
}

/** Whether the full stop after the gap's token is one that ends a sentence, given that a capital, a number or a script without capitals follows. */
function pointEnds(gap: Gap): boolean {
  const { token, first } = gap
  const word = wordAt(gap, token)
  const start = startOf(gap, token)
  const next = wordAt(gap, token + 1)
  const nextKind = kindAt(gap, startOf(gap, token + 1))
  const capital = kindAt(gap, start) === upper
  if (word.length === 1 && capital) {
    if (isLabelled(gap)) return true
    const before = wordAt(gap, token - 1)
    if (titles.has(before)) return openers.has(next)
    // 'I' as a pronoun: 'older than I. The …'
    return word === 'i' && token > first && kindAt(gap, startOf(gap, token - 1)) === lower && openers.has(next)
  }
  if (token === first && enumerator.test(word)) return false
  if (leadsOn.has(word)) return false
  if (titles.has(word)) return !capital && !(nextKind === upper)
  if (leadsToNumber.has(word)) {
    if (nextKind === digit) return false
    // 'No. The team …' answers a question; 'case No. A12' does not.
    if (word === 'no') return token === first || !capital
    return !(nextKind === upper && romanNumeral.test(next))
  }
  if (mayEnd.has(word)) return nextKind === upper && !opensBracket(gap)
  // 'J.R. Hartley', 'U.K. The …': letters with points between them end a sentence only before a word that clearly opens one.
  if (/^(?:[^.]\.)+[^.]$/.test(word)) return openers.has(next)
  return true
}

function opensBracket(gap: Gap): boolean {
  const between = gap.text.slice(endOf(gap, gap.token), startOf(gap, gap.token + 1))
  return between.includes('(') || between.includes('[')
}

/** Where the sentence ends within the gap, or -1 where it goes on. */
function endWithin(gap: Gap): number {
  const { text, token } = gap
  const from = endOf(gap, token)
  const until = startOf(gap, token + 1)
  if (until - from === 1 && kindAt(gap, from) === space)
    return text.charCodeAt(from) === lineBreak ? from : endAfterNoteNumber(gap)
  for (let index = from; index < until; index++) {
    const code = text.charCodeAt(index)
    if (code === lineBreak || bullets.has(code)) return index
    if (!isTerminator(code)) continue
    let end = index + 1
    let strong = emphatic.has(code)
    while (end < until && (isTerminator(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) {
      strong ||= emphatic.has(text.charCodeAt(end))
      end++
    }
    const spaced = end < until && kindAt(gap, end) === space
    const nextKind = kindAt(gap, until)
    if (nextKind === lower && !/[\n•]/.test(text.slice(end, until))) return -1
    if (!spaced) return isMissingSpace(gap, index, until) || code > 0x2fff ? end : -1
    if (strong) return end
    return pointEnds(gap) ? end : -1
  }
  return -1
}

/** 'at home.The team': the space was forgotten. Names of files and addresses are one token and never come here. */
function isMissingSpace(gap: Gap, terminator: number, until: number): boolean {
  if (kindAt(gap, until) !== upper || kindAt(gap, until + 1) !== lower) return false
  const length = endOf(gap, gap.token) - startOf(gap, gap.token)
  return (
    length > 2 &&
    terminator === endOf(gap, gap.token) &&
    !leadsOn.has(wordAt(gap, gap.token)) &&
    !titles.has(wordAt(gap, gap.token))
  )
}

/** 'in her care.12 The team': a note's number set as plain figures stands between the full stop and the next sentence. */
function endAfterNoteNumber(gap: Gap): number {
  const { text, token } = gap
  const start = startOf(gap, token)
  if (token === gap.first || kindAt(gap, start) !== digit || text.charCodeAt(start - 1) !== point) return -1
  if (start - 1 !== endOf(gap, token - 1) || endOf(gap, token) - start > 3) return -1
  const before = wordAt(gap, token - 1)
  if (leadsOn.has(before) || leadsToNumber.has(before)) return -1
  return kindAt(gap, startOf(gap, token + 1)) === upper ? endOf(gap, token) : -1
}

function trimmedStart(text: string, from: number, firstWord: number): number {
  let start = from
  while (start < firstWord && !isOpener(text.charCodeAt(start))) start++
  return start
}

function trimmedEnd(text: string, to: number): number {
  let end = to
  while (end > 0 && kindOf(text.charCodeAt(end - 1)) === space) end--
  return end
}

/**
 * The sentences of a block by rules of our own, the same in page and server (Intl.Segmenter's data differ between browsers, and it gets
 * 'Dr.', 's.47', 'e.g.' and 'Child A. The' wrong). Looks only at the signs between words.
 */
export function sentencesOf(text: string, tokens: Tokens, openings: readonly number[]): Sentence[] {
  const sentences: Sentence[] = []
  const gap: Gap = { text, tokens, token: 0, first: 0 }
  const { count, gaps, starts } = tokens
  let from = 0
  const endAt = (token: number, end: number): void => {
    const start = trimmedStart(text, from, starts[gap.first] ?? from)
    sentences.push(sentenceOf(tokens, openings, gap.first, token + 1, start, trimmedEnd(text, end)))
    gap.first = token + 1
    from = end
  }
  for (let at = 0; at < gaps.length; at++) {
    const token = gaps[at] ?? 0
    if (token > 0) {
      gap.token = token - 1
      const end = endWithin(gap)
      if (end >= 0) endAt(token - 1, end)
    }
    // A note's number right after a full stop ends the sentence, with nothing but a space behind it.
    if (text.charCodeAt((starts[token] ?? 0) - 1) !== point || gaps[at + 1] === token + 1 || token === count - 1) continue
    gap.token = token
    const end = endWithin(gap)
    if (end >= 0) endAt(token, end)
  }
  if (count > 0) endAt(count - 1, text.length)
  return sentences
}

function sentenceOf(
  { words }: Tokens,
  begun: readonly number[],
  firstToken: number,
  lastToken: number,
  from: number,
  to: number,
): Sentence {
  let kinds = 0
  let openings = 0
  let marks = 0
  let traits = 0
  let senses = 0
  let syllables = 0
  let englishWords = 0
  let otherScript = 0
  for (let token = firstToken; token < lastToken; token++) {
    const word = words[token]
    if (word === undefined) continue
    kinds |= word.kinds
    openings |= begun[token] ?? 0
    marks |= word.marks
    traits |= word.traits
    senses |= word.senses
    syllables += word.syllables
    if ((word.traits & englishWord) !== 0) englishWords++
    if ((word.traits & otherScriptWord) !== 0) otherScript++
  }
  return { firstToken, lastToken, from, to, kinds, openings, marks, traits, senses, syllables, englishWords, otherScript }
}
