import type { SectionKind } from '@candour/schema/report'

// What authors call their sections when no kind was chosen (an imported draft, a file on the command line).
const names: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(executive |plain |short )?summary\b|^in brief\b|^overview\b/, 'summary'],
  [
    /\b(methodology|methods?|how (we|the review) worked|approach (to|of) (the|this) review|process of (the|this) review)\b/,
    'method',
  ],
  [
    /^(glossary|abbreviations|acronyms)\b|\b(words|terms|abbreviations) (used|explained)\b|\babbreviations explained\b/,
    'glossary',
  ],
  [
    /^(the )?(family’s|family's|family) (contribution|involvement|views|perspective|account)\b|\b(involvement|contribution|views) of (the )?family\b/,
    'family-contribution',
  ],
  [/^(other |parallel )(processes|proceedings|investigations|reviews)\b/, 'parallel-processes'],
  [/^recommendations?\b|^questions? for\b/, 'recommendations'],
  [/^(the )?findings?\b|^what we (found|learned)\b/, 'findings'],
  [/^append(ix|ices)\b|^annex/, 'appendix'],
]

/** Which kind a section's title speaks of, or null. Leading numbers ('3.1 Method') do not matter. */
export function kindByTitle(title: string): SectionKind | null {
  const plain = title
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[\d.\s)–-]{1,12}/, '')
  for (const [pattern, kind] of names) if (pattern.test(plain)) return kind
  return null
}
