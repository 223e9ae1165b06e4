/** The name that is being typed after an @ before the caret; null where none is. */
export const askedFor = (text: string, caret: number): string | null =>
  /(?:^|\s)@([^@\n]{0,30})$/.exec(text.slice(0, caret))?.[1] ?? null

/**
 * The text with a chosen name in place of what was typed after the @ before the caret, and where the caret then stands: behind
 * the one blank after the name, which was there or is put there. What follows stays as it was.
 */
export function withName(text: string, caret: number, name: string): { text: string; caret: number } {
  const begin = text.slice(0, caret).lastIndexOf('@')
  const rest = text.slice(caret)
  const before = `${text.slice(0, begin)}@${name}`
  // A blank does not belong before the comma that was there.
  if (/^[.,;:!?)]/.test(rest)) return { text: before + rest, caret: before.length }
  return { text: `${before} ${rest.replace(/^[^\S\n]+/, '')}`, caret: before.length + 1 }
}
