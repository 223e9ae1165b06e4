import { globSync, readFileSync } from 'node:fs'
import { wordsFor } from '@candour/schema'
import { expect, test } from 'vitest'

/** Events of the installation's own chain: no review's trail shows them. */
const installation = /^(?:installation|session|user|notification)\./
/** What stands for a placeholder in a kind such as `sign.${subject}`. */
const filled: Readonly<Record<string, readonly string[]>> = {
  kind: ['report', 'response'],
  subject: ['report', 'response', 'receipt'],
  side: ['review', 'board'],
}

/** Every kind of event that the server's sources record, read from the calls that record one. */
function recordedKinds(): string[] {
  const kinds = new Set<string>()
  for (const file of globSync('**/*.ts', { cwd: `${import.meta.dirname}/..` })) {
    if (file.endsWith('.test.ts')) continue
    const source = readFileSync(`${import.meta.dirname}/../${file}`, 'utf8')
    if (!/\brecord(?:Event|Anchored|On)?\(/.test(source)) continue
    for (const [, said = ''] of source.matchAll(/(?:\bkind: |\.record\(|recordOn\([^'`)]*)['`]([\w.${}-]+\.[\w.${}-]+)['`]/g)) {
      const [, placeholder] = /\$\{(\w+)\}/.exec(said) ?? []
      if (placeholder === undefined) kinds.add(said)
      else for (const word of filled[placeholder] ?? [said]) kinds.add(said.replace(`\${${placeholder}}`, word))
    }
  }
  return [...kinds].filter(kind => !installation.test(kind)).sort()
}

test('every kind of event that a review’s trail can hold has a plain sentence', () => {
  const kinds = recordedKinds()
  expect(kinds).toEqual(
    expect.arrayContaining(['comment.raise', 'sign.receipt', 'position.write-board', 'accuracy-round.answer']),
  )
  const known: Readonly<Record<string, string>> = wordsFor('scr').versions.trailKinds
  expect(kinds.filter(kind => known[kind] === undefined)).toEqual([])
})
