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

export const markerWords = (t: Terms) => ({
  titles: { 14: `The ${t.report}`, 16: `The ${t.response}` },
  questions: { ...reportQuestions(t), ...responseQuestions(t) },
  intro: {
    14: `Seven questions to think about, and what can be seen in the ${t.report} for each. People judge.`,
    16: `Seven questions to think about, and what can be seen in the ${t.response} for each. People judge.`,
  },
  panelLabel: (number: string, title: string) => `${number}, ${title}`,
  cannotJudge: 'What a machine cannot see here',
  toLookAt: 'To look at',
  speaksFor: 'Speaks for it',
  nothingSeen: 'Nothing seen',
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
  underlines: 'Underline long sentences in the text',
  underlineKeys: 'With the caret in an underlined sentence, Alt and F1 say what is meant; Escape closes it.',
  longSentenceNote: (words: number) => `${plural(words, 'word', 'words')} in one sentence. Could it be two?`,
  empty: {
    report: `The ${t.report} has no words yet. What can be seen for each question appears here while you write.`,
    reportAction: 'Begin writing',
    response: `The ${t.response} has not been begun. For each answer, this panel shows what is decided, why, and who does what by when.`,
    responseAction: `Go to the ${t.response}`,
    closed: `The ${t.report} is not open to you yet, so nothing can be seen in it.`,
    closedResponse: `The ${t.response} is not open on this page, so nothing can be seen in it.`,
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
