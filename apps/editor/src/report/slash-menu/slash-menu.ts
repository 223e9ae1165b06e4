import { type Editor, Extension, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import type { Tool } from '../tools/tool.ts'
import { matchingTools } from './matching-tools.ts'

const key = new PluginKey('slashMenu')

export interface OpenSlashMenu {
  tools: readonly Tool[]
  chosen: number
  rect: () => DOMRect | null
  pick: (tool: Tool) => void
}

/** What the slash menu shows at the moment, for React; the keys stay in the editor, so the caret never leaves the text. */
export class SlashMenuState {
  #open: OpenSlashMenu | null = null
  readonly #listeners = new Set<() => void>()

  readonly current = (): OpenSlashMenu | null => this.#open
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  show(open: OpenSlashMenu | null): void {
    this.#open = open
    for (const listener of this.#listeners) listener()
  }
  move(by: number): void {
    const open = this.#open
    if (open === null || open.tools.length === 0) return
    this.show({ ...open, chosen: (open.chosen + by + open.tools.length) % open.tools.length })
  }
  choose(index: number): void {
    if (this.#open !== null && this.#open.chosen !== index) this.show({ ...this.#open, chosen: index })
  }
}

interface SlashMenuOptions {
  menu: SlashMenuState | null
  tools: readonly Tool[]
  run: (tool: Tool) => void
}

/** '/' at the beginning of a line or after a space lists what can be inserted there. */
export const SlashMenuKeys = Extension.create<SlashMenuOptions>({
  name: 'slashMenuKeys',

  addOptions: () => ({ menu: null, tools: [], run: () => undefined }),

  addProseMirrorPlugins() {
    const { menu, tools, run } = this.options
    if (menu === null) return []
    const show = (props: SuggestionProps<Tool, Tool>) =>
      menu.show({
        tools: matchingTools(tools, props.query),
        chosen: 0,
        rect: () => props.clientRect?.() ?? null,
        pick: tool => props.command(tool),
      })
    return [
      Suggestion<Tool, Tool>({
        pluginKey: key,
        editor: this.editor,
        char: '/',
        allowedPrefixes: [' ', '\u00a0'],
        items: () => [],
        allow: ({ editor }) => editor.isEditable,
        // A slash that a colleague types, or that comes back by undo, opens nothing here.
        shouldShow: ({ editor }) => editor.isFocused,
        command: ({ editor, range, props }) => runInPlace(editor, range, props, run),
        render: () => ({
          onStart: show,
          onUpdate: show,
          onExit: () => menu.show(null),
          onKeyDown: ({ event, view }) => {
            const open = menu.current()
            if (open === null) return false
            if (event.key === 'ArrowDown') menu.move(1)
            else if (event.key === 'ArrowUp') menu.move(-1)
            else if (event.key === 'Escape') {
              exitSuggestion(view, key)
              menu.show(null)
            } else if (event.key === 'Enter' || event.key === 'Tab') {
              const tool = open.tools[open.chosen]
              if (tool === undefined) return false
              open.pick(tool)
            } else return false
            return true
          },
        }),
      }),
    ]
  },
})

function runInPlace(editor: Editor, range: Range, tool: Tool, run: (tool: Tool) => void): void {
  editor.chain().focus().deleteRange(range).run()
  run(tool)
}
