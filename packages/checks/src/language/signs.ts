import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { strongBreak } from './clauses.ts'
import * as grammar from './grammar.ts'
import { evidenceSigns } from './lexicons/evidence.ts'
import { type EvidenceClass, evidenceWords } from './lexicons/evidence-words.ts'
import type { EvidenceKind } from './lexicons/sign.ts'

/** One sign in the words of a sentence. */
export interface SignSeen {
  readonly kind: EvidenceKind
  readonly weight: number
  readonly first: number
  /** Exclusive. */
  readonly last: number
}

/** An element of a sign: which sign, which of its words, and how many words of any kind may stand before it. */
interface Step {
  readonly sign: number
  readonly first: boolean
  readonly last: boolean
  readonly gap: number
}

const grammarKinds: Readonly<Record<string, number>> = {
  be: grammar.be,
  have: grammar.have,
  adverb: grammar.adverb,
  determiner: grammar.determiner,
  participle: grammar.participle,
  person: grammar.person,
}
const isClass = (name: string): name is EvidenceClass => Object.hasOwn(evidenceWords, name)

const signs: { readonly kind: EvidenceKind; readonly weight: number }[] = []
const steps: Step[] = []
const byWord = new Map<string, number[]>()
const byKind: { readonly kind: number; readonly step: number }[] = []

function addWord(word: string, step: number): void {
  const known = byWord.get(word)
  if (known === undefined) byWord.set(word, [step])
  else if (!known.includes(step)) known.push(step)
}

function addElement(element: string, step: number): void {
  for (const one of element.split('|')) {
    const name = one.slice(1)
    if (!one.startsWith('@')) addWord(one, step)
    else if (isClass(name)) for (const word of evidenceWords[name].words) addWord(word, step)
    else {
      const kind = grammarKinds[name]
      if (kind === undefined) throw new Error(`There is no class of words ${one}`)
      byKind.push({ kind, step })
    }
  }
}

for (const { kind, weight, signs: written } of evidenceSigns)
  for (const sign of written) {
    const elements = sign.split(' ')
    const last = elements.length - 1
    let gap = 0
    for (const [at, element] of elements.entries())
      if (element.startsWith('~')) {
        gap = Number(element.slice(1))
        if (at === 0 || at === last) throw new Error(`‘${sign}’ does not begin and end with words`)
      } else {
        addElement(element, steps.length)
        steps.push({ sign: signs.length, first: at === 0, last: at === last, gap })
        gap = 0
      }
    signs.push({ kind, weight })
  }

const inFigures = /^(?:\d{1,3}|\d,\d{3}|(?!19|20)\d{4})$/
const anyNumber = byWord.get('seventeen') ?? []
const nothing: readonly number[] = []
/** `^` in a sign: the beginning of a sentence, or what follows a colon, a semicolon or a dash. */
const clauseStart = byWord.get('^') ?? []

/** What a folded word form may be in signs, by the numbers of their elements, the later ones of a sign first. Asked once for each form. */
export function stepsOf(text: string, kinds: number): readonly number[] {
  const own = byWord.get(text) ?? (inFigures.test(text) ? anyNumber : nothing)
  const ofKind = byKind.filter(({ kind, step }) => (kinds & kind) !== 0 && !own.includes(step)).map(({ step }) => step)
  return ofKind.length === 0 && own.length === 0 ? nothing : [...own, ...ofKind].sort((one, other) => other - one)
}

// What is asked of an element at every word of a report stands in rows of numbers.
const signOf = Int32Array.from(steps, ({ sign }) => sign)
const gapOf = Int32Array.from(steps, ({ gap }) => gap)
/** 1 where an element begins its sign, 2 where it ends it. */
const edgeOf = Uint8Array.from(steps, ({ first, last }) => (first ? 1 : 0) | (last ? 2 : 0))
/** Where each element was last seen, and where its sign began: as many places as there are elements, used by one sentence after the other. */
const seenAt = new Int32Array(steps.length)
const begunAt = new Int32Array(steps.length)
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
