import type { Judgement, JudgementPhase } from '../markers/index.ts'
import type { DocumentKind } from '../sync/index.ts'
import type { Terms } from '../terminology/index.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** A question of a marker in our own words, and what no machine can say about it. */
interface MarkerQuestion {
  asks: string
  cannotJudge: string
}

const reportQuestions = (t: Terms) =>
  ({
    'QM14.1': {
      asks: 'Can somebody who was not there find the findings, and the analysis behind each, without searching?',
      cannotJudge: 'Whether these are the right findings, and whether another area would recognise itself in them.',
    },
    'QM14.2': {
      asks: 'Does it tell enough to learn from, and no more about the family and the staff than that takes?',
      cannotJudge:
        'Names, exact dates, places, numbers, schools, diagnoses and details that add up are looked for, and some will be missed. Whether somebody could be recognised, together with what is known elsewhere, takes a person who knows the area.',
    },
    'QM14.3': {
      asks: `Do its findings or recommendations stand for what most needs to change?`,
      cannotJudge:
        'Whether these matters are the ones that most need to change. Only an order, its reasons and the links can be seen.',
    },
    'QM14.4': {
      asks: 'Do they explain why people worked as they did, or only say what went wrong?',
      cannotJudge:
        'Whether an explanation is true and goes deep enough. Only the factors that were chosen are seen, and words that usually give a reason.',
    },
    'QM14.5': {
      asks: 'Could a critical reader follow how each conclusion was reached, and test it?',
      cannotJudge: 'Whether the sources bear the conclusion, and whether what speaks against it was weighed fairly.',
    },
    'QM14.6': {
      asks: 'Can people from outside the services follow it, difficult matters included?',
      cannotJudge:
        'Whether the matter itself is well explained. Words and syllables can be counted; only a reader knows whether they understood.',
    },
    'QM14.7': {
      asks: 'Are its tone and its choice of words right for a review that wants to learn?',
      cannotJudge: `How it feels to be written about. Some words of blame, of hindsight and of strong feeling are seen. Read it once as somebody of the ${t.person}’s family, and once as one of the practitioners.`,
    },
  }) satisfies Record<string, MarkerQuestion>

const responseQuestions = (t: Terms) =>
  ({
    'QM16.1': {
      asks: `Was there time to write the answer well, after the ${t.report} came to ${t.board} and before publication?`,
      cannotJudge: 'Whether the time was used for an open discussion. Only the dates of the review are seen.',
    },
    'QM16.2': {
      asks: 'Is the answer written in words that anybody can follow?',
      cannotJudge:
        'Whether a reader comes away knowing what will change. Words and syllables can be counted; understanding cannot.',
    },
    'QM16.3': {
      asks: 'Does it say, for each point, whether what the review found is accepted?',
      cannotJudge: 'Whether the reason given is a good one. Only whether a decision and a reason are recorded is seen.',
    },
    'QM16.4': {
      asks: 'Does it say what comes first, and how that fits with the learning and the plans already under way?',
      cannotJudge: 'Whether the order is wise. It can be right to wait, where more urgent work is already going on.',
    },
    'QM16.5': {
      asks: `Does it say what will be done, by ${t.board} and by each agency?`,
      cannotJudge: 'Whether an action is likely to change anything, and whether the body that is named has the means.',
    },
    'QM16.6': {
      asks: 'Does it say how anybody will know whether the actions worked?',
      cannotJudge: `Whether the measure shows a difference for ${t.person === 'adult' ? 'adults' : 'children'}, or only that something was done.`,
    },
    'QM16.7': {
      asks: 'Does it turn to the national level where local action cannot be enough?',
      cannotJudge: 'Whether the national level could do what is needed, and whether the right body is asked.',
    },
  }) satisfies Record<string, MarkerQuestion>

