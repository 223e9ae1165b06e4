import { learntCodes } from '../src/learnt/codes.ts'
import type { Example, TaughtPassage } from './examples.ts'
import type { Pupil } from './pupil.ts'

/** Precision 0.90 and recall 0.85 are what is aimed at (CHECKS.md): as far as a code is from the nearer of both. */
const aim = { precision: 0.9, recall: 0.85 } as const
const practice = learntCodes.indexOf('practice')
const explains = learntCodes.indexOf('explains')

interface Scored {
  readonly scores: Float32Array
  readonly labels: Float32Array
}

const scored = (pupil: Pupil, { sentences, labels }: Example): Scored => {
  const all = sentences.map(sentence => pupil.scores(sentence, true))
  return { scores: Float32Array.from(learntCodes, (_, code) => Math.max(...all.map(one => one[code] ?? 0))), labels }
}

interface Case {
  readonly is: boolean
  readonly seen: boolean
}

/** Of cases in which a code is rarer or commoner than where it is to be told: a case that is not of it counts as `other` cases. */
function rates(cases: readonly Case[], other = 1): { precision: number; recall: number } {
  let right = 0
  let wrong = 0
  let all = 0
  for (const { is, seen } of cases) {
    if (is) all++
    if (is && seen) right++
    if (!is && seen) wrong++
  }
  return { precision: right / Math.max(1, right + wrong * other), recall: right / Math.max(1, all) }
}

const lines = Array.from({ length: 57 }, (_, at) => at * 0.125 - 2)

/** Of all lines, the one where the worse of precision and recall, each beside its aim, is best; the cases as rare as `share` says. */
function bestLine(casesAt: (line: number) => readonly Case[], share: number): number {
  const first = casesAt(0)
  const are = first.filter(({ is }) => is).length
  const other = (are / Math.max(1, first.length - are)) * ((1 - share) / share)
  let best = -1
  let chosen = 0
  for (const line of lines) {
    const { precision, recall } = rates(casesAt(line), other)
    const reached = Math.min(precision / aim.precision, recall / aim.recall)
    if (reached > best) {
      best = reached
      chosen = line
    }
  }
  return chosen
}

/** How many of the passages that say anything of it have a label. */
function shareOf(labels: readonly number[]): number {
  const said = labels.filter(label => label >= 0)
  return said.filter(label => label === 1).length / Math.max(1, said.length)
}

/**
 * For each code the score from which it counts as seen: on hands that the pupil was not taught by, whose passages hold far more of each code than real prose,
 * so that they are weighed to hold as much as the passages of `prose` do. Of `practice` no set says more than which passages describe only.
 */
export function thresholdsOf(pupil: Pupil, hands: readonly TaughtPassage[], prose: readonly TaughtPassage[]): number[] {
  const all = hands.map(({ examples, describesOnly }) => ({ ...together(pupil, examples), describesOnly }))
  const thresholds = learntCodes.map((_, code) =>
    bestLine(
      line => all.map(({ scores, labels }) => ({ is: labels[code] === 1, seen: (scores[code] ?? 0) > line })),
      shareOf(prose.map(({ examples }) => examples[0]?.labels[code] ?? -1)),
    ),
  )
  const explainsFrom = thresholds[explains] ?? 0
  thresholds[practice] = bestLine(
    line =>
      all.map(({ scores, describesOnly }) => ({
        is: describesOnly,
        seen: (scores[practice] ?? 0) > line && (scores[explains] ?? 0) <= explainsFrom,
      })),
    shareOf(prose.map(({ describesOnly }) => Number(describesOnly))),
  )
  return thresholds
}

/** A passage as a whole: the greatest score of its sentences for each code, and whether any of them carries it. */
function together(pupil: Pupil, examples: readonly Example[]): Scored {
  const all = examples.map(example => scored(pupil, example))
  const most = (of: (one: Scored) => Float32Array): Float32Array =>
    Float32Array.from(learntCodes, (_, code) => Math.max(...all.map(one => of(one)[code] ?? 0)))
  return { scores: most(({ scores }) => scores), labels: most(({ labels }) => labels) }
}

/** Precision and recall of each code on passages, and of those that describe only. */
export function figuresOf(pupil: Pupil, passages: readonly TaughtPassage[], thresholds: readonly number[]): string {
  const all = passages.map(({ examples, describesOnly }) => ({ ...together(pupil, examples), describesOnly }))
  const sees = (scores: Float32Array, code: number): boolean => (scores[code] ?? 0) > (thresholds[code] ?? 0)
  const ofCode = (code: number): Case[] =>
    all
      .filter(({ labels }) => (labels[code] ?? -1) >= 0)
      .map(({ scores, labels }) => ({ is: labels[code] === 1, seen: sees(scores, code) }))
  const describes = all.map(({ scores, describesOnly }) => ({
    is: describesOnly,
    seen: sees(scores, practice) && !sees(scores, explains),
  }))
  const row = (name: string, threshold: string, cases: readonly Case[]): string => {
    const { precision, recall } = rates(cases)
    return `${name.padEnd(22)} ${threshold.padStart(11)}  ${precision.toFixed(2)} / ${recall.toFixed(2)}`
  }
  return [
    ...learntCodes.map((name, code) => row(name, `from ${(thresholds[code] ?? 0).toFixed(3)}`, ofCode(code))),
    row('describes_only', '', describes),
  ].join('\n')
}
