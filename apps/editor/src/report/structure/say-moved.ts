import type { Words } from '@candour/schema'
import { headingsOf, numberParts, referenceTo } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Moved } from './move.ts'

/** Says what became of a move: the new number, or why it was not made. */
export function sayMoved(editor: Editor, id: string, result: Moved, words: Words, say: (sentence: string) => void): void {
  const { outline, partLabel } = words.report
  if (!result.moved) {
    say(result.why === 'at-the-edge' ? outline.atTheEdge : outline.notMoved[result.why])
    return
  }
  const { doc } = editor.state
  const now = referenceTo(id, { parts: numberParts(doc), headings: headingsOf(doc) })
  if (now.to === 'part') say(outline.moved(partLabel(now.part)))
  else if (now.to === 'heading') say(outline.sectionMoved(now.title))
}
