import type { Word } from '../text/word.ts'
import { learntCodes, learntNumber } from './codes.ts'
import { endingOf, formOf, marks, shapes } from './forms.ts'
import type { Numbering, Sequence } from './sequence.ts'

/** What `npm run teach:checks` writes. */
export interface Weights {
  /** Numbers that a word has; filters that look at one word alone; filters that look at a word and its two neighbours; units between filters and codes. */
  readonly size: { readonly vector: number; readonly alone: number; readonly near: number; readonly between: number }
  readonly scales: { readonly vectors: number; readonly shapes: number; readonly filters: number }
  /** Of each filter. */
  readonly biases: readonly number[]
  /** For each of the units between a weight of each filter. */
  readonly between: readonly number[]
  readonly betweenBiases: readonly number[]
  /** For each of the `learntCodes` a weight of each filter, and then of each unit between. */
  readonly out: readonly number[]
  readonly outBiases: readonly number[]
  /** For each code what it adds that the rules saw each code. */
  readonly byRules: readonly number[]
  /** Folded word forms, a space between. */
  readonly forms: string
  /** In base64: whole numbers from -127 to 127 (filters: those of one word, then those of three, their first words, their middle words, their last). */
  readonly shapes: string
  readonly filters: string
  /** In base64 a row for each form, each mark and each ending: a byte for its scale, and then two numbers from -7 to 7, eight added, to a byte. */
  readonly vectors: string
}

/**
 * A network that has learnt what sentences say: vectors of words, filters over them, the greatest answer of each filter, units that answer to several
 * filters together ('because' and somebody at work), and a weight of each for each code.
 */
export interface Network {
  /** The number of a folded word form; of one that it has not met, that of its ending. */
  readonly numberOf: (text: string) => number
  readonly numbering: Numbering
  /** How likely each of the `learntCodes` is in a sentence: above 0 it counts as seen. */
  readonly scores: (sequence: Sequence) => Float32Array
  /** The same with what the rules saw in it. */
  readonly withRules: (scores: Float32Array, seen: readonly { readonly code: string }[]) => Float32Array
  /** How far each of the first places of a sentence speaks for some codes, at `most` so many places. */
  readonly weightOfPlaces: (sequence: Sequence, asked: readonly number[], most: number) => readonly Float32Array[]
}

function numbersOf(coded: string, scale: number): Float32Array {
  const bytes = atob(coded)
  const numbers = new Float32Array(bytes.length)
  for (let at = 0; at < numbers.length; at++) numbers[at] = ((bytes.charCodeAt(at) << 24) >> 24) * scale
  return numbers
}

/** Answers are kept as whole numbers of this part of one: adding and comparing them is exact and the same everywhere, and two bytes hold one. */
const unit = 1 / 1024
const greatest = 32_767
const codes = learntCodes.length

