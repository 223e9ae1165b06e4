import { joinEntries, type RegisteredIdentifier, type Review, registerLimit, type Words } from '@candour/schema'
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { call, keyOfReview, ProblemNotice, said } from '../../shell/index.ts'
import { entriesFromTable } from './entries-from-table.ts'
import { PastedColumns } from './PastedColumns.tsx'
import { type PastedTable, pastedTable } from './pasted-table.ts'
import { WhatComesOfIt } from './WhatComesOfIt.tsx'

interface PasteEntriesProps {
  review: Review
  words: Words
  /** What stands in the register now. */
  entries: readonly RegisteredIdentifier[]
}

/** Many entries at once: pasted, looked at with what each column means and what would come of it, and only then added. */
export function PasteEntries({ review, words, entries: known }: PasteEntriesProps) {
  const w = words.register
  const queries = useQueryClient()
  const hint = useId()
  const [pasted, setPasted] = useState('')
  const [table, setTable] = useState<PastedTable | null>(null)
  const found = useMemo(() => (table === null ? null : entriesFromTable(table, words)), [table, words])
  const joined = useMemo(() => (found === null ? null : joinEntries(known, found.entries)), [known, found])
  const add = useMutation({
    mutationFn: () => call('register.add', { params: { review: review.id }, body: { entries: [...(found?.entries ?? [])] } }),
    onSuccess: async added => {
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
      said(w.added(added))
      setPasted('')
      setTable(null)
    },
  })
  const nothing = table !== null && table.rows.length === 0
  const room = registerLimit - known.length
  const fits = joined !== null && joined.fresh.length <= room && (found?.entries.length ?? 0) <= registerLimit
  const news = joined === null ? 0 : joined.fresh.length + joined.merged.length
  return (
    <form
      className="form register-pasting"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (table === null || nothing) setTable(pastedTable(pasted, words))
        else if (fits && news > 0) add.mutate()
      }}
    >
      <ProblemNotice error={add.error} />
      {table === null || nothing || found === null || joined === null ? (
        // Of one height: to measure a long list at every change took seconds.
        <Textarea
          label={w.pasteField}
          description={w.pasteHint}
          value={pasted}
          error={nothing ? w.pasteNothing : null}
          onChange={event => {
            setPasted(event.currentTarget.value)
            setTable(null)
          }}
          rows={8}
          wrap="off"
          spellCheck={false}
          classNames={{ input: 'register-paste' }}
        />
      ) : (
        <>
          <PastedColumns table={table} words={words} onChange={setTable} />
          <WhatComesOfIt found={found} joined={joined} words={words} />
          {fits ? null : (
            <p role="alert" className="register-warning" id={hint}>
              {w.pasteTooMany(Math.max(0, room), joined.fresh.length, registerLimit)}
            </p>
          )}
        </>
      )}
      <div className="form-actions">
        {table === null || nothing ? (
          <Button type="submit" variant="default">
            {w.pasteLook}
          </Button>
        ) : (
          <>
            <Button
              type="submit"
              loading={add.isPending}
              disabled={!fits || news === 0}
              {...(fits ? {} : { 'aria-describedby': hint })}
            >
              {w.pasteAction(joined?.fresh.length ?? 0, joined?.merged.length ?? 0)}
            </Button>
            <Button variant="default" onClick={() => setTable(null)}>
              {w.pasteAgain}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}
