import type { Words } from '@candour/schema'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { panelWidth } from './layout.ts'

interface PanelEdgeProps {
  width: number
  words: Words
  onChange: (width: number) => void
}

/** The edge of the right panel: dragged, or moved with the arrow keys. */
export function PanelEdge({ width, words, onChange }: PanelEdgeProps) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    start.current = { x: event.clientX, width }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent) => {
    if (start.current !== null) onChange(start.current.width + start.current.x - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: panelWidth.step, ArrowRight: -panelWidth.step }[event.key]
    const to = { Home: panelWidth.least, End: panelWidth.most }[event.key]
    const next = by === undefined ? to : width + by
    if (next === undefined) return
    event.preventDefault()
    onChange(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is not an <hr>.
    <div
      role="separator"
      tabIndex={0}
      className="panel-edge"
      aria-orientation="vertical"
      aria-label={words.editor.page.resizePanel}
      aria-valuenow={width}
      aria-valuemin={panelWidth.least}
      aria-valuemax={panelWidth.most}
      title={words.editor.page.resizeHint}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onKeyDown={onKeyDown}
    />
  )
}
