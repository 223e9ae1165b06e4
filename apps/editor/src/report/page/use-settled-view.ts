import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { ConnectionView, DocumentConnection } from '../../sync/index.ts'

/**
 * A document's view as far as the page is built from it. 'Saving' and 'Saved' change with every key and concern only
 * the line that says so; the page must not be drawn again for them.
 */
export function useSettledView(connection: DocumentConnection): ConnectionView {
  const kept = useRef<ConnectionView | null>(null)
  const look = useCallback(() => {
    const now = connection.view()
    if (kept.current === null || !sameButSaving(kept.current, now)) kept.current = now
    return kept.current
  }, [connection])
  return useSyncExternalStore(connection.subscribe, look)
}

/** Whether two views differ in nothing but whether the latest words are saved. */
export function sameButSaving(one: ConnectionView, other: ConnectionView): boolean {
  if (one.ydoc !== other.ydoc || one.provider !== other.provider || one.refusedWords !== other.refusedWords) return false
  const { state: a } = one
  const { state: b } = other
  if (a.phase === 'open' && b.phase === 'open') return a.mayWrite === b.mayWrite
  if (a.phase === 'refused' && b.phase === 'refused') return a.reason === b.reason
  return a.phase === b.phase
}