/** Makes a network of its weights. A word's row of answers is worked out when the word is met, and kept. */
export function networkOf(weights: Weights): Network {
  const { vector, alone, near, between } = weights.size
  const { biases, betweenBiases, byRules, outBiases } = weights
  const pooled = alone + near
  /** What a word says to every filter: where it is looked at alone, as the one before, as the middle, as the one after. */
  const answers = alone + 3 * near
  const shapeVectors = numbersOf(weights.shapes, weights.scales.shapes)
  const filters = numbersOf(weights.filters, weights.scales.filters)
  const out = Float32Array.from(weights.out)
  const intoBetween = Float32Array.from(weights.between)
  const vectorBytes = atob(weights.vectors)
  const bytesOfRow = 1 + vector / 2
  const numbers = new Map(weights.forms.split(' ').map((form, at) => [form, at]))
  const marksFrom = numbers.size
  const unmetFrom = marksFrom + marks.length

  function vectorOf(id: number): Float32Array {
    const own = new Float32Array(vector)
    const from = id * bytesOfRow
    const scale = vectorBytes.charCodeAt(from) * weights.scales.vectors
    for (let at = 0; at < vector; at += 2) {
      const pair = vectorBytes.charCodeAt(from + 1 + (at >> 1))
      own[at] = ((pair >> 4) - 8) * scale
      own[at + 1] = ((pair & 15) - 8) * scale
    }
    return own
  }

  /** One dot product for each filter; its bias goes to what a word says alone or in the middle. */
  function answersTo(own: Float32Array, withBiases: boolean): Int16Array {
    const row = new Int16Array(answers)
    for (let answer = 0, weight = 0; answer < answers; answer++) {
      let sum = 0
      for (let at = 0; at < vector; at++, weight++) sum += (filters[weight] ?? 0) * (own[at] ?? 0)
      if (withBiases && answer < alone) sum += biases[answer] ?? 0
      if (withBiases && answer >= pooled && answer < pooled + near) sum += biases[answer - near] ?? 0
      row[answer] = Math.max(-greatest, Math.min(greatest, Math.round(sum / unit)))
    }
    return row
  }

  const ofShapes = Object.values(shapes).map(shape =>
    answersTo(shapeVectors.subarray(shape * vector, (shape + 1) * vector), false),
  )
  const rows: (Int16Array | undefined)[][] = Object.values(shapes).map(() => [])

  function rowOf(id: number, shape: number): Int16Array {
    const known = rows[shape]?.[id]
    if (known !== undefined) return known
    const row = answersTo(vectorOf(id), true)
    const ofShape = ofShapes[shape]
    if (shape !== shapes.small && ofShape !== undefined)
      for (let answer = 0; answer < answers; answer++) row[answer] = (row[answer] ?? 0) + (ofShape[answer] ?? 0)
    const kept = rows[shape]
    if (kept !== undefined) kept[id] = row
    return row
  }

  /** Beyond both ends of a sentence nothing is said. */
  const beside = new Int16Array(answers)
  const best = new Int32Array(pooled)

  /** The greatest answer of each filter, kept in `best`. Runs at every word of a report: its rows all have their length, and are not asked whether. */
  function pool({ ids, shapes: written, length }: Sequence): void {
    best.fill(0)
    let before: Int16Array = beside
    let row = length > 0 ? rowOf(ids[0] ?? 0, written[0] ?? 0) : beside
    for (let at = 1; at <= length; at++) {
      const after = at < length ? rowOf(ids[at] ?? 0, written[at] ?? 0) : beside
      for (let filter = 0; filter < alone; filter++) {
        const answer = row[filter] as number
        if (answer > (best[filter] as number)) best[filter] = answer
      }
      for (let filter = alone; filter < pooled; filter++) {
        const answer = (before[filter] as number) + (row[filter + near] as number) + (after[filter + 2 * near] as number)
        if (answer > (best[filter] as number)) best[filter] = answer
      }
      before = row
      row = after
    }
  }

  /** The greatest answers, and after them what the units between make of them. */
  const told = new Float32Array(pooled + between)

  function scores(sequence: Sequence): Float32Array {
    pool(sequence)
    for (let filter = 0; filter < pooled; filter++) told[filter] = (best[filter] as number) * unit
    for (let one = 0, weight = 0; one < between; one++) {
      let sum = betweenBiases[one] ?? 0
      for (let filter = 0; filter < pooled; filter++, weight++) sum += (intoBetween[weight] as number) * (told[filter] as number)
      told[pooled + one] = Math.max(sum, 0)
    }
    const sums = new Float32Array(codes)
    for (let code = 0, weight = 0; code < codes; code++) {
      let sum = outBiases[code] ?? 0
      for (let at = 0; at < told.length; at++, weight++) sum += (out[weight] as number) * (told[at] as number)
      sums[code] = sum
    }
    return sums
  }

  function withRules(before: Float32Array, seen: readonly { readonly code: string }[]): Float32Array {
    if (seen.length === 0) return before
    const sums = before.slice()
    const rules = new Set(seen.map(({ code }) => learntNumber(code)))
    for (const rule of rules)
      for (let code = 0; code < codes; code++) sums[code] = (sums[code] ?? 0) + (byRules[code * codes + rule] ?? 0)
    return sums
  }

  /** How much a filter weighs for a code in the sentence whose answers are `told`: by itself, and through the units between that are awake. */
  function weightOfFilter(filter: number, code: number): number {
    const from = code * told.length
    let weight = out[from + filter] ?? 0
    for (let one = 0; one < between; one++)
      if ((told[pooled + one] ?? 0) > 0) weight += (out[from + pooled + one] ?? 0) * (intoBetween[one * pooled + filter] ?? 0)
    return weight
  }

  /** Where each filter answers loudest, -1 where none of its answers counts. */
  const where = new Int32Array(pooled)

  function findWhere({ ids, shapes: written }: Sequence, length: number): void {
    best.fill(0)
    where.fill(-1)
    for (let at = 0; at < length; at++) {
      const before = at > 0 ? rowOf(ids[at - 1] ?? 0, written[at - 1] ?? 0) : beside
      const row = rowOf(ids[at] ?? 0, written[at] ?? 0)
      const after = at + 1 < length ? rowOf(ids[at + 1] ?? 0, written[at + 1] ?? 0) : beside
      for (let filter = 0; filter < pooled; filter++) {
        const answer =
          filter < alone
            ? (row[filter] as number)
            : (before[filter] as number) + (row[filter + near] as number) + (after[filter + 2 * near] as number)
        if (answer <= (best[filter] as number)) continue
        best[filter] = answer
        where[filter] = at
      }
    }
  }

  function weightOfPlaces(sequence: Sequence, asked: readonly number[], most: number): readonly Float32Array[] {
    scores(sequence)
    const length = Math.min(most, sequence.length)
    findWhere(sequence, length)
    return asked.map(code => {
      const places = new Float32Array(length)
      for (let filter = 0; filter < pooled; filter++) {
        const place = where[filter] ?? -1
        const weight = place < 0 ? 0 : weightOfFilter(filter, code)
        if (weight <= 0) continue
        const reach = filter < alone ? 0 : 1
        const share = (weight * (best[filter] ?? 0)) / (2 * reach + 1)
        for (let at = Math.max(0, place - reach); at <= Math.min(length - 1, place + reach); at++)
          places[at] = (places[at] ?? 0) + share
      }
      return places
    })
  }

  const numberOf = (text: string): number => {
    const form = formOf(text)
    return numbers.get(form) ?? unmetFrom + endingOf(form)
  }
  return {
    numberOf,
    numbering: { word: (word: Word) => word.learnt, mark: mark => marksFrom + mark },
    scores,
    withRules,
    weightOfPlaces,
  }
}
