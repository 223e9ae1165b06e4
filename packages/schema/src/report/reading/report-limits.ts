/** What one document may hold. Far above any report: a 60,000-word one has about 400,000 characters and 3,000 nodes. */
export const reportLimits = {
  nodes: 60_000,
  /** UTF-16 units of text and of written attributes together. */
  characters: 3_000_000,
  /** Nodes inside nodes. */
  depth: 24,
} as const

export type ReadingFailure =
  | { reason: 'too-many-nodes'; limit: number }
  | { reason: 'too-long'; limit: number }
  | { reason: 'too-deep'; limit: number }

/** Thrown inside a reading when a limit is passed, and turned into a failure at its edge. */
export class TooMuch extends Error {
  readonly failure: ReadingFailure
  constructor(failure: ReadingFailure) {
    super(failure.reason)
    this.failure = failure
  }
}

/** Counts against the limits; throws `TooMuch` as soon as one is passed. */
export class Measure {
  nodes = 0
  characters = 0
  deepest = 0

  node(depth: number): void {
    this.nodes += 1
    this.deepest = Math.max(this.deepest, depth)
    if (depth > reportLimits.depth) throw new TooMuch({ reason: 'too-deep', limit: reportLimits.depth })
    if (this.nodes > reportLimits.nodes) throw new TooMuch({ reason: 'too-many-nodes', limit: reportLimits.nodes })
  }

  text(characters: number): void {
    this.characters += characters
    if (this.characters > reportLimits.characters) throw new TooMuch({ reason: 'too-long', limit: reportLimits.characters })
  }
}
