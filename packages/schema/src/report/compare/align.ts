/** Two positions that hold the same. */
export type Pair = readonly [before: number, after: number]

/** Where neither list has an element of its own that both have, so many differences are looked through before giving up. */
const mostEdits = 400

interface Range {
  a: number
  aEnd: number
  b: number
  bEnd: number
}

/**
 * The elements that two lists have in common, in order, as pairs of positions. Elements that stand once in both are found
 * first and divide the lists (patience diff), so that a long report costs little more than its length; between them the
 * shortest edit is looked for (Myers 1986), and past `mostEdits` differences a stretch counts as wholly other.
 */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const numbers = new Map<string, number>()
  const numbered = (list: readonly string[]) =>
    list.map(item => {
      const known = numbers.get(item)
      if (known !== undefined) return known
      numbers.set(item, numbers.size)
      return numbers.size - 1
    })
  const [a, b] = [numbered(before), numbered(after)]
  const pairs: Pair[] = []
  const open: Range[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }]
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    trimEnds(a, b, range, pairs)
    if (range.a === range.aEnd || range.b === range.bEnd) continue
    const anchors = inOrder(onceInBoth(a, b, range))
    if (anchors.length === 0) pairs.push(...shortestEdit(a, b, range))
    let [fromA, fromB] = [range.a, range.b]
    for (const [atA, atB] of anchors) {
      pairs.push([atA, atB])
      open.push({ a: fromA, aEnd: atA, b: fromB, bEnd: atB })
      fromA = atA + 1
      fromB = atB + 1
    }
    if (anchors.length > 0) open.push({ a: fromA, aEnd: range.aEnd, b: fromB, bEnd: range.bEnd })
  }
  return pairs.sort(([one], [other]) => one - other)
}

/** Pairs what begins and what ends alike, and narrows the range to what is between. */
function trimEnds(a: readonly number[], b: readonly number[], range: Range, pairs: Pair[]): void {
  while (range.a < range.aEnd && range.b < range.bEnd && a[range.a] === b[range.b]) pairs.push([range.a++, range.b++])
  while (range.aEnd > range.a && range.bEnd > range.b && a[range.aEnd - 1] === b[range.bEnd - 1]) {
    pairs.push([--range.aEnd, --range.bEnd])
  }
}

function onceInBoth(a: readonly number[], b: readonly number[], range: Range): Pair[] {
  const placesIn = (list: readonly number[], from: number, end: number) => {
    const places = new Map<number, number>()
    for (let at = from; at < end; at += 1) {
      const item = list[at]
      if (item !== undefined) places.set(item, places.has(item) ? -1 : at)
    }
    return places
  }
  const inB = placesIn(b, range.b, range.bEnd)
  const pairs: Pair[] = []
  for (const [item, atA] of placesIn(a, range.a, range.aEnd)) {
    const atB = inB.get(item)
    if (atA >= 0 && atB !== undefined && atB >= 0) pairs.push([atA, atB])
  }
  return pairs
}

/** The longest part of these pairs whose second positions rise too. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, atB], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < atB) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const found: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) found.push(pair)
  }
  return found.reverse()
}

function shortestEdit(a: readonly number[], b: readonly number[], { a: fromA, aEnd, b: fromB, bEnd }: Range): Pair[] {
  const [n, m] = [aEnd - fromA, bEnd - fromB]
  const most = Math.min(n + m, mostEdits)
  /** How far each diagonal has come, after each number of edits. */
  const trace: Int32Array[] = []
  let reached = new Int32Array(2 * most + 3)
  const zero = most + 1
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reached.slice())
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits || (diagonal !== edits && at(reached, zero + diagonal - 1) < at(reached, zero + diagonal + 1))
      let x = down ? at(reached, zero + diagonal + 1) : at(reached, zero + diagonal - 1) + 1
      while (x < n && x - diagonal < m && a[fromA + x] === b[fromB + x - diagonal]) x += 1
      reached[zero + diagonal] = x
      if (x >= n && x - diagonal >= m) return walkBack(trace, zero, n, m).map(([i, j]) => [fromA + i, fromB + j])
    }
    reached = reached.slice()
  }
  return []
}

const at = (list: Int32Array, index: number): number => list[index] ?? 0

function walkBack(trace: readonly Int32Array[], zero: number, n: number, m: number): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [n, m]
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] ?? new Int32Array()
    const diagonal = x - y
    const down =
      diagonal === -edits || (diagonal !== edits && at(reached, zero + diagonal - 1) < at(reached, zero + diagonal + 1))
    const before = down ? diagonal + 1 : diagonal - 1
    const [fromX, fromY] = edits === 0 ? [0, 0] : [at(reached, zero + before), at(reached, zero + before) - before]
    while (x > fromX && y > fromY) pairs.push([--x, --y])
    ;[x, y] = [fromX, fromY]
  }
  return pairs
}
