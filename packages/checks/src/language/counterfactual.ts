import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { declines, harmlessEndings, supposed, takenForGranted, whatMightHaveBeen } from './lexicons/counterfactual.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, sighting, wordAt } from './sighting.ts'

const phrases = new PhraseBook(whatMightHaveBeen)
const declining = new PhraseBook(declines)
const beginnings = { openings: phrases.bit }

/** 'We would have liked to meet him', 'she would have been aware', 'staff might have assumed': nothing is said to have gone otherwise. */
function isHarmless(block: ReadBlock, token: number, last: number): boolean {
  const ending = wordAt(block, last - 1)
  if (harmlessEndings.has(ending)) return true
  if (wordAt(block, token) === 'might' && supposed.has(ending)) return true
  return ending === 'been' && takenForGranted.has(wordAt(block, last))
}

function counterfactualIn(block: ReadBlock, { firstToken, lastToken }: Sentence): Seen | null {
  for (let token = firstToken; token < lastToken; token++) {
    const last = phrases.match(block, token, lastToken)
    if (last < 0 || isQuoted(block, token) || isHarmless(block, token, last)) continue
    if (declining.some(block, firstToken, lastToken) || isReported(block, token, firstToken, true)) return null
    return sighting(block, 'counterfactual', { first: token, last })
  }
  return null
}

/** QM14.7 (and QM13.6): what would, could or might have been. */
export const counterfactual: BlockRule = block => inSentences(block, beginnings, counterfactualIn)
