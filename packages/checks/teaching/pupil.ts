import type { Example, TaughtSentence } from './examples.ts'
import { seeded } from './seeded.ts'

/** How large the network is: numbers that a word has, and how many filters look at one, three or five words at a time. */
export interface Size {
  readonly vector: number
  readonly filters: readonly { readonly width: number; readonly count: number }[]
  /** Units between the filters and the codes: each answers to filters together. */
  readonly hidden: number
  readonly codes: number
}

/** Numbers that are learnt, with what Adam remembers of each. */
class Learnt {
  readonly values: Float32Array
  readonly slopes: Float32Array
  readonly mean: Float32Array
  readonly square: Float32Array
  constructor(values: Float32Array) {
    this.values = values
    this.slopes = new Float32Array(values.length)
    this.mean = new Float32Array(values.length)
    this.square = new Float32Array(values.length)
  }
  step(from: number, to: number, rate: number, decay: number): void {
    const { values, slopes, mean, square } = this
    for (let at = from; at < to; at++) {
      const slope = (slopes[at] ?? 0) + decay * (values[at] ?? 0)
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope
      mean[at] = first
      square[at] = second
      values[at] = (values[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8)
      slopes[at] = 0
    }
  }
}

/** What a word's vector is made of: rows of the table of vectors that are added up. */
export type Parts = readonly Int32Array[]

export interface Teaching {
  readonly epochs: number
  readonly rate: number
  readonly batch: number
  readonly seed: number
  /** The share of pooled figures that are left out at each step, so that none is relied upon alone. */
  readonly dropout: number
  readonly wordDropout: number
  readonly decay: number
  readonly rules: boolean
  readonly told?: (line: string) => void
}

/** A network while it is taught: vectors of words, filters over them, the greatest answer of each filter, and a weight of each for each code. */
export class Pupil {
  readonly size: Size
  readonly parts: Parts
  readonly vectors: Learnt
  readonly filters: Learnt[]
  readonly biases: Learnt[]
  readonly out: Learnt
  readonly outBias: Learnt
  readonly hidden: Learnt
  readonly hiddenBias: Learnt
  readonly ofHidden: Learnt
  readonly byRules: Learnt
  readonly shapes: Learnt
  readonly pooled: number
  readonly unmet: Int32Array

  constructor(size: Size, parts: Parts, rows: Float32Array, unmet: Int32Array, seed: number) {
    const random = seeded(seed)
    const gauss = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
    const scaled = (length: number, scale: number) => new Learnt(Float32Array.from({ length }, () => gauss() * scale))
    this.size = size
    this.parts = parts
    this.unmet = unmet
    this.vectors = new Learnt(rows)
    this.filters = size.filters.map(({ width, count }) =>
      scaled(count * width * size.vector, Math.sqrt(1 / (width * size.vector))),
    )
    this.biases = size.filters.map(({ count }) => new Learnt(new Float32Array(count)))
    this.pooled = size.filters.reduce((sum, { count }) => sum + count, 0)
    this.out = scaled(size.codes * this.pooled, Math.sqrt(1 / this.pooled))
    this.outBias = new Learnt(new Float32Array(size.codes).fill(-2))
    this.hidden = scaled(size.hidden * this.pooled, Math.sqrt(1 / this.pooled))
    this.hiddenBias = new Learnt(new Float32Array(size.hidden))
    this.ofHidden = scaled(size.codes * size.hidden, 0.1)
    this.byRules = new Learnt(new Float32Array(size.codes * size.codes))
    this.shapes = scaled(3 * size.vector, 0.05)
  }

  #input = new Float32Array(0)
  #embed(sentence: TaughtSentence, drop: (() => boolean) | null, ids: Int32Array): Float32Array {
    const { vector } = this.size
    const length = sentence.ids.length
    if (this.#input.length < length * vector) this.#input = new Float32Array(2 * length * vector)
    const input = this.#input
    const rows = this.vectors.values
    const shapeRows = this.shapes.values
    for (let at = 0; at < length; at++) {
      const met = sentence.ids[at] ?? 0
      const id = drop?.() === true ? (this.unmet[met] ?? met) : met
      ids[at] = id
      const base = at * vector
      const shape = (sentence.shapes[at] ?? 0) * vector
      for (let d = 0; d < vector; d++) input[base + d] = shape > 0 ? (shapeRows[shape + d] ?? 0) : 0
      for (const row of this.parts[id] ?? []) {
        const from = row * vector
        for (let d = 0; d < vector; d++) input[base + d] = (input[base + d] ?? 0) + (rows[from + d] ?? 0)
      }
    }
    return input
  }

