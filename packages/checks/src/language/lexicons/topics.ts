import { because, type PhraseEntry } from '../phrases.ts'

/** What a passage may speak of, a bit each. They carry what the report alone can show of QM5, QM9, QM12 and QM13, and how a response decides. */
export const topics = {
  /** The review looks for learning, not for somebody at fault (QM5). */
  purpose: 1,
  /** Something that sits uneasily with that purpose (QM5). */
  tension: 2,
  /** Words that lay fault on a person stand here. Set by the rule itself, not by a phrase. */
  blame: 4,
  /** Another process beside the review (QM9). */
  parallel: 8,
  /** How such a process and the review bore on each other (QM9). */
  interaction: 16,
  /** Who of the family was asked (QM12). */
  familyAsked: 32,
  /** Somebody did not take part (QM12). */
  familyAbsent: 64,
  /** What became of what the family said (QM12). */
  familyOutcome: 128,
  /** How hindsight was limited (QM13). */
  hindsightLimited: 256,
  /** What speaks against a conclusion (QM13). */
  counterEvidence: 512,
  /** A claim about more than this case (QM13). */
  wider: 1024,
  /** Where knowledge about more than this case came from (QM13). */
  widerSource: 2048,
  /** Accepted, but only in principle (QM16). */
  inPrinciple: 4096,
  /** Not accepted (QM16). */
  declines: 8192,
  /** Why something waits (QM16). */
  waits: 16384,
  /** A reason is given in these words, of whatever. */
  reason: 32768,
  /** What the family said or asked for (QM12). */
  familySaid: 65536,
  /** That there is no other process beside the review (QM9). */
  noParallel: 1 << 26,
} as const

/** What a rule of `told.ts` asks for besides senses, and no topic by itself. */
export const marks = {
  /** Taking part in the review. */
  part: 1 << 20,
  /** What is so as a rule. */
  usual: 1 << 21,
  /** Several of those who work. */
  several: 1 << 22,
  /** Told as what still is. */
  present: 1 << 23,
  /** Two things that do not go together, and that this is felt. */
  unease: 1 << 17,
  /** Somebody is to answer for what happened, in public or to an employer. */
  account: 1 << 18,
  /** A step that keeps the ending out of the judgement. */
  keepsEndingOut: 1 << 19,
  /** What another source says of the same. */
  alike: 1 << 24,
  /** What is still to be decided, ought to be so in general, or is told by the files and by nobody. */
  notYet: 1 << 25,
  /** Somebody is not there, where the review is spoken of. */
  missing: 1 << 27,
  /** Somebody is not there, in words that are seldom used of anything but a review. */
  absent: -0x80000000,
  /** What looks like another proceeding and is none of this case. */
  noProceeding: 1 << 29,
  /** One thing is held back or let go for another. */
  holdsBack: 1 << 30,
  /** Takes up what was said: puts it to somebody, looks again. */
  takenUp: 1 << 28,
} as const

/** Phrases that share a reason, and what a passage with them speaks of. */
export const about = (topic: number, why: string, ...phrases: readonly string[]): PhraseEntry[] =>
  because(why, ...phrases).map(entry => ({ ...entry, topic }))
