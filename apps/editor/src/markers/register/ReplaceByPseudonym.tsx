import { placePosition, type Signal } from '@candour/checks'
import type { Words } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import { replaceWords } from '../../report/document/replace-words.ts'
import { said } from '../../shell/index.ts'
import { insteadOf } from './instead-of.ts'

interface ReplaceByPseudonymProps {
  signal: Signal
  /** Everything of the register that stands in the documents. */
  matches: readonly Signal[]
  editor: Editor
  words: Words
  /** Told before these go from the list, so that the focus is not lost with them. */
  onReplace: (these: readonly Signal[]) => void
}

/** Puts pseudonyms in the place of words of the register, here or everywhere in the document, as one step that one undo takes back. */
export function ReplaceByPseudonym({ signal, matches, editor, words, onReplace }: ReplaceByPseudonymProps) {
  const w = words.register
  const { instead = '', where } = signal
  if (instead === '') return <span className="quiet">{w.noPseudonym}</span>
  const all = matches.filter(match => match.where.document === where.document && isReplaceable(match))
  const replace = (these: readonly Signal[]) => {
    onReplace([signal, ...these.filter(other => other !== signal)])
    said(w.replaced(replaceMatches(editor, these)))
  }
  return (
    <>
      {isReplaceable(signal) ? (
        <button type="button" className="link-button" onClick={() => replace([signal])}>
          {w.replace(instead)}
        </button>
      ) : null}
      {all.length > 1 ? (
        <button type="button" className="link-button" onClick={() => replace(all)}>
          {w.replaceAll(all.length, words.terms[where.document])}
        </button>
      ) : null}
    </>
  )
}

/** What stands in a footnote's or an image's own fields has no words in the text to put others in the place of. */
const isReplaceable = ({ instead = '', where }: Signal): boolean => instead !== '' && where.to > where.from

/** Gives how many places were replaced. Where two matches overlap, the longer one counts. */
export function replaceMatches(editor: Editor, matches: readonly Signal[]): number {
  const { doc } = editor.state
  const found = matches
    .flatMap(({ where, instead = '' }) => {
      const at = placePosition(doc, where)
      if (at?.words !== true) return []
      return [{ from: at.from, to: at.to, words: insteadOf(doc.textBetween(at.from, at.to), instead) }]
    })
    .sort((one, other) => one.from - other.from || other.to - one.to)
  const apart = found.filter(({ from }, index) => found.slice(0, index).every(({ to }) => to <= from))
  replaceWords(editor, apart)
  return apart.length
}
