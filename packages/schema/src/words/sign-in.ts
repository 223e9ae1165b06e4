import type { Terms } from '../terminology/index.ts'

/** Coming in: by a code, by a link, as the first administrator, by an invitation, and in a demonstration by one click. */
export const signInWords = (t: Terms) => ({
  whatThisIs: `Where the ${t.report} of a ${t.review} is written together`,
  title: 'Sign in',
  lead: 'Give your e-mail address. You get a code to type here; there is no password to remember.',
  email: 'E-mail address',
  emailNeeded: 'Please give your e-mail address, such as name@example.org.',
  sendCode: 'Send me a code',
  checkTitle: 'Check your e-mail',
  checkLead: (email: string) =>
    `If there is an account for ${email}, a message with a code and a link is on its way. Each can be used once, within a few minutes.`,
  code: 'Code from the message',
  codeNeeded: 'Please type the six digits of the code.',
  withCode: 'Sign in',
  anotherCode: 'Send another code',
  anotherCodeSent: 'Another code is on its way. The earlier one no longer works.',
  anotherAddress: 'Use another address',
  nothingCameTitle: 'Nothing came?',
  nothingCame:
    'Look among unwanted mail. Accounts are made by invitation: if you have none, please ask the person who told you about this service.',

  unclaimedTitle: 'Nobody is here yet',
  unclaimed:
    'This service has no administrator. Whoever started it was shown a one-time link for becoming the first; please open that link.',

  linkTitle: 'Sign in by your link',
  linkLead: 'Press the button to sign in on this device. The link can be used once.',
  linkWithoutToken: 'This link is not complete. Please open the whole address from the message, or ask for a new code.',
  askForNew: 'Ask for a new code',

  firstTitle: 'Become the first administrator',
  firstLead:
    'You are the first person here. As administrator you add people to this service and hand over invitations. It gives you no right to read a review.',
  firstWithoutToken: 'This link is not complete. Please copy the whole address that was shown when the service was started.',
  name: 'Your name',
  nameHint: 'As your colleagues know you. It stands beside what you write and decide.',
  nameNeeded: 'Please give your name.',
  become: 'Become the administrator',

  invitationTitle: 'You are invited',
  invitationTo: `You are asked to take part in this ${t.review}:`,
  invitationRole: 'Your role',
  invitationAddress: 'Invited by e-mail at',
  invitationAsk: `Is the role not the one you expected, or was this not meant for you? Then do not accept; please speak to the ${t.leadReviewer} or the ${t.boardManager} of the review first.`,
  accept: 'Accept and join the review',
  acceptMeans: 'Accepting signs you in on this device. Everybody in the review sees your name and role.',
  acceptAsMeans: (name: string) => `You are signed in as ${name}. Everybody in the review sees your name and role.`,
  invitationKnown: 'There is an account for this address. Sign in with it first: a code goes to the address.',
  invitationOther: (name: string) => `You are signed in as ${name}, and this invitation is for somebody else.`,
  invitationOtherKnown: 'If it is meant for you, sign in with the address that was invited: a code goes to it.',
  invitationOtherNew: 'If you accept, you are signed out, and an account of its own is made for the address that was invited.',
  invitationSendCode: 'Send a code to this address',
  invitationCodeSent: (email: string) =>
    `A message with a code is on its way to ${email}. It can be used once, within a few minutes.`,
  invitationWithoutToken: 'This link is not complete. Please open the whole address from the invitation.',
  invitationFailedTitle: 'This invitation cannot be opened',

  demoTitle: 'Choose who to be',
  demoLead: 'This is a demonstration with an invented review. Choose a person; you can change at any time.',
  demoBe: (name: string) => `Be ${name}`,
  demoAdministrator: 'Administrator, not part of the review',
  demoOtherwise: 'Or sign in by e-mail',
})
