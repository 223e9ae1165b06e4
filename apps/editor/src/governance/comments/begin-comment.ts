import type { DocumentKind, Words } from '@candour/schema'
import { anchorOnNode, anchorOnWords } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { focusText } from '../../report/reading/reading-surface.ts'
import type { CommentDesk } from './comment-desk.ts'
import { commentAt } from './highlights.ts'

export const anchoring = (editor: Editor, document: DocumentKind) => ({
  document,
  doc: editor.state.doc,
  ydoc: ySyncPluginKey.getState(editor.state)?.doc ?? null,
})

/**
 * Begins a comment on the selected words. With the caret alone it opens the thread that stands there, and where none does it
 * begins a comment on the words of the block.
 */
export function beginComment(editor: Editor, kind: DocumentKind, desk: CommentDesk, words: Words): void {
  const { selection } = editor.state
  const standing = selection.empty ? commentAt(desk, kind, selection.from) : null
  if (standing !== null) {
    desk.open(standing)
    return
  }
  const { from, to } = selection.empty ? blockAround(selection.$head) : selection
  const anchor = desk.mayComment(kind) ? anchorOnWords(anchoring(editor, kind), from, to) : null
  if (anchor === null) desk.say(words.governance.comments.selectWords)
  else desk.compose(anchor, () => focusText(editor))
}

const blockAround = ($place: ResolvedPos) => ({ from: $place.start(), to: $place.end() })

/** Begins a comment on a part or a heading as a whole. */
export function beginCommentOnNode(editor: Editor, kind: DocumentKind, desk: CommentDesk, id: string): void {
  const anchor = anchorOnNode(anchoring(editor, kind), id)
  if (anchor !== null && desk.mayComment(kind)) desk.compose(anchor, () => focusCommentButton(editor, id))
}

const focusCommentButton = ({ view }: Editor, id: string): void =>
  view.dom.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] > .part-head > .part-comment`)?.focus()
