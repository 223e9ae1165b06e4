import { describe, expect, test } from 'vitest'
import type { SignalCode } from '../src/signal.ts'
import { type SplitName, splitNames } from './labelled-set.ts'
import { type Bar, barOf, measure } from './measure.ts'
import { labelledSets } from './sets/index.ts'
import {
  byOthers,
  documentLevel,
  documentLevelSecond,
  fifth,
  first,
  fourth,
  fourthReport,
  second,
  third,
} from './sets/unseen/index.ts'

/** Signals that fell short of the bar at the first look at the passages of the third hand (docs/evaluation.md). Until they are mended they may not get worse. */
const knownShort: Partial<Record<SignalCode, Bar>> = {
  identifier_name: { precision: 0.88, recall: 0.79 },
  identifier_school_or_employer: { precision: 0.92, recall: 0.69 },
  identifier_health_condition: { precision: 0.99, recall: 0.74 },
  jigsaw: { precision: 0.99, recall: 0.54 },
}
/** The same of the fourth hand's passages. */
const knownShortOfFourth: Partial<Record<SignalCode, Bar>> = {
  hindsight: { precision: 0.99, recall: 0.81 },
  emotive_tone: { precision: 0.89, recall: 0.96 },
  explains: { precision: 0.91, recall: 0.84 },
  describes_only: { precision: 0.82, recall: 0.87 },
  jigsaw: { precision: 0.99, recall: 0.92 },
  tension_acknowledged: { precision: 0.88, recall: 0.79 },
  parallel_interaction_told: { precision: 0.99, recall: 0.79 },
  family_asked: { precision: 0.81, recall: 0.89 },
  family_absence_reasoned: { precision: 0.99, recall: 0.59 },
  hindsight_method_told: { precision: 0.99, recall: 0.79 },
}
/** The same of the half of the fifth hand's passages that nobody reads, and of the half that was opened. */
const knownShortOfFifth: Partial<Record<SignalCode, Bar>> = {
  blame: { precision: 0.93, recall: 0.78 },
  hindsight: { precision: 0.79, recall: 0.79 },
  emotive_tone: { precision: 0.8, recall: 0.8 },
  passive_unclear_agent: { precision: 0.81, recall: 0.81 },
  smart_pressure: { precision: 0.81, recall: 0.93 },
  explains: { precision: 0.69, recall: 0.78 },
  describes_only: { precision: 0.71, recall: 0.67 },
  identifier_name: { precision: 0.87, recall: 0.99 },
  identifier_dob_or_exact_date: { precision: 0.99, recall: 0.94 },
  identifier_address_place: { precision: 0.84, recall: 0.78 },
  identifier_school_or_employer: { precision: 0.91, recall: 0.79 },
  jigsaw: { precision: 0.9, recall: 0.76 },
}
const knownShortOfOpened: Partial<Record<SignalCode, Bar>> = {
  blame: { precision: 0.99, recall: 0.68 },
  hindsight: { precision: 0.93, recall: 0.99 },
  passive_unclear_agent: { precision: 0.94, recall: 0.81 },
  explains: { precision: 0.96, recall: 0.99 },
  identifier_health_condition: { precision: 0.93, recall: 0.99 },
  jigsaw: { precision: 0.99, recall: 0.93 },
}
const short: Partial<Record<SplitName, Partial<Record<SignalCode, Bar>>>> = {
  third: knownShort,
  fourth: knownShortOfFourth,
  fifth: knownShortOfFifth,
  opened: knownShortOfOpened,
}
const barOn = (code: SignalCode, split: SplitName): Bar => short[split]?.[code] ?? barOf(code)

describe.each(labelledSets)('$code', set => {
  test.each(splitNames)('is right often enough to be trusted on the split “%s”', split => {
    const of = set[split]
    if (of === undefined) return
    const { passages, precision, recall, ...wrongs } = measure(set.code, of, set.register)
    // Of the half that nobody reads a failure shows the figures alone.
    const { missed, wrong } = split === 'fifth' ? { missed: [], wrong: [] } : wrongs
    expect(passages).toBeGreaterThanOrEqual(split === 'third' || split === 'fourth' ? 20 : 30)
    expect({ precision, missed, wrong }).toSatisfy(
      (seen: { precision: number }) => seen.precision >= barOn(set.code, split).precision,
    )
    expect({ recall, missed, wrong }).toSatisfy((seen: { recall: number }) => seen.recall >= barOn(set.code, split).recall)
  })
})

test('the passages by another hand are those that were measured at the first look', () => {
  expect(byOthers.words.hash).toBe('e2fab74fe76fc516d731f6fc5b14734f6f8b2da8ee66005c7616df65a43319be')
  expect(byOthers.report.hash).toBe('fb50d298c1d5d569a7bdb4441992875f295cbe876fbcefb97c855179477e6157')
  expect(fifth.hash).toBe('9d98f85fe18beecf6bf9f27f02d18609b98fbb829473b26d78fbdebbd6080187')
  expect(fourth.hash).toBe('20119effe73b2f382f97921c97380c17157bbb37b897722c469d2dc3e5eee608')
  expect(fourthReport.hash).toBe('96ef14bea761844e9170f0f147b599888ba31edc3f8add6b8260441926cb52da')
  expect(third.hash).toBe('a8667352c96182d9f957e2ca7d0f0bdec306a63f62562d0a7bf87600aa8f01ae')
  expect(first.hash).toBe('fb85eba1e3b9ece2a43fa7cecaa4868dda96499668b83d28894b4768ae1e138d')
  expect(documentLevelSecond.hash).toBe('29e6c60290bd9443b3e6bd368676a9ca99a81b63cee67f7e331d213c1d263c25')
  expect(second.hash).toBe('c40cdb531204d0f9bf1acd4ff5c14f3dcf26eab11eb728ceeb724928a6ec6514')
  expect(documentLevel.hash).toBe('19774ded513ae1780d9bc8fa739f77dfcf3c8ba2b076564049cfc3d567470a49')
  for (const code of documentLevel.codes)
    expect([documentLevel.split(code).fires.length, documentLevel.split(code).quiet.length]).toEqual([15, 15])
  for (const code of first.codes) expect([first.split(code).fires.length, first.split(code).quiet.length]).toEqual([15, 15])
})
