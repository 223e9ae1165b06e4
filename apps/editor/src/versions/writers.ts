import type { Words, WrittenBy } from '@candour/schema'
import type { ComparedRow, Piece } from '@candour/schema/report'
import { momentInWords } from '../shell/dates.ts'

/** Somebody who stands behind words: the letters that stand for them, told apart where two have the same. */
export interface Writer {
  name: string
  mark: string
}

export interface ShownCredit {
  mark: string
  sentence: string
  /** Those behind it, as indices of `people`: who wrote or proposed it first. */
  people: readonly number[]
  /** More is to be said of it than who wrote it. */
  hasNote: boolean
}

/** Who wrote which words of a version, as it is shown. */
export interface Writers {
  people: readonly Writer[]
  credits: readonly ShownCredit[]
  blocks: WrittenBy['blocks']
}

/** A stretch of one block: the pieces of text that one credit holds for. */
export interface Stretch {
  credit: number
  pieces: readonly Piece[]
}

export function writersIn({ people, credits, blocks }: WrittenBy, words: Words): Writers {
  const t = words.versions
  const writers = people.map(({ name }) => ({ name: name === '' ? t.somebody : name, mark: lettersOf(name) }))
  const marks = writers.map(({ mark }, at) => {
    const alike = writers.slice(0, at).filter(other => other.mark === mark).length
    return mark === '' ? t.somebodyMark : alike === 0 ? mark : `${mark}${alike + 1}`
  })
  const nameOf = (person: number) => writers[person]?.name ?? t.somebody
  const markOf = (person: number) => marks[person] ?? t.somebodyMark
  return {
    people: writers.map(({ name }, at) => ({ name, mark: markOf(at) })),
    credits: credits.map(({ person, acceptedBy, restored }) => {
      const credit = acceptedBy === null ? t.credit(nameOf(person)) : t.creditBoth(nameOf(person), nameOf(acceptedBy))
      return {
        mark: acceptedBy === null ? markOf(person) : t.marksOfBoth(markOf(person), markOf(acceptedBy)),
        sentence: restored === null ? credit : t.creditRestored(credit, nameOf(restored.person), momentInWords(restored.at)),
        people: [person, ...(acceptedBy === null ? [] : [acceptedBy])],
        hasNote: acceptedBy !== null || restored !== null,
      }
    }),
    blocks,
  }
}

/** 'Asha Fenwick' → 'AF'. */
function lettersOf(name: string): string {
  const parts = name.split(/\s+/u).filter(part => part !== '')
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return letters
    .map(part => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}

export const isTextBlock = ({ type }: Pick<ComparedRow, 'type'>): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'headline'

/** What a piece counts for: a footnote or another thing in the line is one character. */
const lengthOf = ({ text, atom }: Piece): number => (atom === undefined ? text.length : 1)

/** The pieces of a block cut where the credit changes; null where the two do not fit: nobody is credited at a guess. */
export function stretchesOf(pieces: readonly Piece[], block: WrittenBy['blocks'][number] | undefined): Stretch[] | null {
  const whole = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  if (block === undefined || block.reduce((sum, { length }) => sum + length, 0) !== whole) return null
  let [at, within] = [0, 0]
  return block.map(({ length, credit }) => {
    const cut: Piece[] = []
    for (let left = length; left > 0; ) {
      const piece = pieces[at]
      if (piece === undefined) break
      const taken = Math.min(left, lengthOf(piece) - within)
      cut.push(piece.atom === undefined ? { ...piece, text: piece.text.slice(within, within + taken) } : piece)
      left -= taken
      within += taken
      if (within === lengthOf(piece)) [at, within] = [at + 1, 0]
    }
    return { credit, pieces: cut }
  })
}

export interface Passage {
  /** The id of its element. */
  id: string
  credit: number
}

/** What stands under a stretch's element as its id. */
export const idOfStretch = (block: number, at: number): string => `stretch-${block}-${at}`

/** Every stretch of a version, in order; of one person, where somebody is chosen. */
export const passagesOf = ({ blocks, credits }: Writers, person: number | null): Passage[] =>
  blocks.flatMap((block, index) =>
    block.flatMap(({ credit }, at) =>
      person === null || credits[credit]?.people.includes(person) === true ? [{ id: idOfStretch(index, at), credit }] : [],
    ),
  )
