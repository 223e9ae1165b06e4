import type { Place, Signal } from '@candour/checks'
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react'

/** Shows a place, or puts the caret there too. */
export type Visit = (place: Place, how: 'show' | 'enter') => void

/** What a line of the list needs to be walked to. */
export interface Walk {
  /** The line that Tab stops at. */
  readonly stop: string
  /** The line whose place was shown last; '' before any was. */
  readonly shown: string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, signal: Signal) => void
  readonly onClick: (signal: Signal) => void
}

export const keyOf = ({ code, where }: Signal): string =>
  `${code} ${where.document} ${where.nodeId ?? ''} ${where.block} ${where.from}`

/** One stop for Tab; arrows go from place to place over all questions and show each; Enter puts the caret there. */
export function useWalk(panel: RefObject<HTMLElement | null>, signals: readonly Signal[], visit: Visit): Walk {
  const [chosen, setStop] = useState('')
  const first = signals.find(({ polarity }) => polarity === 'look') ?? signals[0]
  const stop =
    chosen !== '' && signals.some(signal => keyOf(signal) === chosen) ? chosen : first === undefined ? '' : keyOf(first)
  return useMemo(() => walkOver({ panel, stop, chosen, setStop, visit }), [panel, stop, chosen, visit])
}

interface Walked {
  panel: RefObject<HTMLElement | null>
  stop: string
  chosen: string
  setStop: (key: string) => void
  visit: Visit
}

function walkOver({ panel, stop, chosen, setStop, visit }: Walked): Walk {
  const lines = (): HTMLElement[] => [...(panel.current?.querySelectorAll<HTMLElement>('[data-signal]') ?? [])]
  const focus = (line: HTMLElement | undefined): void => {
    if (line === undefined) return
    setStop(line.dataset.signal ?? '')
    line.focus()
    // Focused by an arrow: its place is shown as a click would, and the focus stays in the list.
    line.click()
  }
  return {
    stop,
    shown: chosen,
    onClick: signal => {
      setStop(keyOf(signal))
      visit(signal.where, 'show')
    },
    onKeyDown: (event, signal) => {
      if (event.key === 'Enter') {
        event.preventDefault()
        visit(signal.where, 'enter')
        return
      }
      const all = lines()
      const at = all.indexOf(event.currentTarget)
      const step = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }
      if (!(event.key in step)) return
      event.preventDefault()
      if (event.key === 'ArrowDown') focus(step.ArrowDown)
      else if (event.key === 'ArrowUp') focus(step.ArrowUp)
      else focus(event.key === 'Home' ? step.Home : step.End)
    },
  }
}
