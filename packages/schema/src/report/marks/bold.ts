import { Bold as PlainBold } from '@tiptap/extension-bold'

/** By Mod-b alone: the extension's 'Mod-B' is looked up before 'Mod-Shift-b', which is the quotation's. */
export const Bold = PlainBold.extend({
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleBold() }
  },
})
