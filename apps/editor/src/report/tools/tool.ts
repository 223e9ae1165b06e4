import type { DocumentKind, Words } from '@candour/schema'
import type { Icon } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Layers, PartType } from '../document/layers.ts'

/** What a tool may ask for beyond the editor itself. */
export interface Bench {
  editor: Editor
  kind: DocumentKind
  words: Words
  layers: Layers
  chooseImage: () => void
  find: () => void
  help: () => void
  comment: () => void
  makePart: (type: PartType) => void
}

/** One thing that can be done to the text: the same in the toolbar, the slash menu, the selection menu and the list of keys. */
export interface Tool {
  id: string
  name: string
  hint?: string
  icon: Icon
  /** Tiptap's notation: 'Mod-b'. */
  keys?: string
  /** The name of a node or mark, for telling whether it is on. */
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
  run: (bench: Bench) => void
}
