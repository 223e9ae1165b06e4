import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { EditorView } from '@tiptap/pm/view'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** Where a colleague's caret stands in this view, or null while they have none here. */
export function caretOf(provider: HocuspocusProvider, client: number, view: EditorView): number | null {
  const cursor: unknown = provider.awareness?.getStates().get(client)?.cursor
  if (typeof cursor !== 'object' || cursor === null || !('head' in cursor)) return null
  const sync = ySyncPluginKey.getState(view.state)
  if (!sync?.binding) return null
  const head = Y.createRelativePositionFromJSON(cursor.head)
  return relativePositionToAbsolutePosition(sync.doc, sync.type, head, sync.binding.mapping)
}

/** Scrolls along with a colleague until it is stopped; the page stops it when its own person scrolls or types. */
export function follow(provider: HocuspocusProvider, client: number, view: EditorView, gone: () => void): () => void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const step = () => {
    if (provider.awareness?.getStates().get(client) === undefined) {
      stop()
      gone()
      return
    }
    const position = caretOf(provider, client, view)
    if (position === null || position > view.state.doc.content.size) return
    const { node } = view.domAtPos(position)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }
  const stop = () => provider.awareness?.off('change', step)
  provider.awareness?.on('change', step)
  step()
  return stop
}
