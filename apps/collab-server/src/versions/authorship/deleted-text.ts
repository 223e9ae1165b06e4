import type { KnownText } from './block-text.ts'

/** A part of a text that is, letter for letter, a part of one that was deleted. */
export interface Match {
  at: number
  length: number
  deleted: KnownText
  from: number
}

/** So many words one after the other are taken for the same words, and not for others that happen to read alike. */
const wordsInARow = 3
const mostPlaces = 8

/** Text that was deleted, to find in it the words that somebody puts in again. */
export class DeletedText {
  readonly #texts: KnownText[] = []
  readonly #whole = new Map<string, KnownText>()
  readonly #places = new Map<string, { deleted: KnownText; from: number }[]>()

  add(deleted: KnownText): void {
    if (deleted.text.trim() === '') return
    this.#texts.push(deleted)
    this.#whole.set(deleted.text, deleted)
    for (const [key, from] of threes(deleted.text)) {
      const places = this.#places.get(key) ?? []
      places.push({ deleted, from })
      // The latest are the likeliest.
      if (places.length > mostPlaces) places.shift()
      this.#places.set(key, places)
    }
  }

  get texts(): readonly KnownText[] {
    return this.#texts
  }

  /** All of a text, where it is what was deleted or one end of it: what a move, a divided or a joined paragraph takes along. */
  wholeOrEnd(text: string): Match[] {
    if (text.trim() === '') return []
    for (const deleted of this.#texts) {
      const from = deleted.text.startsWith(text) ? 0 : deleted.text.endsWith(text) ? deleted.text.length - text.length : -1
      if (from !== -1) return [{ at: 0, length: text.length, deleted, from }]
    }
    return []
  }

  /** All of a text, where it is exactly what was deleted. */
  whole(text: string): Match[] {
    const deleted = this.#whole.get(text)
    return deleted === undefined ? [] : [{ at: 0, length: text.length, deleted, from: 0 }]
  }

  /** The parts of a text, of three words or more, that were deleted in one piece. */
  inARow(text: string): Match[] {
    const matches: Match[] = []
    let end = 0
    for (const [key, at] of threes(text)) {
      if (at < end) continue
      const longest = (this.#places.get(key) ?? [])
        .map(({ deleted, from }) => grown(text, at, deleted, from, end))
        .reduce<Match | null>((best, match) => (best === null || match.length >= best.length ? match : best), null)
      if (longest === null) continue
      matches.push(longest)
      end = longest.at + longest.length
    }
    return matches
  }
}

/** Each three words one after the other, and where they begin. */
function* threes(text: string): Generator<[key: string, at: number]> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  for (let first = 0; first + wordsInARow <= words.length; first += 1) {
    const last = words[first + wordsInARow - 1]
    const at = words[first]?.index ?? 0
    if (last !== undefined) yield [text.slice(at, last.index + last[0].length), at]
  }
}

/** A match as far as both texts go on alike, ending between words, and beginning no earlier than `notBefore`. */
function grown(text: string, at: number, deleted: KnownText, from: number, notBefore: number): Match {
  let [start, end] = [0, 0]
  while (at - start > notBefore && from - start > 0 && text[at - start - 1] === deleted.text[from - start - 1]) start += 1
  while (at + end < text.length && from + end < deleted.text.length && text[at + end] === deleted.text[from + end]) end += 1
  while (start > 0 && isWithinWord(text, at - start)) start -= 1
  while (isWithinWord(text, at + end)) end -= 1
  return { at: at - start, length: start + end, deleted, from: from - start }
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
/** Whether a place in a text stands between two letters of one word. */
export const isWithinWord = (text: string, at: number): boolean => isLetter(text[at - 1]) && isLetter(text[at])
