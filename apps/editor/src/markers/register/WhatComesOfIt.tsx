import type { JoinedEntries, RegisteredIdentifier, Words } from '@candour/schema'
import type { PastedEntries } from './entries-from-table.ts'

interface WhatComesOfItProps {
  found: PastedEntries
  joined: JoinedEntries<RegisteredIdentifier>
  words: Words
}

const shownFirst = 20

/** Before anything is sent: how many rows are added, merged and left out, and of those that are left out each with its reason. */
export function WhatComesOfIt({ found, joined, words }: WhatComesOfItProps) {
  const w = words.register
  const leftOut = [
    ...joined.conflicts.map(({ offered, stands, why }) =>
      why === 'another-pseudonym'
        ? w.conflictPseudonym(offered.words, stands.pseudonym, offered.pseudonym)
        : w.conflictVariants(offered.words),
    ),
    ...found.refused.map(({ words: real, why }) => w.refusedRow(real.slice(0, 60), why)),
  ]
  return (
    <>
      <p role="status">{w.pasteFound(joined.fresh.length, joined.merged.length, joined.same, leftOut.length)}</p>
      {leftOut.length === 0 ? null : (
        <>
          <ul className="register-left-out">
            {leftOut.slice(0, shownFirst).map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences are looked at and never change.
              <li key={index}>{sentence}</li>
            ))}
          </ul>
          {leftOut.length > shownFirst ? <p className="quiet">{w.pasteMoreRows(leftOut.length - shownFirst)}</p> : null}
        </>
      )}
    </>
  )
}
