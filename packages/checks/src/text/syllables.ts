import { syllableExceptions } from './syllable-exceptions.ts'

const exceptions = new Map<string, number>()
for (const [count, words] of Object.entries(syllableExceptions)) {
  for (const word of words.split(' ')) exceptions.set(word, Number(count))
}

/** Words of the field that the word lists lack, or that the package counts otherwise than people say them. */
const ofTheField =
  'safeguard:2 safeguards:2 safeguarded:3 safeguarding:3 area:3 areas:3 science:2 sciences:3 caregiver:3 caregivers:3 homelessness:3 ' +
  'timeline:2 timelines:2 lifestyle:2 lifestyles:2 multidisciplinary:7 multi-agency:5 interagency:5 chronology:4 chronologies:4'
for (const entry of ofTheField.split(' ')) {
  const [word, count] = entry.split(':')
  if (word !== undefined) exceptions.set(word, Number(count))
}

const vowelGroups = /[aeiouyàáâäèéêëìíîïòóôöùúûü]+/g
const silentE = /(?:[^aeiouyl]|[aeiouy]l|[gq]u)e$/
const silentEs = /(?:[^aeiouylsxzcgh]|[aeiouy]l|[gq]u|[^cs]h)es$/
const silentEd = /(?:[^aeiouyltd]|[aeiouy]l|[gq]u|ll)ed$/
const silentBeforeSuffix = /(?:[^aeiouyl]|[aeiouy]l)e(?:ly|ness|ments?|ful|fully|less|lessly|lessness|some)$/
/** Two vowels that stand side by side and are said apart. */
const saidApart =
  /(?<![cstgxqlaeiou])i[aou]|(?<=[cs])iat(?!ion)|(?<=li)[aou]|ie(?=rs?$|st$|n[tc])|[aeiouy](?=ings?$|ingly$)|(?<![gq])u(?=a)|(?<![gq])ue(?=n[tc])|[ouea](?=yers?$|yees?$)|eo(?!u)|uou|io(?=let)|rea(?=[lt][^y]|cti)|quie(?=t)/g

/**
 * A count by rule, for a folded word of letters: groups of vowels, less the silent e, plus the pairs said apart.
 * Right for about nine words in ten of a British list; the others stand in the table that `scripts/build-syllables.ts` writes.
 */
export function syllablesByRule(word: string): number {
  const groups = word.match(vowelGroups)?.length ?? 0
  // No vowel at all: an acronym, said letter by letter.
  if (groups === 0) return Math.max(1, Math.min(word.length, 8))
  let count = groups
  if (silentE.test(word) || silentEs.test(word) || silentEd.test(word) || silentBeforeSuffix.test(word)) count--
  count += word.match(saidApart)?.length ?? 0
  if (/[^aeiouy]isms?$|thms?$/.test(word)) count++
  return Math.max(1, count)
}

const syllablesOfPart = (part: string): number => {
  if (part.length === 0) return 0
  // A number is read in one glance; the formulas were made for words.
  if (/^\p{N}/u.test(part)) return 1
  const known = exceptions.get(part)
  if (known !== undefined) return known
  if (part.endsWith("'s")) return syllablesOfPart(part.slice(0, -2)) + (/(?:[sxz]|ch|sh|[cg]e|[sz]e)'s$/.test(part) ? 1 : 0)
  if (part.endsWith("n't") && part.length > 4) return syllablesOfPart(part.slice(0, -3)) + 1
  const bare = part.replaceAll("'", '')
  return exceptions.get(bare) ?? syllablesByRule(bare)
}

/** Syllables of a folded word (lower case, straight apostrophes); the parts of a hyphenated word are added up. */
export function syllablesOf(word: string): number {
  if (word.length > 60) return Math.ceil(word.length / 3)
  if (!word.includes('-') && !word.includes('.')) return syllablesOfPart(word)
  let sum = 0
  for (const part of word.split(/[-.]/)) sum += syllablesOfPart(part)
  return Math.max(1, sum)
}
