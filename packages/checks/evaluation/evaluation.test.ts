import { describe, expect, test } from 'vitest'
import { splitNames } from './labelled-set.ts'
import { barOf, measure } from './measure.ts'
import { labelledSets } from './sets/index.ts'
import { documentLevel, documentLevelSecond, first, second } from './sets/unseen/index.ts'

describe.each(labelledSets)('$code', set => {
  test.each(splitNames)('is right often enough to be trusted on the split “%s”', split => {
    const of = set[split]
    if (of === undefined) return
    const { passages, precision, recall, missed, wrong } = measure(set.code, of, set.register)
    expect(passages).toBeGreaterThanOrEqual(30)
    expect({ precision, missed, wrong }).toSatisfy((seen: { precision: number }) => seen.precision >= barOf(set.code).precision)
    expect({ recall, missed, wrong }).toSatisfy((seen: { recall: number }) => seen.recall >= barOf(set.code).recall)
  })
})

test('the passages by another hand are those that were measured at the first look', () => {
  expect(first.hash).toBe('fb85eba1e3b9ece2a43fa7cecaa4868dda96499668b83d28894b4768ae1e138d')
  expect(documentLevelSecond.hash).toBe('29e6c60290bd9443b3e6bd368676a9ca99a81b63cee67f7e331d213c1d263c25')
  expect(second.hash).toBe('c40cdb531204d0f9bf1acd4ff5c14f3dcf26eab11eb728ceeb724928a6ec6514')
  expect(documentLevel.hash).toBe('19774ded513ae1780d9bc8fa739f77dfcf3c8ba2b076564049cfc3d567470a49')
  for (const code of documentLevel.codes)
    expect([documentLevel.split(code).fires.length, documentLevel.split(code).quiet.length]).toEqual([15, 15])
  for (const code of first.codes) expect([first.split(code).fires.length, first.split(code).quiet.length]).toEqual([15, 15])
})
