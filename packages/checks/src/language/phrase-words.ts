/** Every word that stands in some phrase has a number, so that phrases are compared by numbers. */
const numbers = new Map<string, number>()
/** The number of a folded word among the words of all phrases, 0 where it stands in none. */
export const phraseWord = (text: string): number => numbers.get(text) ?? 0

export function numberOf(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = numbers.size + 1
  numbers.set(text, number)
  return number
}

/** The bits of all sets one after the other: what is asked of every word of a report lies close together. */
let bits = new Uint32Array(1 << 14)
let used = 0

/** Words by their numbers, a bit for each, without the empty words of bits before the first and behind the last. */
export class WordSet {
  /** Where its bits begin among those of all sets, */
  readonly at: number
  /** with which of the words of 32 bits, */
  readonly low: number
  /** and how many they are. */
  readonly length: number

  constructor(numbers: readonly number[]) {
    const rows = numbers.map(number => number >> 5)
    this.at = used
    this.low = rows.length === 0 ? 0 : Math.min(...rows)
    this.length = rows.length === 0 ? 0 : Math.max(...rows) - this.low + 1
    used += this.length
    if (used > bits.length) {
      const more = new Uint32Array(2 * used)
      more.set(bits)
      bits = more
    }
    for (const number of numbers) {
      const row = this.at + (number >> 5) - this.low
      bits[row] = (bits[row] ?? 0) | (1 << number)
    }
  }

  has(number: number): boolean {
    return isIn(this.at, this.low, this.length, number)
  }
}

/** `WordSet.has` by the set's own numbers, for whoever keeps them in a table. */
export function isIn(at: number, low: number, length: number, number: number): boolean {
  const row = (number >> 5) - low
  return row >= 0 && row < length && ((bits[at + row] ?? 0) & (1 << number)) !== 0
}
