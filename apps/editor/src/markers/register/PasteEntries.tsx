import type { Review, Words } from '@candour/schema'
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'
import { entriesFromTable, type PastedEntries } from './entries-from-table.ts'

/** Many entries at once: pasted, looked at, and only then added. */
export function PasteEntries({ review, words }: { review: Review; words: Words }) {
  const w = words.register
  const queries = useQueryClient()
  const [pasted, setPasted] = useState('')
  const [found, setFound] = useState<PastedEntries | null>(null)
  const add = useMutation({
    mutationFn: (entries: PastedEntries['entries']) =>
      call('register.add', { params: { review: review.id }, body: { entries: [...entries] } }),
    onSuccess: async added => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(w.added(added))
      setPasted('')
      setFound(null)
    },
  })
  const nothing = found !== null && found.entries.length === 0 && found.refused === 0
  return (
    <form
      className="form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (found === null || nothing) setFound(entriesFromTable(pasted, words))
        else if (found.entries.length > 0) add.mutate(found.entries)
      }}
    >
      <ProblemNotice error={add.error} />
      {found === null || nothing ? (
        <Textarea
          label={w.pasteField}
          description={w.pasteHint}
          value={pasted}
          error={nothing ? w.pasteNothing : null}
          onChange={event => {
            setPasted(event.currentTarget.value)
            setFound(null)
          }}
          autosize
          minRows={4}
          maxRows={12}
          spellCheck={false}
          classNames={{ input: 'register-paste' }}
        />
      ) : (
        <>
          <p role="status">{w.pasteFound(found.entries.length, found.refused)}</p>
          <ul className="rows register-rows">
            {found.entries.slice(0, shownFirst).map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are looked at and never change.
              <li key={index} className="row">
                <span className="row-name">{entry.words}</span>
                <span className="quiet">{w.kindNames[entry.kind]}</span>
                <span>{entry.pseudonym === '' ? w.pseudonymOpen : entry.pseudonym}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="form-actions">
        {found === null || nothing ? (
          <Button type="submit" variant="default">
            {w.pasteLook}
          </Button>
        ) : (
          <>
            <Button type="submit" loading={add.isPending} disabled={found.entries.length === 0}>
              {w.pasteAction(found.entries.length)}
            </Button>
            <Button variant="default" onClick={() => setFound(null)}>
              {w.pasteAgain}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

/** Enough to see whether the columns are right. */
const shownFirst = 8
