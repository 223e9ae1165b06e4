/** What a UTF-16 unit is to the analyser. Astral characters are decided by their code point in `isWordPoint`. */
export const kinds = { other: 0, lower: 1, upper: 2, digit: 3, letter: 4, space: 5, joiner: 6, surrogate: 7 } as const

/** Stands in a block's text for a footnote, a cross-reference or an inline image, so that offsets are ProseMirror's own. */
export const atom = '\ufffc'
export const atomCode = 0xfffc

const undecided = 255
const table = new Uint8Array(0x10000).fill(undecided)

const joiners = new Set(["'", '’', '‘', 'ʼ', '-', '‐', '‑', '\u00ad', '\u200d', '\u200c'])

function decide(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return kinds.surrogate
  const character = String.fromCharCode(code)
  if (joiners.has(character)) return kinds.joiner
  if (/\s/u.test(character)) return kinds.space
  if (/\p{Nd}/u.test(character)) return kinds.digit
  if (/\p{Lu}|\p{Lt}/u.test(character)) return kinds.upper
  if (/\p{Ll}/u.test(character)) return kinds.lower
  if (/\p{L}|\p{M}|\p{N}/u.test(character)) return kinds.letter
  return kinds.other
}

/** Whether a unit of a kind is a letter or a figure; surrogates are asked by their code point. */
export const isOfWord = (kind: number): boolean => kind !== kinds.other && kind <= kinds.letter

/** Whether a unit is a letter from a to z, small or capital: nearly all of them, told without the table. */
export const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** The kind of a unit; decided once per unit by Unicode's own properties, then read from a table of 64 kB. */
export function kindOf(code: number): number {
  const known = table[code] ?? undecided
  return known === undecided ? decided(code) : known
}

function decided(code: number): number {
  const kind = decide(code)
  table[code] = kind
  return kind
}

/** Whether a code point beyond the basic plane belongs to a word (mathematical letters, Gothic, CJK extensions) and not to a picture. */
export const isWordPoint = (point: number): boolean => /\p{L}|\p{M}|\p{N}/u.test(String.fromCodePoint(point))

/** Closing quotation marks and brackets, which belong to the sentence that they end; an atom after a full stop is its footnote. */
export const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x7d ||
  code === 0xbb ||
  code === 0x2019 ||
  code === 0x201d ||
  code === atomCode

/** Opening quotation marks and brackets, skipped when asking how the next sentence begins. */
export const isOpener = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x28 ||
  code === 0x5b ||
  code === 0x7b ||
  code === 0xab ||
  code === 0x2018 ||
  code === 0x201c ||
  code === atomCode

/** Single and double quotation marks, curly, straight or angled, by which something said may begin. */
export const mayOpenQuotation = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x201c || code === 0x2018 || code === 0xab
