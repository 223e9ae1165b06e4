import type { DocumentKind, Words } from '@candour/schema'
import { reportExtensions } from '@candour/schema/report'
import { Extension, type Extensions } from '@tiptap/core'
import { CommentHighlights } from '../../governance/index.ts'
import { MarkerUnderlines } from '../../markers/index.ts'
import { findPlugin } from '../find/find-in-document.ts'
import { InsertImages } from '../images/insert-images.ts'
import { OnThePage } from '../node-views/on-the-page.ts'
import type { Surface } from '../node-views/surface.ts'
import { CleanPaste } from '../paste/clean-paste.ts'
import { SlashMenuKeys, type SlashMenuState } from '../slash-menu/slash-menu.ts'
import type { Tool } from '../tools/tool.ts'
import { blockTools, insertTools, pageTools, partTools, styleTools, tableTool } from '../tools/tools.ts'
import { PageKeys } from './page-keys.ts'

/** What a static and a live document share: the schema and how it looks. */
export const shownExtensions = (surface: Surface): Extensions => [
  ...reportExtensions(surface.kind),
  OnThePage.configure({ surface }),
  MarkerUnderlines,
  CommentHighlights.configure({ kind: surface.kind, desk: surface.comments }),
  Extension.create({ name: 'find', addProseMirrorPlugins: () => [findPlugin()] }),
]

export interface Handlers {
  run: (tool: Tool) => void
  toolbar: () => void
  replace: () => void
  details: () => boolean
  say: (sentence: string, how: 'notice' | 'refusal') => void
}

interface WritingOptions {
  surface: Surface
  reviewId: string
  slash: SlashMenuState
  handlers: Handlers
}

/** What writing needs beyond that. Connection, carets and undo are added by who opens the document. */
export function writingExtensions({ surface, reviewId, slash, handlers }: WritingOptions): Extensions {
  const { kind, words } = surface
  return [
    PageKeys.configure({ ...handlers, tools: ownKeys(kind, words) }),
    SlashMenuKeys.configure({ menu: slash, tools: slashTools(kind, words), run: handlers.run }),
    CleanPaste.configure({ words, say: sentence => handlers.say(sentence, 'notice') }),
    InsertImages.configure({ place: { kind, reviewId }, words, say: handlers.say }),
  ]
}

/** Tools whose keys no extension of the schema binds. */
const ownKeys = (kind: DocumentKind, words: Words): Tool[] => [
  ...insertTools(words),
  ...partTools(kind, words),
  ...pageTools(words),
]

/** What can be inserted where one writes, parts first. */
const slashTools = (kind: DocumentKind, words: Words): Tool[] => [
  ...partTools(kind, words),
  ...styleTools(words),
  ...blockTools(words),
  tableTool(words),
  ...insertTools(words).filter(({ id }) => id !== 'link'),
]
