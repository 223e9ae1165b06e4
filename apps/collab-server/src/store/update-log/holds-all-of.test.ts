import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { holdsAllOf } from './holds-all-of.ts'

/** Two people who write and erase at random, and sometimes hear from each other. */
const history = fc.array(fc.record({ who: fc.nat(1), at: fc.nat(30), erase: fc.boolean(), hear: fc.boolean() }), {
  minLength: 2,
  maxLength: 40,
})

function play(steps: { who: number; at: number; erase: boolean; hear: boolean }[]): Uint8Array[][] {
  const docs = [new Y.Doc(), new Y.Doc()]
  const updates: Uint8Array[][] = [[], []]
  docs.forEach((ydoc, who) => {
    ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'heard') updates[who]?.push(update)
    })
  })
  for (const { who, at, erase, hear } of steps) {
    const [own, other] = [docs[who], docs[1 - who]]
    if (own === undefined || other === undefined) continue
    if (hear) Y.applyUpdate(own, Y.encodeStateAsUpdate(other), 'heard')
    const text = own.getText('t')
    if (erase && text.length > 0) text.delete(at % text.length, 1)
    else text.insert(at % (text.length + 1), 'ab')
  }
  return updates
}

test('a merge of any history holds all of it', () => {
  fc.assert(
    fc.property(history, steps => {
      for (const updates of play(steps)) {
        if (updates.length > 0) expect(holdsAllOf(Y.mergeUpdates(updates), updates)).toBe(true)
      }
    }),
  )
})

test('a merge that misses one update is found out', () => {
  fc.assert(
    fc.property(history, fc.nat(), (steps, which) => {
      for (const updates of play(steps)) {
        if (updates.length < 2) continue
        const without = updates.filter((_, index) => index !== which % updates.length)
        expect(holdsAllOf(Y.mergeUpdates(without), updates)).toBe(false)
      }
    }),
  )
})
