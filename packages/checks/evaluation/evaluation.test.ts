import { describe, expect, test } from 'vitest'
import { barOf, measure } from './measure.ts'
import { labelledSets } from './sets/index.ts'

const splits = ['rules', 'held'] as const

describe.each(labelledSets)('$code', set => {
  test.each(splits)('is right often enough to be trusted on the split “%s”', split => {
    const { passages, precision, recall, missed, wrong } = measure(set.code, set[split], set.register)
    expect(passages).toBeGreaterThanOrEqual(30)
    expect({ precision, missed, wrong }).toSatisfy((seen: { precision: number }) => seen.precision >= barOf(set.code).precision)
    expect({ recall, missed, wrong }).toSatisfy((seen: { recall: number }) => seen.recall >= barOf(set.code).recall)
  })
})