  /** The greatest answer of each filter, and where it is. */
  #pool(input: Float32Array, length: number, best: Float32Array, where: Int32Array): void {
    const { vector } = this.size
    let filter = 0
    for (const [group, { width, count }] of this.size.filters.entries()) {
      const weights = this.filters[group]?.values ?? new Float32Array()
      const biases = this.biases[group]?.values ?? new Float32Array()
      const half = width >> 1
      for (let one = 0; one < count; one++, filter++) {
        let most = 0
        let place = -1
        const own = one * width * vector
        for (let at = 0; at < length; at++) {
          const first = Math.max(0, at - half)
          const last = Math.min(length - 1, at + half)
          let sum = biases[one] ?? 0
          let w = own + (first - at + half) * vector
          const end = (last + 1) * vector
          for (let d = first * vector; d < end; d++, w++) sum += (weights[w] ?? 0) * (input[d] ?? 0)
          if (sum > most) {
            most = sum
            place = at
          }
        }
        best[filter] = most
        where[filter] = place
      }
    }
  }

  /** What the units between say to the greatest answers. */
  #between(best: Float32Array): Float32Array {
    const units = new Float32Array(this.size.hidden)
    for (let one = 0, weight = 0; one < units.length; one++) {
      let sum = this.hiddenBias.values[one] ?? 0
      for (let f = 0; f < this.pooled; f++, weight++) sum += (this.hidden.values[weight] ?? 0) * (best[f] ?? 0)
      units[one] = Math.max(0, sum)
    }
    return units
  }

  #score(best: Float32Array, between: Float32Array, byRules: Uint8Array, rules: boolean, into: Float32Array): void {
    const { codes, hidden } = this.size
    for (let code = 0; code < codes; code++) {
      let sum = this.outBias.values[code] ?? 0
      const from = code * this.pooled
      for (let f = 0; f < this.pooled; f++) sum += (this.out.values[from + f] ?? 0) * (best[f] ?? 0)
      for (let one = 0; one < hidden; one++) sum += (this.ofHidden.values[code * hidden + one] ?? 0) * (between[one] ?? 0)
      if (rules) for (let r = 0; r < codes; r++) if (byRules[r] === 1) sum += this.byRules.values[code * codes + r] ?? 0
      into[code] = sum
    }
  }

  /** The scores of a sentence: above 0 a code is more likely than not. */
  scores(sentence: TaughtSentence, rules: boolean): Float32Array {
    const ids = new Int32Array(sentence.ids.length)
    const input = this.#embed(sentence, null, ids)
    const best = new Float32Array(this.pooled)
    this.#pool(input, ids.length, best, new Int32Array(this.pooled))
    const scores = new Float32Array(this.size.codes)
    this.#score(best, this.#between(best), sentence.byRules, rules, scores)
    return scores
  }

  teach(examples: readonly Example[], { epochs, rate, batch, seed, dropout, wordDropout, decay, rules, told }: Teaching): void {
    const random = seeded(seed)
    const order = examples.map((_, at) => at)
    const steps = epochs * Math.ceil(examples.length / batch)
    const { vector, codes } = this.size
    const touched = new Set<number>()
    let step = 0
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1))
        const kept = order[at] ?? 0
        order[at] = order[other] ?? 0
        order[other] = kept
      }
      let total = 0
      for (let start = 0; start < order.length; start += batch) {
        const batchOf = order.slice(start, start + batch)
        for (const index of batchOf) {
          const example = examples[index]
          if (example === undefined) continue
          total += this.#learnFrom(example, random, { dropout, wordDropout, rules, share: 1 / batchOf.length }, touched)
        }
        // Up for a fifth of the way, then down to nothing along a cosine.
        const way = step / steps
        const speed = rate * (way < 0.15 ? 0.1 + (0.9 * way) / 0.15 : 0.5 + 0.5 * Math.cos((Math.PI * (way - 0.15)) / 0.85))
        for (const one of [
          ...this.filters,
          ...this.biases,
          this.out,
          this.outBias,
          this.hidden,
          this.hiddenBias,
          this.ofHidden,
          this.byRules,
          this.shapes,
        ])
          one.step(0, one.values.length, speed, decay)
        for (const row of touched) this.vectors.step(row * vector, (row + 1) * vector, speed * 0.5, 0)
        touched.clear()
        step++
      }
      told?.(`epoch ${epoch + 1}: ${(total / examples.length / codes).toFixed(4)}`)
    }
  }

  #learnFrom(
    { sentences, labels, weight }: Example,
    random: () => number,
    { dropout, wordDropout, rules, share }: { dropout: number; wordDropout: number; rules: boolean; share: number },
    touched: Set<number>,
  ): number {
    const { codes, vector } = this.size
    const seen = sentences.map(sentence => {
      const ids = new Int32Array(sentence.ids.length)
      const input = this.#embed(sentence, () => random() < wordDropout, ids).slice(0, ids.length * vector)
      const best = new Float32Array(this.pooled)
      const where = new Int32Array(this.pooled)
      this.#pool(input, ids.length, best, where)
      for (let f = 0; f < this.pooled; f++) {
        if (random() < dropout) {
          best[f] = 0
          where[f] = -1
        } else best[f] = (best[f] ?? 0) / (1 - dropout)
      }
      const scores = new Float32Array(codes)
      const between = this.#between(best)
      this.#score(best, between, sentence.byRules, rules, scores)
      return { sentence, ids, input, best, between, where, scores }
    })
    let loss = 0
    const slopesOf = seen.map(() => new Float32Array(codes))
    for (let code = 0; code < codes; code++) {
      const label = labels[code] ?? -1
      if (label < 0) continue
      // The sentence that speaks loudest for a code answers for all.
      let loudest = 0
      for (let at = 1; at < seen.length; at++)
        if ((seen[at]?.scores[code] ?? 0) > (seen[loudest]?.scores[code] ?? 0)) loudest = at
      const score = seen[loudest]?.scores[code] ?? 0
      const probability = 1 / (1 + Math.exp(-score))
      loss += -Math.log(Math.max(1e-9, label === 1 ? probability : 1 - probability))
      const slopes = slopesOf[loudest]
      if (slopes !== undefined) slopes[code] = (probability - label) * weight * share
    }
    for (const [at, one] of seen.entries()) {
      const slopes = slopesOf[at]
      if (slopes !== undefined) this.#pass(one, slopes, rules, dropout, touched)
    }
    return loss
  }

  #pass(
    {
      sentence,
      ids,
      input,
      best,
      between,
      where,
    }: {
      sentence: TaughtSentence
      ids: Int32Array
      input: Float32Array
      best: Float32Array
      between: Float32Array
      where: Int32Array
    },
    slopes: Float32Array,
    rules: boolean,
    dropout: number,
    touched: Set<number>,
  ): void {
    const { codes, vector } = this.size
    const ofPooled = new Float32Array(this.pooled)
    for (let code = 0; code < codes; code++) {
      const slope = slopes[code] ?? 0
      if (slope === 0) continue
      this.outBias.slopes[code] = (this.outBias.slopes[code] ?? 0) + slope
      const from = code * this.pooled
      for (let f = 0; f < this.pooled; f++) {
        this.out.slopes[from + f] = (this.out.slopes[from + f] ?? 0) + slope * (best[f] ?? 0)
        ofPooled[f] = (ofPooled[f] ?? 0) + slope * (this.out.values[from + f] ?? 0)
      }
      if (rules)
        for (let r = 0; r < codes; r++)
          if (sentence.byRules[r] === 1)
            this.byRules.slopes[code * codes + r] = (this.byRules.slopes[code * codes + r] ?? 0) + slope
    }
    const { hidden } = this.size
    for (let one = 0; one < hidden; one++) {
      if ((between[one] ?? 0) <= 0) continue
      let ofUnit = 0
      for (let code = 0; code < codes; code++) {
        const slope = slopes[code] ?? 0
        const at = code * hidden + one
        this.ofHidden.slopes[at] = (this.ofHidden.slopes[at] ?? 0) + slope * (between[one] ?? 0)
        ofUnit += slope * (this.ofHidden.values[at] ?? 0)
      }
      this.hiddenBias.slopes[one] = (this.hiddenBias.slopes[one] ?? 0) + ofUnit
      for (let f = 0, at = one * this.pooled; f < this.pooled; f++, at++) {
        this.hidden.slopes[at] = (this.hidden.slopes[at] ?? 0) + ofUnit * (best[f] ?? 0)
        ofPooled[f] = (ofPooled[f] ?? 0) + ofUnit * (this.hidden.values[at] ?? 0)
      }
    }
    const ofInput = new Float32Array(input.length)
    let filter = 0
    for (const [group, { width, count }] of this.size.filters.entries()) {
      const weights = this.filters[group]
      const biases = this.biases[group]
      if (weights === undefined || biases === undefined) continue
      const half = width >> 1
      for (let one = 0; one < count; one++, filter++) {
        const at = where[filter] ?? -1
        const slope = (ofPooled[filter] ?? 0) / (1 - dropout)
        if (at < 0 || slope === 0) continue
        biases.slopes[one] = (biases.slopes[one] ?? 0) + slope
        const first = Math.max(0, at - half)
        const last = Math.min(ids.length - 1, at + half)
        let w = (one * width + first - at + half) * vector
        const end = (last + 1) * vector
        for (let d = first * vector; d < end; d++, w++) {
          weights.slopes[w] = (weights.slopes[w] ?? 0) + slope * (input[d] ?? 0)
          ofInput[d] = (ofInput[d] ?? 0) + slope * (weights.values[w] ?? 0)
        }
      }
    }
    for (let at = 0; at < ids.length; at++) {
      const base = at * vector
      const shape = (sentence.shapes[at] ?? 0) * vector
      if (shape > 0)
        for (let d = 0; d < vector; d++)
          this.shapes.slopes[shape + d] = (this.shapes.slopes[shape + d] ?? 0) + (ofInput[base + d] ?? 0)
      for (const row of this.parts[ids[at] ?? 0] ?? []) {
        touched.add(row)
        const from = row * vector
        for (let d = 0; d < vector; d++)
          this.vectors.slopes[from + d] = (this.vectors.slopes[from + d] ?? 0) + (ofInput[base + d] ?? 0)
      }
    }
  }
}
