import type { HocuspocusProvider } from '@hocuspocus/provider'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import * as z from 'zod'

const Shown = z.object({ name: z.string().catch(''), color: z.string().catch('#205a72') })

/**
 * Carets and selections of others with their names. Who somebody is comes from the server: it writes `user` into every
 * awareness state itself, so what this page says of its own person is only a beginning.
 */
export const carets = (provider: HocuspocusProvider, myName: string) =>
  CollaborationCaret.configure({
    provider,
    user: { name: myName, color: '#205a72' },
    render: user => {
      const { name, color } = Shown.parse(user)
      const caret = document.createElement('span')
      caret.className = 'caret'
      caret.style.setProperty('--caret-color', color)
      const flag = document.createElement('span')
      flag.className = 'caret-name'
      flag.textContent = name
      caret.append(flag)
      return caret
    },
    selectionRender: user => {
      const { color } = Shown.parse(user)
      return { class: 'caret-selection', style: `--caret-color: ${color}` }
    },
  })
