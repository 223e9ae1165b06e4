import type { ImportNotice } from '../contract/index.ts'
import type { Terms } from '../terminology/index.ts'

const counted = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** What the page that brings a Word draft in says, and what an exported file says in words. */
export const publishingWords = (t: Terms) => ({
  import: {
    open: 'Import a Word draft',
    title: `Bring a Word draft into the ${t.report}`,
    intro: 'First you see what would come across. Nothing is written until you say so.',
    notYours: `Your role does not write the ${t.report}, so it cannot bring a draft into it.`,
    choose: 'Choose a Word file',
    drop: 'or drop it here',
    dropHere: 'Let go to read this file',
    wrongKind: 'Please choose a file that ends in .docx. An older .doc file can be saved as .docx in Word.',
    tooLarge: (megabytes: number) =>
      `This file is larger than ${megabytes} MB. Please shrink its pictures in Word, or divide it.`,
    empty: 'This file is empty. Please choose another.',
    reading: (name: string) => `Reading ${name}…`,
    notRead: 'This file could not be read',
    tryAnother: 'Choose another file',
    close: 'Close',
    back: 'Choose another file',
    previewOf: (name: string) => `What is in ${name}`,
    sizes: (words: number, sections: number, images: number) =>
      [
        counted(words, 'word', 'words'),
        counted(sections, 'section', 'sections'),
        ...(images === 0 ? [] : [counted(images, 'image', 'images')]),
      ].join(' · '),
    noWords: 'There is no text in this file that could be brought in.',
    sections: 'Sections',
    noSections: 'No headings were recognised. The text comes in as one piece, and you can make headings afterwards.',
    untitledSection: 'A section without a title',
    beforeFirstSection: 'Text before the first section',
    notices: 'Please check',
    noNotices: 'Nothing in this file needs a second look.',
    exampleList: (title: string) => `Where: ${title}`,
    suggestions: `Parts of the ${t.report} that were recognised`,
    suggestionsIntro:
      'What you tick becomes that part. Everything else comes across as plain text, and you can turn it into a part later.',
    noSuggestions: 'No findings or recommendations were recognised. You can mark them in the text afterwards.',
    likely: 'Perhaps',
    nodes: { finding: 'Finding', analysis: 'Analysis', recommendation: 'Recommendation' },
    withoutHeadline: 'without a headline',
    tickAll: 'Tick all',
    tickNone: 'Tick none',
    ticked: (count: number, all: number) => `${count} of ${all} ticked`,
    places: {
      'replace-empty': `Nobody has written in the ${t.report} yet. The draft takes the place of its empty sections.`,
      append: `The ${t.report} already has text. The draft is added after it; nothing is replaced.`,
    },
    confirm: `Bring it into the ${t.report}`,
    writing: 'Bringing it in…',
    notWritten: 'It could not be brought in',
    nothingLost: `Nothing in the ${t.report} was changed.`,
    done: 'The draft is in',
    doneLine: (words: number, findings: number, recommendations: number) => {
      const parts = [
        ...(findings === 0 ? [] : [counted(findings, 'finding', 'findings')]),
        ...(recommendations === 0 ? [] : [counted(recommendations, 'recommendation', 'recommendations')]),
      ]
      return `${counted(words, 'word', 'words')} came across${parts.length === 0 ? '' : `, with ${parts.join(' and ')}`}.`
    },
    checkNames: 'Names, dates and places of real people may stand in a draft. Please look for them before anybody else reads it.',
    toReport: `Go to the ${t.report}`,
    notice: ({ kind, count }: Pick<ImportNotice, 'kind' | 'count'>): { title: string; meaning: string } => {
      switch (kind) {
        case 'tracked-insertion':
          return {
            title: counted(count, 'tracked insertion', 'tracked insertions'),
            meaning: 'The inserted words come across as text, as if the change had been accepted.',
          }
        case 'tracked-deletion':
          return {
            title: counted(count, 'tracked deletion', 'tracked deletions'),
            meaning: 'The deleted words are left out, as if the change had been accepted.',
          }
        case 'comment':
          return {
            title: counted(count, 'comment', 'comments'),
            meaning: 'Comments of the Word file are left out. Keep the file if they are still to be answered.',
          }
        case 'equation':
          return {
            title: counted(count, 'equation', 'equations'),
            meaning: 'Formulas come across as a line of text. Please check how they read.',
          }
        case 'text-box':
          return {
            title: counted(count, 'text box', 'text boxes'),
            meaning: 'The text in boxes comes across as paragraphs where the box stood.',
          }
        case 'header-footer':
          return {
            title: counted(count, 'header or footer', 'headers and footers'),
            meaning: 'The lines at the top and bottom of each page are left out.',
          }
        case 'image':
          return {
            title: counted(count, 'picture', 'pictures'),
            meaning:
              'These pictures cannot be kept: drawings of an old kind (EMF, WMF), pictures that stand elsewhere, or damaged ones. Please insert them as PNG or JPEG.',
          }
        case 'embedded-object':
          return {
            title: counted(count, 'embedded object', 'embedded objects'),
            meaning:
              'Charts, spreadsheets, diagrams and other files inside the document are left out. A picture of them can be inserted.',
          }
        case 'field':
          return {
            title: counted(count, 'field', 'fields'),
            meaning:
              'Words that Word fills in itself, such as references and dates, come across as they stood. They no longer follow when something changes.',
          }
        case 'form-control':
          return {
            title: counted(count, 'form field', 'form fields'),
            meaning: 'What was filled in or ticked comes across as text.',
          }
        case 'endnote':
          return { title: counted(count, 'endnote', 'endnotes'), meaning: 'Endnotes become footnotes.' }
        case 'hidden-text':
          return {
            title: counted(count, 'hidden passage', 'hidden passages'),
            meaning: 'Text that was formatted as hidden in Word is left out.',
          }
        case 'contents-list':
          return {
            title: 'A table of contents',
            meaning: 'It is left out: the outline beside the text takes its place.',
          }
        case 'paragraph-number':
          return {
            title: counted(count, 'automatic number', 'automatic numbers'),
            meaning:
              'Word numbered these headings or paragraphs itself. The numbers are left out, so a reference such as “paragraph 7.4” in the text no longer leads to one.',
          }
        case 'guessed-heading':
          return {
            title: counted(count, 'line taken as a heading', 'lines taken as headings'),
            meaning: 'These lines look like headings but were not marked as such in Word.',
          }
        case 'link':
          return {
            title: counted(count, 'link', 'links'),
            meaning: 'The words come across, but the links lead to places that cannot be linked to from here.',
          }
        case 'formatting':
          return {
            title: counted(count, 'passage struck through or highlighted', 'passages struck through or highlighted'),
            meaning:
              'The words come across as plain text. If the line or colour meant something, please decide what becomes of them.',
          }
        case 'other':
          return {
            title: counted(count, 'word without a place', 'words without a place'),
            meaning:
              'These words stand in the file, but where they belong could not be told, so they are left out. Please add them by hand.',
          }
      }
    },
  },

  export: {
    menu: 'Export',
    report: `The ${t.report}`,
    response: `The ${t.response}`,
    asDocx: 'Word document (.docx)',
    asJson: 'Data file (.json)',
    asDocxHint: 'To read, print or take elsewhere',
    asJsonHint: 'Everything, to keep or to bring back',
    label: (document: string, format: string) => `${document}: ${format}`,
    preparing: 'The file is being prepared…',
    failed: 'The file could not be made',
    recorded: 'Taking a file out is noted in the trail of decisions.',
  },

  /** What an exported Word file says about its parts. */
  file: {
    reportTitle: (review: string) => `${t.review}: ${review}`,
    responseTitle: (review: string) => `${t.response}: ${review}`.replace(/^./, first => first.toUpperCase()),
    priority: (rank: number) => `Priority ${rank}`,
    priorityReason: 'Reason for the order',
    reach: 'Reach',
    reaches: { local: 'local', regional: 'regional', national: 'national' },
    stillExists: 'Does it still exist today',
    persistences: { yes: 'yes', partly: 'partly', no: 'no', 'not-known': 'not known' },
    factors: 'What contributed',
    factorNames: {
      person: 'the person',
      task: 'the task',
      tools: 'tools',
      team: 'the team',
      workplace: 'the workplace',
      organisation: 'the organisation',
      culture: 'culture',
      'family-and-context': 'family and context',
    },
    sources: 'How we know',
    sourceNames: {
      records: 'records',
      practitioners: 'conversations with practitioners',
      'review-team': 'the review team',
      family: 'the family',
      'performance-data': 'performance data',
      research: 'research',
      guidance: 'guidance',
    },
    explains: 'Explains',
    hindsight: 'How hindsight was limited',
    counterEvidence: 'What speaks against it',
    inThisCase: 'How it showed in this case',
    notPeculiar: 'How we know that it is not peculiar to this case',
    howWidespread: 'How widespread it is',
    whyItMatters: 'Why it matters',
    answers: 'Answers',
    addressedTo: 'Addressed to',
    decision: 'Decision',
    decisions: {
      accepted: 'accepted',
      'partly-accepted': 'partly accepted',
      'not-accepted': 'not accepted',
      'not-yet-decided': 'not yet decided',
    },
    decisionReason: 'Reason',
    responsePriority: 'Priority',
    frameworkPlace: 'Place in the learning and improvement framework or business plan',
    responsibleBody: 'Responsible',
    namedRole: 'Role',
    dueOn: 'By',
    measure: 'How its effect will be known',
    reviewedOn: 'When that is looked at',
    imageWithoutWords: 'An image that has not been described',
    imageMissing: 'An image stood here that could not be read',
  },
})
