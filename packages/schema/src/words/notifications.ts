import type { NotificationKind } from '../governance/index.ts'
import type { DocumentKind } from '../sync/index.ts'
import type { Terms } from '../terminology/index.ts'

/** What happened, as a sentence without names and without words of the report: the same in the page and in a mail. */
export const notificationWords = (t: Terms) => {
  const kinds = {
    'comment-raised': 'A comment waits for an answer.',
    'comment-reply': 'Somebody replied in a thread you take part in.',
    'comment-mention': 'Somebody mentioned you in a comment.',
    'comment-answered': 'A comment you raised was answered.',
    'comment-settled': 'A comment you answered was settled.',
    'comment-escalated': 'A challenge became a disagreement.',
    'wording-accepted': 'Wording you proposed was accepted.',
    'wording-declined': 'Wording you proposed was declined.',
    'disagreement-opened': 'A disagreement was put on the record.',
    'position-written': 'A position in a disagreement was written or changed.',
    'step-taken': 'The other side recorded a step taken to resolve a disagreement.',
    'resolution-proposed': 'A way to resolve a disagreement was proposed.',
    'disagreement-resolved': 'A disagreement was resolved.',
    'disagreement-stands': 'A disagreement was recorded as standing.',
    'arrangements-changed': 'The governance arrangements were recorded or changed.',
    'round-asked': 'You are asked in a round for accuracy and challenge.',
    'round-reminder': 'A round for accuracy and challenge waits for your answer.',
    'round-changed': 'A round for accuracy and challenge has new days.',
    'round-closed': 'A round for accuracy and challenge was closed.',
    'round-withdrawn': 'A round for accuracy and challenge was taken back before it began.',
    'round-answered': 'Somebody answered a round for accuracy and challenge.',
    'report-opened': `The ${t.report} was opened to ${t.board}.`,
    'sign-off-asked': 'Your signature is asked for.',
    signed: 'Somebody signed.',
    finalised: `The ${t.report} or the ${t.response} was finalised.`,
    reopened: `The ${t.report} or the ${t.response} was reopened.`,
  } satisfies Record<NotificationKind, string>
  const ofDocument = {
    finalised: { report: `The ${t.report} was finalised.`, response: `The ${t.response} was finalised.` },
    reopened: { report: `The ${t.report} was reopened.`, response: `The ${t.response} was reopened.` },
  }
  return {
    /** What happened, and to which of the two documents where that is known. */
    sentence: (kind: NotificationKind, document: DocumentKind | null): string =>
      (kind === 'finalised' || kind === 'reopened') && document !== null ? ofDocument[kind][document] : kinds[kind],
  }
}
