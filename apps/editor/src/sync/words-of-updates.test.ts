import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { wordsOfUpdates } from './words-of-updates.ts'

/** The words of what `work` types, offered as they would be. */
function typed(work: (text: Y.Text) => void, before = 'There before. '): string {
  const ydoc = new Y.Doc()
  const text = ydoc.getText('t')
  text.insert(0, before)
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  work(text)
  return wordsOfUpdates(updates, ydoc)
}

describe('the words of refused updates', () => {
  it('joins letters typed one after the other', () => {
    const words = typed(text => {
      for (const [index, letter] of [...'The team met'].entries()) text.insert(14 + index, letter)
    })
    expect(words).toBe('The team met')
  })

  it('begins a new line where the typing went on elsewhere', () => {
    const words = typed(text => {
      text.insert(14, 'at the end')
      text.insert(0, 'at the beginning')
    })
    expect(words).toBe('at the end\nat the beginning')
  })

  it('joins letters that are put beside their equals in the text', () => {
    // What the page makes of 'mine ' typed before 'in fog': a letter like the next one is put after it.
    const words = typed(text => {
      text.insert(0, 'm')
      text.insert(2, 'i')
      text.insert(2, 'n')
      text.insert(3, 'e')
      text.insert(4, ' ')
    }, 'in fog')
    expect(words).toBe('mine ')
  })

  it('leaves out what was typed and taken back', () => {
    const words = typed(text => {
      text.insert(14, 'kept gone')
      text.delete(18, 5)
    })
    expect(words).toBe('kept')
  })

  it('has nothing to offer for deletions alone', () => {
    expect(typed(text => text.delete(0, 5))).toBe('')
  })
})
