import { type WrittenBy, wordsFor } from '@candour/schema'
import { compareTexts, type NodeJson, type Piece } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { passagesOf, stretchesOf, writersIn } from './writers.ts'

const words = wordsFor('scr')
const people = ['Asha Fenwick', 'Devon Marsh', 'Aled Farrow', ''].map((name, at) => ({ userId: `u${at}`, name }))
const credit = (person: number, acceptedBy: number | null = null, by: number | null = null) => ({
  person,
  acceptedBy,
  restored: by === null ? null : { person: by, at: '2026-03-03T14:05:00.000Z' },
})
const written = (credits: WrittenBy['credits'], ...blocks: [length: number, credit: number][][]): WrittenBy => ({
  people,
  credits,
  blocks: blocks.map(block => block.map(([length, index]) => ({ length, credit: index }))),
})
const piecesOf = (...content: NodeJson[]): readonly Piece[] => {
  const doc = { type: 'doc', content: [{ type: 'paragraph', content }] }
  return compareTexts(doc, doc).rows[0]?.pieces ?? []
}
const text = (said: string, ...marks: string[]): NodeJson => ({ type: 'text', text: said, marks: marks.map(type => ({ type })) })

describe('the writers of a version', () => {
  it('have letters that tell them apart, also where they begin alike', () => {
    const { people: shown } = writersIn(written([]), words)
    expect(shown.map(({ mark }) => mark)).toEqual(['AF', 'DM', 'AF2', '?'])
  })

  it('are said in words: who wrote it, who proposed and accepted it, and who brought it back', () => {
    const { credits } = writersIn(written([credit(0), credit(1, 0), credit(1, 0, 2), credit(-1)]), words)
    expect(credits.map(({ mark, hasNote }) => [mark, hasNote])).toEqual([
      ['AF', false],
      ['DM+AF', true],
      ['DM+AF', true],
      ['?', false],
    ])
    expect(credits[1]?.sentence).toBe('Proposed by Devon Marsh in a comment, accepted by Asha Fenwick')
    expect(credits[2]?.sentence).toMatch(/^Proposed by Devon Marsh .*; restored by Aled Farrow on 3 March/)
    expect(credits[3]?.sentence).toBe('Written by somebody not known')
  })

  it('are gone through passage by passage, all of them or one person’s, whether proposed or accepted', () => {
    const writers = writersIn(
      written(
        [credit(0), credit(1, 0), credit(1)],
        [
          [3, 0],
          [2, 2],
        ],
        [[4, 1]],
      ),
      words,
    )
    expect(passagesOf(writers, null).map(({ id }) => id)).toEqual(['stretch-0-0', 'stretch-0-1', 'stretch-1-0'])
    expect(passagesOf(writers, 0).map(({ id }) => id)).toEqual(['stretch-0-0', 'stretch-1-0'])
    expect(passagesOf(writers, 1).map(({ id }) => id)).toEqual(['stretch-0-1', 'stretch-1-0'])
  })
})

describe('a block', () => {
  const said = (block: [length: number, credit: number][], pieces: readonly Piece[]) =>
    stretchesOf(pieces, written([], block).blocks[0])?.map(stretch => stretch.pieces.map(piece => piece.text).join('|'))

  it('is cut where the writer changes, also within a word and within bold text; a footnote is one character', () => {
    const footnote = { type: 'footnote', attrs: { text: 'See the log.' } }
    const pieces = piecesOf(text('It took '), text('nine days', 'bold'), footnote, text('.'))
    expect(
      said(
        [
          [10, 0],
          [7, 1],
          [2, 0],
        ],
        pieces,
      ),
    ).toEqual(['It took |ni', 'ne days', 'See the log.|.'])
    expect(said([[19, 0]], pieces)).toHaveLength(1)
  })

  it('whose length is another is credited to nobody', () => {
    expect(said([[5, 0]], piecesOf(text('It took nine days.')))).toBeUndefined()
    expect(stretchesOf(piecesOf(text('It took')), undefined)).toBeNull()
  })
})
