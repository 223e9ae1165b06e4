import type { RegisterEntry, SignalCode } from '../src/signal.ts'

/** Passages with what a code should make of them. Each is a document of its own. */
export interface Split {
  readonly fires: readonly string[]
  /** Hard negatives: near to the code, and not of it. */
  readonly quiet: readonly string[]
}

/** `rules` is what the rules were written from; `held` is looked at when they are done. All passages are invented. */
export interface LabelledSet {
  readonly code: SignalCode
  readonly rules: Split
  readonly held: Split
  /** The register that the passages are read with. */
  readonly register?: readonly RegisterEntry[]
}
