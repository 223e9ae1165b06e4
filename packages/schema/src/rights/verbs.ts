import type { Role } from './roles.ts'

const everyone = ['lead-reviewer', 'review-team', 'peer-reviewer', 'board-chair', 'board-member', 'board-manager'] as const
const reviewers = ['lead-reviewer', 'review-team'] as const
const board = ['board-chair', 'board-member'] as const
const teamCircle = ['lead-reviewer', 'review-team', 'peer-reviewer'] as const
const caretakers = ['lead-reviewer', 'board-manager'] as const

/**
 * What else, beside the role, has to hold. `open-to-board` binds board roles only; `self` and `not-self` look at whom the
 * verb is about; a document that was finalised takes no more words from anybody.
 */
export type Condition =
  | 'open-to-board'
  | 'not-self'
  | 'lead-appoints-lead'
  | 'raised-it'
  | 'settles-it'
  | 'not-own-comment'
  | 'not-own-proposal'
  | 'report-not-final'
  | 'response-not-final'

export interface VerbRow {
  /** What the verb does, as a sentence a person can read in the table of rights. */
  says: string
  /** Roles of the review that may. Empty where the verb stands outside a review. */
  roles: readonly Role[]
  /** Who may where no review is concerned. */
  installation?: 'anybody' | 'signed-in' | 'administrator'
  conditions?: readonly Condition[]
}

const row = <const Row extends VerbRow>(value: Row): Row => value

/**
 * The one table of rights: every verb is a row, named with its roles before its code.
 * HTTP, socket and page ask this table; a route or a message type that names no row fails a test.
 */
