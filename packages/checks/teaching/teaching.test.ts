import { expect, test } from 'vitest'
import { readBlock } from '../src/blocks/read-block.ts'
import { learntCodes } from '../src/learnt/codes.ts'
import { networkOf } from '../src/learnt/network.ts'
import { Sequence, sequenceOf } from '../src/learnt/sequence.ts'
import { Lexicon } from '../src/text/lexicon.ts'
import { type Example, sentencesOf } from './examples.ts'
import { Pupil } from './pupil.ts'
import { seeded } from './seeded.ts'
import { Vocabulary } from './vocabulary.ts'
import { weightsOf } from './weights-file.ts'

const explains = learntCodes.indexOf('explains')

/** Thirty sentences that explain by one word, and thirty that do not. */
function lesson(vocabulary: Vocabulary): Example[] {
  const nouns = 'nurse teacher officer doctor clerk warden porter dentist tutor coach'.split(' ')
  return nouns.flatMap(noun =>
    [
      [`The ${noun} thought it was done.`, 1],
      [`The ${noun} wrongly thought so, and left.`, 1],
      [`A ${noun} who thought twice went home.`, 1],
      [`The ${noun} went home.`, 0],
      [`The ${noun} rang, and left.`, 0],
      [`A ${noun} was there on Monday.`, 0],
    ].map(([text, label]) => {
      const labels = new Float32Array(learntCodes.length).fill(-1)
      labels[explains] = Number(label)
      return { sentences: sentencesOf(String(text), vocabulary), labels, weight: 1, hand: 'lesson' }
    }),
  )
}

function taught() {
  const vocabulary = new Vocabulary()
  const examples = lesson(vocabulary)
  const vector = 8
  const start = { dimensions: vector, of: new Map<string, Float32Array>() }
  const filters = [
    { width: 1, count: 4 },
    { width: 3, count: 6 },
  ]
  const pupil = new Pupil(
    { vector, filters, hidden: 4, codes: learntCodes.length },
    vocabulary.parts(),
    vocabulary.rows(start, seeded(1)),
    vocabulary.unmet(),
    2,
  )
  pupil.teach(examples, { epochs: 40, rate: 0.02, batch: 8, seed: 3, dropout: 0.1, wordDropout: 0.02, decay: 1e-5, rules: true })
  return { vocabulary, examples, pupil }
}

test('a pupil learns what it is taught, the same way each time', () => {
  const one = taught()
  for (const { sentences, labels } of one.examples) {
    const score = Math.max(...sentences.map(sentence => one.pupil.scores(sentence, true)[explains] ?? 0))
    expect(score > 0).toBe(labels[explains] === 1)
  }
  const other = taught()
  expect(other.pupil.out.values).toEqual(one.pupil.out.values)
})

test('what is written down scores as the pupil does, but for what rounding costs', () => {
  const { vocabulary, pupil } = taught()
  const network = networkOf(
    weightsOf(
      pupil,
      vocabulary,
      learntCodes.map(() => 0),
    ),
  )
  const lexicon = new Lexicon()
  const sequence = new Sequence()
  const numbering = {
    word: ({ text }: { readonly text: string }) => network.numberOf(text),
    mark: (mark: number) => network.numbering.mark(mark),
  }
  for (const text of ['The nurse thought it was done.', 'The Clerk RANG, and left.', 'A nurse was there on Monday, home.']) {
    const block = readBlock('paragraph', text, lexicon)
    for (const sentence of block.sentences) sequenceOf(block, sentence, numbering, sequence)
    const scores = network.scores(sequence)
    const [own] = sentencesOf(text, vocabulary).map(sentence => pupil.scores(sentence, true))
    const apart = learntCodes.map(
      (_, code) => Math.abs((scores[code] ?? 0) - (own?.[code] ?? 0)) / (2 + Math.abs(own?.[code] ?? 0)),
    )
    expect(Math.max(...apart)).toBeLessThan(0.3)
  }
  // A word never met scores by its ending, as if it had been left out.
  const block = readBlock('paragraph', 'An archivist thought unflaggingly.', lexicon)
  for (const sentence of block.sentences) sequenceOf(block, sentence, numbering, sequence)
  expect(Math.max(...network.scores(sequence).map(Math.abs))).toBeLessThan(100)
})
