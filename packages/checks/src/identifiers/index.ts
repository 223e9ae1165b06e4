import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { type Run, runsOf } from './capitals.ts'
import { conditionsIn } from './conditions.ts'
import { datesIn, daysIn } from './dates.ts'
import type { Detail } from './detail.ts'
import { detailsIn } from './details.ts'
import { company, doubtfulName, employer, firstName, title } from './marks.ts'
import { namesIn } from './name.ts'
import { small } from './name-parts.ts'
import { namedIn } from './named.ts'
import { numbersIn } from './numbers.ts'
import type { RegisterMatcher } from './register-match.ts'
import { word } from './sighted.ts'

export interface Identifying {
  /** In the order of the text. */
  readonly seen: readonly Seen[]
  /** Details that are harmless alone. */
  readonly details: readonly Detail[]
}

const overlaps = (one: Seen, other: Seen): boolean => one.from < other.to && other.from < one.to

const naming = firstName | doubtfulName | title | employer | company

/** 'The', 'When', 'In' where a sentence begins: alone they name nothing. */
const isBare = (block: ReadBlock, { first, last }: Run): boolean => {
  if (last - first > 1) return false
  const { kinds, marks } = word(block, first)
  return (kinds & small) !== 0 && (marks & naming) === 0
}

/** All that the words of a block may tell about who somebody is. Where the register knows the words, nothing else is said about them. */
export function identifyingIn(block: ReadBlock, matcher: RegisterMatcher): Identifying {
  const days = daysIn(block)
  const numbers = numbersIn(block)
  const known = matcher.in(block, days, numbers)
  const pseudonymEnd = (token: number) => matcher.pseudonymEnd(block, token)
  const named: Seen[] = []
  for (const run of runsOf(block)) {
    if (isBare(block, run)) continue
    const place = namedIn(block, run)
    if (place === null) {
      for (const name of namesIn(block, run, pseudonymEnd)) named.push(name)
      continue
    }
    named.push(place)
    for (const name of namesIn(block, run, pseudonymEnd)) if (!overlaps(name, place)) named.push(name)
  }
  const ofWords = [...numbers, ...datesIn(block, days), ...named, ...conditionsIn(block)]
  const own = known.length === 0 ? ofWords : ofWords.filter(one => !known.some(match => overlaps(one, match)))
  const seen = [...own, ...known].sort((one, other) => one.from - other.from || (one.code < other.code ? -1 : 1))
  return { seen, details: detailsIn(block, seen) }
}
