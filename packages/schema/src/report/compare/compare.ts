import type { NodeJson } from '../json/report-json.ts'
import { countWords } from '../reading/word-count.ts'
import { type Block, blocksOf } from './blocks.ts'
import { pairBlocks } from './pair-blocks.ts'
import { compareWords, type Piece, wholeText } from './words.ts'

export interface AttributeChange {
  /** The attribute's name, or 'within' for the place of a block: in a list, in a finding. */
  name: string
  before: unknown
  after: unknown
}

export type RowState = 'same' | 'inserted' | 'deleted' | 'changed' | 'moved-here' | 'moved-away'

/** One block of the compared text, in reading order: of the later text, with what went at the place where it stood. */
export interface ComparedRow {
  state: RowState
  type: string
  id: string
  within: readonly string[]
  /** As they are in the later text; of a block that went, as they were. */
  attributes: Readonly<Record<string, unknown>>
  pieces: readonly Piece[]
  attributeChanges: readonly AttributeChange[]
  /** Which change it belongs to, as an index of `changes`; -1 for none. Both ends of a move belong to one. */
  change: number
}

export interface Change {
  kind: 'inserted' | 'deleted' | 'changed' | 'moved'
  /** Rows that belong to it, in order; for a move those at its new place, then those at the old one. */
  rows: readonly number[]
  words: { inserted: number; deleted: number }
}

export interface Comparison {
  rows: readonly ComparedRow[]
  changes: readonly Change[]
  words: { inserted: number; deleted: number }
}

/**
 * Compares two texts of one document, word by word, blocks that moved told from those that went, attributes included.
 * Takes documents as `toJson` writes them. Blocks are paired first and words only within a pair, so the cost follows the
 * length of the text (60,000 words: see docs/benchmarks.md).
 */
export function compareTexts(before: NodeJson, after: NodeJson): Comparison {
  const [olds, news] = [blocksOf(before), blocksOf(after)]
  const { was, moved } = pairBlocks(olds, news)
  const stayed = new Map([...was].filter(([to]) => !moved.has(to)))
  const movedAway = new Map([...moved].map(to => [was.get(to) ?? -1, to]))
  const rows: ComparedRow[] = []
  const rowOfMove = new Map<number, { here?: number; away?: number }>()
  const noteMove = (to: number, part: { here?: number; away?: number }) => rowOfMove.set(to, { ...rowOfMove.get(to), ...part })
  let nextOld = 0
  const goneUpTo = (end: number) => {
    for (; nextOld < end; nextOld += 1) {
      const block = olds[nextOld]
      if (block === undefined) continue
      const to = movedAway.get(nextOld)
      if (to !== undefined) noteMove(to, { away: rows.length })
      rows.push(
        rowOf(to === undefined ? 'deleted' : 'moved-away', block, wholePieces(block, to === undefined ? 'deleted' : 'same')),
      )
    }
  }
  news.forEach((block, to) => {
    const from = was.get(to)
    const old = from === undefined ? undefined : olds[from]
    if (stayed.has(to) && from !== undefined) {
      goneUpTo(from)
      nextOld = from + 1
    }
    if (old === undefined) rows.push(rowOf('inserted', block, wholePieces(block, 'inserted')))
    else if (moved.has(to)) {
      noteMove(to, { here: rows.length })
      rows.push(pairedRow('moved-here', old, block))
    } else rows.push(old.key === block.key ? rowOf('same', block, wholePieces(block, 'same')) : pairedRow('changed', old, block))
  })
  goneUpTo(olds.length)
  const changes = changesOf(rows, rowOfMove)
  const words = changes.reduce(
    (sum, { words: { inserted, deleted } }) => ({ inserted: sum.inserted + inserted, deleted: sum.deleted + deleted }),
    { inserted: 0, deleted: 0 },
  )
  return { rows, changes, words }
}

type Draft = Omit<ComparedRow, 'change'> & { change: number }

const rowOf = (state: RowState, { type, id, within, attributes }: Block, pieces: readonly Piece[]): Draft => ({
  state,
  type,
  id,
  within,
  attributes,
  pieces,
  attributeChanges: [],
  change: -1,
})

const pairedRow = (state: 'changed' | 'moved-here', old: Block, block: Block): Draft => ({
  ...rowOf(state, block, compareWords(old.tokens, block.tokens)),
  attributeChanges: attributeChanges(old, block),
})

const wholePieces = ({ tokens }: Block, change: Piece['change']): Piece[] => wholeText(tokens, change)

function attributeChanges(old: Block, block: Block): AttributeChange[] {
  const changes: AttributeChange[] = []
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  if (old.type !== block.type) changes.push({ name: 'type', before: old.type, after: block.type })
  for (const name of new Set([...Object.keys(old.attributes), ...Object.keys(block.attributes)])) {
    const [before, after] = [old.attributes[name], block.attributes[name]]
    if (differs(before, after) && (before !== undefined || after !== undefined)) changes.push({ name, before, after })
  }
  if (differs(old.within, block.within)) changes.push({ name: 'within', before: old.within, after: block.within })
  return changes
}

/** Rows that follow each other and went or came together are one change; so are blocks that moved together. */
function changesOf(rows: Draft[], moves: ReadonlyMap<number, { here?: number; away?: number }>): Change[] {
  const awayOf = new Map([...moves.values()].map(({ here = -1, away = -1 }) => [here, away]))
  const changes: { kind: Change['kind']; rows: number[] }[] = []
  rows.forEach((row, at) => {
    if (row.state === 'same' || row.state === 'moved-away') return
    const kind = row.state === 'moved-here' ? 'moved' : row.state
    const last = rows[at - 1]
    const together =
      last?.state === row.state && kind !== 'changed' && (kind !== 'moved' || awayOf.get(at - 1) === (awayOf.get(at) ?? 0) - 1)
    if (!together) changes.push({ kind, rows: [] })
    row.change = changes.length - 1
    changes.at(-1)?.rows.push(at)
  })
  for (const [here, away] of awayOf) {
    const change = rows[here]?.change ?? -1
    const row = rows[away]
    if (row === undefined) continue
    row.change = change
    changes[change]?.rows.push(away)
  }
  return changes.map(change => ({ ...change, words: wordsIn(change.rows.map(at => rows[at])) }))
}

function wordsIn(rows: readonly (ComparedRow | undefined)[]): Change['words'] {
  const of = (wanted: Piece['change']) =>
    rows.flatMap(row => row?.pieces ?? []).reduce((sum, { change, text }) => sum + (change === wanted ? countWords(text) : 0), 0)
  return { inserted: of('inserted'), deleted: of('deleted') }
}
