import type { recommendationForms, SectionKind } from '../report/attributes.ts'
import type { JsonProblem } from '../report/json/report-json.ts'
import type { PartNumber } from '../report/numbering/part-numbers.ts'
import type { ReadingFailure } from '../report/reading/report-limits.ts'
import type { Unread } from '../report/reading/unread.ts'
import type { StructureRefusal } from '../report/structure/structure-result.ts'
import type { Terms } from '../terminology/index.ts'

const formNames: Record<(typeof recommendationForms)[number], string> = {
  recommendation: 'Recommendation',
  question: 'Question',
  'learning-point': 'Learning point',
}

/** 'Finding 2', 'Recommendation 3', 'Analysis 2.1', 'Response to Finding 2', 'Action 1 on Finding 2'. */
export function partLabel(part: PartNumber): string {
  switch (part.kind) {
    case 'finding':
      return `Finding ${part.number}`
    case 'recommendation':
      return `${formNames[part.form]} ${part.number}`
    case 'analysis':
      return part.of === null ? `Analysis ${part.number}, not linked to a finding` : `Analysis ${part.of.number}.${part.number}`
    case 'boardResponse': {
      if (part.of === null) return `Response ${part.number}`
      return part.number === 1 ? `Response to ${partLabel(part.of)}` : `Response to ${partLabel(part.of)}, part ${part.number}`
    }
    case 'action': {
      const answered = part.of?.kind === 'boardResponse' ? part.of.of : null
      return answered === null ? `Action ${part.number}` : `Action ${part.number} on ${partLabel(answered)}`
    }
  }
}

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const reportWords = (t: Terms) => ({
  partLabel,
  partNames: {
    finding: 'Finding',
    analysis: 'Analysis',
    recommendation: 'Recommendation',
    question: `Question for ${t.board}`,
    'learning-point': 'Learning point',
    boardResponse: 'Response',
    action: 'Action',
  },
  referenceGone: 'a part that is no longer here',
  sectionTitles: {
    summary: 'Summary: what we found, in two pages',
    'why-this-review': 'Why this review was held, and what it set out to learn',
    method: 'How we worked, and the limits of what we could know',
    'family-contribution': `What the ${t.person}’s family told us`,
    context: `Who the ${t.person} was, and the setting in which people worked`,
    'what-happened': 'What happened, briefly',
    findings: 'Findings: why it made sense at the time',
    recommendations: 'Recommendations',
    'parallel-processes': 'Other inquiries and proceedings',
    'acknowledged-disagreements': 'Where we did not agree',
    appendix: 'Appendix',
    glossary: 'Words and abbreviations explained',
    responses: 'What we will do about each finding',
    other: '',
  } satisfies Record<SectionKind, string>,
  questionsTitle: `Questions for ${t.board}`,
  learningTitle: 'What can be learned',
  conclusionTitle: 'How this report was received',
  /** Shown in an empty section as a hint; never part of the text. */
  sectionPrompts: {
    summary: 'For a reader who reads nothing else: what happened in a sentence, each finding in one more, and why they matter.',
    'why-this-review': 'What led to the decision, and the questions this review was asked to look into.',
    method: 'Who took part, what was read, who was spoken to, and what could not be found out.',
    'family-contribution':
      'What they said, in their own words where they agree, and what became of it. If they did not take part, say why.',
    context: 'Only what a reader needs to follow the findings. No more detail than that about anybody’s life.',
    'what-happened': 'The course of events in plain words, as it looked to people at the time.',
    findings: 'Each finding: how things usually work here, what made that likely, and how we know.',
    recommendations: 'What has to change, and which finding it follows from.',
    'parallel-processes': 'Which other proceedings ran beside this review, and how they affected it.',
    'acknowledged-disagreements':
      'What the disagreement is about, each position in its own words, and what was done to resolve it.',
    appendix: 'What a careful reader may want to look up.',
    glossary: 'Each term that is not everyday English, in one sentence.',
    responses: 'For each finding: what is accepted, why, and what will be done by whom and when.',
    other: '',
  } satisfies Record<SectionKind, string>,
  headlinePrompts: {
    finding: 'The finding in one sentence',
    analysis: 'A heading, if it helps',
    recommendation: 'What should change, in one sentence',
    boardResponse: 'The answer in one sentence',
  },

  readingFailure: (failure: ReadingFailure): string => {
    switch (failure.reason) {
      case 'too-many-nodes':
        return `This document has more than ${plural(failure.limit, 'block', 'blocks')}. Please divide it.`
      case 'too-long':
        return `This document is longer than ${plural(failure.limit, 'character', 'characters')}. Please divide it.`
      case 'too-deep':
        return `Something in this document is nested more than ${failure.limit} levels deep. Please flatten it.`
    }
  },
  jsonProblem: ({ reason, where, name }: JsonProblem): string => {
    const place = where === '' ? '' : ` (at ${where})`
    switch (reason) {
      case 'not-a-document':
        return 'This is not a document of this program: it should be an object of type ‘doc’.'
      case 'unknown-node':
        return `‘${name}’ is not a kind of block that this document may hold${place}.`
      case 'unknown-mark':
        return `‘${name}’ is not a kind of formatting that this document may hold${place}.`
      case 'misplaced':
        return `‘${name}’ may not stand where it does${place}.`
      case 'malformed':
        return `Something here cannot be read${place}.`
      case 'too-many-nodes':
        return `There are too many blocks in it${place}.`
      case 'too-long':
        return `It is too long${place}.`
      case 'too-deep':
        return `It is nested too deeply${place}.`
    }
  },
  unread: ({ what, name, count, words }: Unread): string => {
    const lost = words === 0 ? '' : `, with ${plural(words, 'word', 'words')} in it`
    switch (what) {
      case 'node':
        return `${plural(count, 'block', 'blocks')} of the kind ‘${name}’ could not be read${lost}.`
      case 'misplaced-node':
        return `${plural(count, 'block', 'blocks')} of the kind ‘${name}’ stood where it should not${lost}.`
      case 'mark':
        return `Formatting of the kind ‘${name}’ was left out in ${plural(count, 'place', 'places')}; the words are kept.`
      case 'attribute':
        return `A detail called ‘${name}’ is not known here and was left out.`
      case 'embedded':
        return `${plural(count, 'embedded object', 'embedded objects')} could not be read.`
    }
  },

  outline: {
    label: (document: string) => `Outline: ${document}`,
    report: `The ${t.report}`,
    response: `The ${t.response}`,
    nothing: 'Headings, findings and recommendations will be listed here.',
    untitled: 'without a title',
    attention: (count: number) => `${plural(count, 'thing', 'things')} to look at`,
    here: 'You are here',
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    keys: 'Alt + Shift + arrow up or down moves what is chosen; it can also be dragged.',
    moved: (name: string) => `Moved. It is now ${name}.`,
    sectionMoved: (title: string) => `The section ‘${title}’ was moved.`,
    notMoved: {
      gone: 'It could not be moved: it is no longer there.',
      'same-place': 'It already stands there.',
      'not-allowed': 'It cannot stand there.',
      'crosses-section': 'It cannot stand there.',
    } satisfies Record<StructureRefusal, string>,
    atTheEdge: 'There is nowhere further to move it in that direction.',
  },
  fallenWords: {
    title: (count: number) =>
      count === 1 ? 'Some of your words are beside the text' : `Words of yours from ${count} places are beside the text`,
    why: 'You wrote them in a part that a colleague moved or rebuilt at the same moment. Nothing is lost: say what should become of them.',
    near: (name: string) => `Written in ${name}`,
    nearGone: 'Written in a part that is no longer there',
    putBack: 'Put back',
    putBackHint: (name: string) => `Puts them into ${name}, where you can place them`,
    putBackAtEnd: 'Puts them at the end of the document, where you can place them',
    copy: 'Copy',
    letGo: 'Let go',
    wasPutBack: 'Your words are back in the text.',
    wasCopied: 'Your words were copied.',
    notCopied: 'The browser did not allow copying. Please select the words and copy them by hand.',
    mayNotWrite: 'You cannot write in this document now, so they can only be copied.',
  },
})
