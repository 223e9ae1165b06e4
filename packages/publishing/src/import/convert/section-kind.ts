import type { SectionKind } from '@candour/schema/report'

/** What a section is for, by words that its title usually has; the first that fits. */
const signs: readonly [RegExp, SectionKind][] = [
  [/\bglossary\b|\babbreviations?\b|\bacronyms\b|\bterms? used\b/, 'glossary'],
  [/^(?:appendix|appendices|annexe?s?)\b|\bterms of reference\b|\breferences\b|\bbibliography\b/, 'appendix'],
  [/\bexecutive summary\b|^summary\b|\boverview\b|\bin brief\b/, 'summary'],
  [/\bdisagree|\bdiffering views?\b|\bdissent/, 'acknowledged-disagreements'],
  [
    /\bparallel\b|\bother (?:inquiries|proceedings|processes)\b|\bcriminal (?:proceedings|investigation)\b|\binquest\b/,
    'parallel-processes',
  ],
  [/\bfindings?\b|\bwhat we (?:found|learned)\b|\blearning (?:points|themes)\b|\blessons\b/, 'findings'],
  [/\brecommendations?\b|\bquestions? for\b|\bconsiderations? for\b/, 'recommendations'],
  [
    /\bfamily(?:['’]s)?(?: members?)? (?:contribution|involvement|views?|perspective|told)|\bcontribution of the family\b|\bvoice of the family\b|\bfamily['’]s (?:voice|views?)/,
    'family-contribution',
  ],
  [
    /\bwhy (?:this|the) (?:review|report)\b|\breasons? for (?:this|the) review\b|\bintroduction\b|\bcircumstances (?:leading|of the review)|\bcommissioning\b/,
    'why-this-review',
  ],
  [
    /\bhow (?:the|this) review\b|\bhow we (?:worked|did)\b|\bmethod(?:ology|s)?\b|\bprocess of (?:the|this) review\b|\breview process\b|\bscope\b|\bapproach\b/,
    'method',
  ],
  [
    /\bwhat happened\b|\bchronolog|\bnarrative\b|\bsummary of events\b|\bkey events\b|\btimeline\b|\bthe facts\b/,
    'what-happened',
  ],
  [/\bcontext\b|\bbackground\b|\bfamily (?:composition|history|structure)\b|\bpen picture\b|\bwho (?:is|was)\b/, 'context'],
]

/** The kind of a section as its title suggests; 'other' where it says nothing we know. */
export function guessedKind(title: string): SectionKind {
  const words = title
    .toLowerCase()
    .trim()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'other'
}
