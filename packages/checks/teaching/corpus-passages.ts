import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A passage of the corpus: its sentences, each with the codes that it carries by itself, and the codes of the passage as a whole. */
export interface CorpusPassage {
  readonly sentences: readonly { readonly text: string; readonly codes: readonly string[] }[]
  readonly codes: readonly string[]
}

const folder = new URL('corpus/', import.meta.url)
const Line = z.object({ s: z.array(z.tuple([z.string(), z.array(z.string())])), p: z.array(z.string()) })

/** The hands whose passages the corpus holds, in order. */
export const corpusHands = (): readonly string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .map(name => name.replace('.jsonl', ''))
    .sort((one, other) => Number(one) - Number(other))

/** The passages of one hand. */
export const corpusPassages = (hand: string): readonly CorpusPassage[] =>
  readFileSync(new URL(`${hand}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const { s, p } = Line.parse(JSON.parse(line))
      return { sentences: s.map(([text, codes]) => ({ text, codes })), codes: p }
    })
