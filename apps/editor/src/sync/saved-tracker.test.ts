import { updateHash } from '@candour/schema'
import { toBase64 } from 'lib0/buffer'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { SavedTracker } from './saved-tracker.ts'

const snapshotOf = (ydoc: Y.Doc) => toBase64(Y.encodeSnapshot(Y.snapshot(ydoc)))

function page() {
  const ydoc = new Y.Doc()
  const tracker = new SavedTracker()
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => {
    updates.push(update)
    tracker.changed(update)
  })
  return { ydoc, tracker, updates, text: ydoc.getText('t') }
}

describe('what the page calls saved', () => {
  it('is nothing before the first handshake', () => {
    expect(page().tracker.saved).toBe(false)
  })

  it('waits for every update to be logged', () => {
    const { tracker, updates, text } = page()
    tracker.handshake(snapshotOf(new Y.Doc()))
    text.insert(0, 'one')
    text.insert(3, ' two')
    expect(tracker.saved).toBe(false)
    for (const update of updates.slice(0, 1)) tracker.logged(updateHash(update))
    expect(tracker.saved).toBe(false)
    for (const update of updates) tracker.logged(updateHash(update))
    expect(tracker.saved).toBe(true)
  })

  it('does not take a reconnect for a saved deletion', () => {
    const { ydoc, tracker, text } = page()
    const server = new Y.Doc()
    text.insert(0, 'word')
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ydoc))
    tracker.handshake(snapshotOf(server))
    expect(tracker.saved).toBe(true)
    tracker.disconnected()
    text.delete(0, 4)
    // The state vectors of page and server are equal now; only the snapshot shows that the deletion is missing.
    tracker.handshake(snapshotOf(server))
    expect(tracker.saved).toBe(false)
    Y.applyUpdate(server, Y.encodeStateAsUpdate(ydoc))
    tracker.handshake(snapshotOf(server))
    expect(tracker.saved).toBe(true)
  })

  it('is never said while the connection is down', () => {
    const { tracker } = page()
    tracker.handshake(snapshotOf(new Y.Doc()))
    tracker.disconnected()
    expect(tracker.saved).toBe(false)
    expect(tracker.unsaved).toBe(false)
  })
})
