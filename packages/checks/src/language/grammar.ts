import { irregularParticiples, practiceParticiples } from './lexicons/participles.ts'
import { adverbs, bodies, family, notParticiples, people, plainVerbs, prepositions, reviewers } from './lexicons/word-classes.ts'

/** What a word may be. A word form has all the kinds that it may have; which one it is, a rule tells from its neighbours. */
export const be = 1
export const have = 2
export const modal = 4
export const negation = 8
export const adverb = 16
export const determiner = 32
export const preposition = 64
export const pronoun = 128
/** A role or an identifiable person of whom fault could be said. */
export const person = 256
/** An agency, a service, a system: it may fail without anybody being blamed. */
export const body = 512
export const relative = 1024
/** Has the form of a past participle (or a past tense). */
export const participle = 2048
/** A participle that tells of a professional action, decision or omission. */
export const practice = 4096
export const conjunction = 8192
/** Those who judge: the review, the panel, the coroner. */
export const reviewer = 32768
/** A past tense of ordinary words, seldom regular: what somebody did. */
export const pastVerb = 65536

const words = (text: string): readonly string[] => text.split(' ')
const table = new Map<string, number>()
const add = (kind: number, list: readonly string[]): void => {
  for (const word of list) table.set(word, (table.get(word) ?? 0) | kind)
}

add(be, words("is are was were be been being isn't aren't wasn't weren't"))
add(have, words("has have had hasn't haven't hadn't having"))
add(modal, words("should would could might may must can will cannot shouldn't wouldn't couldn't can't won't ought shall"))
add(
  negation,
  words(
    "not never no n't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't wouldn't couldn't can't cannot won't neither nor",
  ),
)
add(determiner, words('the a an this that these those his her its their our my your no any some each every both all another'))
add(pronoun, words('he she they we i it nobody anyone somebody someone everyone everybody something nothing anything everything'))
add(conjunction, words('and but or because while when if that whether although though since as until before after so where than'))
add(adverb, adverbs)
add(preposition, prepositions)
add(person, people)
add(body, bodies)
add(relative, family)
add(reviewer, reviewers)
add(pastVerb, plainVerbs)
add(participle, irregularParticiples)
add(practice | participle, practiceParticiples)
const never = new Set(notParticiples)

const possessive = /'s?$/

/** The kinds of a folded word form, as bits. Asked once for each form. */
export function kindsOf(text: string): number {
  const known = table.get(text) ?? 0
  if (never.has(text)) return known & ~(participle | practice)
  if (known !== 0) return known
  const { length } = text
  if (length > 4 && text.endsWith('ed')) return participle
  if (length > 4 && text.endsWith('ly')) return adverb
  // "The nurse's", "workers'": of the person, and no subject.
  if (possessive.test(text)) return 0
  // 'redrawn', 'mistold', 'outdone': what the verb without its prefix is.
  const prefixed = length > 5 ? /^(?:re|mis|over|under|out)(?=[a-z]{4})/.exec(text) : null
  if (prefixed !== null) {
    const bare = table.get(text.slice(prefixed[0].length)) ?? 0
    if ((bare & practice) !== 0 && (bare & (person | body | adverb | preposition | pastVerb)) === 0) return participle
  }
  const hyphen = text.lastIndexOf('-')
  // 'risk-assessed', 'vice-chair', 'co-worker': what the last part is.
  return hyphen > 0 ? (table.get(text.slice(hyphen + 1)) ?? 0) & (participle | practice | person | body) : 0
}
