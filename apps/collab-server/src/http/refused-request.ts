import { type ProblemReason, problemStatuses } from '@candour/schema'

export interface MoreOnRefusal {
  fields?: readonly string[]
  retryAfter?: number
  current?: unknown
}

/** A request that is refused, for a reason of the contract. The answer's sentence comes from the catalogue. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly reason: ProblemReason
  /** Parts of the request that were not understood: 'body.email'. Never their values. */
  readonly fields: readonly string[]
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number | undefined
  /** What stands now, where the request came too late. Only what whoever asks may see. */
  readonly current: unknown

  constructor(reason: ProblemReason, more: MoreOnRefusal = {}) {
    super(reason)
    this.reason = reason
    this.fields = more.fields ?? []
    this.retryAfter = more.retryAfter
    this.current = more.current
  }

  get status(): number {
    return problemStatuses[this.reason]
  }
}

/** `throw problem('last-lead')` */
export const problem = (reason: ProblemReason, more?: MoreOnRefusal): RefusedRequest => new RefusedRequest(reason, more)
