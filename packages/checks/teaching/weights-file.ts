import type { Weights } from '../src/learnt/network.ts'
import type { Pupil } from './pupil.ts'
import { formsFrom, type Vocabulary } from './vocabulary.ts'

/** Numbers as whole ones from -127 to 127, a byte each, and the scale that makes them what they were. */
function coded(numbers: Float32Array): { readonly scale: number; readonly bytes: string } {
  let most = 0
  for (const number of numbers) most = Math.max(most, Math.abs(number))
  const scale = Number((most / 127).toPrecision(6))
  const bytes = Buffer.from(Int8Array.from(numbers, number => Math.max(-127, Math.min(127, Math.round(number / scale)))).buffer)
  return { scale, bytes: bytes.toString('base64') }
}

/** From here on a row of numbers is coded as its scale (a byte, a share of the greatest) and its numbers as whole ones from -7 to 7, two to a byte. */
const steps = 7

/** Rows of numbers in half a byte each: of a word's vector no more is needed (docs/evaluation.md). */
function codedRows(numbers: Float32Array, length: number): { readonly scale: number; readonly bytes: string } {
  const rows = numbers.length / length
  const most = Float32Array.from({ length: rows }, (_, row) =>
    numbers.subarray(row * length, (row + 1) * length).reduce((greatest, number) => Math.max(greatest, Math.abs(number)), 0),
  )
  const greatest = most.reduce((one, other) => Math.max(one, other), 0)
  const scale = Number((greatest / steps / 255).toPrecision(6))
  const bytes = new Uint8Array(rows * (1 + length / 2))
  for (let row = 0, to = 0; row < rows; row++) {
    const share = Math.max(1, Math.ceil((most[row] ?? 0) / steps / scale))
    bytes[to++] = Math.min(255, share)
    const step = scale * Math.min(255, share)
    const whole = (at: number): number =>
      Math.max(-steps, Math.min(steps, Math.round((numbers[row * length + at] ?? 0) / step))) + 8
    for (let at = 0; at < length; at += 2) bytes[to++] = (whole(at) << 4) | whole(at + 1)
  }
  return { scale, bytes: Buffer.from(bytes).toString('base64') }
}

const rounded = (numbers: Float32Array): number[] => Array.from(numbers, number => Number(number.toPrecision(4)))

/** What `src/learnt/network.ts` reads: a vector for each form, mark and ending, and the filters as rows for one place each. */
export function weightsOf(pupil: Pupil, vocabulary: Vocabulary, thresholds: readonly number[]): Weights {
  const { vector } = pupil.size
  const parts = pupil.parts
  const forms = vocabulary.forms.slice(formsFrom)
  // Forms first, then marks, then words never met by their endings: as the network numbers them.
  const numbers = [...forms.map((_, at) => formsFrom + at), ...vocabulary.forms.slice(1, formsFrom).map((_, at) => 1 + at)]
  const vectors = new Float32Array(numbers.length * vector)
  for (const [at, number] of numbers.entries())
    for (const row of parts[number] ?? [])
      for (let d = 0; d < vector; d++)
        vectors[at * vector + d] = (vectors[at * vector + d] ?? 0) + (pupil.vectors.values[row * vector + d] ?? 0)
  const [one, three] = pupil.size.filters
  if (one?.width !== 1 || three?.width !== 3) throw new Error('The network reads one word, and three, and nothing else')
  // Of the filters of three words, first all rows for the word before, then all for the middle, then all for the word after.
  const filters = new Float32Array((one.count + 3 * three.count) * vector)
  filters.set(pupil.filters[0]?.values ?? [])
  const wide = pupil.filters[1]?.values ?? new Float32Array()
  for (let place = 0; place < 3; place++)
    for (let filter = 0; filter < three.count; filter++)
      filters.set(
        wide.subarray((filter * 3 + place) * vector, (filter * 3 + place + 1) * vector),
        (one.count + place * three.count + filter) * vector,
      )
  const ofCode = (values: Float32Array, code: number): Float32Array => {
    const length = values.length / pupil.size.codes
    return values.subarray(code * length, (code + 1) * length)
  }
  const ofVectors = codedRows(vectors, vector)
  const ofShapes = coded(pupil.shapes.values)
  const ofFilters = coded(filters)
  return {
    size: { vector, alone: one.count, near: three.count, between: pupil.size.hidden },
    scales: { vectors: ofVectors.scale, shapes: ofShapes.scale, filters: ofFilters.scale },
    biases: rounded(Float32Array.from(pupil.biases.flatMap(({ values }) => [...values]))),
    between: rounded(pupil.hidden.values),
    betweenBiases: rounded(pupil.hiddenBias.values),
    out: rounded(
      Float32Array.from(
        Array.from(pupil.outBias.values.keys(), code => [
          ...ofCode(pupil.out.values, code),
          ...ofCode(pupil.ofHidden.values, code),
        ]).flat(),
      ),
    ),
    outBiases: rounded(pupil.outBias.values.map((bias, code) => bias - (thresholds[code] ?? 0))),
    byRules: rounded(pupil.byRules.values),
    forms: forms.join(' '),
    shapes: ofShapes.bytes,
    filters: ofFilters.bytes,
    vectors: ofVectors.bytes,
  }
}
