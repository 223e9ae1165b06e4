import { limits } from '@candour/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { examineUpdate } from './examine-update.ts'

const anybody = () => true
const examine = (update: Uint8Array, document: Y.Doc, mayAuthor: (client: number) => boolean = anybody) =>
  examineUpdate(update, { document, mayAuthor, limit: limits.update })

function typed(work: (text: Y.Text) => void, from?: Y.Doc): { ydoc: Y.Doc; updates: Uint8Array[] } {
  const ydoc = new Y.Doc()
  if (from !== undefined) Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(from))
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  work(ydoc.getText('t'))
  return { ydoc, updates }
}
const last = (updates: Uint8Array[]): Uint8Array => {
  const update = updates.at(-1)
  if (update === undefined) throw new Error('Nothing was typed')
  return update
}

describe('an update before it is logged', () => {
  it('is accepted with the client ids it adds under', () => {
    const { ydoc, updates } = typed(text => text.insert(0, 'one'))
    expect(examine(last(updates), new Y.Doc())).toEqual({ accepted: true, clients: [ydoc.clientID], empty: false })
  })

  it('is known to be empty when it holds nothing', () => {
    expect(examine(new Uint8Array([0, 0]), new Y.Doc())).toEqual({ accepted: true, clients: [], empty: true })
  })

  it('is refused as malformed when it is garbage or cut off', () => {
    const whole = last(typed(text => text.insert(0, 'a sentence')).updates)
    for (const bytes of [new Uint8Array([255, 255, 255]), new Uint8Array([1]), whole.slice(0, whole.length - 4)]) {
      expect(examine(bytes, new Y.Doc())).toEqual({ accepted: false, reason: 'malformed' })
    }
  })

  it('is refused when it is too large', () => {
    const { updates } = typed(text => text.insert(0, 'x'.repeat(limits.update)))
    expect(examine(last(updates), new Y.Doc())).toEqual({ accepted: false, reason: 'too-large' })
  })

  it('is refused when it adds under the id of somebody else', () => {
    const { ydoc, updates } = typed(text => text.insert(0, 'one'))
    expect(examine(last(updates), new Y.Doc(), client => client !== ydoc.clientID)).toEqual({
      accepted: false,
      reason: 'foreign-author',
    })
  })

  it('may bring again what somebody else wrote, when the document has it already', () => {
    const { ydoc, updates } = typed(text => text.insert(0, 'one'))
    expect(examine(last(updates), ydoc, () => false)).toMatchObject({ accepted: true, clients: [] })
  })

  it('is refused when an earlier one is missing', () => {
    const { updates } = typed(text => {
      text.insert(0, 'one')
      text.insert(3, ' two')
    })
    expect(examine(last(updates), new Y.Doc())).toEqual({ accepted: false, reason: 'missing-history' })
  })

  it('is refused when it stands beside words of another that the document lacks', () => {
    const first = typed(text => text.insert(0, 'one'))
    const second = typed(text => text.insert(3, ' two'), first.ydoc)
    expect(examine(last(second.updates), new Y.Doc())).toEqual({ accepted: false, reason: 'missing-history' })
    expect(examine(last(second.updates), first.ydoc)).toMatchObject({ accepted: true })
  })

  it('is refused when it deletes what the document lacks', () => {
    const first = typed(text => text.insert(0, 'one'))
    const second = typed(text => text.delete(0, 2), first.ydoc)
    expect(examine(last(second.updates), new Y.Doc())).toEqual({ accepted: false, reason: 'missing-history' })
  })

  it('is refused when it was merged over a gap', () => {
    const { updates } = typed(text => {
      for (const word of ['one', ' two', ' three']) text.insert(text.length, word)
    })
    const [one, , three] = updates
    if (one === undefined || three === undefined) throw new Error('Three updates were expected')
    expect(examine(Y.mergeUpdates([one, three]), new Y.Doc())).toEqual({ accepted: false, reason: 'missing-history' })
  })

  it('is taken whatever the order of its clients, as one brought from elsewhere may be', () => {
    const source = new Y.Doc()
    let before = source
    for (const word of ['one ', 'two ', 'three ', 'four ']) {
      const next = typed(text => text.insert(text.length, word), before).ydoc
      before = next
    }
    Y.applyUpdate(source, Y.encodeStateAsUpdate(before))
    expect(examine(Y.encodeStateAsUpdate(source), new Y.Doc())).toMatchObject({ accepted: true })
  })

  it('does not carry a document within the document', () => {
    const ydoc = new Y.Doc()
    ydoc.getMap('m').set('inner', new Y.Doc())
    expect(examine(Y.encodeStateAsUpdate(ydoc), new Y.Doc())).toEqual({ accepted: false, reason: 'malformed' })
  })

  it('leaves nothing waiting and nothing thrown once it is accepted, however it was bent', () => {
    const base = typed(text => text.insert(0, 'The team met in the morning.')).ydoc
    const { updates } = typed(text => {
      text.insert(4, 'whole ')
      text.format(0, 9, { bold: true })
      text.delete(12, 5)
    }, base)
    const whole = Y.mergeUpdates(updates)
    const bend = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(bend, changes => {
        const bent = whole.slice()
        for (const [at, byte] of changes) bent[at] = byte
        const document = new Y.Doc()
        Y.applyUpdate(document, Y.encodeStateAsUpdate(base))
        const examined = examine(bent, document)
        if (!examined.accepted) return
        Y.applyUpdate(document, bent)
        expect(document.store.pendingStructs).toBeNull()
        expect(document.store.pendingDs).toBeNull()
      }),
      { numRuns: 3000 },
    )
  })
})
