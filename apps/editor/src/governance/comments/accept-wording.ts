import { type Comment, commentRouteNames } from '@candour/schema'
import { putWords, resolveAnchor, wordsBetween } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import { ApiProblem, call } from '../../shell/index.ts'

/** What accepting a proposal would do: a change to the text, or nothing because the words are gone or parts would fall together. */
export type WordingChange = { can: true; change: Transaction } | { can: false; because: 'words-gone' | 'by-hand' }

export function changeByWording(editor: Editor | null, { anchor, wording }: Comment): WordingChange {
  if (editor === null || !editor.isEditable || wording === null) return { can: false, because: 'words-gone' }
  const { state } = editor
  const ydoc = ySyncPluginKey.getState(state)?.doc ?? null
  const place = resolveAnchor(anchor, state.doc, ydoc)
  if ((place.status !== 'exact' && place.status !== 'moved') || place.on !== 'words') return { can: false, because: 'words-gone' }
  // Words that only add to the quoted ones may have been put in before: they are not put in twice.
  const ahead = wording.text.indexOf(anchor.quote)
  const [from, to] = [place.from - ahead, place.from - ahead + wording.text.length]
  const within = ahead !== -1 && from >= 0 && to <= state.doc.content.size
  if (within && wordsBetween(state.doc, from, to) === wording.text) return { can: false, because: 'words-gone' }
  const change = state.tr
  if (!putWords(change, place.from, place.to, wording.text)) return { can: false, because: 'by-hand' }
  return { can: true, change }
}

/** While the words that were put in are on their way to the server it is asked again after so long (milliseconds). */
const asksAgainAfter = [100, 200, 400, 800, 1600, 3200, 6400]

/**
 * Accepts proposed wording. Of two who accept at once one is refused before the text changes; then the words come into the
 * text as the accepter's own edit; then the server is asked to record it, which it does once it sees them there. Words that
 * stand there already are only recorded.
 */
export async function acceptWording(editor: Editor | null, comment: Comment, review: string): Promise<void> {
  const names = commentRouteNames[comment.anchor.document]
  const params = { review, commentId: comment.id }
  await call(names.takeUp, { params })
  const put = putWording(editor, comment)
  for (const pause of put ? asksAgainAfter : []) {
    try {
      await call(names.accept, { params })
      return
    } catch (refused) {
      if (!isNotThere(refused)) throw refused
      await new Promise(resolve => window.setTimeout(resolve, pause))
    }
  }
  await call(names.accept, { params })
}

export const isNotThere = (refused: unknown): boolean => refused instanceof ApiProblem && refused.reason === 'wording-not-there'

/** Puts the proposed words where the quoted ones stand: the accepter's own edit, and one step of undo. False where it cannot. */
function putWording(editor: Editor | null, comment: Comment): boolean {
  const found = changeByWording(editor, comment)
  if (editor === null || !found.can) return false
  const undo = yUndoPluginKey.getState(editor.state)?.undoManager
  undo?.stopCapturing()
  editor.view.dispatch(found.change)
  undo?.stopCapturing()
  return true
}
