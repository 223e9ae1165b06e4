import type { DocumentKind, Words } from '@candour/schema'
import { newId } from '@candour/schema/report'
import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { sentenceOf } from '../../shell/index.ts'
import { isImage, refusalOf } from './image-files.ts'
import { storeImage } from './store-image.ts'

interface InsertImagesOptions {
  place: { kind: DocumentKind; reviewId: string } | null
  words: Words | null
  say: (sentence: string, how: 'notice' | 'refusal') => void
}
interface Waiting {
  add?: { key: string; at: number; text: string }
  remove?: string
}

/** Where an image will stand once the server has stored it: kept through every edit meanwhile. */
const waiting = new PluginKey<DecorationSet>('imagesOnTheirWay')

/** Images by drop, by paste and from the toolbar: stored on the server first, put into the text when they are there. */
export const InsertImages = Extension.create<InsertImagesOptions>({
  name: 'insertImages',

  addOptions: () => ({ place: null, words: null, say: () => undefined }),

  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin<DecorationSet>({
        key: waiting,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before) => {
            const moved = before.map(transaction.mapping, transaction.doc)
            const asked: Waiting | undefined = transaction.getMeta(waiting)
            if (asked?.add !== undefined) {
              const { key, at, text } = asked.add
              return moved.add(transaction.doc, [Decoration.widget(at, () => note(text), { key })])
            }
            return asked?.remove === undefined
              ? moved
              : moved.remove(moved.find(undefined, undefined, spec => spec.key === asked.remove))
          },
        },
        props: {
          decorations: state => waiting.getState(state),
          handlePaste: (view, event) => take(editor, options, event.clipboardData, view.state.selection.from),
          handleDrop: (view, event, _, moved) => {
            if (moved) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            return take(editor, options, event.dataTransfer, at ?? view.state.selection.from)
          },
        },
      }),
    ]
  },
})

function note(text: string): HTMLElement {
  const made = document.createElement('span')
  made.className = 'image-on-its-way'
  made.setAttribute('role', 'status')
  made.textContent = text
  return made
}

/** Takes image files from a clipboard or a drop; a copy that also carries HTML (Word, a web page) is text first. */
function take(editor: Editor, options: InsertImagesOptions, transfer: DataTransfer | null, at: number): boolean {
  const files = [...(transfer?.files ?? [])].filter(isImage)
  if (files.length === 0 || !editor.isEditable) return false
  if (transfer?.types.includes('text/html') === true && (transfer.getData('text/plain') !== '' || files.length !== 1))
    return false
  void insertImages(editor, options, files, at)
  return true
}

/** Stores files and puts each where it was dropped. Says why where one cannot be taken. */
export async function insertImages(
  editor: Editor,
  { place, words, say }: InsertImagesOptions,
  files: readonly File[],
  at: number,
): Promise<void> {
  if (place === null || words === null) return
  const t = words.editor.image
  for (const file of files) {
    const refusal = refusalOf(file)
    if (refusal !== null) {
      say(refusal === 'too-large' ? t.tooLarge : t.wrongType, 'refusal')
      continue
    }
    const key = newId()
    editor.view.dispatch(editor.state.tr.setMeta(waiting, { add: { key, at, text: t.uploading } }))
    try {
      const stored = await storeImage(place.kind, place.reviewId, file)
      put(editor, key, stored)
    } catch (error) {
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(waiting, { remove: key }))
      say(sentenceOf(error), 'refusal')
    }
  }
}

function put(editor: Editor, key: string, stored: { imageId: string; width: number; height: number }): void {
  if (editor.isDestroyed) return
  const { state } = editor
  const mark = waiting.getState(state)?.find(undefined, undefined, spec => spec.key === key)[0]
  const image = state.schema.nodes.image?.create({ id: newId(), ...stored })
  const { tr } = state
  tr.setMeta(waiting, { remove: key })
  if (image !== undefined) {
    const at = tr.doc.resolve(Math.min(mark?.from ?? state.selection.from, tr.doc.content.size))
    // A block goes after the paragraph it was dropped into, not through the middle of its words.
    tr.insert(at.parent.isTextblock ? at.after() : at.pos, image)
  }
  editor.view.dispatch(tr)
}
