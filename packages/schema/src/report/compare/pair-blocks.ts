import { align } from './align.ts'
import type { Block } from './blocks.ts'
import { likeness } from './words.ts'

/** Which block of the earlier text each block of the later one was, and which of these stand elsewhere now. */
export interface PairedBlocks {
  /** Position in the later text → position in the earlier one. */
  was: ReadonlyMap<number, number>
  moved: ReadonlySet<number>
}

/** A passage is told to have moved when it is more than a few words: 'None.' stands in many places. */
const wordsOfAMove = 4
/** From this likeness on two paragraphs in one place are one that was rewritten; below it, one went and another came. */
const rewritten = 0.4
/** A passage that was both moved and changed has to be more alike than one that stayed in its place. */
const movedAndChanged = 0.7
const mostLookedAt = 300

/** Pairs the blocks of two texts: unchanged ones first, then those with the same words, the same id, similar words. */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): PairedBlocks {
  const was = new Map<number, number>()
  const taken = new Set<number>()
  const moved = new Set<number>()
  const pair = (from: number, to: number) => {
    was.set(to, from)
    taken.add(from)
  }
  for (const [from, to] of align(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )) {
    pair(from, to)
  }
  for (const gap of gapsOf(was, before.length, after.length)) {
    const [olds, news] = [gap.olds.map(at => before[at]?.textKey ?? ''), gap.news.map(at => after[at]?.textKey ?? '')]
    for (const [from, to] of align(olds, news)) pair(gap.olds[from] ?? 0, gap.news[to] ?? 0)
  }
  for (const gap of gapsOf(was, before.length, after.length)) {
    for (const [from, to] of alike(before, after, gap)) pair(from, to)
  }

  const elsewhere = (from: number, to: number) => {
    pair(from, to)
    moved.add(to)
  }
  const olds = () => before.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const news = () => after.flatMap((_, at) => (was.has(at) ? [] : [at]))
  for (const keyOf of [byId, (block: Block) => block.key, (block: Block) => block.textKey]) {
    const places = new Map<string, number[]>()
    for (const at of olds()) {
      const block = before[at]
      const key = block === undefined || !(block.id !== '' || enoughWords(block)) ? '' : keyOf(block)
      if (key !== '') places.set(key, [...(places.get(key) ?? []), at])
    }
    for (const to of news()) {
      const block = after[to]
      const from = block === undefined ? undefined : places.get(keyOf(block))?.shift()
      if (from !== undefined) elsewhere(from, to)
    }
  }
  // Short lines go with what they stand beside: the headline of a finding that moved.
  for (const step of [1, -1]) {
    for (const to of step === 1 ? [...moved].sort(rising) : [...moved].sort(rising).reverse()) {
      for (let [old, now] = [(was.get(to) ?? -1) + step, to + step]; ; [old, now] = [old + step, now + step]) {
        const [earlier, later] = [before[old], after[now]]
        if (earlier === undefined || later === undefined || taken.has(old) || was.has(now)) break
        if (earlier.textKey !== later.textKey) break
        elsewhere(old, now)
      }
    }
  }
  const [left, came] = [olds(), news()]
  if (left.length <= mostLookedAt && came.length <= mostLookedAt) {
    for (const to of came) {
      const best = mostAlike(before, after[to], left, taken)
      if (best !== null) elsewhere(best, to)
    }
  }
  return { was, moved }
}

const rising = (one: number, other: number): number => one - other

const byId = ({ type, id }: Block): string => (id === '' ? '' : `${type} ${id}`)
const enoughWords = ({ tokens }: Block): boolean => tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length >= wordsOfAMove

interface Gap {
  olds: number[]
  news: number[]
}

/** What is not paired, stretch by stretch between the blocks that stayed. */
function gapsOf(was: ReadonlyMap<number, number>, oldCount: number, newCount: number): Gap[] {
  const gaps: Gap[] = []
  let [from, news]: [number, number[]] = [0, []]
  for (let to = 0; to <= newCount; to += 1) {
    const old = to === newCount ? oldCount : was.get(to)
    if (old === undefined) {
      news.push(to)
      continue
    }
    const olds = Array.from({ length: Math.max(0, old - from) }, (_, at) => from + at)
    if (olds.length > 0 && news.length > 0) gaps.push({ olds, news })
    from = old + 1
    news = []
  }
  return gaps
}

/** Pairs in order within one gap: by id where blocks have one, else where they are alike enough. */
function alike(before: readonly Block[], after: readonly Block[], { olds, news }: Gap): [number, number][] {
  const pairs: [number, number][] = []
  let next = 0
  for (const to of news) {
    const later = after[to]
    if (later === undefined) continue
    const window = olds.slice(next, next + 20)
    const found = window.findIndex(from => {
      const earlier = before[from]
      if (earlier === undefined) return false
      if (later.id !== '' || later.tokens.length === 0) return byId(earlier) === byId(later) && later.id !== ''
      // A line that was turned into a heading is still that line.
      if (earlier.tokens.length === 0 || earlier.id !== '') return false
      return likeness(earlier.tokens, later.tokens) >= rewritten
    })
    const from = window[found]
    if (from === undefined) continue
    pairs.push([from, to])
    next += found + 1
  }
  return pairs
}

function mostAlike(
  before: readonly Block[],
  block: Block | undefined,
  candidates: readonly number[],
  taken: ReadonlySet<number>,
): number | null {
  if (block === undefined || !enoughWords(block)) return null
  let [best, most]: [number | null, number] = [null, movedAndChanged]
  for (const at of candidates) {
    const other = before[at]
    if (other === undefined || taken.has(at) || other.type !== block.type || other.tokens.length === 0) continue
    const like = likeness(other.tokens, block.tokens)
    if (like >= most) [best, most] = [at, like]
  }
  return best
}
