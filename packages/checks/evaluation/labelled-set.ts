import type { RegisterEntry, SignalCode } from '../src/signal.ts'

/** Passages with what a code should make of them. Each is a document of its own. */
export interface Split {
  readonly fires: readonly string[]
  /** Hard negatives: near to the code, and not of it. */
  readonly quiet: readonly string[]
  /** The register that these passages are read with, where it is another than the set's. */
  readonly register?: readonly RegisterEntry[]
}

export const splitNames = ['rules', 'held', 'unseen', 'third', 'prose', 'fourth', 'fifth', 'opened', 'sixth', 'hands'] as const
export type SplitName = (typeof splitNames)[number]

/**
 * `rules` is what the rules were written from; `held` is looked at when they are done; `unseen` is by another hand, `third` by one
 * more, who had not seen the rules either (the language's codes were mended from it, and it stands with the rules for them). `prose` is
 * labelled with every code at once, so that it tells what fires where it should not; so is `fourth`, which nobody who wrote rules had seen, and `fifth`, of
 * which `opened` is the half that rules were mended from since. `sixth` is by one more hand, after the network of
 * `src/learnt` had been taught, and nobody reads it; `hands` are two of the corpus that it is not taught by. A rule of arithmetic alone is written from no
 * passages. All passages are invented.
 */
export interface LabelledSet {
  readonly code: SignalCode
  readonly rules?: Split
  readonly held?: Split
  readonly unseen?: Split
  readonly third?: Split
  readonly prose?: Split
  readonly fourth?: Split
  readonly fifth?: Split
  readonly opened?: Split
  readonly sixth?: Split
  readonly hands?: Split
  /** The register that the passages are read with. */
  readonly register?: readonly RegisterEntry[]
}

/** The hands of the corpus (`teaching/corpus`) that the network is not taught by, so that they say how good it is. */
export const untaughtHands = ['7', '14'] as const

/** What nobody who writes rules reads: figures are shown of these, and no passages. */
export const unread: ReadonlySet<SplitName> = new Set<SplitName>(['fifth', 'sixth', 'hands'])
