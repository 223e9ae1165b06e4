import type { SocketMessageKind } from '@candour/schema'
import { socketMessages } from '@candour/schema'
import fc from 'fast-check'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { authFrame, readFrame } from './frames.ts'

type Part = number | string | Uint8Array
function frame(...parts: Part[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, 'report/abcdefgh')
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part)
    else if (typeof part === 'string') writeVarString(encoder, part)
    else writeVarUint8Array(encoder, part)
  }
  return toUint8Array(encoder)
}
const ydoc = new Y.Doc()
ydoc.getText('t').insert(0, 'word')
const awareness = new Awareness(ydoc)
awareness.setLocalState({ cursor: null })
const states = encodeAwarenessUpdate(awareness, [ydoc.clientID])
awareness.destroy()

const frames: Record<SocketMessageKind, Uint8Array> = {
  auth: authFrame('report/abcdefgh', 'token'),
  'sync-step-1': frame(0, 0, Y.encodeStateVector(ydoc)),
  'sync-step-2': frame(0, 1, Y.encodeStateAsUpdate(ydoc)),
  update: frame(0, 2, Y.encodeStateAsUpdate(ydoc)),
  awareness: frame(1, states),
  'query-awareness': frame(3),
  leave: frame(7, 'bye'),
}

describe('a frame from a client', () => {
  it('is known for every kind of the table of messages', () => {
    expect(Object.keys(frames).sort()).toEqual(Object.keys(socketMessages).sort())
    for (const [kind, bytes] of Object.entries(frames)) {
      expect(readFrame(bytes)).toEqual({ address: 'report/abcdefgh', kind })
    }
  })

  it('is nothing when its kind is not in the table', () => {
    const others = [
      frame(5, 'hello'),
      frame(6, 'hello'),
      frame(8, 1),
      frame(9),
      frame(10),
      frame(99),
      frame(2, 1, 'denied'),
      frame(0, 3, states),
    ]
    for (const bytes of others) expect(readFrame(bytes)).toBeNull()
  })

  it('is nothing when it is cut off or goes on after its end', () => {
    for (const bytes of Object.values(frames)) {
      expect(readFrame(Uint8Array.from([...bytes, 0, 0, 0]))).toBeNull()
    }
    expect(readFrame(frames.update.slice(0, -3))).toBeNull()
    expect(readFrame(new Uint8Array(0))).toBeNull()
  })

  it('is nothing when an awareness state is no object or too large', () => {
    const state = (written: string) => {
      const encoder = createEncoder()
      for (const number of [1, 7, 1]) writeVarUint(encoder, number)
      writeVarString(encoder, written)
      return frame(1, toUint8Array(encoder))
    }
    expect(readFrame(state('{"cursor":null}'))).not.toBeNull()
    expect(readFrame(state('null'))).not.toBeNull()
    for (const written of ['7', '"name"', '[]', '{', JSON.stringify({ user: 'x'.repeat(5000) })])
      expect(readFrame(state(written))).toBeNull()
  })

  it('is read without harm whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => void readFrame(bytes)),
      { numRuns: 2000 },
    )
  })
})
