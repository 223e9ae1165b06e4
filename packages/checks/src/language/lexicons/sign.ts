/**
 * Signs that a sentence says why people at work did what they did, by kinds of evidence. Of each kind the weightiest sign counts, and three points together
 * explain: a sign of three by itself, one of two with another of another kind or with practice told beside it. A weight can be corrected by whoever knows
 * the work; `why` is for them. The language of a sign is that of phrases (`phrases.ts`); `@class` is any word of a class of `evidence-words.ts` or of a kind
 * of `grammar.ts`, and a sign may begin with one.
 */
export interface Sign {
  readonly kind: EvidenceKind
  /** 3: explains by itself; 2: with another or beside practice; 1: with more than that. Below 0: takes it back. */
  readonly weight: number
  /** Why these words are such a sign. */
  readonly why: string
  readonly signs: readonly string[]
}

/** So many points explain. */
export const leastPoints = 3
/** What is told by grammar and by phrases weighs, beside the signs. */
export const weights = {
  /** A condition of the work in one of the phrases of `explains.ts`. */
  condition: 2,
  /** A belief or a want of knowledge in one of those phrases, with somebody at work as its subject. */
  belief: 2,
  /** The same, with nobody named who held it. */
  shared: 1,
  /** 'Because', 'owing to', a reason that comes first: it announces itself, and the sentence is about work. */
  tie: 3,
  /** How things stood with those at work or their tools: it explains beside something that was done. */
  state: 2,
  /** The same, where another sign stands in the same sentence: mostly the two are one thing. */
  stateBeside: 1,
  /** Somebody at work gives their reason in a quotation. */
  ownWords: 3,
} as const
/** What sort of thing a sign speaks of: of each sort the weightiest counts. 'answer' takes points away: what was done since shaped nothing. */
export type EvidenceKind = 'mind' | 'knowledge' | 'hands' | 'tool' | 'rule' | 'climate' | 'result' | 'tie' | 'state' | 'answer'
export const sign = (kind: EvidenceKind, weight: number, why: string, ...signs: readonly string[]): Sign => ({
  kind,
  weight,
  why,
  signs,
})
