import { globSync, readFileSync } from 'node:fs'
import { notificationKinds } from '@candour/schema'
import { expect, test } from 'vitest'

const sources = `${import.meta.dirname}/../..`
/** A kind stands as the first thing told, or as the kind of a notice. */
const told = /(?:\bnotify\(\s*|\bkind: |\btellEverybody\([^)]*?, |\btellAsked\([^)]*?, (?:\w+ \? )?)'([\w-]+)'(?: : '([\w-]+)')?/g

/** Every kind of notification that the server's sources send, read from the calls that send one. */
function sentKinds(): Set<string> {
  const kinds = new Set<string>()
  for (const file of globSync('**/*.ts', { cwd: sources })) {
    if (file.endsWith('.test.ts')) continue
    const source = readFileSync(`${sources}/${file}`, 'utf8')
    if (!/\bnotify\(|\bnotices\.record\(|\btellEverybody\(|\btellAsked\(/.test(source)) continue
    for (const [, kind, other] of source.matchAll(told)) {
      for (const each of [kind, other]) if (each !== undefined) kinds.add(each)
    }
  }
  return kinds
}

test('every kind of notification is sent by something', () => {
  const sent = sentKinds()
  expect(notificationKinds.filter(kind => !sent.has(kind))).toEqual([])
})
