import { HocuspocusProvider } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import StarterKit from '@tiptap/starter-kit'

// The yardstick: Tiptap as its documentation shows it, over the same words, with no checks, no own nodes and no sidebar.
const provider = new HocuspocusProvider({
  url: new URL(location.href).searchParams.get('socket') ?? '',
  name: 'plain',
  onSynced: () => {
    const element = document.querySelector('#editor')
    if (element === null) return
    new Editor({
      element,
      extensions: [StarterKit.configure({ undoRedo: false }), Collaboration.configure({ document: provider.document })],
    })
  },
})
