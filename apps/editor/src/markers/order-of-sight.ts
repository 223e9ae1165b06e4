import type { LiveResult, QuestionResult, Signal } from '@candour/checks'

/** What stays the same about a signal while text is written elsewhere. */
const sameSight = ({ code, where }: Signal): string => `${code} ${where.document} ${where.nodeId ?? ''} ${where.quote}`

/** Remembers in which order signals came in this visit, for showing the newest first. */
export class OrderOfSight {
  readonly #first = new Map<string, number>()
  #looked = -1
  #questions: readonly QuestionResult[] = []

  /** Looks only at questions that have changed. */
  take({ questions }: LiveResult): void {
    const fresh = questions.filter((question, index) => question !== this.#questions[index])
    this.#questions = questions
    if (fresh.length === 0) return
    this.#looked += 1
    for (const { signals } of fresh)
      for (const signal of signals) {
        const sight = sameSight(signal)
        if (!this.#first.has(sight)) this.#first.set(sight, this.#looked)
      }
  }

  of(signal: Signal): number {
    return this.#first.get(sameSight(signal)) ?? 0
  }
}
