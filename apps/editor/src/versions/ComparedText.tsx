import type { Words } from '@candour/schema'
import type { ComparedRow, Comparison, Piece } from '@candour/schema/report'
import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { attributeSentence, nameOfBlock, type PartNames, partNamesIn } from './attribute-words.ts'

interface ComparedTextProps {
  compared: Comparison
  words: Words
  label: string
  /** For each block of text, who wrote it; nothing where that was not asked for. */
  writers?: readonly string[] | undefined
}

const isText = ({ type }: ComparedRow) => type === 'paragraph' || type === 'heading' || type === 'headline'

/** A compared text to be read from top to bottom. What changed is said by elements and words, colour only helps. */
export function ComparedText({ compared, words, label, writers }: ComparedTextProps) {
  const parts = useMemo(() => partNamesIn(compared, words), [compared, words])
  let block = -1
  return (
    <article className="compared text" aria-label={label} lang="en-GB">
      {compared.rows.map((row, at) => {
        if (isText(row)) block += 1
        const first = row.change >= 0 && compared.changes[row.change]?.rows[0] === at
        return (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison stand for good.
            key={at}
            row={row}
            words={words}
            parts={parts}
            id={first ? `change-${row.change}` : undefined}
            writer={isText(row) ? writers?.[block] : undefined}
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
  writer: string | undefined
}

function Row({ row, words, parts, id, writer }: RowProps) {
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
      <Body row={row} words={words} parts={parts} />
      {row.attributeChanges.map(change => (
        <p key={change.name} className="compared-attribute">
          {attributeSentence(change, words, parts)}
        </p>
      ))}
      {writer === undefined || writer === '' ? null : <p className="compared-writer">{t.writtenBy(writer)}</p>}
    </div>
  )
}

function Body({ row, words, parts }: { row: ComparedRow; words: Words; parts: PartNames }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison stand for good.
  const pieces = row.pieces.map((piece, at) => <PieceOfText key={at} piece={piece} words={words} parts={parts} />)
  if (row.type === 'heading') return row.attributes.level === 1 ? <h3>{pieces}</h3> : <h4>{pieces}</h4>
  if (row.type === 'headline') return <p className="compared-headline">{pieces}</p>
  if (row.type === 'paragraph' || row.type === 'position') return <p>{pieces}</p>
  const alt = typeof row.attributes.alt === 'string' ? row.attributes.alt : ''
  return <p className="compared-part">{nameOfBlock(row.type, words) ?? (alt === '' ? row.type : alt)}</p>
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
