import { describe, expect, it } from 'vitest'
import { shortcutText } from './shortcut-text.ts'

describe('a shortcut in words', () => {
  it('is written as the keyboard says it', () => {
    expect(shortcutText('Mod-Shift-8', false)).toBe('Ctrl+Shift+8')
    expect(shortcutText('Mod-b', true)).toBe('⌘B')
    expect(shortcutText('Alt-F10', false)).toBe('Alt+F10')
  })
})
