import type { Words } from '@candour/schema'
import { Button, Modal } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import type { ReviewConnection } from './review-connection.ts'

/** Asks before a way inside Candour leads off the page while words stand in this window alone. Closing the tab asks by itself. */
export function LeaveGuard({ connection, words }: { connection: ReviewConnection; words: Words }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && (await connection.wouldLoseWords()),
    enableBeforeUnload: false,
    withResolver: true,
  })
  const t = words.sync
  if (status !== 'blocked') return null
  return (
    <Modal opened onClose={reset} title={t.leaveTitle} closeButtonProps={{ 'aria-label': words.shell.close }}>
      <p>{t.leaveMeans}</p>
      <div className="form-actions">
        <Button onClick={reset} data-autofocus>
          {t.leaveStay}
        </Button>
        <Button variant="default" onClick={proceed}>
          {t.leaveAnyway}
        </Button>
      </div>
    </Modal>
  )
}
