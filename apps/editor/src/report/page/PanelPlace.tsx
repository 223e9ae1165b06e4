import { useLayoutEffect, useRef } from 'react'

/**
 * Where the panel stands now. The panel is drawn once, into an element of its own, and the element is moved: its forms keep what somebody has half
 * written when a window becomes narrow, wide, or a sheet closes. Whoever was writing in it goes on where they were.
 */
export function PanelPlace({ host }: { host: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.append(host)
    const scrolled = scrolledIn.get(host) ?? []
    // A sheet is laid out once it has opened: only then is there a height to scroll in.
    const frame = requestAnimationFrame(() => comeBack(host, scrolled))
    const field = focusedIn.get(host)
    focusedIn.delete(host)
    // A sheet gives the focus, as it opens, to what asks for it by this attribute; at the side nobody else takes it.
    field?.setAttribute('data-autofocus', '')
    field?.addEventListener('blur', () => field.removeAttribute('data-autofocus'), { once: true })
    field?.focus({ preventScroll: true })
    return () => {
      cancelAnimationFrame(frame)
      scrolledIn.set(host, scrollsOf(host))
      if (holdsFocus(host) && document.activeElement instanceof HTMLElement) focusedIn.set(host, document.activeElement)
    }
  }, [host])
  return <div ref={place} className="panel-place" />
}

/** How far one had read: what scrolls in the panel, and what the panel scrolls in, counted outwards from it. */
interface Scrolled {
  readonly outwards: number | null
  readonly element: HTMLElement
  readonly top: number
}
const scrolledIn = new WeakMap<HTMLElement, readonly Scrolled[]>()

function scrollersAround(host: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let element = host.parentElement; element !== null && element !== document.body; element = element.parentElement)
    around.push(element)
  return around
}

const scrollsOf = (host: HTMLElement): Scrolled[] => [
  ...[...host.querySelectorAll<HTMLElement>('.panel-content')].flatMap(element =>
    element.scrollTop > 0 ? [{ outwards: null, element, top: element.scrollTop }] : [],
  ),
  ...scrollersAround(host).flatMap((element, outwards) =>
    element.scrollTop > 0 ? [{ outwards, element, top: element.scrollTop }] : [],
  ),
]

function comeBack(host: HTMLElement, scrolled: readonly Scrolled[]): void {
  const around = scrollersAround(host)
  for (const { outwards, element, top } of scrolled) {
    const now = outwards === null ? element : around[outwards]
    if (now !== undefined) now.scrollTop = top
  }
}

/** Moving an element takes the focus from what is in it. */
const focusedIn = new WeakMap<HTMLElement, HTMLElement>()

export const holdsFocus = (host: HTMLElement): boolean => host.contains(document.activeElement)

export function panelHost(): HTMLElement {
  const host = document.createElement('div')
  host.className = 'panel-place'
  return host
}
