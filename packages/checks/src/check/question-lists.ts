import { type QuestionId, questionIds, type Signal } from '../signal.ts'
import { inOrder } from './signals-of.ts'

type Lists = ReadonlyMap<QuestionId, readonly Signal[]>
const none: readonly Signal[] = []

export const same = (one: Signal, other: Signal): boolean =>
  one.code === other.code &&
  one.message === other.message &&
  one.polarity === other.polarity &&
  one.confidence === other.confidence &&
  one.where.document === other.where.document &&
  one.where.block === other.where.block &&
  one.where.nodeId === other.where.nodeId &&
  one.where.quote === other.where.quote

/** The list of now, with the objects of before wherever they say the same; the very list of before where all do. */
function steady(before: readonly Signal[], now: readonly Signal[]): readonly Signal[] {
  if (now.length === 0) return before.length === 0 ? before : none
  // Nearly always everything still stands where it stood.
  if (now.length === before.length) {
    let stands = true
    for (let at = 0; at < now.length && stands; at++) {
      const one = before[at]
      const other = now[at]
      stands = one !== undefined && other !== undefined && same(one, other)
    }
    if (stands) return before
  }
  const key = ({ code, where }: Signal) => `${code} ${where.nodeId ?? where.block}`
  const known = new Map(before.map(signal => [key(signal), signal]))
  return now.map(signal => {
    const old = known.get(key(signal))
    return old !== undefined && same(old, signal) ? old : signal
  })
}

/** Divides an ordered list by question, keeping the lists of before where they say the same. */
export function byQuestion(before: Lists, now: readonly Signal[]): Lists {
  const lists = Map.groupBy(now, signal => signal.question)
  return new Map(questionIds.map(id => [id, steady(before.get(id) ?? none, lists.get(id) ?? none)]))
}

/** So many times shorter a list is put into the other one by one, each at a place that is searched for by halves. */
const few = 16

function inserted(
  short: readonly Signal[],
  long: readonly Signal[],
  standsBefore: (signal: Signal, inLong: Signal) => boolean,
): readonly Signal[] {
  const all: Signal[] = []
  let from = 0
  for (const signal of short) {
    let low = from
    let high = long.length
    while (low < high) {
      const middle = (low + high) >> 1
      const there = long[middle]
      if (there !== undefined && standsBefore(signal, there)) low = middle + 1
      else high = middle
    }
    for (; from < low; from++) push(all, long[from])
    all.push(signal)
  }
  for (; from < long.length; from++) push(all, long[from])
  return all
}

const push = (all: Signal[], signal: Signal | undefined): void => {
  if (signal !== undefined) all.push(signal)
}

/** Two lists that are in order each, as one. */
export function merged(one: readonly Signal[], other: readonly Signal[]): readonly Signal[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  if (one.length * few < other.length) return inserted(one, other, (signal, before) => inOrder(before, signal) < 0)
  if (other.length * few < one.length) return inserted(other, one, (signal, before) => inOrder(before, signal) <= 0)
  const all = new Array<Signal>(one.length + other.length)
  let at = 0
  let next = 0
  for (const signal of one) {
    for (let before = other[next]; before !== undefined && inOrder(before, signal) < 0; before = other[next]) {
      all[at++] = before
      next++
    }
    all[at++] = signal
  }
  for (let rest = other[next]; rest !== undefined; rest = other[next]) {
    all[at++] = rest
    next++
  }
  return all
}
