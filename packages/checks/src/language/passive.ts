import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds as characters } from '../text/characters.ts'
import type { Sentence } from '../text/sentences.ts'
import { adverb, be, have, modal, negation, participle, person, pronoun } from './grammar.ts'
import { isQuoted, kindsAt, sighting, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After 'by' these tell how or when, not who. */
const noAgents = set(
  'telephone phone email e-mail letter post text fax then now this that law mistake error default number monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december noon midday midnight return hand chance accident reason reference agreement consent end close time date ' +
    'afternoon evening morning following next same week month autumn summer spring winter means way video',
)
const articles = set('the a an')
/** How far behind a participle its agent may stand. */
const reach = 6

/** 'By the ward', 'by a nurse on call': who did it. 'By post', 'by the end of May', 'by ringing' tell no agent. */
function namesAgent(block: ReadBlock, participleAt: number, { lastToken }: Sentence): boolean {
  for (let at = participleAt + 1; at < Math.min(lastToken, participleAt + reach); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== 0) return false
    if (wordAt(block, at) !== 'by') continue
    const next = articles.has(wordAt(block, at + 1)) ? at + 2 : at + 1
    const text = wordAt(block, next)
    return next < lastToken && !noAgents.has(text) && !text.endsWith('ing') && block.tokens.heads[next] !== characters.digit
  }
  return false
}

/** The review's own doings, and what a document says of itself, are nobody's practice. */
const ownSubjects = set('review reviews report reports inquest inquiry overview chapter recommendation recommendations')
/** 'This review was commissioned', 'why this review was held'. */
function isOfReview(block: ReadBlock, participleAt: number, { firstToken }: Sentence): boolean {
  for (let at = participleAt - 1; at > Math.max(firstToken, participleAt - 4); at--)
    if ((kindsAt(block, at) & be) !== 0) return ownSubjects.has(wordAt(block, at - 1))
  return false
}

/** Whether a passive ends at a participle: 'was not sent', 'being told', or without its verb 'not sent', 'GP told'. */
function isPassive(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  let at = token - 1
  while (at > firstToken && (kindsAt(block, at) & (adverb | negation)) !== 0 && at > token - 4) at--
  if (at >= firstToken && (kindsAt(block, at) & be) !== 0) return true
  // 'Referral not made': a note without a verb, unless 'had not made', 'did not'.
  const notSo = token > firstToken && wordAt(block, token - 1) === 'not'
  return notSo && (kindsAt(block, at) & (have | modal | pronoun | person)) === 0
}

/** The passives of a sentence, by the tokens of their participles. */
function passivesIn(block: ReadBlock, sentence: Sentence): readonly number[] {
  const found: number[] = []
  for (let token = sentence.firstToken; token < sentence.lastToken; token++)
    if ((kindsAt(block, token) & participle) !== 0 && !isQuoted(block, token) && isPassive(block, token, sentence))
      found.push(token)
  return found
}

const isPlain = (block: ReadBlock, token: number, sentence: Sentence): boolean =>
  namesAgent(block, token, sentence) || isOfReview(block, token, sentence)

/** Whether a sentence holds passives, and each of them names who acted or is about the review itself. */
export function everyPassiveIsPlain(block: ReadBlock, sentence: Sentence): boolean {
  const passives = passivesIn(block, sentence)
  return passives.length > 0 && passives.every(token => isPlain(block, token, sentence))
}

function agentlessIn(block: ReadBlock, sentence: Sentence): Seen | null {
  const token = passivesIn(block, sentence).find(passive => !isPlain(block, passive, sentence))
  if (token === undefined) return null
  return sighting(block, 'passive_unclear_agent', { first: Math.max(sentence.firstToken, token - 2), last: token + 1 })
}

/** QM14.5-6: a passive that names no agent, by its grammar alone. Whether it tells of professional work, what has been learnt says. */
export const passiveUnclearAgent: BlockRule = block => {
  const seen: Seen[] = []
  for (const sentence of block.sentences) {
    if ((sentence.kinds & participle) === 0) continue
    const one = agentlessIn(block, sentence)
    if (one !== null) seen.push(one)
  }
  return seen
}