/** Of these markers the report alone shows something; the rest of them is in the record of the review. */
const otherQuestions = {
  'QM5.2': {
    asks: `Is it said plainly, and as something good, that the review looks for learning and improvement?`,
    cannotJudge: 'Whether people believed it. Only what the words say is seen, and whether words of fault stand beside them.',
  },
  'QM5.3': {
    asks: 'Is anything that makes this purpose harder spoken of openly?',
    cannotJudge: 'Whether there was anything to speak of. What is not mentioned cannot be missed by a machine.',
  },
  'QM9.1': {
    asks: 'Are other investigations, court cases and reviews that ran beside this one named?',
    cannotJudge: 'Whether these are all of them. Words that usually name such a process are seen, wherever they stand.',
  },
  'QM9.8': {
    asks: 'Does it say how they and the review bore on each other?',
    cannotJudge: 'Whether the review was delayed or limited more than it had to be.',
  },
  'QM12.2': {
    asks: 'Can one see who of the family was asked to take part, and why these people?',
    cannotJudge: 'Whether the right people were asked, and asked well.',
  },
  'QM12.6': {
    asks: 'Can one see what the family’s knowledge added, point by point?',
    cannotJudge: 'Whether they would agree. Ask them.',
  },
  'QM12.8': {
    asks: 'Where somebody did not take part, is there a reason, and is it a fair one?',
    cannotJudge: 'Whether the reason is fair, and whether it may be told.',
  },
  'QM13.5': {
    asks: 'Do the explanations reach beyond skill and procedure to tasks, tools and the organisation?',
    cannotJudge: 'Whether the factors that were chosen are the ones that mattered.',
  },
  'QM13.6': {
    asks: 'Is it clear what was done so that knowing the outcome did not colour the judgement?',
    cannotJudge: 'Whether it worked. Words about hindsight, and about what could be known then, are seen.',
  },
  'QM13.7': {
    asks: 'Is enough of the working shown that a reader could object?',
    cannotJudge: 'Whether what speaks against was sought as hard as what speaks for.',
  },
  'QM13.9': {
    asks: 'Is it clear where knowledge about more than this case came from?',
    cannotJudge: 'Whether the source bears the claim, and whether it is up to date.',
  },
} satisfies Record<string, MarkerQuestion>

