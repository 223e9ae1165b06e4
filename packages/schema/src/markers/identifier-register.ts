import * as z from 'zod'
import { RecordId } from './record-id.ts'

export const identifierKinds = [
  'child',
  'family',
  'practitioner',
  'other-person',
  'date',
  'address',
  'place',
  'school',
  'employer',
  'number',
  'other',
] as const
/** What kind of detail an entry of the register is. */
export const IdentifierKind = z.enum(identifierKinds)
export type IdentifierKind = z.infer<typeof IdentifierKind>

/** One detail that must not stand in the text, and what stands there instead. */
export const IdentifierEntry = z.object({
  /** The real words: a name, a date, a place. */
  words: z.string().trim().min(2).max(200),
  kind: IdentifierKind,
  /** What the text says instead; '' while none is agreed. */
  pseudonym: z.string().trim().max(200),
  /** Other ways in which the words are known to be written: nicknames, earlier names, misspellings. */
  variants: z.array(z.string().trim().min(2).max(200)).max(30),
})
export type IdentifierEntry = z.infer<typeof IdentifierEntry>

export const RegisteredIdentifier = IdentifierEntry.extend({ id: RecordId })
export type RegisteredIdentifier = z.infer<typeof RegisteredIdentifier>

/** What came of entries that were offered. What would contradict the register is counted, and the register stays as it is. */
export const RegisterAdditions = z.object({
  added: z.array(RegisteredIdentifier),
  /** Entries that stood there already and have learnt something. */
  merged: z.array(RegisteredIdentifier),
  leftOut: z.number().int().min(0),
  /** Offered, and known already in every detail. */
  same: z.number().int().min(0),
})
export type RegisterAdditions = z.infer<typeof RegisterAdditions>

/** More entries than any review has needed; a register that is not bounded could be used to make every page slow. */
export const registerLimit = 2000

/** Where a detail of the register may stand: the two documents, and whatever else the members of a review write. */
export const registerPlaces = [
  'report',
  'response',
  'report-image',
  'response-image',
  'title',
  'glossary',
  'agency',
  'invitation',
  'comment',
  'disagreement',
  'accuracy-round',
  'arrangements',
  'judgement',
  'answer',
  'version',
  'signature',
  'reopening',
] as const

/** One detail of the register found by the server. Only those who may see the register are ever told. */
export const RegisterMatch = z.object({
  place: z.enum(registerPlaces),
  /** The node, comment, person or record concerned. */
  subjectId: z.string(),
  /** The words as they stand there. */
  words: z.string(),
  /** What could stand there instead; '' while no pseudonym is agreed. */
  pseudonym: z.string(),
})
export type RegisterMatch = z.infer<typeof RegisterMatch>
