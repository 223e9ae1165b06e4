import { type RefObject, useEffect, useRef } from 'react'

/**
 * Whoever is in here stays in here: where the button they pressed or the form they sent goes away, the focus goes to the
 * whole instead of nowhere. Gives a way to go to something that is drawn in a moment.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const inside = useRef(false)
  useEffect(() => {
    const follow = ({ target }: Event) => {
      inside.current = target instanceof Node && root.current?.contains(target) === true
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow, true)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow, true)
    }
  }, [root])
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  })
  return selector => {
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus())
  }
}
