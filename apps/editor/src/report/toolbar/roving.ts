import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

const item = '[data-toolbar-item]:not(:disabled)'

/**
 * One stop for Tab in a whole toolbar; arrows, Home and End move inside it. Sets `tabindex` on the elements marked
 * `data-toolbar-item`, whatever renders them.
 */
export function useRovingToolbar(leave: () => void) {
  const bar = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)

  const items = () =>
    [...(bar.current?.querySelectorAll<HTMLElement>(item) ?? [])].filter(element => element.offsetParent !== null)
  const settle = () => {
    const all = items()
    const stop = all.find(element => element === current.current) ?? all[0]
    for (const element of bar.current?.querySelectorAll<HTMLElement>('[data-toolbar-item]') ?? []) {
      element.tabIndex = element === stop ? 0 : -1
    }
  }
  // After every render: a tool may have come, gone or been switched off. With the next frame, since what is hidden is known
  // only by laying out the page, the long document included.
  useEffect(() => {
    const frame = requestAnimationFrame(settle)
    return () => cancelAnimationFrame(frame)
  })

  const onFocus = (event: FocusEvent) => {
    const focused = event.target.closest<HTMLElement>('[data-toolbar-item]')
    if (focused === null || focused === current.current) return
    current.current = focused
    settle()
  }
  // In the capturing phase: an open tooltip would keep Escape to itself. What a menu of the toolbar shows is not in it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Node) || bar.current?.contains(event.target) !== true) return
    if (event.key === 'Escape') {
      leave()
      return
    }
    const all = items()
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1
    if (at === -1) return
    const next =
      event.key === 'ArrowRight'
        ? (at + 1) % all.length
        : event.key === 'ArrowLeft'
          ? (at - 1 + all.length) % all.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? all.length - 1
              : -1
    if (next === -1) return
    event.preventDefault()
    all[next]?.focus()
  }
  return { bar, onFocus, onKeyDown }
}
