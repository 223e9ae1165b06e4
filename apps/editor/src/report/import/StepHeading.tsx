import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a step, which takes the focus when the step begins: who cannot see the page change is told so. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="import-step">
      {children}
    </h2>
  )
}
