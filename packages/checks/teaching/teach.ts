import { writeFileSync } from 'node:fs'
import { untaughtHands } from '../evaluation/labelled-set.ts'
import { type LearntCode, learntCodes } from '../src/learnt/codes.ts'
import { corpus, type Example, ofSets } from './examples.ts'
import { figuresOf, thresholdsOf } from './figures.ts'
import { Pupil } from './pupil.ts'
import { seeded } from './seeded.ts'
import { commonVectors, reduced } from './start-vectors.ts'
import { Vocabulary } from './vocabulary.ts'
import { weightsOf } from './weights-file.ts'

/**
 * `npm run teach:checks [-- FILE]`: teaches the network of `src/learnt` from the passages of `corpus/` and the sets, and writes its weights
 * (`src/learnt/weights.json`). Takes some five minutes; the same passages and rules give the same weights.
 */
const file = process.argv[2] ?? new URL('../src/learnt/weights.json', import.meta.url)

/** Not taught, so that they say how good it is, and where to draw the line. */
const held: ReadonlySet<string> = new Set(untaughtHands)
/** Sets that are labelled with every code and hold as much of each as real prose: not taught either; they say how much that is. */
const asInProse: ReadonlySet<string> = new Set(['prose', 'fourth', 'opened'])
const vector = 64
const filters = [
  { width: 1, count: 24 },
  { width: 3, count: 48 },
] as const
const hidden = 32
/** Of the words of the source, so many may stand in the vocabulary without standing in a passage. */
const mostCommon = 8_000

/**
 * How much further a score must reach for two codes than the hands say that drew the lines: whoever labels whole passages calls a bare condition an explanation,
 * and a hard word emotive, less often than they do (the figures of the fifth and sixth hand; docs/evaluation.md).
 */
const stricter: Partial<Record<LearntCode, number>> = { explains: 0.25, emotive_tone: 0.5 }

const say = (line: string): void => console.log(line)

const vocabulary = new Vocabulary()
const passages = corpus(vocabulary)
const sets = ofSets(vocabulary)
say(`${passages.length} passages, ${sets.length} of the sets, ${vocabulary.forms.length} forms`)
const start = commonVectors(60_000)
for (const word of [...start.keys()].slice(0, mostCommon)) if (/^[a-z][a-z'-]+$/.test(word)) vocabulary.add(word)
const vectors = reduced(new Map([...start].filter(([word]) => vocabulary.has(word))), vector, seeded(7))
say(`${vocabulary.forms.length} forms with those that no passage holds, ${vectors.of.size} with a vector to begin from`)

const taught: Example[] = [...sets, ...passages]
  .filter(({ hand }) => !held.has(hand) && !asInProse.has(hand))
  .flatMap(({ examples }) => examples)
const pupil = new Pupil(
  { vector, filters, hidden, codes: learntCodes.length },
  vocabulary.parts(),
  vocabulary.rows(vectors, seeded(11)),
  vocabulary.unmet(),
  3,
)
pupil.teach(taught, {
  epochs: 12,
  rate: 0.002,
  batch: 64,
  seed: 5,
  dropout: 0.3,
  wordDropout: 0.05,
  decay: 1e-5,
  rules: true,
  told: say,
})

const prose = sets.filter(({ hand }) => asInProse.has(hand))
const hands = passages.filter(({ hand }) => held.has(hand))
const thresholds = thresholdsOf(pupil, hands, prose).map((line, code) => line + (stricter[learntCodes[code] ?? 'practice'] ?? 0))
say(`On the hands that were not taught:\n${figuresOf(pupil, hands, thresholds)}`)
say(`On the sets that hold as much as prose:\n${figuresOf(pupil, prose, thresholds)}`)
writeFileSync(file, `${JSON.stringify(weightsOf(pupil, vocabulary, thresholds))}\n`)
