import type { Pictures } from '@candour/checks'

/** Whether two values of a picture draw the same: plain objects, lists and sets of them. */
function drawsSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (one instanceof Set && other instanceof Set) return one.size === other.size && [...one].every(each => other.has(each))
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))]
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && drawsSame(value, theirs.get(key)))
}

const kept = <Value>(before: Value, now: Value): Value => (drawsSame(before, now) ? before : now)

/** The pictures of now; each that shows the same is the very object of before, and all of them are where nothing differs. */
export function steadyPictures(before: Pictures, now: Pictures): Pictures {
  const next: Pictures = {
    reading: {
      report: kept(before.reading.report, now.reading.report),
      response: kept(before.reading.response, now.reading.response),
    },
    factors: kept(before.factors, now.factors),
    traces: kept(before.traces, now.traces),
  }
  const { reading, factors, traces } = next
  const all = reading.report === before.reading.report && reading.response === before.reading.response
  return all && factors === before.factors && traces === before.traces ? before : next
}
