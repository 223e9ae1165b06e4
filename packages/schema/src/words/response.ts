import type { decisions } from '../report/attributes.ts'
import type { Terms } from '../terminology/index.ts'

/** What the Board's answer says about itself: response nodes, actions, and what still waits for an answer. */
export const responseWords = (t: Terms) => ({
  decisions: {
    accepted: 'Accepted',
    'partly-accepted': 'Partly accepted',
    'not-accepted': 'Not accepted',
    'not-yet-decided': 'Not yet decided',
  } satisfies Record<(typeof decisions)[number], string>,
  responseTo: (part: string) => `Response to ${part}`,
  responseToNothing: 'Response',
  write: (part: string) => `Write the response to ${part}`,
  writeHere: 'Write the response',
  goTo: (part: string) => `Go to ${part}`,
  goToResponse: (decision: string) => (decision === '' ? 'See the response' : `Response: ${decision.toLowerCase()}`),
  actionNumber: (number: number) => `Action ${number}`,
  line: {
    noDecision: 'No decision yet',
    withReason: 'with a reason',
    withoutReason: 'no reason given yet',
    responsible: (body: string, role: string) => (role === '' ? body : body === '' ? role : `${body}, ${role}`),
    due: (day: string) => `by ${day}`,
    measured: (day: string) => (day === '' ? 'measure given' : `looked at on ${day}`),
    nothing: 'Who, by when, and how it will be known',
  },
  fields: {
    answers: 'What this answers',
    answersNothing: 'Nothing chosen yet',
    decision: `What ${t.board} decides`,
    decisionReason: 'The reason',
    priority: 'Priority',
    frameworkPlace: 'Its place in the learning and improvement framework or the business plan',
    responsibleBody: 'Responsible body',
    namedRole: 'Named role',
    namedRoleHint: 'A post, not a person’s name.',
    dueOn: 'By when',
    measure: 'How its effect will be known',
    measureHint: 'What will be different for children, and what would show it?',
    reviewedOn: 'When that is looked at',
  },
  waiting: {
    title: 'Waiting for a response',
    none: 'Every finding and recommendation has a response.',
    nothingToAnswer: `The ${t.report} has no findings or recommendations yet.`,
    notOpen: `The ${t.report} is not open to you yet, so there is nothing to choose from.`,
  },
  addAction: 'Add an action',
})
