import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SignalCode } from '../../../src/signal.ts'
import { corpusPassages } from '../../../teaching/corpus-passages.ts'
import { type Split, untaughtHands } from '../../labelled-set.ts'

const Passages = z.array(z.object({ text: z.string(), codes: z.array(SignalCode), opened: z.boolean().optional() }))

/** Prose that is labelled with every word-level code at once: most passages are quiet for most codes. */
export interface LabelledProse {
  /** SHA-256 of the file. */
  readonly hash: string
  /** What a code should make of it; nothing where no passage is labelled with the code. */
  readonly split: (code: SignalCode) => Split | undefined
}

/** Labels that the table of the codes (CHECKS.md) does not bear out, and why. They are left out of the counting. */
const disputed: Partial<Record<SignalCode, Readonly<Record<string, string>>>> = {
  smart_pressure: {
    'LSCB to seek assurance from CCG via CDOP.':
      'to seek assurance changes no condition: the passage was labelled for its abbreviations alone',
  },
}

interface Passage {
  readonly text: string
  readonly codes: readonly string[]
}

/** What a code should make of passages: nothing where none is labelled with it. */
function splitOf(passages: readonly Passage[], code: SignalCode): Split | undefined {
  const counted = passages.filter(({ text }) => disputed[code]?.[text] === undefined)
  const fires = counted.filter(({ codes }) => codes.includes(code)).map(({ text }) => text)
  const quiet = counted.filter(({ codes }) => !codes.includes(code)).map(({ text }) => text)
  return fires.length === 0 ? undefined : { fires, quiet }
}

/** `opened`: the passages that rules were mended from alone, or the others. */
function read(name: string, opened?: boolean): LabelledProse {
  const bytes = readFileSync(new URL(name, import.meta.url))
  const all = Passages.parse(JSON.parse(bytes.toString('utf8')))
  const passages = all.filter(passage => opened === undefined || passage.opened === opened)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    split: code => splitOf(passages, code),
  }
}

/** Mended from after a first look. */
export const prose = read('prose.json')

/** By one more hand, who had seen neither rules nor passages, after the last mending: 600 passages, a quarter of them of no code. */
export const fourth = read('fourth-words.json')

/**
 * By a fifth hand, who had seen neither rules nor passages: 612 passages, a third of them of no code, labelled once more by another who saw the texts alone
 * (`bySecond`). Half of them were opened for mending after the first look; the other half nobody has read who writes rules.
 */
export const fifth = read('fifth-words.json', false)
export const fifthOpened = read('fifth-words.json', true)

/** By a sixth hand, who had seen neither rules nor passages, after the network had been taught: 500 passages. Nobody reads them. */
export const sixth = read('sixth-words.json')

const ofHands = untaughtHands
  .flatMap(hand => corpusPassages(hand))
  .map(({ sentences, codes }) => ({
    text: sentences.map(({ text }) => text).join(' '),
    codes: [...codes, ...sentences.flatMap(sentence => sentence.codes)],
  }))
/** The hands of the corpus that the network is not taught by. */
export const hands = { split: (code: SignalCode) => splitOf(ofHands, code) }
