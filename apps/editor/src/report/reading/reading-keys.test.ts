import { expect, test } from 'vitest'
import { stepOf } from './reading-keys.ts'

const held = (key: string, ...modifiers: ('ctrlKey' | 'metaKey' | 'altKey')[]) => ({
  key,
  ctrlKey: modifiers.includes('ctrlKey'),
  metaKey: modifiers.includes('metaKey'),
  altKey: modifiers.includes('altKey'),
})

test('keys that walk in a text are taken, and what the browser or somebody else means by a key is left alone', () => {
  for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageDown']) expect(stepOf(held(key), false), key).not.toBeNull()
  for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End']) expect(stepOf(held(key, 'ctrlKey'), false), key).not.toBeNull()
  // Alt and an arrow go through the history, Ctrl and PageDown through the tabs.
  expect(stepOf(held('ArrowLeft', 'altKey'), false)).toBeNull()
  expect(stepOf(held('PageDown', 'ctrlKey'), false)).toBeNull()
  expect(stepOf(held('ArrowLeft', 'ctrlKey', 'altKey'), false)).toBeNull()
  for (const key of ['a', ' ', 'Enter', 'Backspace', 'F7']) expect(stepOf(held(key), false), key).toBeNull()
})

test('on an Apple keyboard words are walked with Option and ends with Command', () => {
  expect(stepOf(held('ArrowLeft', 'altKey'), true)).not.toBeNull()
  expect(stepOf(held('ArrowDown', 'metaKey'), true)).not.toBeNull()
  expect(stepOf(held('ArrowLeft', 'ctrlKey'), true)).toBeNull()
})
