import { isBoardRole, type Role } from './roles.ts'
import { type Verb, verbRow } from './verbs.ts'

/** How the report stands towards the Board: `live` opens the document, `version` a frozen copy that is read over HTTP alone. */
export type Opening = 'closed' | 'live' | 'version'

/** Who asks. `null` stands for nobody signed in. */
export interface Asker {
  userId: string
  administrator: boolean
  /** The asker's membership in the review concerned, if any. */
  role: Role | null
}

/** What the verb is about, as far as the conditions of the table need it. */
export interface Thing {
  opening?: Opening
  /** Whom the verb is about, for verbs on people. */
  subjectUserId?: string
  /** The role that person has, or is to get. */
  subjectRoles?: readonly Role[]
  /** Who wrote the comment or reply, or proposed the wording. */
  raisedBy?: string
  /** The head of the side that the comment was raised from, where the person who raised it has left the review. */
  settledInstead?: Role
  /** Who answered the comment, if anybody has. */
  answeredBy?: string
  /** The documents of the review that are finalised. */
  finalised?: readonly ('report' | 'response')[]
}

export type Refusal =
  | 'sign-in-needed'
  | 'not-a-member'
  | 'role-may-not'
  | 'not-yet-shared'
  | 'not-oneself'
  | 'lead-only'
  | 'not-yours'
  | 'own-proposal'
  | 'own-comment'
  | 'own-answer'
  | 'finalised'
export type Ruling = { allowed: true } | { allowed: false; because: Refusal }

const refuse = (because: Refusal): Ruling => ({ allowed: false, because })
const allow: Ruling = { allowed: true }

/**
 * Rules on one request, message or button. The same function answers for HTTP, socket and page.
 * Throws nothing; every verb of the table has an answer for every asker.
 */
export function authorise(asker: Asker | null, verb: Verb, thing: Thing = {}): Ruling {
  const row = verbRow(verb)
  if (row.installation === 'anybody') return allow
  if (asker === null) return refuse('sign-in-needed')
  if (row.installation === 'signed-in') return allow
  if (row.installation === 'administrator') return asker.administrator ? allow : refuse('role-may-not')
  const { role } = asker
  if (role === null) return refuse('not-a-member')
  if (!row.roles.includes(role)) return refuse('role-may-not')
  for (const condition of row.conditions ?? []) {
    switch (condition) {
      case 'open-to-board':
        // Without the review's opening the answer is no: an unset gate must not read as an open one.
        if (isBoardRole(role) && (thing.opening ?? 'closed') === 'closed') return refuse('not-yet-shared')
        break
      case 'not-self':
        if (thing.subjectUserId === asker.userId) return refuse('not-oneself')
        break
      case 'lead-appoints-lead':
        if (thing.subjectRoles?.includes('lead-reviewer') && role !== 'lead-reviewer') return refuse('lead-only')
        break
      case 'raised-it':
        if (thing.raisedBy !== asker.userId) return refuse('not-yours')
        break
      case 'settles-it':
        if (thing.answeredBy === asker.userId) return refuse('own-answer')
        if (thing.raisedBy !== asker.userId && thing.settledInstead !== role) return refuse('not-yours')
        break
      case 'not-own-comment':
        if (thing.raisedBy === asker.userId) return refuse('own-comment')
        break
      case 'not-own-proposal':
        if (thing.raisedBy === asker.userId) return refuse('own-proposal')
        break
      case 'report-not-final':
        if (thing.finalised?.includes('report')) return refuse('finalised')
        break
      case 'response-not-final':
        if (thing.finalised?.includes('response')) return refuse('finalised')
        break
    }
  }
  return allow
}

/** `authorise` as a yes or no, for the page to decide what to show. */
export const may = (asker: Asker | null, verb: Verb, thing?: Thing): boolean => authorise(asker, verb, thing).allowed
