import type { AnyRouter } from '@tanstack/react-router'

/**
 * After going from page to page the heading has the focus: a screen reader says where one has come to, and the next Tab
 * begins at the content. On the first page the browser's own beginning is right.
 */
export function focusAfterNavigation(router: AnyRouter): () => void {
  return router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation === undefined || !pathChanged) return
    const main = document.getElementById('content')
    const target = main?.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? main
    target?.focus({ preventScroll: true })
  })
}
