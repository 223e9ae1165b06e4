import * as z from 'zod'

export const profileIds = ['scr', 'lcspr', 'sar', 'cpr'] as const
/** A terminology profile: `scr` England to 2019 (the default), `lcspr` England today, `sar` adults, `cpr` Wales. */
export const ProfileId = z.enum(profileIds)
export type ProfileId = z.infer<typeof ProfileId>

/** The words that differ between the kinds of review. Sentences are built from these; no screen names a board by itself. */
export interface Terms {
  /** The kind of review: 'Serious Case Review'. */
  review: string
  reviewShort: string
  /** Who commissions it and answers: 'the Board'. Used in mid-sentence with its article. */
  board: string
  /** The same at the beginning of a sentence. */
  Board: string
  /** The full name of such a body. */
  boardFull: string
  boardChair: string
  boardMember: string
  boardManager: string
  leadReviewer: string
  reviewTeam: string
  peerReviewer: string
  report: string
  response: string
  guidance: string
  /** The person at the centre: 'child' or 'adult'. */
  person: string
}

export interface Profile {
  id: ProfileId
  name: string
  terms: Terms
  /** Our marker number → the number this profile gives it. Markers not named keep their number. */
  markerNumbers: Readonly<Record<number, number>>
  /** The two-letter head of a marker's number. */
  markerPrefix: string
}

const scr: Profile = {
  id: 'scr',
  name: 'Serious Case Review (England, to 2019)',
  terms: {
    review: 'Serious Case Review',
    reviewShort: 'SCR',
    board: 'the Board',
    Board: 'The Board',
    boardFull: 'Local Safeguarding Children Board',
    boardChair: 'Board chair',
    boardMember: 'Board member',
    boardManager: 'Board manager',
    leadReviewer: 'lead reviewer',
    reviewTeam: 'review team',
    peerReviewer: 'peer reviewer',
    report: 'report',
    response: 'Board response',
    guidance: 'Working Together 2015',
    person: 'child',
  },
  markerNumbers: {},
  markerPrefix: 'QM',
}

const lcspr: Profile = {
  id: 'lcspr',
  name: 'Local Child Safeguarding Practice Review (England)',
  terms: {
    review: 'Local Child Safeguarding Practice Review',
    reviewShort: 'LCSPR',
    board: 'the safeguarding partners',
    Board: 'The safeguarding partners',
    boardFull: 'Multi-Agency Safeguarding Arrangements',
    boardChair: 'Chair of the partners',
    boardMember: 'Safeguarding partner',
    boardManager: 'Partnership manager',
    leadReviewer: 'lead reviewer',
    reviewTeam: 'review team',
    peerReviewer: 'peer reviewer',
    report: 'report',
    response: 'partners’ response',
    guidance: 'Working Together 2023',
    person: 'child',
  },
  markerNumbers: {},
  markerPrefix: 'QM',
}

const sar: Profile = {
  id: 'sar',
  name: 'Safeguarding Adults Review',
  terms: {
    ...scr.terms,
    review: 'Safeguarding Adults Review',
    reviewShort: 'SAR',
    boardFull: 'Safeguarding Adults Board',
    guidance: 'the Care and Support Statutory Guidance',
    person: 'adult',
  },
  // In the adults' set 'the report' is marker 13 (PRODUCT.md); only that correspondence is known for certain here.
  markerNumbers: { 14: 13 },
  markerPrefix: 'QM',
}

const cpr: Profile = {
  id: 'cpr',
  name: 'Child Practice Review (Wales)',
  terms: {
    ...scr.terms,
    review: 'Child Practice Review',
    reviewShort: 'CPR',
    boardFull: 'Regional Safeguarding Board',
    leadReviewer: 'reviewer',
    reviewTeam: 'review panel',
    guidance: 'Working Together to Safeguard People',
  },
  markerNumbers: {},
  markerPrefix: 'QM',
}

const profiles: Record<ProfileId, Profile> = { scr, lcspr, sar, cpr }
export const profileOf = (id: ProfileId): Profile => profiles[id]

/** A question's number as the profile counts: `markerNumber(scr, 'QM14.4')` is 'QM14.4', under `sar` 'QM13.4'. */
export function markerNumber(profile: Profile, question: string): string {
  const match = /^QM(\d{1,2})(\.\d{1,2})?$/.exec(question)
  if (match === null) return question
  const marker = Number(match[1])
  return `${profile.markerPrefix}${profile.markerNumbers[marker] ?? marker}${match[2] ?? ''}`
}
