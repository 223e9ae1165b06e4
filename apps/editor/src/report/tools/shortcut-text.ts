const apple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

/** 'Mod-Shift-8' as it is written on this keyboard: 'Ctrl+Shift+8', or '⌘⇧8'. */
export function shortcutText(keys: string, onApple: boolean = apple): string {
  const names: Record<string, string> = onApple
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
    : { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Ctrl: 'Ctrl' }
  const parts = keys.split('-').map(part => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return parts.join(onApple ? '' : '+')
}
