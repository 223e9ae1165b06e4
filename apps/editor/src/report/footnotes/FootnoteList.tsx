import type { Words } from '@candour/schema'
import { useId, useSyncExternalStore } from 'react'
import type { FootnoteNumbers } from '../document/footnote-numbers.ts'

interface FootnoteListProps {
  footnotes: FootnoteNumbers
  words: Words
  onGoTo: (id: string) => void
}

/** The footnotes at the end of the page, each with the way back to its mark. */
export function FootnoteList({ footnotes, words, onGoTo }: FootnoteListProps) {
  const t = words.editor.footnote
  const all = useSyncExternalStore(footnotes.subscribe, footnotes.all)
  const heading = useId()
  if (all.length === 0) return null
  return (
    <section className="footnote-list" aria-labelledby={heading}>
      <h2 id={heading}>{t.list}</h2>
      <ol>
        {all.map(({ id, text }, at) => (
          <li key={id}>
            <button type="button" className="footnote-back" aria-label={t.goTo(at + 1)} onClick={() => onGoTo(id)}>
              {at + 1}
            </button>
            <span>{text === '' ? <em>{t.empty}</em> : text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
