import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/** The fragment of the address, anew each time a link is followed, be it the same one again on the page that is open. */
export interface FollowedLink {
  /** Each following of a link has its own. */
  key: string
  hash: string
}

export function useFollowedLink(): FollowedLink {
  const key = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const hash = useLocation({ select: location => location.hash })
  const router = useRouter()
  const [again, setAgain] = useState(0)
  // A link to where one is already is no entry of the history: the router only loads anew.
  useEffect(
    () =>
      router.subscribe('onBeforeLoad', ({ hrefChanged }) => {
        if (!hrefChanged) setAgain(count => count + 1)
      }),
    [router],
  )
  return { key: `${key} ${again}`, hash }
}

/** Goes to the element that a followed link names, once it is there: `ready` says that what it stands among has been fetched. */
export function useArrival(ready: boolean, isMine: (hash: string) => boolean): void {
  const { key, hash } = useFollowedLink()
  const arrived = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: one following of a link is one arrival.
  useEffect(() => {
    if (!ready || !isMine(hash) || arrived.current === key + hash) return
    arrived.current = key + hash
    const place = document.getElementById(hash)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  }, [ready, key, hash])
}
