import type { Node } from '@tiptap/pm/model'

/** What the words of an answer of the Board say of it, as bits. Words are never more than likely. */
export const answerWords = {
  accepts: 1,
  /** Accepts, and holds something back. */
  inPrinciple: 2,
  refuses: 4,
  /** Speaks of a part, or goes on with 'but': nothing can be said about the whole. */
  limits: 8,
  /** Only notes what was found. */
  notes: 16,
  /** Says how urgent it is. */
  ranks: 32,
  /** Says where it stands in plans that exist. */
  inPlans: 64,
  /** Says what it waits for. */
  waits: 128,
  /** Asks something of the national level, or says that nothing is needed from there. */
  national: 256,
} as const

const subject = '(?:finding|recommendation|question|conclusion|analysis|point)s?'
const object = `(?:(?:this|that|these|the|it|both|all|its?)\\b(?:\\s+[\\w’'-]{1,20}){0,3}?\\s*)`
const be = '(?:is|are|was|were|has been|have been)'

const told: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [
    answerWords.accepts,
    new RegExp(
      `(?<!\\bnot |\\bnot fully |n[’']t |\\bcannot |\\bunable to )\\b(?:accepts?|accepted|endorses?|endorsed|agrees? with|agreed with) (?:fully |wholly |in full )?(?!that\\b)${object}` +
        `|\\b${subject}(?: \\d{1,3})? ${be} (?:fully |wholly )?(?:accepted|agreed|endorsed)\\b|^\\s*(?:fully )?(?:accepted|agreed)\\b`,
      'i',
    ),
  ],
  [
    answerWords.inPrinciple,
    /\bin principle\b|\b(?:accept\w{0,3}|agree\w{0,1})\b[^.;]{0,40}\bsubject to\b|\b(?:broadly|largely|partly|partially) (?:accept|agree)\w{0,3}|\b(?:accept|agree)\w{0,3} (?:\w{1,12} ){0,2}(?:the spirit|in part|broadly|partly|partially)\b/i,
  ],
  [
    answerWords.refuses,
    new RegExp(
      `\\b(?:not|cannot|unable to)(?! only\\b) (?:been |be |yet |fully |in a position to |able to ){0,2}(?:accept|agree|endorse|adopt|support)(?:ed|s)?\\b|n[’']t (?:accept|agree|endorse|support)\\b` +
        `|\\b(?:we|board|partnership|members?|executive|partners) (?:\\w{1,12} ){0,2}(?:rejects?|rejected|declines?|declined)\\b|\\b(?:and|but) (?:rejects?|rejected)\\b|\\b${subject}(?: \\d{1,3})? ${be} (?:\\w{1,12} )?(?:rejected|declined)\\b|^\\s*(?:rejected|declined)\\b`,
      'i',
    ),
  ],
  [
    answerWords.limits,
    /\bparts?\b|\bpart(?:ly|ially)\b|\bin principle\b|\bsome of\b|\b(?:first|second|third|last|other) (?:half|element|point|sentence|aspect)|\belements?\b|\baspects?\b|\bexcept\b|\bbut\b|\bhowever\b|\balthough\b|\bthough\b|\bsave for\b|\breservations?\b/i,
  ],
  [
    answerWords.notes,
    new RegExp(
      `\\b(?:we|board|partnership|members?|executive|partners)(?: has| have)?(?: also)? (?:notes?|noted|acknowledges?|acknowledged) (?:it\\b|(?:this|that|these|the) (?:[\\w’'-]{1,20} )?${subject}\\b)` +
        `|\\b${subject}(?: \\d{1,3})? ${be} (?:noted|acknowledged)\\b|^\\s*noted\\b`,
      'i',
    ),
  ],
  [
    answerWords.ranks,
    /\bpriorit(?:y|ies|ised?|ises|ising)\b|\burgent(?:ly)?\b|\bmost (?:urgent|pressing|important)\b|\b(?:comes?|before) (?:first|anything|everything)\b|\bat once\b|\bimmediate(?:ly)?\b|\bstraight away\b/i,
  ],
  [
    answerWords.inPlans,
    /(?<!\bnot (?:yet )?(?:in|part of|within) (?:the|our|any) )\b(?:business|strategic|improvement|annual|delivery) plan\b|(?<!\bnot (?:yet )?(?:in|part of|within) (?:the|our|any) )\blearning (?:and improvement )?framework\b|\b(?:neglect|partnership|safeguarding|board[’']s) strategy\b/i,
  ],
  [
    answerWords.waits,
    /\b(?:waits?|waiting|deferred?|defers|postponed?|delayed?|delays|paused?|later|not (?:yet|before))\b[^.;]{0,60}\b(?:because|until|till|while|since|after|once|pending|when)\b|\buntil\b[^.;]{0,60}\b(?:has|have|is|are|been|in place|ends?|opens?|starts?|begins?)\b|\b(?:because|since|while|as)\b[^.;]{0,40}\b(?:under way|first|already)\b/i,
  ],
]

/** The bits of `answerWords` that a text tells. */
export function toldByAnswer(text: string): number {
  let bits = 0
  for (const [bit, pattern] of told) if (pattern.test(text)) bits |= bit
  return bits
}

/** An answer's own words: what its actions say, and what it quotes, is not its decision. */
export function ownWords(node: Node): string {
  const words: string[] = []
  node.forEach(child => {
    const { name } = child.type
    if (name === 'action' || name === 'blockquote' || name === 'headline') return
    words.push(child.isTextblock ? child.textContent : ownWords(child))
  })
  return words.join('\n')
}
