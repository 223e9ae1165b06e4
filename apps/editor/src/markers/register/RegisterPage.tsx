import { may } from '@candour/schema'
import { Button, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page, read, useAsker, useWords } from '../../shell/index.ts'
import { AddEntry } from './AddEntry.tsx'
import { EntryRow } from './EntryRow.tsx'
import { PasteEntries } from './PasteEntries.tsx'
import { RegisterMatches } from './RegisterMatches.tsx'
import './register.css'

/** With more entries than this, one looks for an entry rather than along the list. */
const many = 12
/** A page of two thousand rows is slow to draw and of no use to anybody. */
const shownFirst = 100

/** The identifier register, for those who may see it; the server says no to everybody else before this is drawn. */
export function RegisterPage({ reviewId }: { reviewId: string }) {
  const params = { review: reviewId }
  const { data: review } = useSuspenseQuery(read('review.read', { params }))
  const { data: entries } = useSuspenseQuery(read('register.read', { params }))
  const words = useWords(review.profile)
  const w = words.register
  const mayEdit = may(useAsker(review), 'register.edit')
  const [sought, setSought] = useState('')
  const [most, setMost] = useState(shownFirst)
  const needle = sought.trim().toLowerCase()
  const shown = entries.filter(entry =>
    [entry.words, entry.pseudonym, ...entry.variants].some(text => text.toLowerCase().includes(needle)),
  )
  return (
    <Page
      title={w.title}
      above={
        <Link to="/reviews/$review" params={params}>
          {review.title}
        </Link>
      }
      lead={<p>{w.lead}</p>}
    >
      {entries.length === 0 ? <p>{mayEdit ? w.empty : w.emptyReading}</p> : null}
      {mayEdit ? (
        <div className="register-ways">
          <section aria-labelledby="register-add" className="register-section">
            <h2 id="register-add" className="section-heading">
              {w.add}
            </h2>
            <AddEntry review={review} words={words} />
          </section>
          <section aria-labelledby="register-paste" className="register-section">
            <h2 id="register-paste" className="section-heading">
              {w.paste}
            </h2>
            <PasteEntries {...{ review, words, entries }} />
          </section>
        </div>
      ) : null}
      {entries.length === 0 ? null : <h2 className="section-heading register-section">{w.entries(entries.length)}</h2>}
      {entries.length > many ? (
        <TextInput
          label={w.search}
          value={sought}
          onChange={event => {
            setSought(event.currentTarget.value)
            setMost(shownFirst)
          }}
          className="register-search"
          autoComplete="off"
          spellCheck={false}
        />
      ) : null}
      {entries.length > 0 && shown.length === 0 ? <p role="status">{w.searchNone}</p> : null}
      {shown.length > most ? <p role="status">{w.shownOf(most, shown.length)}</p> : null}
      {shown.length === 0 ? null : (
        <ul className="rows register-rows">
          {shown.slice(0, most).map(entry => (
            <EntryRow key={entry.id} {...{ entry, review, words, mayEdit }} />
          ))}
        </ul>
      )}
      {shown.length > most ? (
        <Button variant="default" onClick={() => setMost(most + shownFirst)}>
          {w.showMore(Math.min(shownFirst, shown.length - most))}
        </Button>
      ) : null}
      {entries.length === 0 ? null : <RegisterMatches review={review} words={words} />}
    </Page>
  )
}
