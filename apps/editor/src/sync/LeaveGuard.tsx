import type { Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import type { ReviewConnection } from './review-connection.ts'

interface LeaveGuardProps {
  connection: ReviewConnection
  /** Half-written words beside the text; none of them is stored anywhere. */
  drafts: { readonly anyWords: boolean }
  words: Words
}

/**
 * Asks before a way inside Candour leads off the page while words stand in this window alone. Closing the tab asks by itself
 * for words of the documents; for half-written ones it is asked here.
 */
export function LeaveGuard({ connection, drafts, words }: LeaveGuardProps) {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (drafts.anyWords) event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [drafts])
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && (drafts.anyWords || (await connection.wouldLoseWords())),
    enableBeforeUnload: false,
    withResolver: true,
  })
  const t = words.sync
  if (status !== 'blocked') return null
  return (
    <Dialog onClose={reset} title={drafts.anyWords ? t.leaveTitleDrafts : t.leaveTitle}>
      <p>{drafts.anyWords ? t.leaveMeansDrafts : t.leaveMeans}</p>
      <div className="form-actions">
        <Button onClick={reset} data-autofocus>
          {t.leaveStay}
        </Button>
        <Button variant="default" onClick={proceed}>
          {t.leaveAnyway}
        </Button>
      </div>
    </Dialog>
  )
}
