import { type RefObject, useEffect, useRef } from 'react'

/** Ctrl+F and Ctrl+H look in the document that has the focus; where neither has it, in the first. */
export function useFindKeys(frame: RefObject<HTMLElement | null>, first: boolean, find: () => void): void {
  const latest = useRef({ first, find })
  latest.current = { first, find }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = ['f', 'h'].includes(event.key.toLowerCase()) && (event.ctrlKey || event.metaKey)
      if (!wanted || event.shiftKey || event.altKey || event.defaultPrevented || !(event.target instanceof Element)) return
      const inside = event.target.closest('.document')
      if (inside === null ? !latest.current.first : inside !== frame.current) return
      event.preventDefault()
      latest.current.find()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [frame])
}
