import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { wordsOfUpdates } from './words-of-updates.ts'

function typed(work: (text: Y.Text) => void): Uint8Array[] {
  const ydoc = new Y.Doc()
  const text = ydoc.getText('t')
  text.insert(0, 'There before. ')
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  work(text)
  return updates
}

describe('the words of refused updates', () => {
  it('joins letters typed one after the other', () => {
    const updates = typed(text => {
      for (const [index, letter] of [...'The team met'].entries()) text.insert(14 + index, letter)
    })
    expect(wordsOfUpdates(updates)).toBe('The team met')
  })

  it('begins a new line where the typing went on elsewhere', () => {
    const updates = typed(text => {
      text.insert(14, 'at the end')
      text.insert(0, 'at the beginning')
    })
    expect(wordsOfUpdates(updates)).toBe('at the end\nat the beginning')
  })

  it('leaves out what was typed and taken back', () => {
    const updates = typed(text => {
      text.insert(14, 'kept gone')
      text.delete(18, 5)
    })
    expect(wordsOfUpdates(updates)).toBe('kept')
  })

  it('has nothing to offer for deletions alone', () => {
    expect(wordsOfUpdates(typed(text => text.delete(0, 5)))).toBe('')
  })
})
