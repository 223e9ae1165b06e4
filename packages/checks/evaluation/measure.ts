import { createHash } from 'node:crypto'
import { checkReport } from '../src/check/check-report.ts'
import { documentFromText } from '../src/reading/document-from-text.ts'
import type { RegisterEntry, SignalCode } from '../src/signal.ts'
import type { Split } from './labelled-set.ts'

export interface Measure {
  readonly passages: number
  readonly precision: number
  readonly recall: number
  /** Passages that should have been seen. */
  readonly missed: readonly string[]
  /** Passages that were seen and should not have been. */
  readonly wrong: readonly string[]
  /** Of the passages and their labels, so that a figure says what it was measured on. */
  readonly hash: string
}

export interface Bar {
  readonly precision: number
  readonly recall: number
}

/** Precision and recall below which a code is not trusted (CHECKS.md). */
export const barOf = (code: SignalCode): Bar => ({
  precision: 0.9,
  recall: code.startsWith('identifier_') || code === 'register_match' || code === 'jigsaw' ? 0.95 : 0.85,
})

const seenBefore = new Map<string, ReadonlySet<SignalCode>>()

/** The codes of all signals of a passage. One without a register is read once, whichever code is asked for. */
function codesOf(passage: string, register: readonly RegisterEntry[]): ReadonlySet<SignalCode> {
  const before = register.length === 0 ? seenBefore.get(passage) : undefined
  if (before !== undefined) return before
  const read = documentFromText(passage, 'txt')
  if (!read.ok) throw new Error(`Not a passage: ${passage}`)
  const codes = new Set(checkReport({ report: read.doc, wholeIsPassage: true, register }).signals.map(({ code }) => code))
  if (register.length === 0) seenBefore.set(passage, codes)
  return codes
}

/** What a code makes of a split. */
export function measure(code: SignalCode, split: Split, ofSet: readonly RegisterEntry[] = []): Measure {
  const register = split.register ?? ofSet
  const missed = split.fires.filter(passage => !codesOf(passage, register).has(code))
  const wrong = split.quiet.filter(passage => codesOf(passage, register).has(code))
  const right = split.fires.length - missed.length
  return {
    passages: split.fires.length + split.quiet.length,
    precision: right + wrong.length === 0 ? 0 : right / (right + wrong.length),
    recall: right / split.fires.length,
    missed,
    wrong,
    hash: createHash('sha256')
      .update(JSON.stringify({ fires: split.fires, quiet: split.quiet }))
      .digest('hex')
      .slice(0, 12),
  }
}
