/** Whether this keyboard has Apple's keys. */
export const onApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

/** 'Mod-Shift-8' as it is written on this keyboard: 'Ctrl+Shift+8', or '⌘⇧8'. */
export function shortcutText(keys: string, apple: boolean = onApple): string {
  const names: Record<string, string> = apple
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Ctrl: 'Ctrl' }
  const parts = keys.split('-').map(part => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return parts.join(apple ? '' : '+')
}
