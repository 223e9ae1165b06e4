import type { Method, MilestoneKind } from '../review/index.ts'
import type { Opening } from '../rights/index.ts'
import type { Terms } from '../terminology/index.ts'
import { sentenceCase } from './sentence-case.ts'

export const reviewWords = (t: Terms) => ({
  methodNames: {
    'findings-with-questions': `Findings with questions for ${t.board}`,
    'findings-with-recommendations': 'Findings with recommendations',
    'learning-points': 'Learning points',
    concise: 'Concise review',
    extended: 'Extended review',
  } satisfies Record<Method, string>,
  methodMeanings: {
    'findings-with-questions': `Each finding explains what makes safe practice harder, and leaves ${t.board} with questions to decide on.`,
    'findings-with-recommendations': `Each finding explains; recommendations that answer the findings say what should change.`,
    'learning-points': `What can be learnt is told as learning points; the ${t.report} is not asked for recommendations.`,
    concise: `A short ${t.report} around a learning event, leading to an action plan.`,
    extended: `As the concise review, with independent reviewers and more to explore.`,
  } satisfies Record<Method, string>,
  openingNames: {
    closed: `Not yet shared with ${t.board}`,
    live: `Shared with ${t.board} as it is written`,
    version: `Shared with ${t.board} as a version`,
  } satisfies Record<Opening, string>,
  milestoneNames: {
    decision: 'Decision to review',
    'terms-of-reference': 'Terms of reference agreed',
    'first-draft': 'First draft',
    'family-round': 'Family reads and answers',
    'report-to-board': `${sentenceCase(t.report)} to ${t.board}`,
    'response-agreed': 'Response agreed',
    publication: 'Publication',
  } satisfies Record<MilestoneKind, string>,

  // The list of reviews
  listTitle: 'Your reviews',
  newReview: 'Start a review',
  yourRole: (role: string) => `You: ${role}`,
  nextDate: (what: string, when: string) => `${what}: ${when}`,
  noDates: 'No dates set',
  emptyTitle: 'No review yet',
  emptyText:
    'A review holds one report and the public answer to it. Start one, or open the link in the invitation that you were sent.',

  // A new review
  newTitle: 'Start a review',
  newLead: `You become its ${t.leadReviewer} and invite the others. All of this can be changed later.`,
  title: 'Title, with a pseudonym',
  titleHint: 'Such as ‘Child T’ or ‘the Ash family’. Never a real name: titles are seen in lists and on shared screens.',
  titleNeeded: 'Please give the review a title.',
  titleLooksReal: 'Is this a pseudonym? It looks like a person’s name.',
  profile: 'Kind of review',
  method: 'Method',
  methodHint: 'What this method does not use, Candour will not ask for.',
  create: 'Start this review',

  // The first page of a review
  myRole: (role: string) => `Your role: ${role}`,
  editDetails: 'Change title or method',
  detailsTitle: 'Title, kind and method',
  detailsSaved: 'Title and method are changed.',
  next: 'What you can do now',
  report: sentenceCase(t.report),
  response: sentenceCase(t.response),
  openReport: `Open the ${t.report}`,
  people: 'People',
  allPeople: (count: number) => (count === 1 ? 'One person' : `All ${count} people`),
  moreRoles: (count: number) => `and ${count} more`,

  // What to do next, for each role
  commentsWait: (count: number) =>
    count === 1 ? 'One challenge or correction waits for your answer' : `${count} challenges or corrections wait for your answer`,
  steps: {
    sign: { title: 'Your signature is asked', text: 'Others have signed this text; you are next on the agreed route.' },
    answerRound: {
      title: 'A round waits for your answer',
      text: 'Say whether it is accurate and, apart from that, whether you agree with the analysis.',
    },
    answerComments: { title: 'Challenges wait for your answer', text: 'Amend the text, or say why it is not amended.' },
    readFinal: { title: `Read the ${t.report} and the ${t.response}`, text: 'What is final can be read and not changed.' },
    write: { title: `Write the ${t.report}`, text: 'Begin with the sections of your method, or go on where you were.' },
    import: {
      title: 'Bring in a Word draft',
      text: 'You see what would come across, and what would not, before anything is written.',
    },
    invite: { title: 'Invite the people', text: `The ${t.reviewTeam}, a ${t.peerReviewer}, ${t.board} and its manager.` },
    open: {
      title: `Open the ${t.report} to ${t.board}`,
      text: `Until you do, ${t.board} cannot read a word of it. You decide below how and when.`,
    },
    comment: { title: `Read the ${t.report}`, text: 'Read it as it is written, and support those who write.' },
    readAndChallenge: { title: `Read the ${t.report}`, text: 'Compare it with what you and your agency know.' },
    respond: {
      title: `Write the ${t.response}`,
      text: 'Answer each finding beside the finding, with actions that have an owner, a date and a measure.',
    },
    respondBefore: {
      title: `Prepare the ${t.response}`,
      text: `The ${t.report} is not yet open to you; the document for your response is.`,
    },
    dates: { title: 'Set the dates', text: `So that the family, ${t.reviewTeam} and ${t.board} know what comes when.` },
    follow: { title: `Follow the ${t.report}`, text: `See how far ${t.report} and response have come.` },
  },

  // Sharing with the Board
  sharing: `Sharing with ${t.board}`,
  sharingMeans: {
    closed: `The reviewers work on their own. ${t.Board} sees the title, the people and the dates, and not a word of the ${t.report}.`,
    live: `${t.Board} reads the ${t.report} as it is being written, and can challenge it. Nobody on ${t.board} can change it.`,
    version: `${t.Board} reads the ${t.report} as it stood when it was shared. What the reviewers write since then stays with them.`,
  } satisfies Record<Opening, string>,
  sharingChoices: {
    closed: 'Keep it with the reviewers',
    live: 'Share it as it is written',
    version: 'Share it as it stands now',
  } satisfies Record<Opening, string>,
  sharingChange: `Change what ${t.board} may read`,
  sharingAgain: 'Share the present state instead',
  sharingConfirm: 'Yes, do this',
  sharingTitles: {
    closed: `Close the ${t.report} to ${t.board}?`,
    live: `Share the ${t.report} as it is written?`,
    version: `Share the ${t.report} as it stands now?`,
  } satisfies Record<Opening, string>,
  sharingRecorded: 'This holds at once and is recorded with your name and the time.',
  sharingByWhom: `The ${t.leadReviewer} decides when the ${t.report} is opened to ${t.board}.`,
  sharingSaved: 'What is shared is changed.',
  notYetShared: `The ${t.report} is not yet shared with ${t.board}`,
  notYetSharedWhy: `The reviewers are independent, and first come to their own view. The ${t.leadReviewer} opens the ${t.report} when it is ready to be read and challenged.`,
  notYetSharedAsk: (names: string) => `Who opens it: ${names}.`,

  // What the live checks follow
  checks: 'What the checks look for',
  checksMeans: (terms: number) =>
    `${terms === 0 ? 'No words are listed that need no explanation.' : terms === 1 ? 'One word is listed that needs no explanation.' : `${terms} words are listed that need no explanation.`} Reading aims can be set for the summary, the body and the ${t.response}.`,
  checksChange: 'Set aims and words',
  checksTitle: 'What the checks look for',
  checksLead: 'These decide what the panels point out while people write. They are aims of this review, not marks.',
  checksParts: {
    summary: 'Summary',
    body: `Rest of the ${t.report}`,
    response: sentenceCase(t.response),
  },
  checksEase: 'Reading ease, 0 to 100',
  checksEaseHint: 'Reading ease is Flesch’s figure: 60 is plain English, 30 is hard going. Higher asks for easier reading.',
  checksEaseWrong: 'A whole number from 0 to 100, please.',
  checksMean: 'Words to a sentence',
  checksMeanHint: 'Words to a sentence: the most that sentences should have on average.',
  checksMeanWrong: 'A whole number from 5 to 60, please.',
  checksTerms: 'Words that need no explanation',
  checksTermsHint: 'The glossary of this review: one word or abbreviation to a line.',
  checksTermsWrong: 'At most 300 lines, each of at most 80 letters.',
  checksSaved: 'What the checks look for is changed.',

  // Dates
  dates: 'Dates',
  setDates: 'Set dates',
  datesLead: 'Leave a date empty as long as it is open.',
  datesSaved: 'The dates are changed.',
  dateOpen: 'no date yet',
  dateNext: 'next',
  dateWrong: 'Please give a whole date, or none.',
})
