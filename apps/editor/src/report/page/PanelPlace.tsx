import { useLayoutEffect, useRef } from 'react'

/**
 * Where the panel stands now. The panel is drawn once, into an element of its own, and the element is moved: its forms keep what somebody has half
 * written when a window becomes narrow, wide, or a sheet closes. Whoever was writing in it goes on where they were.
 */
export function PanelPlace({ host }: { host: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.append(host)
    const field = focusedIn.get(host)
    focusedIn.delete(host)
    // A sheet gives the focus, as it opens, to what asks for it by this attribute; at the side nobody else takes it.
    field?.setAttribute('data-autofocus', '')
    field?.addEventListener('blur', () => field.removeAttribute('data-autofocus'), { once: true })
    field?.focus({ preventScroll: true })
    return () => {
      if (holdsFocus(host) && document.activeElement instanceof HTMLElement) focusedIn.set(host, document.activeElement)
    }
  }, [host])
  return <div ref={place} className="panel-place" />
}

/** Moving an element takes the focus from what is in it. */
const focusedIn = new WeakMap<HTMLElement, HTMLElement>()

export const holdsFocus = (host: HTMLElement): boolean => host.contains(document.activeElement)

export function panelHost(): HTMLElement {
  const host = document.createElement('div')
  host.className = 'panel-place'
  return host
}
