import type { ProblemReason } from '@candour/schema'

/** Reasons that the page itself finds: nothing came back, or something that is not an answer of this interface. */
export type PageReason = 'unreachable' | 'not-understood'

/** A refusal or a failure of a call. `message` is the sentence to show. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly reason: ProblemReason | PageReason
  readonly status: number
  /** Which parts of the request were not understood: 'body.email'. */
  readonly fields: readonly string[]

  constructor(given: {
    sentence: string
    reason: ProblemReason | PageReason
    status: number
    fields?: readonly string[]
    cause?: unknown
  }) {
    super(given.sentence, { cause: given.cause })
    this.reason = given.reason
    this.status = given.status
    this.fields = given.fields ?? []
  }

  /** Whether the server said that this part of the body was not understood. */
  concerns(field: string): boolean {
    return this.fields.some(named => named === `body.${field}` || named.startsWith(`body.${field}.`))
  }
}
