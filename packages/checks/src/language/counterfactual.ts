import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import {
  asARule,
  declines,
  harmlessEndings,
  knowable,
  supposed,
  takenForGranted,
  whatMightHaveBeen,
} from './lexicons/counterfactual.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, sighting, wordAt } from './sighting.ts'

const phrases = new PhraseBook(whatMightHaveBeen)
const declining = new PhraseBook(declines)
const beginnings = { openings: phrases.bit }

/** 'What any competent doctor would have seen' measures somebody after all. */
const isCompetence = (block: ReadBlock, from: number, until: number): boolean => {
  for (let at = from; at < until; at++) if (/^(?:any|competent)$/.test(wordAt(block, at))) return true
  return false
}

/** 'We would have liked to meet him', 'she would have been aware', 'staff might have assumed': nothing is said to have gone otherwise. */
function isHarmless(block: ReadBlock, token: number, last: number): boolean {
  const ending = wordAt(block, last - 1)
  if (harmlessEndings.has(ending)) return true
  if (wordAt(block, token) === 'might' && supposed.has(ending)) return true
  for (let at = token + 1; at < last; at++) if (asARule.has(wordAt(block, at))) return true
  // 'The danger could not have been plainer.'
  if (ending === 'been' && /^(?:more|.{3,}er)$/.test(wordAt(block, last)) && wordAt(block, token + 1) === 'not') return true
  if (knowable.has(ending) || knowable.has(wordAt(block, last)))
    for (let at = token - 1; at >= Math.max(0, token - 6); at--)
      if (wordAt(block, at) === 'what') return !isCompetence(block, at, token)
  return ending === 'been' && takenForGranted.has(wordAt(block, last))
}

/** 'The panel was asked whether it could have been prevented': asked, not said. */
function isAsked(block: ReadBlock, token: number, first: number, until: number): boolean {
  // '… and agreed that it was.'
  if (/^(?:was|could|would|had)$/.test(wordAt(block, until - 1))) return false
  for (let at = token - 1; at >= Math.max(first, token - 9); at--)
    if (wordAt(block, at) === 'whether' && wordAt(block, at + 1) !== 'or') return true
  return false
}

/** Whether the sentence declines to say it. What follows a 'but' after the declining is said all the same. */
function isDeclined(block: ReadBlock, token: number, first: number, until: number): boolean {
  for (let at = token - 1; at > first; at--)
    if (wordAt(block, at) === 'but' && declining.some(block, first, at)) return declining.some(block, at, until)
  return declining.some(block, first, until)
}

function counterfactualIn(block: ReadBlock, { firstToken, lastToken }: Sentence): Seen | null {
  for (let token = firstToken; token < lastToken; token++) {
    const last = phrases.match(block, token, lastToken)
    if (last < 0 || isQuoted(block, token) || isHarmless(block, token, last) || isAsked(block, token, firstToken, lastToken))
      continue
    if (isDeclined(block, token, firstToken, lastToken) || isReported(block, token, firstToken, true)) continue
    return sighting(block, 'counterfactual', { first: token, last })
  }
  return null
}

/** QM14.7 (and QM13.6): what would, could or might have been. */
export const counterfactual: BlockRule = block => inSentences(block, beginnings, counterfactualIn)
