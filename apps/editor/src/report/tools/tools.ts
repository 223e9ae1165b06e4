import type { DocumentKind, Words } from '@candour/schema'
import { newId } from '@candour/schema/report'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconAsterisk,
  IconBlockquote,
  IconBold,
  IconBulb,
  IconChecklist,
  IconCornerDownRight,
  IconH1,
  IconH2,
  IconH3,
  IconH4,
  IconItalic,
  IconKeyboard,
  IconLink,
  IconList,
  IconListNumbers,
  IconMessagePlus,
  IconMessageReply,
  IconPhoto,
  IconPilcrow,
  IconRefreshDot,
  IconSearch,
  IconSubscript,
  IconSuperscript,
  IconTable,
  IconTargetArrow,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Bench, Tool } from './tool.ts'

type Style = 'text' | 'section' | 'heading-2' | 'heading-3' | 'heading-4'

const heading = (level: 1 | 2 | 3 | 4) => ({
  isOn: (editor: Editor) => editor.isActive('heading', { level }),
  run: ({ editor }: Bench) => void editor.chain().focus().setHeading({ level }).run(),
})

/** The kinds of paragraph. */
export function styleTools({ editor: { toolbar: t, slash } }: Words): (Tool & { id: Style })[] {
  return [
    {
      id: 'text',
      name: t.paragraph,
      icon: IconPilcrow,
      keys: 'Mod-Alt-0',
      isOn: editor => editor.isActive('paragraph'),
      run: ({ editor }) => void editor.chain().focus().setParagraph().run(),
    },
    { id: 'section', name: t.section, hint: slash.hints.section, icon: IconH1, keys: 'Mod-Alt-1', ...heading(1) },
    { id: 'heading-2', name: t.heading(2), hint: slash.hints.heading, icon: IconH2, keys: 'Mod-Alt-2', ...heading(2) },
    { id: 'heading-3', name: t.heading(3), hint: slash.hints.heading, icon: IconH3, keys: 'Mod-Alt-3', ...heading(3) },
    { id: 'heading-4', name: t.heading(4), hint: slash.hints.heading, icon: IconH4, keys: 'Mod-Alt-4', ...heading(4) },
  ]
}

export function markTools({ editor: { toolbar: t } }: Words): Tool[] {
  return [
    {
      id: 'bold',
      name: t.bold,
      icon: IconBold,
      keys: 'Mod-b',
      isOn: editor => editor.isActive('bold'),
      run: ({ editor }) => void editor.chain().focus().toggleBold().run(),
    },
    {
      id: 'italic',
      name: t.italic,
      icon: IconItalic,
      keys: 'Mod-i',
      isOn: editor => editor.isActive('italic'),
      run: ({ editor }) => void editor.chain().focus().toggleItalic().run(),
    },
    {
      id: 'underline',
      name: t.underline,
      icon: IconUnderline,
      keys: 'Mod-u',
      isOn: editor => editor.isActive('underline'),
      run: ({ editor }) => void editor.chain().focus().toggleUnderline().run(),
    },
  ]
}

export function moreMarkTools({ editor: { toolbar: t } }: Words): Tool[] {
  return [
    {
      id: 'superscript',
      name: t.superscript,
      icon: IconSuperscript,
      keys: 'Mod-.',
      isOn: editor => editor.isActive('superscript'),
      run: ({ editor }) => void editor.chain().focus().toggleSuperscript().run(),
    },
    {
      id: 'subscript',
      name: t.subscript,
      icon: IconSubscript,
      keys: 'Mod-,',
      isOn: editor => editor.isActive('subscript'),
      run: ({ editor }) => void editor.chain().focus().toggleSubscript().run(),
    },
  ]
}

export function blockTools({ editor: { toolbar: t, slash } }: Words): Tool[] {
  return [
    {
      id: 'bullet-list',
      name: t.bulletList,
      hint: slash.hints.bulletList,
      icon: IconList,
      keys: 'Mod-Shift-8',
      isOn: editor => editor.isActive('bulletList'),
      run: ({ editor }) => void editor.chain().focus().toggleBulletList().run(),
    },
    {
      id: 'ordered-list',
      name: t.orderedList,
      hint: slash.hints.orderedList,
      icon: IconListNumbers,
      keys: 'Mod-Shift-7',
      isOn: editor => editor.isActive('orderedList'),
      run: ({ editor }) => void editor.chain().focus().toggleOrderedList().run(),
    },
    {
      id: 'blockquote',
      name: t.blockquote,
      hint: slash.hints.blockquote,
      icon: IconBlockquote,
      keys: 'Mod-Shift-b',
      isOn: editor => editor.isActive('blockquote'),
      run: ({ editor }) => void editor.chain().focus().toggleBlockquote().run(),
    },
  ]
}

