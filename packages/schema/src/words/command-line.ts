import type { Terms } from '../terminology/index.ts'

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

/** What the command line says. */
export const commandLineWords = (t: Terms) => ({
  about: `Candour from the command line. Works beside the running server as well as without it; reads the same settings (CANDOUR_DATA, DATABASE_URL, CANDOUR_KEY).`,
  asJson: 'print one line of JSON instead of sentences',

  addUser: 'Add a person to the installation.',
  userName: 'the person’s name',
  userAdministrator: 'may add people; gives no right to read a review',
  userAdded: (email: string, administrator: boolean) => `${email} was added${administrator ? ' as an administrator' : ''}.`,

  session: 'Begin a session for a person and print its token, for scripts on this machine. It leaves an event in the trail.',

  createReview: `Create a review. Without --lead it has no ${t.leadReviewer} until one is added.`,
  reviewTitle: 'the title, with the pseudonym',
  reviewProfile: 'terminology profile',
  reviewMethod: 'method of the review',
  reviewLead: `e-mail address of the ${t.leadReviewer}`,
  reviewCreated: (id: string) => `Review ${id} was created.`,

  addMember: 'Add a person to a review in a role. An address that is not known becomes a new person.',
  memberAgency: 'the agency that the person speaks for',
  memberAdded: (email: string, role: string) => `${email} was added as ${role}.`,
  personCreated: (email: string, name: string) => `${email} was not known here and was added as a new person named ${name}.`,

  openToBoard: `Open the ${t.report} to ${t.board}, live or as a frozen version, or close it again.`,
  openAs: 'how it is opened',
  opened: {
    live: `The ${t.report} is open to ${t.board}, live.`,
    version: `The ${t.report} is open to ${t.board} as the version that stands now.`,
    closed: `The ${t.report} is closed to ${t.board}.`,
  },

  listReviews: 'List the reviews of the installation.',
  noReviews: 'There are no reviews yet.',

  import:
    'Bring a Word draft into the report, and say what would not come across. Refused where something has been written already, unless --append is given.',
  importIntoResponse: `bring it into the ${t.response} instead`,
  importPlain: 'leave unmarked what is surely a finding, an analysis or a recommendation',
  importAppend: 'put the words after what has been written already; nothing is replaced',
  appended: 'They stand after what had been written already; nothing was replaced.',
  alreadyWritten:
    'Something has been written there already, so nothing was brought in. With --append the words are put after it.',
  noFile: 'A Word file was expected.',

  export: `Take the ${t.report} out as a file. It leaves an event in the trail.`,
  exportResponse: `take the ${t.response} out instead`,
  exportFormat: 'form of the file',
  exportTo: 'file to write; without it the file goes to standard output',
  exported: (path: string) => `${path} was written.`,

  check:
    'Show what can be seen in a draft for the questions of QM14 and QM16, and what a report can show of QM5, QM9, QM12 and QM13. Reads .docx, .html, .md, .txt or Candour’s own JSON; it judges nothing and exits 0 whatever it sees.',
  checkMethod: 'method of the review: what it does not use is not missed',
  checkResponse: `the ${t.response}, as a file of its own`,
  checkRegister: 'the identifier register, as JSON: [{ "words", "kind", "pseudonym", "variants": [] }]',
  checkLines: 'take every line of a .txt as a document of its own and print one line of JSON for each',
  linesNeedText: '--lines reads .txt files only.',
  linesStandAlone: '--lines and --response do not go together: each line is a document of its own, and nothing answers it.',
  otherKind: (path: string) => `${path} is none of .docx, .html, .md, .txt or .json.`,
  tooLargeFile: (path: string, megabytes: number) => `${path} is larger than ${megabytes} MB.`,
  notHtml: (path: string) => `${path} is not a page of HTML: it holds what is no text.`,
  notOurJson: (path: string) => `${path} is not a document in Candour’s JSON.`,
  unknownInJson: (path: string, name: string, where: string) =>
    `${path} is not a document in Candour’s JSON: the ‘${name}’ at ${where} has no place there.`,
  notARegister: (path: string) =>
    `${path} is not a register: a list of entries in JSON, each with words, kind, pseudonym and variants.`,
  notARegisterEntry: (path: string, entry: number, field: string) =>
    `${path}: entry ${entry} of the register is not whole${field === '' ? '' : ` (see its ‘${field}’)`}. Each needs words, kind and pseudonym; variants is a list.`,
  cannotCheck: (path: string) => `${path} is longer or more deeply built than can be checked.`,

  auditVerify: 'Look whether the trail of decisions of a review is whole, and say which row is not. Exits 1 where it is not.',
  auditExport: 'Take the trail of decisions of a review out as a file. It leaves an event in the trail.',
  auditExportTeam: 'the trail of the team’s own notes, which is a chain by itself, instead of the review’s',
  auditWhole: (events: number, anchors: number, head: string) =>
    `The trail is whole: ${many(events, 'event', 'events')}, checked against ${many(anchors, 'head', 'heads')} noted in signatures. Its head is ${head}.`,
  auditBroken: (faults: number) => `The trail is not whole: ${many(faults, 'fault', 'faults')}.`,
  auditTeam: (fault: string) => `In the trail of the team’s own notes: ${fault}`,
  auditFaults: {
    missing: (position: number, _belongsAt: number) => `Event ${position} is missing.`,
    altered: (position: number, _belongsAt: number) => `Event ${position} is not what was written.`,
    moved: (position: number, belongsAt: number) => `Event ${position} had stood at ${belongsAt}.`,
    'cut-off': (position: number, _belongsAt: number) => `The end is cut off: event ${position} and what followed is gone.`,
  },

  backup: 'Write everything to one file, sealed as it lies. The installation’s key is not in it: keep that elsewhere.',
  backedUp: (path: string, rows: number) =>
    `${path} holds ${many(rows, 'row', 'rows')}. Keep the installation’s key apart from it; without the key it cannot be read.`,
  restore: 'Put a back-up into an empty installation, with the server stopped.',
  restored: (rows: number, madeAt: string) =>
    `${many(rows, 'row', 'rows')} of the back-up made at ${madeAt} were restored. Everybody signs in anew.`,
  stopFirst: 'The server is running on this data folder. Stop it before a back-up is restored.',
  fileExists: (path: string) => `${path} is there already and was left as it is. Name another file.`,
  cannotRead: (path: string, code: string) => `${path} cannot be read (${code}).`,
  cannotWrite: (path: string, code: string) => `${path} cannot be written (${code}).`,

  noSuchPerson: (email: string) => `There is nobody here with the address ${email}.`,
  noSuchReview: (id: string) => `There is no review ${id}. “review list” shows them.`,
  notAnEmail: 'an e-mail address was expected',
  notARole: (roles: string) => `a role is one of ${roles}`,
  notAReview: 'the id of a review was expected, as “review list” prints it',
  notUnderstood: (field: string) => `${field} was not understood.`,
  wentWrong: (kind: string) => `Something went wrong (${kind}). Nothing was changed.`,
  lostServer: 'The server stopped answering before the command was done. Look whether it was carried out before you repeat it.',
  serverRefused: 'The running server is of another version than this command. Start it anew.',
})
