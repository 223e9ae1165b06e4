import { endingOf, endings, figures, formOf, marks } from '../src/learnt/forms.ts'
import type { Numbering } from '../src/learnt/sequence.ts'
import type { Parts } from './pupil.ts'
import type { StartVectors } from './start-vectors.ts'

const unknown = '<unknown>'
const endingsFrom = 1 + marks.length
/** From here on the numbers are those of forms. */
export const formsFrom = endingsFrom + endings.length

/** The forms, marks and endings that are met while passages are read, and what a vector of each is made of. */
export class Vocabulary implements Numbering {
  readonly #numbers = new Map<string, number>()
  readonly forms: string[] = []

  constructor() {
    for (const form of [unknown, ...marks, ...endings.map(ending => `<${ending}>`), ...Object.values(figures)]) this.#number(form)
  }

  #number(form: string): number {
    const known = this.#numbers.get(form)
    if (known !== undefined) return known
    this.#numbers.set(form, this.forms.length)
    this.forms.push(form)
    return this.forms.length - 1
  }

  word({ text }: { readonly text: string }): number {
    return this.#number(formOf(text))
  }

  mark(mark: number): number {
    return 1 + mark
  }

  has(form: string): boolean {
    return this.#numbers.has(form)
  }

  /** Words that no passage holds and that have a vector to begin from: a text may hold them. */
  add(form: string): void {
    this.#number(form)
  }

  /** Of each form, the number of the word never met that ends as it does: what stands for it where it is left out. */
  unmet(): Int32Array {
    return Int32Array.from(this.forms, (form, number) => (number < formsFrom ? number : endingsFrom + endingOf(form)))
  }

  /** The rows that a form's vector is the sum of: its own and its ending's. */
  parts(): Parts {
    return this.forms.map((form, number) => {
      if (number < endingsFrom) return Int32Array.of(number)
      return number < formsFrom ? Int32Array.of(0, number) : Int32Array.of(number, endingsFrom + endingOf(form))
    })
  }

  /** All rows as they are before teaching. */
  rows(start: StartVectors, random: () => number): Float32Array {
    const { dimensions, of } = start
    const rows = Float32Array.from({ length: this.forms.length * dimensions }, () => (random() - 0.5) * 0.1)
    for (const [number, form] of this.forms.entries()) {
      const vector = of.get(form)
      if (vector !== undefined) rows.set(vector, number * dimensions)
    }
    return rows
  }
}
