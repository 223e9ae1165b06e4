import { type SplitName, splitNames } from '../evaluation/labelled-set.ts'
import { labelledSets } from '../evaluation/sets/index.ts'
import { readBlock } from '../src/blocks/read-block.ts'
import { languageRules } from '../src/language/index.ts'
import { learntCodes, learntNumber } from '../src/learnt/codes.ts'
import { type Numbering, Sequence, sequenceOf } from '../src/learnt/sequence.ts'
import { Lexicon } from '../src/text/lexicon.ts'
import { corpusHands, corpusPassages } from './corpus-passages.ts'

/** A sentence in the numbers of its words and marks, and what the rules alone see in it (by `learntCodes`). */
export interface TaughtSentence {
  readonly ids: Int32Array
  readonly shapes: Uint8Array
  readonly byRules: Uint8Array
}

/** Sentences that are labelled together: a code is theirs when one of them carries it. */
export interface Example {
  readonly sentences: readonly TaughtSentence[]
  /** Of each code 1, 0, or -1 where nobody said. */
  readonly labels: Float32Array
  readonly weight: number
  /** Whose hand wrote it. */
  readonly hand: string
}

/** A passage of several sentences with its codes. */
export interface TaughtPassage {
  readonly text: string
  readonly hand: string
  readonly examples: readonly Example[]
  /** Whether practice is described and nothing explains it. */
  readonly describesOnly: boolean
}

const lexicon = new Lexicon()
const sequence = new Sequence()

export function sentencesOf(text: string, numbering: Numbering): readonly TaughtSentence[] {
  const block = readBlock('paragraph', text, lexicon)
  const seen = languageRules.flatMap(rule => rule(block))
  return block.sentences.map(sentence => {
    sequenceOf(block, sentence, numbering, sequence)
    const byRules = new Uint8Array(learntCodes.length)
    for (const { code, from } of seen) {
      const at = learntNumber(code)
      if (at >= 0 && from >= sentence.from && from < sentence.to) byRules[at] = 1
    }
    return { ids: sequence.ids.slice(0, sequence.length), shapes: sequence.shapes.slice(0, sequence.length), byRules }
  })
}

/** The passages of the corpus, labelled sentence by sentence. */
export function corpus(numbering: Numbering): TaughtPassage[] {
  return corpusHands().flatMap(hand =>
    corpusPassages(hand).map(({ sentences: written, codes: ofPassage }) => {
      const examples = written.flatMap(({ text, codes }) => {
        const sentences = sentencesOf(text, numbering).filter(({ ids }) => ids.length > 0)
        if (sentences.length === 0) return []
        const labels = new Float32Array(learntCodes.length)
        for (const code of codes) if (learntNumber(code) >= 0) labels[learntNumber(code)] = 1
        return [{ sentences, labels, weight: 1, hand }]
      })
      return {
        text: written.map(({ text }) => text).join(' '),
        hand,
        examples,
        describesOnly: ofPassage.includes('describes_only'),
      }
    }),
  )
}

/** A passage of a set is labelled as a whole, often for one code alone, and rules were written from it: it counts for less. */
const ofSetsWeight = 0.5
const practice = learntCodes.indexOf('practice')
const explains = learntCodes.indexOf('explains')

/** Kept for measuring, or taught by as part of the corpus. */
const measured: ReadonlySet<SplitName> = new Set(['fifth', 'sixth', 'hands'])

/** The passages of the evaluation's sets, each labelled as a whole. Their hand is their split. */
export function ofSets(numbering: Numbering): TaughtPassage[] {
  const labels = new Map<string, { readonly hand: string; readonly codes: Map<string, boolean> }>()
  for (const set of labelledSets)
    for (const split of splitNames) {
      const of = measured.has(split) ? undefined : set[split]
      for (const [texts, fires] of [
        [of?.fires, true],
        [of?.quiet, false],
      ] as const)
        for (const text of texts ?? []) {
          const known = labels.get(text) ?? { hand: split, codes: new Map<string, boolean>() }
          known.codes.set(set.code, fires)
          labels.set(text, known)
        }
    }
  return [...labels].flatMap(([text, { hand, codes }]) => {
    const own = Float32Array.from(learntCodes, code => (codes.has(code) ? Number(codes.get(code)) : -1))
    const only = codes.get('describes_only')
    if (only === true) {
      own[practice] = 1
      own[explains] = 0
    } else if (only === false && codes.get('explains') === false && codes.size > learntCodes.length) own[practice] = 0
    const sentences = sentencesOf(text, numbering).filter(({ ids }) => ids.length > 0)
    if (sentences.length === 0) return []
    return [{ text, hand, examples: [{ sentences, labels: own, weight: ofSetsWeight, hand }], describesOnly: only === true }]
  })
}
