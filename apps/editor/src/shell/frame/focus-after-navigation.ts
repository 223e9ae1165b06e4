import type { AnyRouter } from '@tanstack/react-router'

/**
 * After going from page to page the heading has the focus: a screen reader says where one has come to, and the next Tab
 * begins at the content. On the first page the browser's own beginning is right, and so is the place that a link has named and
 * that has the focus already.
 */
export function focusAfterNavigation(router: AnyRouter): () => void {
  let stopWaiting: () => void = () => undefined
  const opened = window.location.pathname
  const unsubscribe = router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
    // Who goes on before the first page has been drawn has gone from page to page all the same.
    if (fromLocation === undefined ? toLocation.pathname === opened : !pathChanged) return
    stopWaiting()
    if (toLocation.hash !== '' && document.activeElement?.id === toLocation.hash) return
    focusHeading()
    stopWaiting = untilSettled(focusHeading)
  })
  return () => {
    stopWaiting()
    unsubscribe()
  }
}

function focusHeading(): void {
  const main = document.getElementById('content')
  const target = main?.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main
  target?.focus({ preventScroll: true })
}

/** A page that still fetches brings its heading later, and takes the old one away: the focus follows until the person does something. */
function untilSettled(focusAgain: () => void): () => void {
  const observer = new MutationObserver(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement === document.getElementById('content')) focusAgain()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const stop = () => {
    observer.disconnect()
    for (const name of ['keydown', 'pointerdown'] as const) document.removeEventListener(name, stop, true)
  }
  for (const name of ['keydown', 'pointerdown'] as const) document.addEventListener(name, stop, true)
  return stop
}
