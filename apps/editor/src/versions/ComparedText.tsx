import type { Words } from '@candour/schema'
import type { ComparedRow, Comparison, Piece } from '@candour/schema/report'
import { VisuallyHidden } from '@mantine/core'
import { memo, type ReactNode, useMemo } from 'react'
import { attributeSentence, nameOfBlock, type PartNames, partNamesIn } from './attribute-words.ts'
import { idOfStretch, isTextBlock, type ShownCredit, stretchesOf, type Writers } from './writers.ts'

interface ComparedTextProps {
  compared: Comparison
  words: Words
  label: string
  /** Who wrote which words; nothing where that was not asked for. */
  writers?: Writers | undefined
  /** Whose words stand out. */
  chosen?: number | null
}

/** A compared text to be read from top to bottom. What changed is said by elements and words, colour only helps. */
export function ComparedText({ compared, words, label, writers, chosen = null }: ComparedTextProps) {
  const parts = useMemo(() => partNamesIn(compared, words), [compared, words])
  let block = -1
  return (
    <article className="compared text" aria-label={label} lang="en-GB" data-chosen={chosen ?? undefined}>
      {compared.rows.map((row, at) => {
        if (isTextBlock(row)) block += 1
        const first = row.change >= 0 && compared.changes[row.change]?.rows[0] === at
        return (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison stand for good.
            key={at}
            row={row}
            words={words}
            parts={parts}
            id={first ? `change-${row.change}` : undefined}
            writers={writers}
            block={isTextBlock(row) ? block : -1}
          />
        )
      })}
    </article>
  )
}

interface RowProps {
  row: ComparedRow
  words: Words
  parts: PartNames
  id: string | undefined
  writers: Writers | undefined
  /** Which block of text it is; -1 where it is none. */
  block: number
}

const Row = memo(function Row({ row, words, parts, id, writers, block }: RowProps) {
  const t = words.versions
  const listed = row.within.some(place => place.startsWith('listItem'))
  const celled = row.within.some(place => place.startsWith('table'))
  return (
    <div
      className="compared-row"
      data-state={row.state}
      data-type={row.type}
      data-listed={listed || undefined}
      data-celled={celled || undefined}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
    >
      {row.state === 'same' ? null : <span className="compared-sign">{t.states[row.state]}</span>}
      <Body row={row} words={words} parts={parts} writers={writers} block={block} />
      {row.attributeChanges.map(change => (
        <p key={change.name} className="compared-attribute">
          {attributeSentence(change, words, parts)}
        </p>
      ))}
      {notesOf(writers, block).map(({ mark, sentence }) => (
        <p key={sentence} className="compared-writer">
          <span className="stretch-mark" aria-hidden>
            {mark}
          </span>{' '}
          {sentence}
        </p>
      ))}
    </div>
  )
})

/** What is to be said of a block's words beside who wrote them, each sentence once. */
function notesOf(writers: Writers | undefined, block: number): ShownCredit[] {
  const credits = (writers?.blocks[block] ?? []).flatMap(({ credit }) => writers?.credits[credit] ?? [])
  return [...new Set(credits)].filter(({ hasNote }) => hasNote)
}

function Body({ row, words, parts, writers, block }: Omit<RowProps, 'id'>) {
  const stretches = writers === undefined ? null : stretchesOf(row.pieces, writers.blocks[block])
  const piecesAs = (pieces: readonly Piece[]) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison stand for good.
    pieces.map((piece, at) => <PieceOfText key={at} piece={piece} words={words} parts={parts} />)
  const pieces =
    stretches === null
      ? piecesAs(row.pieces)
      : stretches.map(({ credit, pieces: own }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a version stand for good.
          <StretchOfText key={at} credit={writers?.credits[credit]} id={idOfStretch(block, at)} words={words}>
            {piecesAs(own)}
          </StretchOfText>
        ))
  if (row.type === 'heading') return row.attributes.level === 1 ? <h3>{pieces}</h3> : <h4>{pieces}</h4>
  if (row.type === 'headline') return <p className="compared-headline">{pieces}</p>
  if (row.type === 'paragraph' || row.type === 'position') return <p>{pieces}</p>
  const alt = typeof row.attributes.alt === 'string' ? row.attributes.alt : ''
  return <p className="compared-part">{nameOfBlock(row.type, words) ?? (alt === '' ? row.type : alt)}</p>
}

interface StretchProps {
  credit: ShownCredit | undefined
  id: string
  words: Words
  children: ReactNode
}

/* Of plain elements: there are thousands in a long report, and a component for each is what takes the time. */
/** Words with who wrote them: their letters before them, their kind of line under them, and both said to a screen reader. */
function StretchOfText({ credit, id, words, children }: StretchProps) {
  if (credit === undefined) return children
  const [first = -1] = credit.people
  return (
    <span
      className="stretch"
      id={id}
      tabIndex={-1}
      data-line={first < 0 ? undefined : first % 5}
      data-people={credit.people.join(' ')}
    >
      <span className="stretch-mark" data-line={first < 0 ? undefined : first % 5} aria-hidden>
        {credit.mark}
      </span>
      <span className="visually-hidden">{words.versions.beginStretch(credit.sentence)}</span>
      <span className="stretch-words">{children}</span>
      <span className="visually-hidden">{words.versions.endMark}</span>
    </span>
  )
}

function PieceOfText({ piece, words, parts }: { piece: Piece; words: Words; parts: PartNames }) {
  const { change, text, marks, atom } = piece
  const t = words.versions
  let shown: ReactNode = text
  if (atom === 'footnote') shown = <small>({text})</small>
  // A reference holds the id of what it names.
  else if (atom === 'crossReference') shown = <u>{parts.get(text) ?? '↗'}</u>
  for (const mark of marks) {
    if (mark.startsWith('bold')) shown = <strong>{shown}</strong>
    else if (mark.startsWith('italic')) shown = <em>{shown}</em>
    else if (mark.startsWith('link')) shown = <u>{shown}</u>
  }
  if (change === 'same') return shown
  const Element = change === 'inserted' ? 'ins' : 'del'
  return (
    <Element>
      <VisuallyHidden>{change === 'inserted' ? t.beginInserted : t.beginDeleted}</VisuallyHidden>
      {shown}
      <VisuallyHidden>{t.endMark}</VisuallyHidden>
    </Element>
  )
}
