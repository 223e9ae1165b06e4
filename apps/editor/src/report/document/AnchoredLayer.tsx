import { Paper, Portal } from '@mantine/core'
import { useFocusTrap, useMergedRef } from '@mantine/hooks'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

interface AnchoredLayerProps {
  /** Where it belongs, asked again whenever the page scrolls or changes its size. Null hides it. */
  rect: () => DOMRect | null
  side?: 'above' | 'below'
  /** Takes the focus and keeps Tab inside until it is closed. */
  trap?: boolean
  label?: string
  className?: string
  onClose?: () => void
  children: ReactNode
}

const gap = 8
const edge = 8

/** Something small that stands beside words or a mark: kept inside the window, on the other side where there is no room. */
export function AnchoredLayer(props: AnchoredLayerProps) {
  // The portal mounts its content a moment later; what measures must live inside it.
  return (
    <Portal>
      <Placed {...props} />
    </Portal>
  )
}

function Placed({ rect, side = 'below', trap = false, label, className = '', onClose, children }: AnchoredLayerProps) {
  const box = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(box, useFocusTrap(trap))

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const put = () => place(element, rect(), side)
    put()
    const watcher = new ResizeObserver(put)
    watcher.observe(element)
    window.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    return () => {
      watcher.disconnect()
      window.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
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
    <Paper
      ref={ref}
      shadow="md"
      withBorder
      className={`anchored-layer ${className}`}
      role={trap ? 'dialog' : undefined}
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
  )
}

function place(element: HTMLElement, anchor: DOMRect | null, side: 'above' | 'below'): void {
  element.style.visibility = anchor === null ? 'hidden' : 'visible'
  if (anchor === null) return
  const { width, height } = element.getBoundingClientRect()
  const below = anchor.bottom + gap
  const above = anchor.top - gap - height
  const belowFits = below + height <= window.innerHeight - edge
  const top = side === 'below' ? (belowFits ? below : above) : above >= edge ? above : below
  element.style.top = `${Math.max(edge, Math.min(top, window.innerHeight - height - edge))}px`
  element.style.left = `${Math.max(edge, Math.min(anchor.left, window.innerWidth - width - edge))}px`
}
