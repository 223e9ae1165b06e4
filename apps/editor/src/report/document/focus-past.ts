const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** What Tab stops at, in its order. */
export const stopsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(reachable)].filter(stop => stop.offsetParent !== null)

/** The next stop after the text, wherever Tab would otherwise be taken. */
export function moveFocusPast(text: HTMLElement): void {
  const next = stopsIn(document).find(
    stop => !text.contains(stop) && (text.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  if (next === undefined) text.blur()
  else next.focus()
}