export const markerWords = (t: Terms) => ({
  titles: {
    5: 'Clear about its purpose',
    9: 'Other processes beside the review',
    12: 'The family’s part',
    13: 'The analysis',
    14: `The ${t.report}`,
    16: `The ${t.response}`,
    others: `Other markers that the ${t.report} can show`,
  },
  /** The name of the tab of several markers, by the first and the last number. */
  othersTab: (first: string, last: string) => `${first}–${last.replace(/^\D+/, '')}`,
  questions: { ...reportQuestions(t), ...responseQuestions(t), ...otherQuestions },
  intro: {
    14: `Seven questions to think about, and what can be seen in the ${t.report} for each. People judge.`,
    16: `Seven questions to think about, and what can be seen in the ${t.response} for each. People judge.`,
    others: `Questions about purpose, other processes, the family’s part and the analysis, as far as the ${t.report} itself shows them. Most of what they ask is not in a text at all.`,
  },
  panelLabel: (number: string, title: string) => `${number}, ${title}`,
  cannotJudge: 'What a machine cannot see here',
  toLookAt: 'To look at',
  speaksFor: 'Speaks for it',
  nothingSeen: 'Nothing seen',
  /** Where there is nothing that could be seen. */
  littleSeen: {
    'no-words': 'There are no words to look at',
    'another-language': 'This text does not read as English; little can be seen',
  },
  stillReading: 'Still being read…',
  countLook: (count: number) => `${plural(count, 'place', 'places')} to look at`,
  countFor: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'speaks' : 'speak'} for it`,
  likely: 'Perhaps',
  sure: 'Seen',
  showMore: (count: number) => `Show ${plural(count, 'more place', 'more places')}`,
  goTo: (message: string) => `Go to this place: ${message}`,
  keys: 'Arrow keys walk from place to place and show each one. Enter puts the caret there.',
  placeGone: 'This place is not open on this page.',
  reading: (part: number) => `Reading the document: ${part} of 10 parts done`,
  readingShort: 'Reading the document…',
  announce: (look: number, speaks: number) =>
    `${plural(look, 'place', 'places')} to look at, ${speaks.toLocaleString('en-GB')} ${speaks === 1 ? 'speaks' : 'speak'} for the questions.`,
  underlines: 'Underline in the text what asks for a look',
  underlineKeys:
    'When the caret rests in underlined words, a note says what is meant; Alt and F1 say it at once and again, Escape closes it. Alt and Enter put a pseudonym in the place of a name of the register.',
  order: 'Order',
  orders: { document: 'As in the document', newest: 'Newest first' },

  // Answers to signals
  answer: 'Answer',
  answerFor: (quote: string) => (quote === '' ? 'Answer this' : `Answer what was seen in ‘${quote}’`),
  answerLabel: 'Why does it stay as it is?',
  answerHint: 'A sentence is enough. Your name stands with it. If the words change, the question comes back.',
  answerNeeded: 'Please say why, so that others can follow it.',
  answerSave: 'Keep this answer',
  answerKept: 'Your answer is kept.',
  answered: (count: number) => `${plural(count, 'place', 'places')} answered`,
  answeredBy: (name: string, when: string) => `${name}, ${when}`,
  answerWithdraw: 'Take this answer back',
  answerWithdrawn: 'The answer is taken back, and the question asks again.',

  // Judgements of people
  judgementNames: {
    met: 'Met',
    partly: 'Partly met',
    'not-yet': 'Not yet',
    'not-applicable': 'Does not apply here',
  } satisfies Record<Judgement, string>,
  phaseNames: {
    beginning: 'At the beginning of the review',
    during: 'While it is being done',
    end: 'At its end',
  } satisfies Record<JudgementPhase, string>,
  people: 'What people say',
  machine: 'What can be seen',
  notJudged: 'Nobody has said yet how this stands.',
  judge: 'Say how it stands',
  judgeAgain: 'Say how it stands now',
  judgementLegend: 'How does this question stand, in your judgement?',
  judgementPhase: 'When',
  judgementReason: 'Why',
  judgementReasonNeeded: 'Please give the reason. A judgement without one helps nobody.',
  judgementNeeded: 'Please choose one of the four.',
  judgementSave: 'Record this judgement',
  judgementSaved: 'Your judgement is recorded.',
  judgementBy: (name: string, when: string, phase: string) => `${name}, ${when} · ${phase}`,
  evidence: {
    name: 'It points to:',
    places: 'Where that can be seen',
    placesHint: `Parts and sections of the ${t.report} and the ${t.response}. May stay empty.`,
    nothingFound: 'No part or section is called that.',
    elsewhere: 'What else it rests on',
    elsewhereHint: 'Such as minutes, a conversation or a figure, and where these are kept. May stay empty.',
    notHere: (title: string, document: DocumentKind) =>
      `${title} (not in the ${document === 'report' ? t.report : t.response} on this page)`,
  },
  earlierJudgements: (count: number) => `${plural(count, 'earlier judgement', 'earlier judgements')}`,
  empty: {
    report: `The ${t.report} has no words yet. What can be seen for each question appears here while you write.`,
    reportAction: 'Begin writing',
    response: `The ${t.response} has not been begun. For each answer, this panel shows what is decided, why, and who does what by when.`,
    responseAction: `Go to the ${t.response}`,
    closed: `The ${t.report} is not open to you yet, so nothing can be seen in it.`,
    closedResponse: `The ${t.response} is not open on this page, so nothing can be seen in it.`,
  },
  pictures: {
    reading: 'How the sections read, as a picture',
    readingNote:
      'The longer the bar, the easier the reading; the line is what this review aims at. Figures describe; people judge.',
    untitled: 'Before the first heading',
    tooShort: (words: number) => `${plural(words, 'word', 'words')}: too short to measure`,
    ease: (ease: number, aim: number, mean: number, long: number) =>
      `Reading ease ${ease} (aim ${aim}), ${plural(mean, 'word', 'words')} to a sentence${long === 0 ? '' : `, ${plural(long, 'long sentence', 'long sentences')}`}`,
    factors: 'Findings and what made them likely, as a picture',
    named: 'named',
    notNamed: 'not named',
    factorsOfNone: (names: string) => `Named by no finding: ${names}. Were they looked at?`,
    trace: 'From finding to action, as a picture',
    noFinding: 'Linked to no finding',
    noRecommendation: 'Nothing recommended',
    noResponse: 'No answer yet',
    noAction: 'No action yet',
  },
  terminal: {
    title: (report: string) => `What can be seen in ${report}`,
    stats: (words: number, findings: number, recommendations: number) =>
      `${plural(words, 'word', 'words')}, ${plural(findings, 'finding', 'findings')}, ${plural(recommendations, 'recommendation', 'recommendations')}`,
    place: (document: 'report' | 'response', block: number) =>
      `${document === 'report' ? t.report : t.response}, block ${block + 1}`,
    people: 'These are observations, not a judgement. People judge.',
    more: (count: number) => `and ${plural(count, 'more place', 'more places')} of the same kind`,
  },
})
