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

/** Words by their numbers, a bit for each. */
export class WordSet {
  readonly #bits: Uint32Array

  constructor(numbers: readonly number[]) {
    this.#bits = new Uint32Array((Math.max(0, ...numbers) >> 5) + 1)
    for (const number of numbers) this.#bits[number >> 5] = (this.#bits[number >> 5] ?? 0) | (1 << number)
  }

  has(number: number): boolean {
    const row = number >> 5
    return row < this.#bits.length && ((this.#bits[row] ?? 0) & (1 << number)) !== 0
  }
}
