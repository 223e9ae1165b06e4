import type { RefusalReason } from '../sync/index.ts'
import type { Terms } from '../terminology/index.ts'

export const syncWords = (t: Terms) => ({
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Not connected: kept here until you are back',
  mayNoLongerEdit: 'You may no longer edit',
  readOnly: 'You are reading',
  savedMeans: 'Every word on this page is stored on the server.',
  savingMeans: 'Your latest words are on their way to the server.',
  offlineMeans: 'What you type stays in this window. Please keep it open until the connection is back.',
  opening: 'Opening…',
  unreachable: 'The server cannot be reached. This page keeps trying; nothing has been lost.',
  socketBlocked:
    'This network does not let live connections (WebSockets) through. You can read here; to write, please use another network or ask for WebSockets to be allowed.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  refusedWordsTitle: 'These words were not stored',
  refusedWordsWhy: 'You typed them after your right to edit had ended, or the server could not take them. You can copy them.',
  copy: 'Copy',
  copied: 'Copied',
  letGo: 'Let them go',
  leaveTitle: 'Your latest words are not stored yet',
  leaveMeans: 'They stand in this window alone. If you leave the page now, they are lost.',
  leaveTitleDrafts: 'You have begun to write something',
  leaveMeansDrafts:
    'A comment, a reply, an answer or a position is half written and not sent. If you leave the page now, it is lost.',
  leaveStay: 'Stay on the page',
  leaveAnyway: 'Leave and lose them',
  peopleHere: (count: number) =>
    count === 0 ? 'Nobody else is here' : count === 1 ? 'One other person is here' : `${count} other people are here`,
  follow: (name: string) => `Follow ${name}`,
  stopFollowing: (name: string) => `Stop following ${name}`,
  following: (name: string) => `You are following ${name}`,
  noCaretYet: (name: string) => `${name} has not placed a caret in the text`,
  refusals: {
    'sign-in-needed': 'Your session has ended. Please sign in again.',
    'not-a-member': 'You do not belong to this review.',
    'role-may-not': 'Your role in this review does not open this document.',
    'not-yet-shared': `The ${t.report} is not yet shared with ${t.board}. The ${t.leadReviewer} opens it when it is ready.`,
    'shared-as-version': `The ${t.report} is shared with ${t.board} as a version. It is shown as it stood then.`,
    finalised: 'This document is finalised. Your latest change was not stored.',
    'unknown-document': 'There is no such document.',
    'reload-needed':
      'This page is older than the server. Please reload it. What was stored is kept; words that are offered above are not, so copy them first.',
    'document-damaged':
      'The document could not be loaded. Nothing has been overwritten. Please tell the person who runs this service.',
    'too-large': 'That change was too large to store in one piece.',
    malformed: 'That change could not be read.',
    'foreign-author': 'That change carried another person’s mark and was not stored.',
    'missing-history': 'That change builds on words the server does not have.',
    'too-many-messages': 'Too many changes came at once. Please wait a moment.',
    'too-many-windows': 'You have Candour open in very many windows. Please close some of them.',
    'storage-unavailable': 'The server cannot store anything at the moment. It keeps trying.',
  } satisfies Record<RefusalReason, string>,
})
