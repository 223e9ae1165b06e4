import type { ReadBlock } from '../blocks/read-block.ts'
import { relative, reviewer } from './grammar.ts'
import { kindsAt, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const says = set(
  'said says write told tells stated states alleged alleges claimed claims complained complains argued argues insisted recalled recalls remembered maintained accused',
)
const holds = set(
  'felt feels believed believes thought thinks described describes considered considers viewed views saw remembers experienced spoke wrote called calls',
)
const asTheyPutIt = set('words opinion view eyes account')

/** 'Was described by his mother as …'. */
const isByKin = (block: ReadBlock, at: number): boolean =>
  wordAt(block, at + 1) === 'by' && [2, 3].some(ahead => (kindsAt(block, at + ahead) & relative) !== 0)

/**
 * Whether the words from `token` on are told as somebody else's: 'the family said that …', 'she described it as …', 'in the mother's words'.
 * What the review itself finds is not reported. `family`: only what the family says counts.
 */
export function isReported(block: ReadBlock, token: number, first: number, family: boolean): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 30); at--) {
    const text = wordAt(block, at)
    // 'Told nobody' reports nothing.
    const speech = says.has(text) && !/^(?:nobody|no-one|none|no)$/.test(wordAt(block, at + 1))
    if (!speech && !holds.has(text) && !asTheyPutIt.has(text)) continue
    let kin = holds.has(text) && isByKin(block, at)
    let judge = false
    for (let back = at - 1; back >= Math.max(first, at - 7); back--) {
      const kinds = kindsAt(block, back)
      if ((kinds & relative) !== 0 || possessiveKin.has(wordAt(block, back))) kin = true
      if ((kinds & reviewer) !== 0) judge = true
      if (pronouns.has(wordAt(block, back))) kin ||= first > 0 || back === first
    }
    if (kin) return true
    if (speech && !judge && !family) return true
  }
  return false
}

const pronouns = set('she he they you')
const possessiveKin = set(
  "mother's father's family's parents' grandmother's sister's brother's her his their parent's families' child's widow's",
)
