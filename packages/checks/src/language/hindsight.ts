import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { adverb, conjunction, determiner, negation, preposition } from './grammar.ts'
import {
  aboutHindsight,
  hindsightPhrases,
  namedSo,
  obviousTo,
  ordinaryEffects,
  seenByTheEye,
  shouldHave,
  standards,
} from './lexicons/hindsight.ts'
import { moreOfHindsight } from './lexicons/hindsight-more.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, kindsAt, sighting, wordAt } from './sighting.ts'
import { isPerson, subjectOf } from './subject.ts'

const phrases = new PhraseBook([...hindsightPhrases, ...moreOfHindsight])
const should = new PhraseBook(shouldHave)
const standard = new PhraseBook(standards)
const about = new PhraseBook(aboutHindsight)
const beginnings = { openings: phrases.bit | should.bit }

/** 'Not obvious', 'no warning signs', 'neither foreseeable': then it is not judged by the outcome. */
const denied = (block: ReadBlock, token: number, first: number): boolean => {
  for (let at = token - 1; at >= Math.max(first, token - 3); at--) {
    if ((kindsAt(block, at) & negation) !== 0) return true
    if ((kindsAt(block, at) & preposition) !== 0) return false
  }
  return false
}

/** Whether the words mean a thing ('a warning sign about the dog') or an ordinary effect ('some delay was inevitable'), and judge nobody. */
function isHarmless(block: ReadBlock, token: number, last: number, first: number): boolean {
  const next = wordAt(block, last)
  if (seenByTheEye.has(next) && !/^tell-?tale$/.test(wordAt(block, last - 1))) return true
  switch (wordAt(block, token)) {
    case 'red':
      // 'Red flags at every contact' are no scheme.
      return namedSo.has(next) && !/^(?:at|on|about|in)$/.test(wordAt(block, last - 1) === 'flags' ? next : '')
    case 'could':
    case 'might':
    case 'would':
      for (let at = token; at < last; at++) if ((kindsAt(block, at) & negation) !== 0) return true
      return false
    case 'warning':
      // Several signs 'at home' are not a board; one 'about the dog' is.
      return wordAt(block, last - 1) === 'sign' && namedSo.has(next)
    case 'obvious': {
      const attribute =
        (kindsAt(block, token - 1) & (determiner | preposition)) !== 0 ||
        /^(?:most|more|only)$|'s?$/.test(wordAt(block, token - 1)) ||
        wordAt(block, token - 2) === 'there'
      return (
        attribute &&
        last === token + 1 &&
        (kindsAt(block, last) & (adverb | conjunction | preposition)) === 0 &&
        last < block.tokens.count &&
        !obviousTo.has(next)
      )
    }
    case 'bound':
      // 'An employer is bound to look into it': a duty.
      return /^(?:is|are|by)$/.test(wordAt(block, token - 1))
    case 'looking':
      if (/^(?:in|of|reviewers|anyone|people)$/.test(wordAt(block, token - 1))) return true
      return /^(?:are|is|over|at|through|to|in|distorts|makes|can|tends|is|may)$/.test(next)
    case 'predictable':
      return (
        /^(?:an?|the|this)$/.test(wordAt(block, token - 1)) &&
        !/^(?:death|outcome|result|consequence|end|harm|injury|tragedy)$/.test(next)
      )
    case 'inevitable':
    case 'unavoidable':
    case 'inevitably':
      for (let at = Math.max(first, token - 8); at < token; at++) if (ordinaryEffects.has(wordAt(block, at))) return true
      return false
    default:
      return false
  }
}

function hindsightIn(block: ReadBlock, { firstToken, lastToken, to }: Sentence): Seen | null {
  // 'Was it obvious?': asked, and not judged.
  if (block.text.charAt(to - 1) === '?') return null
  let measured: boolean | null = null
  for (let token = firstToken; token < lastToken; token++) {
    const found = phrases.match(block, token, lastToken)
    const bare = found > 0 ? -1 : should.match(block, token, lastToken)
    const last = Math.max(found, bare)
    if (last < 0 || isQuoted(block, token)) continue
    if (found > 0 && (denied(block, token, firstToken) || isHarmless(block, token, last, firstToken))) continue
    if (bare > 0) {
      // 'The worker should have known' lays it to a person: that is blame.
      if (isPerson(block, subjectOf(block, token, firstToken)) && !/^been$/.test(wordAt(block, last - 1))) continue
      measured ??= standard.some(block, firstToken, lastToken)
      if (measured) continue
    }
    if (about.some(block, firstToken, lastToken) || isReported(block, token, firstToken, true)) return null
    return sighting(block, 'hindsight', { first: token, last })
  }
  return null
}

/** QM14.7 (and QM13.6): what was done is judged by what came of it. */
export const hindsight: BlockRule = block => inSentences(block, beginnings, hindsightIn)