export function insertTools({ editor: { toolbar: t, slash } }: Words): Tool[] {
  return [
    {
      id: 'link',
      name: t.link,
      icon: IconLink,
      keys: 'Mod-k',
      isOn: editor => editor.isActive('link'),
      run: ({ layers }) => layers.open({ kind: 'link' }),
    },
    {
      id: 'footnote',
      name: t.footnote,
      hint: slash.hints.footnote,
      icon: IconAsterisk,
      keys: 'Mod-Alt-f',
      run: insertFootnote,
    },
    {
      id: 'cross-reference',
      name: t.crossReference,
      hint: slash.hints.crossReference,
      icon: IconCornerDownRight,
      keys: 'Mod-Alt-r',
      run: ({ layers }) => layers.open({ kind: 'cross-reference' }),
    },
    { id: 'image', name: t.image, hint: slash.hints.image, icon: IconPhoto, run: ({ chooseImage }) => chooseImage() },
  ]
}

export const tableTool = ({ editor: { toolbar: t, slash } }: Words): Tool => ({
  id: 'table',
  name: t.table,
  hint: slash.hints.table,
  icon: IconTable,
  isOn: editor => editor.isActive('table'),
  run: ({ editor }) => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
})

export function partTools(kind: DocumentKind, { editor: { parts, slash } }: Words): Tool[] {
  if (kind === 'response') {
    return [
      {
        id: 'boardResponse',
        name: parts.boardResponse,
        hint: slash.hints.boardResponse,
        icon: IconMessageReply,
        keys: 'Mod-Alt-Shift-r',
        isOn: editor => editor.isActive('boardResponse'),
        run: ({ makePart }) => makePart('boardResponse'),
      },
      {
        id: 'action',
        name: parts.action,
        hint: slash.hints.action,
        icon: IconChecklist,
        keys: 'Mod-Alt-Shift-a',
        isOn: editor => editor.isActive('action'),
        run: ({ makePart }) => makePart('action'),
      },
    ]
  }
  return [
    {
      id: 'finding',
      name: parts.finding,
      hint: slash.hints.finding,
      icon: IconBulb,
      keys: 'Mod-Alt-Shift-f',
      isOn: editor => editor.isActive('finding'),
      run: ({ makePart }) => makePart('finding'),
    },
    {
      id: 'analysis',
      name: parts.analysis,
      hint: slash.hints.analysis,
      icon: IconRefreshDot,
      keys: 'Mod-Alt-Shift-a',
      isOn: editor => editor.isActive('analysis'),
      run: ({ makePart }) => makePart('analysis'),
    },
    {
      id: 'recommendation',
      name: parts.recommendation,
      hint: slash.hints.recommendation,
      icon: IconTargetArrow,
      keys: 'Mod-Alt-Shift-r',
      isOn: editor => editor.isActive('recommendation'),
      run: ({ makePart }) => makePart('recommendation'),
    },
  ]
}

/** Asked directly: `editor.can()` makes every command anew, at every key. */
const historyOf = (editor: Editor) => yUndoPluginKey.getState(editor.state)?.undoManager

export function historyTools({ editor: { toolbar: t } }: Words): Tool[] {
  return [
    {
      id: 'undo',
      name: t.undo,
      icon: IconArrowBackUp,
      keys: 'Mod-z',
      can: editor => (historyOf(editor)?.undoStack.length ?? 0) > 0,
      run: ({ editor }) => void editor.chain().focus().undo().run(),
    },
    {
      id: 'redo',
      name: t.redo,
      icon: IconArrowForwardUp,
      keys: 'Mod-Shift-z',
      can: editor => (historyOf(editor)?.redoStack.length ?? 0) > 0,
      run: ({ editor }) => void editor.chain().focus().redo().run(),
    },
  ]
}

export const commentTool = ({ governance: { comments: t } }: Words): Tool => ({
  id: 'comment',
  name: t.add,
  icon: IconMessagePlus,
  keys: 'Mod-Alt-m',
  run: ({ comment }) => comment(),
})

export function pageTools(words: Words): Tool[] {
  const { toolbar: t } = words.editor
  return [
    commentTool(words),
    { id: 'find', name: t.find, icon: IconSearch, keys: 'Mod-f', run: ({ find }) => find() },
    { id: 'help', name: t.help, icon: IconKeyboard, keys: 'Mod-/', run: ({ help }) => help() },
  ]
}

/** Puts the mark after the selected words and opens its text. */
function insertFootnote({ editor }: Bench): void {
  const { to } = editor.state.selection
  const id = newId()
  editor
    .chain()
    .focus()
    .insertContentAt(to, { type: 'footnote', attrs: { id, text: '' } })
    .run()
  const mark = editor.view.dom.querySelector<HTMLButtonElement>(`.footnote[data-id="${id}"] button`)
  mark?.click()
}
