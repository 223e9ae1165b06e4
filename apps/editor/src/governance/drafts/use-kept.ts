import { useContext, useSyncExternalStore } from 'react'
import { type Drafts, DraftsOfPage } from './drafts.ts'
import type { Kept } from './kept.ts'

/**
 * A draft as a state that outlives its form: null while nothing is begun.
 *
 *     const [declining, setDeclining] = useKept(useDrafts().declining, comment.id)
 */
export function useKept<Draft>(kept: Kept<Draft>, key: string): [Draft | null, (draft: Draft | null) => void] {
  const all = useSyncExternalStore(kept.subscribe, kept.all)
  return [all.get(key) ?? null, draft => kept.set(key, draft)]
}

export const useDrafts = (): Drafts => useContext(DraftsOfPage)
