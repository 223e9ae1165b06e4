import { look, placeAt, type Read, type Scene, speaksFor } from '../check/scene.ts'
import type { SectionFacts } from '../document/document-facts.ts'
import { topics } from '../language/topics.ts'
import type { Place, QuestionId, Signal, SignalCode } from '../signal.ts'

const bits = Object.values(topics)
const all = bits.reduce((sum, bit) => sum | bit, 0)

/** Where a document first speaks of each topic, and how many rows lay fault. One pass over the rows, a comparison each. */
export interface FirstSaid {
  readonly first: ReadonlyMap<number, SaidAt>
  readonly faults: number
}

export function firstSaid({ facts }: Read): FirstSaid {
  const first = new Map<number, SaidAt>()
  let open = all
  let faults = 0
  const { rows } = facts
  for (let row = 0; row < rows.length; row++) {
    const spoken = rows[row]?.topics ?? 0
    if ((spoken & topics.blame) !== 0) faults++
    if ((spoken & open) === 0) continue
    for (const about of bits) if ((spoken & open & about) !== 0) first.set(about, { row, about })
    open &= ~spoken
  }
  return { first, faults }
}

/** The first row that speaks of all of several topics: what is said in one breath. */
export function saidTogether({ facts }: Read, about: number): SaidAt | null {
  const row = facts.rows.findIndex(({ topics: spoken }) => (spoken & about) === about)
  return row < 0 ? null : { row, about }
}

/** So many rows apart two things are still said together, where no heading stands between them. */
const near = 5

/**
 * Where `said` is told of `of`: in one row with it, or a few rows from it under the same heading. Null where it is not.
 * `before` and `after`: how many rows before and after what it is about it may stand.
 */
export function saidNear(
  { facts: { rows } }: Read,
  of: number,
  said: number,
  { before = near, after = near }: { readonly before?: number; readonly after?: number } = {},
): SaidAt | null {
  let lastOf = Number.NEGATIVE_INFINITY
  let lastSaid = Number.NEGATIVE_INFINITY
  for (let row = 0; row < rows.length; row++) {
    const facts = rows[row]
    if (facts?.self?.type === 'heading') {
      lastOf = Number.NEGATIVE_INFINITY
      lastSaid = Number.NEGATIVE_INFINITY
    }
    const spoken = facts?.topics ?? 0
    const says = (spoken & said) === said
    if ((spoken & of) === of) lastOf = row
    if (says && row - lastOf <= after) return { row, about: said }
    if (lastOf === row && row - lastSaid <= before) return { row: lastSaid, about: said }
    if (says) lastSaid = row
  }
  return null
}

/** The first row of a section that speaks of something. */
export function saidInSection({ facts }: Read, section: SectionFacts, about: number): SaidAt | null {
  const end = facts.sections.find(({ row }) => row > section.row)?.row ?? facts.rows.length
  for (let row = section.row; row < end; row++) if (((facts.rows[row]?.topics ?? 0) & about) !== 0) return { row, about }
  return null
}

/** The words of a row that speak of all of some topics, else of one of them; else the row's own beginning. */
export function placeOfRow(read: Read, row: number, wanted: number): Place {
  const facts = read.facts.rows[row]
  const start = read.facts.leafStart(row)
  const sayings = facts?.sayings ?? []
  const all = sayings.find(({ it }) => (it.saying.topics & wanted) === wanted)
  const said = all ?? sayings.find(({ it }) => (it.saying.topics & wanted) !== 0)
  if (said !== undefined) {
    const { saying, nodeId } = said.it
    const { from, to, quote } = saying
    const where: Place = { document: read.name, block: start + said.leaf, from, to, quote }
    return nodeId === '' ? where : { ...where, nodeId }
  }
  const item = facts?.self
  const quote = item == null ? '' : item.type === 'image' ? '' : item.type === 'heading' ? item.quote : item.opening
  return placeAt(read, start, item?.id ?? '', quote)
}

/** What is said where: a row, and the topics whose words in it are pointed at. */
export interface SaidAt {
  readonly row: number
  readonly about: number
}

/** Something in the words of a row that speaks for a question; words are never more than likely. */
export const saidIn = (scene: Scene, at: SaidAt, code: SignalCode, question: QuestionId, message: string): Signal =>
  speaksFor({ code, question, message, where: placeOfRow(scene.report, at.row, at.about), confidence: 'likely' })

/** Something that the whole report does not say, or not at that place. */
export const unsaid = (scene: Scene, code: SignalCode, question: QuestionId, message: string, at?: SaidAt): Signal =>
  look({
    code,
    question,
    message,
    where: at === undefined ? placeAt(scene.report, 0, '') : placeOfRow(scene.report, at.row, at.about),
    confidence: 'likely',
  })
