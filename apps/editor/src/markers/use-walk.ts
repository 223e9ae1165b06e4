import type { Place, Signal } from '@candour/checks'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Shows a place, or puts the caret there too. */
export type Visit = (place: Place, how: 'show' | 'enter') => void

/** What a line of the list needs to be walked to. */
export interface Walk {
  /** The line that Tab stops at; a list unfolds as far as it. */
  readonly stop: string
  /** The line whose place was shown last; '' before any was. */
  readonly shown: string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, signal: Signal) => void
  readonly onClick: (signal: Signal) => void
  /** These are about to go from the list: the focus goes on to the next signal of their question, or else to its heading. */
  readonly goOn: (gone: readonly Signal[]) => void
}

export const keyOf = ({ code, where }: Signal): string =>
  `${code} ${where.document} ${where.nodeId ?? ''} ${where.block} ${where.from}`

/** Where the focus was left by what went. */
interface Left {
  readonly question: string
  readonly at: number
}

/**
 * One stop for Tab; arrows go from place to place over all questions, what is folded away too, and show each; Enter puts the caret there.
 * `signals` come in the order in which they are listed.
 */
export function useWalk(panel: RefObject<HTMLElement | null>, signals: readonly Signal[], visit: Visit): Walk {
  const [chosen, setStop] = useState('')
  const [shown, setShown] = useState('')
  const left = useRef<Left | null>(null)
  const listed = useRef(signals)
  useLayoutEffect(() => {
    listed.current = signals
  })
  // What the focus went on to may be drawn anew, as its words have moved: then it would fall out of the panel.
  useEffect(() => {
    if (left.current === null || document.activeElement !== document.body) return
    const { question, at } = left.current
    const lines = panel.current?.querySelectorAll<HTMLElement>(`[data-question="${question}"] [data-signal]`) ?? []
    const next = lines[Math.min(at, lines.length - 1)] ?? headingOf(panel.current, question)
    next?.focus({ preventScroll: true })
  })
  const first = signals.find(({ polarity }) => polarity === 'look') ?? signals[0]
  const stop =
    chosen !== '' && signals.some(signal => keyOf(signal) === chosen) ? chosen : first === undefined ? '' : keyOf(first)
  return useMemo(() => walkOver({ panel, stop, shown, listed, left, setStop, setShown, visit }), [panel, stop, shown, visit])
}

const headingOf = (panel: HTMLElement | null, question: string): HTMLElement | null =>
  panel?.querySelector<HTMLElement>(`[data-question="${question}"] .marker-question-title`) ?? null

interface Walked {
  panel: RefObject<HTMLElement | null>
  stop: string
  shown: string
  listed: RefObject<readonly Signal[]>
  left: RefObject<Left | null>
  setStop: (key: string) => void
  setShown: (key: string) => void
  visit: Visit
}

function walkOver({ panel, stop, shown, listed, left, setStop, setShown, visit }: Walked): Walk {
  /** The line of a signal, unfolded where it was folded away. */
  const lineOf = (key: string): HTMLElement | undefined => {
    flushSync(() => setStop(key))
    const lines = panel.current?.querySelectorAll<HTMLElement>('[data-signal]') ?? []
    return [...lines].find(({ dataset }) => dataset.signal === key)
  }
  const walkTo = (signal: Signal | undefined): void => {
    if (signal === undefined) return
    const line = lineOf(keyOf(signal))
    line?.focus()
    // Focused by an arrow: its place is shown as a click would, and the focus stays in the list.
    line?.click()
  }
  return {
    stop,
    shown,
    onClick: signal => {
      left.current = null
      setStop(keyOf(signal))
      setShown(keyOf(signal))
      visit(signal.where, 'show')
    },
    onKeyDown: (event, signal) => {
      if (event.key === 'Enter') {
        event.preventDefault()
        visit(signal.where, 'enter')
        return
      }
      const all = listed.current
      const at = all.findIndex(other => keyOf(other) === keyOf(signal))
      const step = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }
      if (!(event.key in step)) return
      event.preventDefault()
      if (event.key === 'ArrowDown') walkTo(step.ArrowDown)
      else if (event.key === 'ArrowUp') walkTo(step.ArrowUp)
      else walkTo(event.key === 'Home' ? step.Home : step.End)
    },
    goOn: gone => {
      const [from] = gone
      if (from === undefined) return
      const keys = new Set(gone.map(keyOf))
      const own = listed.current.filter(({ question }) => question === from.question)
      const at = own.findIndex(signal => keyOf(signal) === keyOf(from))
      const isStaying = (signal: Signal): boolean => !keys.has(keyOf(signal))
      const next = own.slice(at + 1).find(isStaying) ?? own.slice(0, Math.max(0, at)).findLast(isStaying)
      const line = next === undefined ? undefined : lineOf(keyOf(next))
      ;(line ?? headingOf(panel.current, from.question))?.focus()
      const remaining = own.filter(isStaying)
      left.current = { question: from.question, at: next === undefined ? 0 : remaining.indexOf(next) }
      // Whoever goes elsewhere is not called back.
      window.addEventListener('pointerdown', () => (left.current = null), { once: true, capture: true })
    },
  }
}
