import type { DocumentKind, Words } from '@candour/schema'
import { anchorOnNode, anchorOnWords } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CommentDesk } from './comment-desk.ts'
import { commentAt } from './highlights.ts'

export const anchoring = (editor: Editor, document: DocumentKind) => ({
  document,
  doc: editor.state.doc,
  ydoc: ySyncPluginKey.getState(editor.state)?.doc ?? null,
})

/** Begins a comment on the selected words; with the caret alone opens the thread that stands there. */
export function beginComment(editor: Editor, kind: DocumentKind, desk: CommentDesk, words: Words): void {
  const { from, to, empty } = editor.state.selection
  if (empty) {
    const id = commentAt(desk, kind, from)
    if (id === null) desk.say(words.governance.comments.selectWords)
    else desk.open(id)
    return
  }
  const anchor = desk.mayComment(kind) ? anchorOnWords(anchoring(editor, kind), from, to) : null
  if (anchor === null) desk.say(words.governance.comments.selectWords)
  else desk.compose(anchor)
}

/** Begins a comment on a part or a heading as a whole. */
export function beginCommentOnNode(editor: Editor, kind: DocumentKind, desk: CommentDesk, id: string): void {
  const anchor = anchorOnNode(anchoring(editor, kind), id)
  if (anchor !== null && desk.mayComment(kind)) desk.compose(anchor)
}
