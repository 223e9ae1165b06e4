import type { LiveMessage } from '@candour/schema'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { ApiProblem, keyOfReview, read } from '../interface/index.ts'
import { signingOut } from '../session/index.ts'
import { fetchAgain } from './fetch-again.ts'
import { LiveChannel } from './live-channel.ts'

type Hears = (message: LiveMessage) => void
interface Live {
  channel: LiveChannel | null
  hears: Set<Hears>
}
const LiveContext = createContext<Live>({ channel: null, hears: new Set() })

/** One live channel for as long as this person is signed in: whatever page is open fetches again what has changed. */
export function LiveProvider({ userId, children }: { userId: string | null; children: ReactNode }) {
  const queries = useQueryClient()
  const router = useRouter()
  const [hears] = useState(() => new Set<Hears>())
  const [channel, setChannel] = useState<LiveChannel | null>(null)
  useEffect(() => {
    if (userId === null) return
    let wasListening = false
    const opened = new LiveChannel({
      heard: message => {
        // Whatever was said while nobody listened was not heard.
        if (message.type === 'listening' && wasListening) void queries.invalidateQueries()
        if (message.type === 'listening') wasListening = true
        if (message.type === 'changed') fetchAgain(queries, message.reviewId, message.what)
        if (message.type === 'rights') void askAnew(queries, message.reviewId)
        for (const hear of hears) hear(message)
      },
      sessionEnded: () => {
        // The writing page keeps what the server did not take, and says so itself: nobody is led away from it.
        const { matches, location } = router.state
        if (matches.some(({ staticData }) => staticData.frame === 'writing')) return
        // Whoever signs out on this page is led on by that.
        if (queries.isMutating({ mutationKey: signingOut }) > 0) return
        if (matches.some(({ routeId }) => routeId === '/signed-in'))
          window.location.replace(`/sign-in?${new URLSearchParams({ next: location.href })}`)
      },
    })
    setChannel(opened)
    return () => {
      setChannel(null)
      opened.close()
    }
  }, [userId, queries, router, hears])
  return <LiveContext value={{ channel, hears }}>{children}</LiveContext>
}

/** Everything of the review is fetched anew; where it is the person's no longer, nothing of it stays on the screen. */
async function askAnew(queries: QueryClient, reviewId: string): Promise<void> {
  void queries.invalidateQueries({ queryKey: ['installation', 'review.list'] })
  await queries.invalidateQueries({ queryKey: keyOfReview(reviewId) })
  const error = queries.getQueryState(read('review.read', { params: { review: reviewId } }).queryKey)?.error
  if (error instanceof ApiProblem && error.reason === 'not-a-member')
    await queries.resetQueries({ queryKey: keyOfReview(reviewId) })
}

const never = () => () => undefined
const no = () => false

/** Whether what changes is heard of at this moment. */
export function useListening(): boolean {
  const { channel } = useContext(LiveContext)
  return useSyncExternalStore(channel?.subscribe ?? never, channel?.listening ?? no)
}

/** What else a page does when it hears something. */
export function useHears(hear: Hears): void {
  const { hears } = useContext(LiveContext)
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    const mine: Hears = message => latest.current(message)
    hears.add(mine)
    return () => {
      hears.delete(mine)
    }
  }, [hears])
}
