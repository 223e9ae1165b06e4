import * as grammar from './grammar.ts'
import { evidenceSigns } from './lexicons/evidence.ts'
import { type EvidenceClass, evidenceWords } from './lexicons/evidence-words.ts'
import type { EvidenceKind } from './lexicons/sign.ts'

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

/** Every sign, by its number. */
export const signs: { readonly kind: EvidenceKind; readonly weight: number }[] = []
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
/** Of a word that stands in no sign. */
export const nothing: readonly number[] = []
/** `^` in a sign: the beginning of a sentence, or what follows a colon, a semicolon or a dash. */
export const clauseStart = byWord.get('^') ?? []

/** What a folded word form may be in signs, by the numbers of their elements, the later ones of a sign first. Asked once for each form. */
export function stepsOf(text: string, kinds: number): readonly number[] {
  const own = byWord.get(text) ?? (inFigures.test(text) ? anyNumber : nothing)
  const ofKind = byKind.filter(({ kind, step }) => (kinds & kind) !== 0 && !own.includes(step)).map(({ step }) => step)
  return ofKind.length === 0 && own.length === 0 ? nothing : [...own, ...ofKind].sort((one, other) => other - one)
}

// What is asked of an element at every word of a report stands in rows of numbers.
export const signOf = Int32Array.from(steps, ({ sign }) => sign)
export const gapOf = Int32Array.from(steps, ({ gap }) => gap)
/** 1 where an element begins its sign, 2 where it ends it. */
export const edgeOf = Uint8Array.from(steps, ({ first, last }) => (first ? 1 : 0) | (last ? 2 : 0))
