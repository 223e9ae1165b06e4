import type { Words } from '@candour/schema'
import { Checkbox, NativeSelect } from '@mantine/core'
import { type ColumnMeaning, columnMeanings, guessMeanings, type PastedTable } from './pasted-table.ts'

interface PastedColumnsProps {
  table: PastedTable
  words: Words
  onChange: (table: PastedTable) => void
}

/** Enough to see whether the columns are right. */
const shownRows = 6

const isMeaning = (value: string): value is ColumnMeaning => columnMeanings.some(meaning => meaning === value)

/** The first rows as they were pasted, and above each column what it means, to be put right before anything is added. */
export function PastedColumns({ table, words, onChange }: PastedColumnsProps) {
  const w = words.register
  const { rows, headed, meanings } = table
  const [first = []] = rows
  const mean = (at: number, meaning: ColumnMeaning): void => {
    // One column has the real words, one the kind, one the pseudonym: who says so of another takes it from the one before.
    const isAlone = meaning !== 'variants' && meaning !== 'leave-out'
    const others = meanings.map(before => (isAlone && before === meaning ? 'leave-out' : before))
    onChange({ ...table, meanings: others.with(at, meaning) })
  }
  const data = columnMeanings.map(value => ({ value, label: w.columnMeanings[value] }))
  return (
    <>
      <p>{w.pasteColumns}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable. */}
      <section className="register-scroll" aria-label={w.pasteColumnsName} tabIndex={0}>
        <table className="register-columns">
          <thead>
            <tr>
              {meanings.map((meaning, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <th key={at} scope="col">
                  <NativeSelect
                    aria-label={w.columnMeans(at + 1, headed ? (first[at] ?? '') : '')}
                    value={meaning}
                    data={data}
                    onChange={event => {
                      const { value } = event.currentTarget
                      if (isMeaning(value)) mean(at, value)
                    }}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are looked at and never change.
              <tr key={index} data-titles={(headed && index === 0) || undefined}>
                {meanings.map((meaning, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                  <td key={at} data-meaning={meaning}>
                    {row[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shownRows ? <p className="quiet">{w.pasteMoreRows(rows.length - shownRows)}</p> : null}
      <Checkbox
        label={w.pasteTitles}
        checked={headed}
        onChange={event => {
          const { checked } = event.currentTarget
          onChange({ rows, headed: checked, meanings: guessMeanings(rows, checked, words) })
        }}
      />
    </>
  )
}
