import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CheckResult } from '@candour/checks'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkDraft } from './check-draft.ts'

const folder = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url))
const here = existsSync(`${folder}KEY-A.json`)
if (!here) process.stderr.write('Skipped: the folder shared/fixtures with the planted draft is not beside this clone.\n')

const Key = z.object({ planted: z.array(z.object({ kind: z.string(), text: z.string() })) })
const plantedIn = (name: string) => Key.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))).planted

/** Which code answers to which kind of planted passage. Identifiers and comments have tests of their own. */
const codeOf: Readonly<Record<string, string>> = {
  hindsight: 'hindsight',
  agentless_passive: 'passive_unclear_agent',
  undefined_acronym: 'jargon_undefined',
  blame_individual: 'blame',
  long_sentence: 'long_sentence',
  counterfactual: 'counterfactual',
  weak_recommendation: 'smart_pressure',
  over_specific_target: 'smart_pressure',
  descriptive_finding: 'describes_only',
  finding_without_recommendation: 'finding_nothing_answers',
  finding_without_analysis: 'finding_without_analysis',
  orphan_recommendation: 'recommendation_answers_no_finding',
  silent_on_recommendation: 'recommendation_without_response',
  accept_in_principle: 'response_without_decision',
  finding_noted_only: 'finding_without_response',
  remind_staff: 'smart_pressure',
}

/** What is planted and not found, with the reason. */
const knownMisses: ReadonlyMap<string, string> = new Map([
  [
    'The clinical commissioning group will keep the position under review.',
    'a response that comes from a Word file has no actions marked, and only an action is asked what would be different',
  ],
  ['the reference will be completed in the next draft', 'a footnote that promises a source looks like any other footnote'],
  ['Table 4', 'what a table covers is not compared with the parts it lists'],
])
const others = new Set(['missing_citation', 'recommendations_coverage', 'vague_action'])
/** Structural signals quote their part’s headline, and a sentence gives one signal of a kind, at its first words of that kind. */
const byHeadline = new Map([
  ['The voice of the child was not sufficiently heard. This is a key learning point for all agencies.', 'The voice of Child T'],
  ['Finding 6 has been noted.', 'The voice of Child T'],
  ['set a target of 90 per cent completion within the year', 'ask its partners to'],
  ['Recommendation 4 (supervision)', 'supervision'],
  ['The Board accepts this recommendation in principle.', 'online-safety e-learning'],
])

const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^Finding \d+: /, '')
    .replace(/…$/, '')

describe.skipIf(!here)('the planted passages of the draft and the response', () => {
  let checked: CheckResult
  beforeAll(async () => {
    const response = `${folder}board-response-a.docx`
    checked = await checkDraft(`${folder}scr-child-t-draft3.docx`, {
      response,
      profile: 'scr',
      method: 'findings-with-recommendations',
      register: undefined,
    })
  }, 60_000)

  const found = (kind: string, text: string): boolean => {
    const wanted = plain(byHeadline.get(text.replaceAll(/\s+/g, ' ')) ?? text)
    return checked.signals.some(({ code, where }) => {
      if (code !== codeOf[kind]) return false
      const quote = plain(where.quote)
      return quote !== '' && (wanted.includes(quote) || quote.includes(wanted) || quote.slice(0, 60) === wanted.slice(0, 60))
    })
  }

  test.each(['KEY-A.json', 'KEY-RESPONSE-A.json'])('of %s are found, or known as misses', name => {
    const planted = plantedIn(name).filter(({ kind }) => kind in codeOf || others.has(kind))
    expect(planted.length).toBeGreaterThan(4)
    const missed = planted.filter(({ kind, text }) => !knownMisses.has(text) && !found(kind, text))
    expect(missed).toEqual([])
  })

  test('what the file says of itself is asked about by name, and never quoted', () => {
    const kept = checked.signals.filter(({ code }) => code === 'file_property_kept')
    const names = kept.map(({ message }) => /‘([^’]+)’/.exec(message)?.[1])
    expect(names).toEqual([
      'title',
      'author',
      'last modified by',
      'keywords',
      'company',
      'manager',
      'authors of comments',
      'authors of tracked changes',
    ])
    expect(JSON.stringify(kept)).not.toMatch(/Okafor|Sandhu|Brannock|Rushworth/)
  })

  test('nothing is listed as a miss that is found', () => {
    const all = [...plantedIn('KEY-A.json'), ...plantedIn('KEY-RESPONSE-A.json')]
    const stale = all.filter(({ kind, text }) => knownMisses.has(text) && found(kind, text))
    expect(stale).toEqual([])
  })
})
