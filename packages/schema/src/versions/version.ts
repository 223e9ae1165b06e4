import * as z from 'zod'

/** What a version was made for. Those without a name are made by themselves. */
export const versionOccasions = ['named', 'opened-to-board', 'sign-off', 'before-restore', 'before-finalise', 'daily'] as const
export const VersionOccasion = z.enum(versionOccasions)
export type VersionOccasion = z.infer<typeof VersionOccasion>

export const VersionName = z.string().trim().min(1).max(120)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Kind = z.enum(['report', 'response'])

/** A state of a document that is kept for good. */
export const Version = z.object({
  id: z.string(),
  document: Kind,
  occasion: VersionOccasion,
  /** '' where nobody gave it one. */
  name: z.string(),
  /** SHA-256 of the stored canonical bytes, hexadecimal: what is signed. */
  sha256: Sha256,
  schemaVersion: z.number().int(),
  madeBy: z.string(),
  /** '' for the installation itself, or somebody who is no longer here. */
  madeByName: z.string(),
  madeAt: z.iso.datetime(),
  /** The version that was restored, where this one was kept before that. */
  aboutId: z.string().nullable(),
})
export type Version = z.infer<typeof Version>

/** A version with its text, as the schema's JSON of its time. */
export const VersionText = z.object({ version: Version, content: z.unknown() })

/** What somebody had before them when they last read a document. */
export const LastRead = z.object({ at: z.iso.datetime(), content: z.unknown() })

/** Who stands behind some words of a version; people by their index in `people`. */
export const WordsCredit = z.object({
  /** Who wrote them first, or proposed them in a comment; -1 where that was never noted. */
  person: z.number().int(),
  /** Who accepted the proposal by which they came; the words are then credited to both. */
  acceptedBy: z.number().int().nullable(),
  /** Who brought them back, and when, where a restore did. */
  restored: z.object({ person: z.number().int(), at: z.iso.datetime() }).nullable(),
})
export type WordsCredit = z.infer<typeof WordsCredit>

/** Who wrote which words of a version: for each block of text, in order, its stretches with an index into `credits`. */
export const WrittenBy = z.object({
  people: z.array(z.object({ userId: z.string(), name: z.string() })),
  credits: z.array(WordsCredit),
  blocks: z.array(z.array(z.object({ length: z.number().int(), credit: z.number().int() }))),
})
export type WrittenBy = z.infer<typeof WrittenBy>
