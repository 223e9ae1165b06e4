/** Runs `work` when the page has nothing better to do; gives how to call it off. Safari has no idle callbacks: there a turn of its own will do. */
export function whenIdle(work: (milliseconds: number) => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const asked = window.requestIdleCallback(deadline => work(deadline.didTimeout ? leastSlice : deadline.timeRemaining()), {
      timeout: latest,
    })
    return () => window.cancelIdleCallback(asked)
  }
  const asked = window.setTimeout(() => work(longestSlice), 1)
  return () => window.clearTimeout(asked)
}

/** A page that is never idle still gets its turn after so many milliseconds. */
const latest = 250
/** No slice is longer, so that a key that comes meanwhile is painted in its frame. */
export const longestSlice = 8
const leastSlice = 4