export const verbs = {
  // The installation
  'installation.look': row({
    says: 'see the sign-in page, the health of the service and the description of its interface',
    roles: [],
    installation: 'anybody',
  }),
  'session.begin': row({
    says: 'sign in, or redeem an invitation or a first-administrator link',
    roles: [],
    installation: 'anybody',
  }),
  'session.own': row({ says: 'see and end one’s own sessions, and change one’s own name', roles: [], installation: 'signed-in' }),
  'notification.own': row({
    says: 'see one’s own notifications, mark them as read, and choose when they are mailed',
    roles: [],
    installation: 'signed-in',
  }),
  'user.add': row({
    says: 'add a person to the installation, and see invitations not yet accepted',
    roles: [],
    installation: 'administrator',
  }),
  'review.create': row({ says: 'create a review', roles: [], installation: 'signed-in' }),
  'review.list': row({ says: 'list the reviews one belongs to', roles: [], installation: 'signed-in' }),

  // The review and its people
  'review.read': row({ says: 'see the review’s first page: title, people, dates', roles: everyone }),
  'review.edit': row({ says: 'change the title, method, profile, dates and what the checks follow', roles: caretakers }),
  'review.open-to-board': row({
    says: 'open the report to the Board, live or as a version, or close it again',
    roles: ['lead-reviewer'],
  }),
  'member.read': row({ says: 'see who belongs to the review', roles: everyone }),
  'member.invite': row({ says: 'invite a person to the review', roles: caretakers, conditions: ['lead-appoints-lead'] }),
  'member.change-role': row({
    says: 'change the role or agency of another person',
    roles: caretakers,
    conditions: ['not-self', 'lead-appoints-lead'],
  }),
  'member.remove': row({
    says: 'remove another person from the review',
    roles: caretakers,
    conditions: ['not-self', 'lead-appoints-lead'],
  }),

  // The report and the response
  'report.read': row({ says: 'read the report', roles: everyone, conditions: ['open-to-board'] }),
  'report.write': row({ says: 'write the report', roles: reviewers, conditions: ['report-not-final'] }),
  'report.import': row({
    says: 'bring a Word draft into the report',
    roles: reviewers,
    conditions: ['report-not-final'],
  }),
  'report.export': row({
    says: 'take the report out as a file',
    roles: ['lead-reviewer', 'review-team', 'board-chair', 'board-manager'],
    conditions: ['open-to-board'],
  }),
  'response.read': row({ says: 'read the response', roles: everyone }),
  'response.write': row({ says: 'write the response', roles: board, conditions: ['response-not-final'] }),
  'response.import': row({
    says: 'bring a Word draft into the response',
    roles: board,
    conditions: ['response-not-final'],
  }),
  'response.export': row({
    says: 'take the response out as a file',
    roles: ['lead-reviewer', 'review-team', 'board-chair', 'board-member', 'board-manager'],
  }),
  'image.file-name-report': row({ says: 'see what the files of the report’s images were called', roles: reviewers }),
  'image.file-name-response': row({ says: 'see what the files of the response’s images were called', roles: board }),
  'document.leave': row({ says: 'stop following a document one has open', roles: [], installation: 'anybody' }),
  'presence.show': row({ says: 'be seen, and see who is here', roles: everyone }),
  'words.reclaim': row({ says: 'see and settle one’s own words that fell out when a part was moved', roles: everyone }),

  // Governance
  'comment.read-report': row({ says: 'read comments on the report', roles: everyone, conditions: ['open-to-board'] }),
  'comment.read-response': row({ says: 'read comments on the response', roles: everyone }),
  'comment.write-report': row({ says: 'comment on the report', roles: everyone, conditions: ['open-to-board'] }),
  'comment.write-response': row({ says: 'comment on the response', roles: everyone }),
  'comment.team-note': row({ says: 'write and read notes to the team', roles: teamCircle }),
  'comment.edit-report': row({
    says: 'change the words of one’s own comment on the report; the earlier ones stay readable',
    roles: everyone,
    conditions: ['open-to-board', 'raised-it'],
  }),
  'comment.edit-response': row({
    says: 'change the words of one’s own comment on the response; the earlier ones stay readable',
    roles: everyone,
    conditions: ['raised-it'],
  }),
  'comment.answer-report': row({
    says: 'answer a comment on the report',
    roles: ['lead-reviewer'],
    conditions: ['not-own-comment'],
  }),
  'comment.answer-response': row({
    says: 'answer a comment on the response',
    roles: ['board-chair'],
    conditions: ['not-own-comment'],
  }),
  'comment.settle-report': row({
    says: 'settle a comment on the report that one has raised, or that somebody of one’s side raised who has left',
    roles: everyone,
    conditions: ['open-to-board', 'settles-it'],
  }),
  'comment.settle-response': row({
    says: 'settle a comment on the response that one has raised, or that somebody of one’s side raised who has left',
    roles: everyone,
    conditions: ['settles-it'],
  }),
  'comment.escalate-report': row({
    says: 'escalate a challenge to the report to a disagreement',
    roles: [...reviewers, ...board],
    conditions: ['open-to-board'],
  }),
  'comment.escalate-response': row({
    says: 'escalate a challenge to the response to a disagreement',
    roles: [...reviewers, ...board],
    conditions: ['open-to-board'],
  }),
  'wording.accept-report': row({
    says: 'accept wording proposed for the report',
    roles: reviewers,
    conditions: ['not-own-proposal', 'report-not-final'],
  }),
  'wording.accept-response': row({
    says: 'accept wording proposed for the response',
    roles: board,
    conditions: ['not-own-proposal', 'response-not-final'],
  }),
  'wording.decline-report': row({ says: 'decline wording proposed for the report, with the reason', roles: reviewers }),
  'wording.decline-response': row({ says: 'decline wording proposed for the response, with the reason', roles: board }),
  'disagreement.read': row({ says: 'read the disagreements', roles: everyone, conditions: ['open-to-board'] }),
  'disagreement.open': row({
    says: 'put a disagreement on the record',
    roles: [...reviewers, ...board],
    conditions: ['open-to-board'],
  }),
  'disagreement.take-step': row({
    says: 'record a step taken to resolve a disagreement',
    roles: [...reviewers, ...board],
    conditions: ['open-to-board'],
  }),
  'disagreement.resolve-review': row({
    says: 'propose or agree, for the reviewers, how a disagreement is resolved',
    roles: ['lead-reviewer'],
  }),
  'disagreement.resolve-board': row({
    says: 'propose or agree, for the Board, how a disagreement is resolved',
    roles: ['board-chair'],
    conditions: ['open-to-board'],
  }),
  'disagreement.stand': row({
    says: 'record that a disagreement stands',
    roles: ['lead-reviewer', 'board-chair'],
    conditions: ['open-to-board'],
  }),
  'position.write-review': row({ says: 'write the reviewers’ position in a disagreement', roles: reviewers }),
  'position.write-board': row({
    says: 'write the Board’s position in a disagreement',
    roles: board,
    conditions: ['open-to-board'],
  }),
  'governance.read': row({ says: 'see the governance arrangements and what QM7 asks about', roles: everyone }),
  'governance.agree': row({
    says: 'record the governance arrangements',
    roles: ['lead-reviewer', 'board-chair', 'board-manager'],
  }),
  'accuracy-round.open': row({ says: 'open, change, close and take back a round for accuracy and challenge', roles: caretakers }),
  // Of a round, the document that it is about has to be open to whoever asks: the Board answers about its own response at any time.
  'accuracy-round.read': row({ says: 'see the rounds for accuracy and challenge and their answers', roles: everyone }),
  'accuracy-round.answer': row({
    says: 'answer a round for accuracy and challenge that one was asked in',
    roles: everyone,
  }),
  'audit.read': row({ says: 'see and verify the trail of decisions', roles: ['lead-reviewer', 'board-chair', 'board-manager'] }),
  // Who may read the trail and may know of the team's notes.
  'audit.read-team': row({ says: 'see and verify the trail of the team’s own notes', roles: ['lead-reviewer'] }),

  // Markers and the register
  'marker.read': row({
    says: 'see what people have judged and answered, for the documents one may read',
    roles: everyone,
  }),
  'marker.judge': row({ says: 'record a judgement on a marker’s question', roles: [...reviewers, ...board, 'board-manager'] }),
  'signal.answer': row({ says: 'answer a signal of the live checks', roles: [...reviewers, ...board] }),
  'register.see': row({ says: 'see the identifier register', roles: [...reviewers, 'board-manager'] }),
  'register.edit': row({ says: 'edit the identifier register', roles: caretakers }),

  // Family and practitioner rounds
  'round.open': row({ says: 'prepare, open and close a round', roles: caretakers }),
  'feedback.read': row({ says: 'read the feedback of a round', roles: caretakers }),

  // Versions, signing, publication
  // What is final is kept already, as the version that was made final.
  'version.make-report': row({ says: 'make a version of the report', roles: reviewers, conditions: ['report-not-final'] }),
  'version.make-response': row({ says: 'make a version of the response', roles: board, conditions: ['response-not-final'] }),
  'version.read-report': row({
    says: 'see the versions of the report, what changed between them and who wrote it',
    roles: everyone,
    conditions: ['open-to-board'],
  }),
  'version.read-response': row({
    says: 'see the versions of the response, what changed between them and who wrote it',
    roles: everyone,
  }),
  'version.restore-report': row({
    says: 'restore an earlier version of the report',
    roles: ['lead-reviewer'],
    conditions: ['report-not-final'],
  }),
  'version.restore-response': row({
    says: 'restore an earlier version of the response',
    roles: ['board-chair'],
    conditions: ['response-not-final'],
  }),
  'sign.see': row({ says: 'see who has signed what, and what stands in the way of finalising', roles: everyone }),
  'sign.report': row({ says: 'sign the report', roles: reviewers, conditions: ['report-not-final'] }),
  'sign.response': row({ says: 'sign the response, and the receipt of the report', roles: board, conditions: ['open-to-board'] }),
  'report.finalise': row({ says: 'finalise the report', roles: ['lead-reviewer'], conditions: ['report-not-final'] }),
  'report.reopen': row({ says: 'reopen a finalised report, with the reason', roles: ['lead-reviewer'] }),
  'response.finalise': row({ says: 'finalise the response', roles: ['board-chair'], conditions: ['response-not-final'] }),
  'response.reopen': row({ says: 'reopen a finalised response, with the reason', roles: ['board-chair'] }),
  'publication.publish': row({ says: 'publish report and response', roles: ['board-chair'], conditions: ['open-to-board'] }),
  'publication.withdraw': row({ says: 'withdraw a publication', roles: ['board-chair'] }),
  'publication.override': row({ says: 'publish over a warning, with the reason', roles: ['board-chair'] }),
  'review.purge': row({ says: 'erase a review for good at the end of its retention', roles: ['board-chair'] }),
} as const satisfies Record<string, VerbRow>

export type Verb = keyof typeof verbs
export const verbRow = (verb: Verb): VerbRow => verbs[verb]
