import { PresentPerson } from '@candour/schema'
import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useCallback, useRef, useSyncExternalStore } from 'react'

/** Somebody who has the document open. Their identity comes from the server, never from their own page. */
export interface SomebodyHere {
  client: number
  person: PresentPerson
  /** True when they have a caret in the text, so that they can be followed. */
  hasCaret: boolean
}

const nobody: SomebodyHere[] = []

/** Others in this document, by their connections; one person with two tabs stands twice. */
export function usePresence(provider: HocuspocusProvider): SomebodyHere[] {
  const kept = useRef<{ key: string; people: SomebodyHere[] }>({ key: '', people: nobody })
  const subscribe = useCallback(
    (listener: () => void) => {
      provider.awareness?.on('change', listener)
      return () => provider.awareness?.off('change', listener)
    },
    [provider],
  )
  const look = useCallback(() => {
    const people = othersHere(provider)
    const key = JSON.stringify(people)
    if (key !== kept.current.key) kept.current = { key, people }
    return kept.current.people
  }, [provider])
  return useSyncExternalStore(subscribe, look)
}

export function othersHere(provider: HocuspocusProvider): SomebodyHere[] {
  const here: SomebodyHere[] = []
  for (const [client, state] of provider.awareness?.getStates() ?? []) {
    if (client === provider.document.clientID) continue
    const person = PresentPerson.safeParse(state.user)
    if (!person.success) continue
    here.push({ client, person: person.data, hasCaret: state.cursor !== undefined && state.cursor !== null })
  }
  return here.toSorted((a, b) => a.person.name.localeCompare(b.person.name) || a.client - b.client)
}
