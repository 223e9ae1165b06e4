import type { Terms } from '../terminology/index.ts'

/** A mail carries a link or a code and the kind of thing it is for: never a title, a name, or a word of a report. */
export const mailWords = (t: Terms) => ({
  signInSubject: 'Your sign-in code',
  signInText: (code: string, link: string, minutes: number) =>
    `Your code is ${code}\n\nOr open this link and press the button on the page:\n${link}\n\nBoth can be used once, within ${minutes} minutes.\nIf you did not ask to sign in, you need not do anything.\n`,
  invitationSubject: 'An invitation',
  invitationText: (roleName: string, link: string, days: number) =>
    `You are invited to take part in a ${t.review} (role: ${roleName}).\n\nOpen this link to see the invitation and to accept it:\n${link}\n\nThe link can be used once, within ${days} days. It is meant for you alone: please do not pass it on.\n`,
  notificationSubject: 'Something waits for you',
  /** `kinds` are the sentences of words/notifications.ts, each with how often, and the places it is about. */
  notificationText: (kinds: readonly { sentence: string; count: number; links: readonly string[] }[]) =>
    `${kinds.map(({ sentence, count, links }) => [count === 1 ? sentence : `${sentence} (${count})`, ...links].join('\n')).join('\n\n')}\n\nEach link leads to its place.\n\nYou can change when you get such mails, or stop them, once you have signed in.\n`,
})
