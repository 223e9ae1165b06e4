import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { RegisterEntry, SignalCode } from '../../../src/signal.ts'
import type { LabelledSet, Split } from '../../labelled-set.ts'
import { fifth, fifthOpened, fourth, hands, prose, sixth } from './prose.ts'

export { fifth, fourth, prose, sixth } from './prose.ts'

/** What the third hand, who had not seen the code, called signals by other names. Of two that it wrote for there is none (`method_told`, `practitioners_took_part_told`). */
const otherNames: Readonly<Record<string, SignalCode>> = {
  hindsight_told: 'hindsight_method_told',
  family_asked_told: 'family_asked',
}

const Passage = z.object({
  code: z.string(),
  fires: z.boolean(),
  text: z.string(),
  register: z.array(RegisterEntry).optional(),
})

/** Passages by a hand that had seen the table of the codes, and neither rules nor lexicons nor the other passages. */
export interface UnseenPassages {
  /** SHA-256 of the file as it was before anything read it. */
  readonly hash: string
  readonly codes: readonly SignalCode[]
  readonly split: (code: SignalCode) => Split
  readonly register: (code: SignalCode) => readonly RegisterEntry[]
}

export function read(name: string): UnseenPassages {
  const bytes = readFileSync(new URL(name, import.meta.url))
  const passages = z
    .array(Passage)
    .parse(JSON.parse(bytes.toString('utf8')))
    .flatMap(passage => {
      const code = SignalCode.safeParse(otherNames[passage.code] ?? passage.code)
      return code.success ? [{ ...passage, code: code.data }] : []
    })
  const of = (code: SignalCode, fires: boolean) =>
    passages.filter(passage => passage.code === code && passage.fires === fires).map(({ text }) => text)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    codes: [...new Set(passages.map(({ code }) => code))],
    split: code => ({ fires: of(code, true), quiet: of(code, false) }),
    register: code => passages.find(passage => passage.code === code)?.register ?? [],
  }
}

export const first = read('first.json')
/** The same hand again, for the codes that were mended from the first: by then it had read the rules. */
export const second = read('second.json')
/** Signals of the whole report that hang on phrases (QM5, QM9, QM12, QM13). Written after the phrases, by a hand that had read them, and measured before they were mended. */
export const documentLevel = read('document-level.json')
/** New ones for the same signals, by the same hand, after the mending: measured once, and mended from when phrases gave way to words that stand together. */
export const documentLevelSecond = read('document-level-second.json')

/**
 * By a third hand, who had seen neither rules nor lexicons nor the other passages, after the rules were made general: measured once, and then given up
 * for mending where the language's codes fell short.
 */
export const third = read('third.json')

/** Written to develop the rules of the codes that fell short, by the hand that wrote them: on the rules' side alone. */
export const development = read('development.json')

/** The same for the second round of mending: what each class of a miss has more members of. */
export const developmentSecond = read('development-second.json')

/**
 * The third round: five times fresh passages by the hand that wrote the rules, labelled before they were run, each time after the rules had been changed
 * (docs/evaluation.md has the figures of each first look). Mended from since.
 */
export const developmentThird = read('development-third.json')

/** The same for passives, jargon, identifiers, details together and the signals of the whole report, by the hand that changed those. */
export const developmentFourth = read('development-fourth.json')

/** By further hands, who had not seen the rules: the words of the language's codes, and the signals of the whole report. Mended from after a first look. */
export const byOthers = { words: read('by-others-words.json'), report: read('by-others-report.json') }

/** The signals of the whole report, by the hand of the fourth set. */
export const fourthReport = read('fourth-report.json')

/** Codes that the language's rules tell. Their third set stands with the rules. */
const ofLanguage: ReadonlySet<SignalCode> = new Set([
  'explains',
  'describes_only',
  'blame',
  'hindsight',
  'smart_pressure',
  'counterfactual',
  'passive_unclear_agent',
  'emotive_tone',
  'jargon_undefined',
  ...byOthers.report.codes,
])

/** Codes that fell short at the first look. Their rules were mended from these passages, which stand on the rules' side since; so do the second ones. */
export const mendedFrom: ReadonlySet<SignalCode> = new Set([
  'blame',
  'smart_pressure',
  'explains',
  'describes_only',
  'hindsight',
  'counterfactual',
  'emotive_tone',
  'passive_unclear_agent',
  'jargon_undefined',
  'identifier_name',
  'identifier_dob_or_exact_date',
  'identifier_address_place',
  'identifier_school_or_employer',
  'identifier_health_condition',
  'jigsaw',
])

const joined = (one: Split | undefined, other: Split): Split => ({
  fires: [...(one?.fires ?? []), ...other.fires],
  quiet: [...(one?.quiet ?? []), ...other.quiet],
})

/** The sets with the passages by another hand beside their own. */
export function withUnseen(sets: readonly LabelledSet[]): readonly LabelledSet[] {
  const known = new Map(sets.map(set => [set.code, set]))
  const codes = [...new Set([...known.keys(), ...first.codes])]
  const ofReport = documentLevel.codes.map(code => ({
    code,
    rules: joined(joined(documentLevel.split(code), documentLevelSecond.split(code)), development.split(code)),
  }))
  const ofWords = codes.map(code => {
    const passages = first.split(code)
    if (mendedFrom.has(code)) {
      const rules = joined(known.get(code)?.rules, passages)
      // Names met the bar at the second look: nothing was mended from those passages.
      if (code === 'identifier_name') return { ...known.get(code), code, rules, unseen: second.split(code) }
      return { ...known.get(code), code, rules: joined(joined(rules, second.split(code)), development.split(code)) }
    }
    return { ...known.get(code), code, unseen: { ...passages, register: first.register(code) } }
  })
  return [...ofWords, ...ofReport].map(set => withLater(set))
}

/** A set with the passages that came later: those that were mended from beside the rules' own, the others by themselves. */
function withLater(set: LabelledSet): LabelledSet {
  const { code } = set
  const ofReport = fourthReport.split(code)
  const last = ofReport.fires.length > 0 ? ofReport : fourth.split(code)
  const ofFifth = fifth.split(code)
  const opened = fifthOpened.split(code)
  const ofSixth = sixth.split(code)
  const ofHands = hands.split(code)
  const fresh = {
    ...(last !== undefined && { fourth: last }),
    ...(ofFifth !== undefined && { fifth: ofFifth }),
    ...(opened !== undefined && { opened }),
    ...(ofSixth !== undefined && { sixth: ofSixth }),
    ...(ofHands !== undefined && { hands: ofHands }),
  }
  if (!ofLanguage.has(code)) {
    const rules = developmentFourth.codes.includes(code) ? { rules: joined(set.rules, developmentFourth.split(code)) } : {}
    return third.codes.includes(code)
      ? { ...set, ...fresh, ...rules, third: { ...third.split(code), register: third.register(code) } }
      : { ...set, ...fresh, ...rules }
  }
  const later = [byOthers.words, byOthers.report, developmentSecond, developmentThird, developmentFourth].map(passages =>
    passages.split(code),
  )
  const rules = later.reduce<Split>(joined, joined(set.rules, third.codes.includes(code) ? third.split(code) : none))
  const mended = prose.split(code)
  return { ...set, rules, ...fresh, ...(mended !== undefined && { prose: mended }) }
}
const none: Split = { fires: [], quiet: [] }
