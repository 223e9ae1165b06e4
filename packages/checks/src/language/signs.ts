import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { strongBreak } from './clauses.ts'
import type { EvidenceKind } from './lexicons/sign.ts'
import { clauseStart, edgeOf, gapOf, nothing, signOf, signs } from './sign-steps.ts'

/** One sign in the words of a sentence. */
export interface SignSeen {
  readonly kind: EvidenceKind
  readonly weight: number
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

/** Where each element was last seen, and where its sign began: as many places as there are elements, used by one sentence after the other. */
const seenAt = new Int32Array(signOf.length)
const begunAt = new Int32Array(signOf.length)
/** Places are counted on from sentence to sentence, so that those of the sentences before need not be wiped. */
let counted = 2
const mostCounted = 2 ** 30

const noSigns: readonly SignSeen[] = []
/** All signs in a sentence, in one pass over its words: an element asks only whether the one before it was seen near enough. */
function signsIn(block: ReadBlock, { firstToken, lastToken }: Sentence): readonly SignSeen[] {
  if (counted > mostCounted) {
    seenAt.fill(0)
    counted = 2
  }
  const base = counted - firstToken
  counted += lastToken - firstToken + 2
  const { words } = block.tokens
  const { breaks, quoted } = block.clauses
  let seen: SignSeen[] | null = null
  let floor = 0
  for (let token = firstToken; token < lastToken; token++) {
    const place = base + token
    if (token === firstToken || breaks[token] === strongBreak) {
      floor = place - 1
      for (const at of clauseStart) {
        seenAt[at] = floor
        begunAt[at] = token
      }
    }
    const ofWord = words[token]?.steps ?? nothing
    if (ofWord.length === 0 || quoted[token] === 1) continue
    for (const at of ofWord) {
      const edge = edgeOf[at] ?? 0
      if ((edge & 1) !== 0) begunAt[at] = token
      else {
        const before = seenAt[at - 1] ?? 0
        if (before < floor || place - before > (gapOf[at] ?? 0) + 1 || place === before) continue
        begunAt[at] = begunAt[at - 1] ?? token
      }
      seenAt[at] = place
      if ((edge & 2) === 0) continue
      const sign = signs[signOf[at] ?? 0]
      if (sign === undefined) continue
      seen ??= []
      seen.push({ kind: sign.kind, weight: sign.weight, first: begunAt[at] ?? token, last: token + 1 })
    }
  }
  return seen ?? noSigns
}

const kept = new WeakMap<ReadBlock, (readonly SignSeen[])[]>()
/** The signs in a sentence of a block. Two rules ask for them, and they are looked for once. */
export function signsOf(block: ReadBlock, index: number): readonly SignSeen[] {
  let signsOfBlock = kept.get(block)
  if (signsOfBlock === undefined) {
    signsOfBlock = block.sentences.map(sentence => signsIn(block, sentence))
    kept.set(block, signsOfBlock)
  }
  return signsOfBlock[index] ?? noSigns
}
