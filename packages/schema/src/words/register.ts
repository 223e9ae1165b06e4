import type { EntryFault, IdentifierKind, RegisterAdditions, RegisterMatch } from '../markers/index.ts'
import type { Terms } from '../terminology/index.ts'

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const entryFaults: Record<EntryFault | 'length', string> = {
  length: 'shorter than two letters or longer than 200.',
  'same-as-pseudonym': 'this is what the text says instead. An entry cannot be replaced by itself.',
  'common-word': 'a common word by itself stands on every page. Please give the whole name.',
}

/** The identifier register: what must not stand in the text, and what stands there instead. */
export const registerWords = (t: Terms) => ({
  title: 'Identifier register',
  lead: `Real names, dates and places of this review, and what the ${t.report} says instead. Only the ${t.leadReviewer}, ${t.reviewTeam} and the manager of ${t.board} see this page. It is encrypted where it is stored, and never part of an export or a share.`,
  open: 'Open the identifier register',
  summary: (count: number) => (count === 0 ? 'No entries yet' : plural(count, 'entry', 'entries')),
  summaryMeans: 'Real details and their pseudonyms. Where one is typed, the text shows it at once.',
  empty: 'Nothing is registered yet. Add the first name below, or paste a list from a spreadsheet.',
  emptyReading: `Nothing is registered yet. The ${t.leadReviewer} or the manager of ${t.board} can add entries.`,
  kindNames: {
    child: t.person === 'adult' ? 'The adult' : 'A child',
    family: 'A member of the family',
    practitioner: 'A practitioner',
    'other-person': 'Another person',
    date: 'A date',
    address: 'An address',
    place: 'A place',
    school: 'A school or nursery',
    employer: 'An employer',
    number: 'A number',
    other: 'Something else',
  } satisfies Record<IdentifierKind, string>,
  words: 'Real words',
  wordsHint: 'As they would be written: a whole name, a date, the name of a street.',
  wordsNeeded: 'Please give at least two letters.',
  kind: 'What it is',
  pseudonym: 'In the text instead',
  pseudonymHint: 'Such as ‘Child T’ or ‘the primary school’. May stay empty until it is agreed.',
  pseudonymOpen: 'no pseudonym agreed yet',
  variants: 'Also written as',
  variantsHint: 'Nicknames, earlier names, usual misspellings; one to a line.',
  alsoWritten: (variants: string) => `also written ${variants}`,
  tooLong: 'One of these is longer than 200 letters.',
  add: 'Add an entry',
  addAction: 'Add to the register',
  added: ({ added, merged, leftOut }: RegisterAdditions) => {
    const parts = [
      added.length === 0 ? '' : `${plural(added.length, 'entry is', 'entries are')} added.`,
      merged.length === 0
        ? ''
        : `${plural(merged.length, 'entry that stood there is', 'entries that stood there are')} completed.`,
      leftOut === 0
        ? ''
        : `${plural(leftOut, 'row is', 'rows are')} left out: the register says something else of the same words. Change the entry itself if the register is wrong.`,
    ].filter(part => part !== '')
    return parts.length === 0 ? 'All of this was in the register already.' : parts.join(' ')
  },
  change: 'Change',
  changeTitle: 'Change an entry',
  changed: 'The entry is changed.',
  remove: 'Remove',
  removeTitle: 'Remove this entry?',
  removeMeans: 'The text is no longer looked through for these words.',
  removed: 'The entry is removed.',
  actionsFor: (words: string) => `Change or remove ‘${words}’`,
  search: 'Find an entry',
  entries: (count: number) => plural(count, 'entry', 'entries'),
  shownOf: (shown: number, all: number) =>
    `The first ${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} are shown.`,
  showMore: (count: number) => `Show ${count.toLocaleString('en-GB')} more`,
  searchNone: 'No entry holds these words.',

  paste: 'Paste from a spreadsheet',
  pasteHint:
    'One row for each detail. What the columns mean is asked before anything is added; other ways of writing in one cell are divided by semicolons.',
  pasteField: 'Rows from the spreadsheet',
  pasteLook: 'Look at what was pasted',
  pasteColumns: 'Does each column mean what stands above it? Change it where it does not.',
  pasteColumnsName: 'What was pasted',
  columnMeanings: {
    words: 'Real words',
    kind: 'What it is',
    pseudonym: 'In the text instead',
    variants: 'Also written as',
    'leave-out': 'Leave out',
  },
  columnMeans: (number: number, title: string) => `What column ${number}${title === '' ? '' : `, ‘${title}’,`} means`,
  pasteTitles: 'The first row holds titles',
  pasteMoreRows: (count: number) => `and ${plural(count, 'more row', 'more rows')}`,
  pasteFound: (fresh: number, merged: number, same: number, leftOut: number) =>
    [
      `${plural(fresh, 'entry', 'entries')} can be added`,
      merged === 0 ? '' : `${plural(merged, 'entry that stands there is', 'entries that stand there are')} completed`,
      same === 0 ? '' : `${plural(same, 'row is', 'rows are')} in the register already`,
      leftOut === 0 ? '' : `${plural(leftOut, 'row is', 'rows are')} left out`,
    ]
      .filter(part => part !== '')
      .join('; ')
      .concat(leftOut === 0 ? '.' : ':'),
  conflictPseudonym: (words: string, stands: string, offered: string) =>
    `‘${words}’ stands in the register as ‘${stands}’, and was pasted as ‘${offered}’. The register stays as it is.`,
  conflictVariants: (words: string) => `‘${words}’ would have more than 30 other ways of writing.`,
  refusedRow: (words: string, why: EntryFault | 'length' | 'no-words') =>
    why === 'no-words' ? `The row with ‘${words}’ has no real words.` : `‘${words}’: ${entryFaults[why]}`,
  entryFault: (why: EntryFault) => sentence(entryFaults[why]),
  pasteNothing: 'No row with words was found in what was pasted.',
  pasteTooMany: (room: number, offered: number, limit: number) =>
    `The register holds at most ${limit.toLocaleString('en-GB')} entries: ${room.toLocaleString('en-GB')} more fit, and ${offered.toLocaleString('en-GB')} new ones were pasted. Nothing is added; please paste fewer rows.`,
  pasteAction: (fresh: number, merged: number) =>
    fresh === 0 && merged > 0 ? `Complete ${plural(merged, 'entry', 'entries')}` : `Add ${plural(fresh, 'entry', 'entries')}`,
  pasteAgain: 'Paste something else',

  matches: 'Where these details stand now',
  matchesLead: `Looked for by the server in the ${t.report}, the ${t.response}, the names of image files, and all else that is written in the review: title and glossary, comments and positions, rounds and arrangements, judgements and answers, versions and signatures. Whoever wrote there is not told: the answer would give a name away.`,
  matchesNone: 'None of them was found.',
  matchesWaiting: 'Looking…',
  places: {
    report: sentence(t.report),
    response: sentence(t.response),
    'report-image': `The file’s name of an image in the ${t.report}`,
    'response-image': `The file’s name of an image in the ${t.response}`,
    title: 'Title of the review',
    glossary: 'The glossary of the checks',
    agency: 'A person’s agency',
    invitation: 'The agency in an invitation',
    comment: 'A comment',
    disagreement: 'A disagreement',
    'accuracy-round': 'A round for accuracy and challenge',
    arrangements: 'The governance arrangements',
    judgement: 'A judgement of a question',
    answer: 'The answer to a signal',
    version: 'The name of a version',
    signature: 'The agency of a signature',
    reopening: 'The reason of a reopening',
  } satisfies Record<RegisterMatch['place'], string>,
  matchFound: (words: string, pseudonym: string) =>
    pseudonym === '' ? `‘${words}’, for which no pseudonym is agreed` : `‘${words}’, instead of ‘${pseudonym}’`,

  replace: (pseudonym: string) => `Replace by ‘${pseudonym}’`,
  /** In the note at the words. */
  replaceKeys: '(Alt and Enter)',
  replaceAll: (count: number, document: string) => `Replace all ${count} in the ${document}`,
  replaced: (count: number) => `${plural(count, 'place is', 'places are')} replaced. One undo takes them back.`,
  noPseudonym: 'No pseudonym is agreed for this yet.',
})

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
