import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

export const barPlaceId = 'candour-bar'

/**
 * The middle of the header on the writing page (a route with `staticData: { frame: 'writing' }`): the review's title,
 * the saved state, who is here. The page that writes fills it from where it stands.
 */
export function Bar({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => setPlace(document.getElementById(barPlaceId)), [])
  return place === null ? null : createPortal(children, place)
}
