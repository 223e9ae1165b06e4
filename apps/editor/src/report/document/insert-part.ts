import { newId } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Node, NodeType, Schema } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { PartType } from './layers.ts'

/** A new, empty part with its headline and one line to write on. */
export function newPart(schema: Schema, type: PartType, attributes: Readonly<Record<string, unknown>> = {}): Node | null {
  const { [type]: part, headline, paragraph } = schema.nodes
  if (part === undefined || headline === undefined || paragraph === undefined) return null
  const lines = type === 'action' ? [paragraph.create()] : [headline.create(), paragraph.create()]
  return part.create({ id: newId(), ...attributes }, lines)
}

/** Where the caret stands in an empty line at the top of the document, the range of that line; else null. */
export function emptyLine(editor: Editor): { from: number; to: number } | null {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return null
  return { from: $from.before(1), to: $from.after(1) }
}

/** Puts a new part in place of an empty line, or after the block the caret is in, and the caret into its headline. */
export function insertPart(editor: Editor, type: PartType, attributes?: Readonly<Record<string, unknown>>): boolean {
  const { state } = editor
  const part = newPart(state.schema, type, attributes)
  if (part === null) return false
  const { $to } = state.selection
  if (type === 'action') return insertAction(editor, part)
  const line = emptyLine(editor)
  const { tr } = state
  const at = line?.from ?? ($to.depth === 0 ? $to.pos : $to.after(1))
  if (line === null) tr.insert(at, part)
  else tr.replaceWith(line.from, line.to, part)
  return finish(editor, tr, at)
}

/** At the end of the whole document, for an answer that has no place yet. */
export function appendPart(editor: Editor, type: PartType, attributes: Readonly<Record<string, unknown>>): boolean {
  const part = newPart(editor.state.schema, type, attributes)
  if (part === null) return false
  const { tr } = editor.state
  const at = placeForResponse(tr.doc)
  tr.insert(at, part)
  return finish(editor, tr, at)
}

/** Puts a new part at the end of the part that stands here, and the caret into it. */
export function insertInto(view: EditorView, at: number, type: PartType): void {
  const parent = view.state.doc.nodeAt(at)
  const part = newPart(view.state.schema, type)
  if (parent === null || part === null) return
  const end = at + parent.nodeSize - 1
  const tr = view.state.tr.insert(end, part)
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView())
  view.focus()
}

/** The end of the section for responses, if there is one. */
function placeForResponse(doc: Node): number {
  let at = doc.content.size
  let inside = false
  doc.forEach((block, offset) => {
    const begins = block.type.name === 'heading' && block.attrs.level === 1
    if (begins && inside) {
      at = offset
      inside = false
    } else if (begins && block.attrs.kind === 'responses') inside = true
  })
  return inside ? doc.content.size : at
}

/** An action belongs to a response: the one the caret is in, or the last one before it. */
function insertAction(editor: Editor, action: Node): boolean {
  const { tr, selection } = editor.state
  const response = tr.doc.type.schema.nodes.boardResponse
  if (response === undefined) return false
  const at = endOfLast(tr.doc, response, selection.from)
  if (at === null) return false
  tr.insert(at, action)
  return finish(editor, tr, at)
}

function endOfLast(doc: Node, type: NodeType, before: number): number | null {
  let end: number | null = null
  let last: number | null = null
  doc.forEach((block, offset) => {
    if (block.type !== type) return
    last = offset + block.nodeSize - 1
    if (offset < before) end = last
  })
  return end ?? last
}

function finish(editor: Editor, tr: Transaction, at: number): boolean {
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
  editor.view.dispatch(tr)
  editor.view.focus()
  return true
}
