/** Who can change something for the whole country. */
const bodies =
  '(?:departments? (?:for|of) (?:education|health|transport|work|justice|levelling)|dfe|dhsc|home office|home secretary|secretar(?:y|ies) of state|ministry of|ministers?|ministerial|' +
  'nhs (?:england|improvement)|public health england|health security agency|college of policing|royal college|ofsted|care quality commission|cqc|hmicfrs|hm inspectorate|' +
  '(?:child safeguarding )?practice review panel|national panel|nice\\b|national institute|parliament|legislation|(?<!local )government(?! (?:building|funded))|whitehall|' +
  "general medical council|nursing and midwifery council|social work england|crown prosecution service|youth justice board|law commission|chief medical officer|children[’']s commissioner|" +
  'national police chiefs|the law (?:should|needs|must|to be))'
/** 'National' as a level at which something could change; the press, averages and the health service are called so too. */
const level =
  '(?:national(?! (?:media|press|news|television|tv|radio|coverage|attention|averages?|figures?|statistics|data|insurance|lottery|trust|health|scandal|interest|outcry|rate))|nationally|nationwide)'
const asks =
  '(?:ask\\w{0,3}|wr(?:ite|ites|iting|itten|ote)|recommend\\w{0,6}|rais(?:e|ed|es|ing)|urg(?:e|ed|es|ing)|invit(?:e|ed|es|ing)|request\\w{0,3}|propos(?:e|es|ed|al|ing)|refer(?:s|red|ring)?|submit(?:s|ted)?|bring|brought|' +
  'put (?:it|this|that|the) |call(?:s|ed|ing)? (?:on|for)|need(?:s|ed)?|should|must|lobby\\w{0,3}|representations?|escalat(?:e|ed|es)|shar(?:e|ed|es|ing)|alert(?:ed|s)?|consult(?:ed|s)?|tell|told|seek(?:s|ing)?|sought|press(?:ed)? for|no national)'
const beyond = new RegExp(`\\b(?:${bodies}|${level})`, 'i')
const asking = new RegExp(`\\b${asks}\\b|\\bput (?:it|this|that|the)\\b`, 'i')

/** Whether a sentence asks something of the national level, or says that nothing is needed from there. */
export const speaksNationally = (text: string): boolean =>
  beyond.test(text) && text.split(/[.;!?\n]+/).some(sentence => beyond.test(sentence) && asking.test(sentence))

const naming = /\b(findings?|recommendations?) ((?:no\.? )?\d{1,3}(?:(?:,? and |, | & )\d{1,3}){0,20})/gi

const onlyNoted =
  /\b(?:findings?|recommendations?) (?:no\.? )?\d{1,3}[\d, &and]{0,40}? (?:is|are|was|were|has been|have been) (?:\w{1,12} )?(?:noted|acknowledged)\b(?! (?:by|in|that|as|at)\b)|\b(?:notes?|noted|acknowledges?|acknowledged) (?:findings?|recommendations?) (?:no\.? )?\d{1,3}\b/i

/** 'Finding 6 has been noted': the sentences that only note a part, and which. */
export interface Noted {
  readonly part: string
  readonly from: number
  readonly to: number
  readonly quote: string
}

/** The parts that a text only notes, with the words that do. */
export function partsNoted(text: string): readonly Noted[] {
  const noted: Noted[] = []
  // A space that keeps a number beside its word is a space.
  for (const { 0: sentence, index } of text.replaceAll('\u00a0', ' ').matchAll(/[^.;!?\n]{1,400}/g)) {
    const found = onlyNoted.exec(sentence)
    if (found === null) continue
    const from = index + found.index
    const to = from + found[0].length
    for (const part of partsNamed(found[0])) noted.push({ part, from, to, quote: found[0] })
  }
  return noted
}

/** The parts that a text names, as 'finding 2': what it says of the national level, it says of those. */
export const partsNamed = (text: string): readonly string[] =>
  [...text.replaceAll('\u00a0', ' ').matchAll(naming)].flatMap(([, kind = '', numbers = '']) =>
    (numbers.match(/\d+/g) ?? []).map(number => `${kind.toLowerCase().replace(/s$/, '')} ${Number(number)}`),
  )
