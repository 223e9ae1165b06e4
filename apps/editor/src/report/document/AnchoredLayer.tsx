import { FocusTrap, Paper, Portal } from '@mantine/core'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

interface AnchoredLayerProps {
  /** Where it belongs, asked again whenever the page scrolls or changes its size. Null hides it. */
  rect: () => DOMRect | null
  side?: 'above' | 'below'
  /** Takes the focus and keeps Tab inside until it is closed. */
  trap?: boolean
  label?: string
  role?: string
  className?: string
  onClose?: () => void
  children: ReactNode
}

const gap = 8
const edge = 8

/** Something small that stands beside words or a mark: kept inside the window, on the other side where there is no room. */
export function AnchoredLayer({
  rect,
  side = 'below',
  trap = false,
  label,
  role,
  className,
  onClose,
  children,
}: AnchoredLayerProps) {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const place = () => {
      const element = box.current
      const anchor = rect()
      if (element === null) return
      element.style.visibility = anchor === null ? 'hidden' : 'visible'
      if (anchor === null) return
      const { width, height } = element.getBoundingClientRect()
      const below = anchor.bottom + gap
      const above = anchor.top - gap - height
      const wanted = side === 'below' ? below : above
      const fits = side === 'below' ? below + height <= window.innerHeight - edge : above >= edge
      const top = fits ? wanted : side === 'below' ? above : below
      element.style.top = `${Math.max(edge, Math.min(top, window.innerHeight - height - edge))}px`
      element.style.left = `${Math.max(edge, Math.min(anchor.left, window.innerWidth - width - edge))}px`
    }
    place()
    const watcher = new ResizeObserver(place)
    if (box.current !== null) watcher.observe(box.current)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      watcher.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })

  useEffect(() => {
    if (onClose === undefined) return
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [onClose])

  return (
    <Portal>
      <FocusTrap active={trap}>
        <Paper
          ref={box}
          shadow="md"
          withBorder
          className={`anchored-layer ${className ?? ''}`}
          role={role ?? (trap ? 'dialog' : undefined)}
          aria-label={label}
          onKeyDown={event => {
            if (event.key !== 'Escape' || onClose === undefined) return
            event.preventDefault()
            event.stopPropagation()
            onClose()
          }}
        >
          {children}
        </Paper>
      </FocusTrap>
    </Portal>
  )
}
