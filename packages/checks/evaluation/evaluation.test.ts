import { describe, expect, test } from 'vitest'
import type { SignalCode } from '../src/signal.ts'
import { type SplitName, splitNames, unread } from './labelled-set.ts'
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
  sixth,
  third,
} from './sets/unseen/index.ts'

/** Where a code falls short of the bar, set by set: what it reaches there, and may not fall below (docs/evaluation.md). */
const short: Partial<Record<SplitName, Partial<Record<SignalCode, Bar>>>> = {
  rules: {
    explains: { precision: 0.9, recall: 0.7 },
    describes_only: { precision: 0.86, recall: 0.85 },
  },
  held: {
    explains: { precision: 0.9, recall: 0.65 },
    describes_only: { precision: 0.87, recall: 0.85 },
  },
  prose: {
    passive_unclear_agent: { precision: 0.88, recall: 0.85 },
    describes_only: { precision: 0.86, recall: 0.85 },
  },
  fourth: {
    emotive_tone: { precision: 0.88, recall: 0.85 },
    explains: { precision: 0.88, recall: 0.73 },
    describes_only: { precision: 0.84, recall: 0.75 },
    tension_acknowledged: { precision: 0.87, recall: 0.79 },
    parallel_interaction_told: { precision: 0.9, recall: 0.79 },
    family_asked: { precision: 0.8, recall: 0.85 },
    family_absence_reasoned: { precision: 0.9, recall: 0.59 },
    hindsight_method_told: { precision: 0.9, recall: 0.79 },
  },
  fifth: {
    blame: { precision: 0.9, recall: 0.72 },
    hindsight: { precision: 0.8, recall: 0.85 },
    counterfactual: { precision: 0.9, recall: 0.83 },
    smart_pressure: { precision: 0.86, recall: 0.85 },
    explains: { precision: 0.73, recall: 0.78 },
    describes_only: { precision: 0.8, recall: 0.57 },
    identifier_name: { precision: 0.87, recall: 0.95 },
    identifier_dob_or_exact_date: { precision: 0.9, recall: 0.93 },
    identifier_address_place: { precision: 0.83, recall: 0.77 },
    identifier_school_or_employer: { precision: 0.9, recall: 0.79 },
    jigsaw: { precision: 0.89, recall: 0.75 },
  },
  opened: {
    blame: { precision: 0.9, recall: 0.67 },
    emotive_tone: { precision: 0.8, recall: 0.85 },
    passive_unclear_agent: { precision: 0.9, recall: 0.75 },
    explains: { precision: 0.82, recall: 0.61 },
    describes_only: { precision: 0.63, recall: 0.54 },
    jigsaw: { precision: 0.9, recall: 0.93 },
  },
  sixth: {
    blame: { precision: 0.88, recall: 0.85 },
    hindsight: { precision: 0.87, recall: 0.81 },
    passive_unclear_agent: { precision: 0.87, recall: 0.85 },
    smart_pressure: { precision: 0.82, recall: 0.85 },
    explains: { precision: 0.61, recall: 0.85 },
    describes_only: { precision: 0.78, recall: 0.67 },
    identifier_name: { precision: 0.86, recall: 0.95 },
    identifier_address_place: { precision: 0.85, recall: 0.88 },
    identifier_school_or_employer: { precision: 0.9, recall: 0.8 },
    identifier_health_condition: { precision: 0.9, recall: 0.88 },
    jigsaw: { precision: 0.9, recall: 0.87 },
  },
  hands: {
    blame: { precision: 0.87, recall: 0.85 },
    hindsight: { precision: 0.8, recall: 0.78 },
    emotive_tone: { precision: 0.9, recall: 0.82 },
    passive_unclear_agent: { precision: 0.9, recall: 0.76 },
    smart_pressure: { precision: 0.87, recall: 0.85 },
    explains: { precision: 0.84, recall: 0.63 },
    describes_only: { precision: 0.7, recall: 0.61 },
    jargon_undefined: { precision: 0.9, recall: 0.8 },
    identifier_name: { precision: 0.89, recall: 0.92 },
    identifier_dob_or_exact_date: { precision: 0.9, recall: 0.89 },
    identifier_address_place: { precision: 0.9, recall: 0.85 },
    identifier_contact_or_number: { precision: 0.9, recall: 0.92 },
    identifier_health_condition: { precision: 0.9, recall: 0.93 },
    jigsaw: { precision: 0.9, recall: 0.93 },
  },
}
const barOn = (code: SignalCode, split: SplitName): Bar => short[split]?.[code] ?? barOf(code)

describe.each(labelledSets)('$code', set => {
  test.each(splitNames)('is right often enough to be trusted on the split “%s”', split => {
    const of = set[split]
    if (of === undefined) return
    const { passages, precision, recall, ...wrongs } = measure(set.code, of, set.register)
    // Of what nobody reads a failure shows the figures alone.
    const { missed, wrong } = unread.has(split) ? { missed: [], wrong: [] } : wrongs
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
  expect(sixth.hash).toBe('7271c6b2801f3922a7d219458bf4f3b71a899a5cf956ae81e0917dd18b5c65ec')
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
