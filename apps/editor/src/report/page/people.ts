import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { follow, type SomebodyHere } from '../../sync/index.ts'

/** Somebody here, and by which connection: every page opens both documents, so that everybody is in both. */
export interface PersonOnPage extends SomebodyHere {
  provider: HocuspocusProvider
}

/** Each person once, by the connection that has their caret if there is one. */
export function oncePerPerson<Somebody extends SomebodyHere>(people: readonly Somebody[], me: string): Somebody[] {
  const known = new Map<string, Somebody>()
  for (const somebody of people) {
    const { id } = somebody.person
    if (id === me) continue
    const before = known.get(id)
    if (before === undefined || (!before.hasCaret && somebody.hasCaret)) known.set(id, somebody)
  }
  return [...known.values()]
}

/** Following somebody: scrolls along until one scrolls, types or clicks oneself. */
export function useFollowing(editorOf: (provider: HocuspocusProvider) => Editor | null) {
  const [followed, setFollowed] = useState<PersonOnPage | null>(null)
  const editor = useRef(editorOf)
  editor.current = editorOf
  const stop = useCallback(() => setFollowed(null), [])
  const followedClient = followed?.client ?? null
  const provider = followed?.provider ?? null

  useEffect(() => {
    if (followedClient === null || provider === null) return
    const text = editor.current(provider)
    if (text === null) {
      stop()
      return
    }
    const end = follow(provider, followedClient, text.view, stop)
    const own = ['wheel', 'touchmove', 'keydown'] as const
    for (const event of own) window.addEventListener(event, stop, { passive: true })
    return () => {
      end()
      for (const event of own) window.removeEventListener(event, stop)
    }
  }, [followedClient, provider, stop])
  return { followed, setFollowed }
}
