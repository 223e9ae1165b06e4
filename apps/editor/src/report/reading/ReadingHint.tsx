import type { DocumentKind, Words } from '@candour/schema'
import { shortcutText } from '../tools/shortcut-text.ts'
import { commentTool } from '../tools/tools.ts'
import { hintId } from './reading-surface.ts'

interface ReadingHintProps {
  kind: DocumentKind
  words: Words
  mayComment: boolean
}

/** How a text that is only read is walked in: on the screen while somebody does, and always for a screen reader. */
export function ReadingHint({ kind, words, mayComment }: ReadingHintProps) {
  const { reading: t } = words.editor
  const comment = commentTool(words).keys ?? ''
  return (
    <p id={hintId(kind)} className="reading-hint">
      <span>
        {t.hint} {mayComment ? t.hintComment(shortcutText(comment)) : ''} {t.hintHelp(shortcutText('Mod-/'))}
      </span>
    </p>
  )
}
