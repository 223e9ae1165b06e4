import { look, placeAt, type Read, type Scene, speaksFor } from '../check/scene.ts'
import { topics } from '../language/topics.ts'
import type { Place, QuestionId, Signal, SignalCode } from '../signal.ts'

const bits = Object.values(topics)
const all = bits.reduce((sum, bit) => sum | bit, 0)

/** Which row of a document first speaks of each topic, and how many rows lay fault. One pass over the rows, a comparison each. */
export interface Spoken {
  readonly first: ReadonlyMap<number, number>
  readonly faults: number
}

export function spokenIn({ facts }: Read): Spoken {
  const first = new Map<number, number>()
  let open = all
  let faults = 0
  const { rows } = facts
  for (let row = 0; row < rows.length; row++) {
    const spoken = rows[row]?.topics ?? 0
    if ((spoken & topics.blame) !== 0) faults++
    if ((spoken & open) === 0) continue
    for (const bit of bits) if ((spoken & open & bit) !== 0) first.set(bit, row)
    open &= ~spoken
  }
  return { first, faults }
}

/** The first row that speaks of all of several topics, or -1: what is said in one breath. */
export const rowWith = ({ facts }: Read, wanted: number): number =>
  facts.rows.findIndex(({ topics: spoken }) => (spoken & wanted) === wanted)

export function placeOfRow(read: Read, row: number): Place {
  const item = read.facts.rows[row]?.self
  const quote = item == null ? '' : item.type === 'image' ? '' : item.type === 'heading' ? item.quote : item.opening
  return placeAt(read, read.facts.leafStart(row), item?.id ?? '', quote)
}

/** Something in the words of a row that speaks for a question; words are never more than likely. */
export const saidIn = (scene: Scene, row: number, code: SignalCode, question: QuestionId, message: string): Signal =>
  speaksFor({ code, question, message, where: placeOfRow(scene.report, row), confidence: 'likely' })

/** Something that the whole report does not say, or not at that place. */
export const unsaid = (scene: Scene, code: SignalCode, question: QuestionId, message: string, row = 0): Signal =>
  look({
    code,
    question,
    message,
    where: row === 0 ? placeAt(scene.report, 0, '') : placeOfRow(scene.report, row),
    confidence: 'likely',
  })
