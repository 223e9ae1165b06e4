import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { negation, preposition } from './grammar.ts'
import { aboutHindsight, hindsightPhrases, seenByTheEye, shouldHave, standards } from './lexicons/hindsight.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, kindsAt, sighting, wordAt } from './sighting.ts'

const phrases = new PhraseBook(hindsightPhrases)
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

function hindsightIn(block: ReadBlock, { firstToken, lastToken }: Sentence): Seen | null {
  let measured: boolean | null = null
  for (let token = firstToken; token < lastToken; token++) {
    const found = phrases.match(block, token, lastToken)
    const bare = found > 0 ? -1 : should.match(block, token, lastToken)
    const last = Math.max(found, bare)
    if (last < 0 || isQuoted(block, token)) continue
    if (found > 0 && (denied(block, token, firstToken) || seenByTheEye.has(wordAt(block, last)))) continue
    if (bare > 0) {
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
