import type { PartNumber } from '../report/numbering/part-numbers.ts'
import type { Terms } from '../terminology/index.ts'
import { partLabel } from './report.ts'
import { responseWords } from './response.ts'

/** Formatting by locale costs a hundred times more than the figure itself, and below a thousand it does nothing. */
const number = (count: number) => (count < 1000 ? String(count) : count.toLocaleString('en-GB'))
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number, one: string, many: string) => `${small[count] ?? number(count)} ${count === 1 ? one : many}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const quoted = (title: string) => `‘${title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title}’`
const section = (title: string) => (title === '' ? 'The opening of the document' : `The section ${quoted(title)}`)
/** What an analysis is called in a sentence about it. */
const explanation = (part: PartNumber) =>
  part.kind === 'analysis' && part.of !== null ? `The analysis of ${partLabel(part.of)}` : 'This analysis'

/** 'Action 1' within a sentence. */
const inner = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
type Decision = keyof ReturnType<typeof responseWords>['decisions']
const soundsLike = {
  refuses: 'sound like a refusal',
  accepts: 'sound like an acceptance',
  'holds-back': 'hold something back',
  notes: 'only note what was found',
} as const
type Factor = 'task' | 'tools' | 'workplace' | 'organisation'
const factorNames: Readonly<Record<Factor, string>> = {
  task: 'the task',
  tools: 'the tools',
  workplace: 'the workplace',
  organisation: 'the organisation',
}
/** As Word calls them. A property of somebody's own has the name that they gave it. */
const filePropertyNames: ReadonlyMap<string, string> = new Map([
  ['lastModifiedBy', 'last modified by'],
  ['linkBase', 'hyperlink base'],
  ['commentAuthors', 'authors of comments'],
  ['changeAuthors', 'authors of tracked changes'],
])
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`

/**
 * The sentence of every signal, by its code: what was seen, and a question. Never a verdict, never a number that ranks.
 * What speaks for the marker's question is said as plainly as what asks for a look.
 */
export const signalWords = (t: Terms) => ({
  // QM14.1
  no_finding_marked: () => `No passage of the ${t.report} is marked as a finding yet. Where does it say what others can learn?`,
  findings_marked: (count: number) =>
    count === 1
      ? 'One finding is marked, with a headline of its own.'
      : `${capital(inWords(count, 'finding is', 'findings are'))} marked, each with a headline of its own.`,
  finding_without_headline: (part: PartNumber) => `${partLabel(part)} has no headline yet. What does it say, in one sentence?`,
  finding_without_words: (part: PartNumber) =>
    `${partLabel(part)} has a headline and an analysis, and no text of its own yet. What was found?`,
  finding_without_analysis: (part: PartNumber) => `${partLabel(part)} has no analysis with it. What made this likely?`,
  first_finding_late: () =>
    `The first finding comes when more than a third of the ${t.report} has been read. Could a reader meet it sooner?`,
  no_summary: () => `No section is marked as the summary. Where would a reader with ten minutes begin?`,
  summary_empty: () => 'The summary has no words yet. What should somebody know who reads nothing else?',
  summary_long: (words: number) =>
    `The summary runs to ${plural(words, 'word', 'words')}. What could a reader in a hurry do without?`,
  summary_short: () => 'There is a summary, and it is short.',
  heading_gap: (title: string, before: number, level: number) =>
    `The heading ${quoted(title)} goes from level ${before} straight to level ${level}. Is a heading missing between them?`,
  heading_without_words: () => 'A heading has no words. What does it introduce, or should it go?',
  orphan_analysis: () => 'An analysis stands apart from every finding. Which finding does it explain?',
  no_learning_point_marked: () =>
    `No passage of the ${t.report} is marked as a learning point yet. Where does it say what others can learn?`,
  // QM14.2
  image_description_is_file_name: () =>
    'The description of an image is the name of a file. What does the image show, and does its name tell anything that should not go out?',
  file_property_kept: (property: string) =>
    `The file’s property ${quoted(filePropertyNames.get(property) ?? property)} would go out with the ${t.report}. Should whoever receives it read that?`,
  image_without_description: () =>
    'An image has no description. What would a reader who cannot see it miss, and does it show anybody who could be recognised?',
  identifier_name: (words: string) => `${quoted(words)} looks like somebody’s name. Could a role or a letter stand there?`,
  identifier_dob_or_exact_date: (words: string) =>
    `${quoted(words)} names the very day. Would the month, the season or the time between two events do?`,
  identifier_address_place: (words: string) =>
    `${quoted(words)} may lead to where somebody lives or is met. Would the kind of place do?`,
  identifier_contact_or_number: (words: string) =>
    `${quoted(words)} looks like a number or an address of one person. Is it needed?`,
  identifier_school_or_employer: (words: string) =>
    `${quoted(words)} names a school or an employer. Would ‘the school’ or the kind of work do?`,
  identifier_health_condition: (words: string) =>
    `${quoted(words)} is a diagnosis of a person. Does a reader need it to understand what happened?`,
  register_match: (words: string, pseudonym: string) =>
    `${quoted(words)} stands in the register of identifiers. Is ${quoted(pseudonym)} meant here?`,
  jigsaw: (kinds: readonly string[]) =>
    `${capital(inWords(kinds.length, 'detail', 'details'))} here together (${kinds.join(', ')}) may tell who one person is. Is each needed?`,
  images_described: () => 'Every image is described, or said to be decoration.',
  // QM14.3
  no_order_of_priority: (count: number) =>
    `No order of priority is marked for the ${inWords(count, 'finding', 'findings')}. Which needs attention first, and why?`,
  priority_without_reason: (part: PartNumber) =>
    `${partLabel(part)} has a place in the order of priority, but no reason for it. Why there?`,
  finding_outside_priorities: (part: PartNumber) =>
    `${partLabel(part)} has no place in the order of priority, and others have one. Where does it belong?`,
  priority_shared: (part: PartNumber) =>
    `${partLabel(part)} has the same place in the order of priority as another finding. Which of the two comes first?`,
  priorities_reasoned: () => 'The findings are put in an order of priority, with the reasons.',
  recommendation_answers_no_finding: (part: PartNumber) =>
    `${partLabel(part)} is not linked to a finding. Which one does it follow from?`,
  finding_nothing_answers: (part: PartNumber) => `No recommendation follows from ${partLabel(part)}. Is that as you mean it?`,
  recommendations_answer_findings: () => 'Each recommendation says which finding it follows from.',
  many_recommendations: (count: number) =>
    `There are ${plural(count, 'recommendation', 'recommendations')}. Which of them matter most, and could some be one?`,
  // QM14.4
  analysis_without_words: (part: PartNumber) =>
    `${explanation(part)} has no words yet. Why did what people did make sense to them at the time?`,
  analysis_without_factors: (part: PartNumber) =>
    `${explanation(part)} does not say which kinds of factor it rests on. Was it the task, the tools, the workplace, something else?`,
  factors_person_only: (part: PartNumber) =>
    `${explanation(part)} names only the person as a factor. What in the task, the tools or the organisation shaped what they did?`,
  factors_beyond_person: (part: PartNumber) => `${explanation(part)} looks beyond the person to the conditions of the work.`,
  // QM14.5
  analysis_without_sources: (part: PartNumber) => `${explanation(part)} names no source. How do we know?`,
  analysis_sources_named: (part: PartNumber) => `${explanation(part)} says what it rests on.`,
  analysis_without_counter_evidence: (part: PartNumber) =>
    `${explanation(part)} mentions nothing that speaks against it. Was there anything, and was it looked for?`,
  counter_evidence_given: (part: PartNumber) => `${explanation(part)} says what speaks against it.`,
  analysis_without_hindsight_note: (part: PartNumber) =>
    `${explanation(part)} does not say how hindsight was kept out. What could people have known then?`,
  hindsight_note_given: (part: PartNumber) => `${explanation(part)} says how hindsight was limited.`,
  wider_knowledge_unsourced: (part: PartNumber) =>
    `${explanation(part)} speaks of more than this case and names no source beyond its records. Who or what tells us about the rest?`,
  no_method_section: () => 'No section says how the review worked. Could a reader see how its conclusions came about?',
  method_section: () => 'A section says how the review worked.',
  // QM14.6 and QM16.2
  long_sentence: (words: number) => `This sentence has ${plural(words, 'word', 'words')}. Could it be two?`,
  hard_passage: () => 'This paragraph asks a great deal of its reader. Could shorter words or sentences say the same?',
  hard_section: (title: string, mean: number) =>
    `${section(title)} is hard to read for somebody from outside (about ${inWords(mean, 'word', 'words')} to a sentence). Who should be able to follow it?`,
  plain_section: (title: string) => `${section(title)} reads easily: its sentences are short and its words familiar.`,
  no_glossary: (terms: number) =>
    `${capital(inWords(terms, 'abbreviation or term is', 'abbreviations and terms are'))} used without an explanation, and no section explains words. Would a short glossary help?`,
  passive_section: (title: string) =>
    `${section(title)} often says what was done without saying by whom. Would a reader need to know which role or agency it was?`,
  glossary_section: () => 'A section explains words and abbreviations.',
  // Language, word by word
  blame: () => 'These words read as laying fault on a person. What did they see, know and have to hand at the time?',
  hindsight: () => 'This judges by what came later. What could be known and done then?',
  counterfactual: () => 'This says how things might have gone otherwise. Can it be known, and does the point need it?',
  emotive_tone: (words: string) => `${quoted(words)} may stir or label more than it tells. What happened, in plain words?`,
  passive_unclear_agent: () =>
    'This does not say who acted, or who did not. Would a reader need to know which role or agency it was?',
  jargon_undefined: (term: string) => `${quoted(term)} is used here before it is explained. Would a reader from outside know it?`,
  smart_pressure: () =>
    'This rests on training, policy, reminders or counts. What in the conditions of the work would change, and how would its effect be seen?',
  explains: () => 'This tells what shaped what people did.',
  describes_only: () =>
    'This says what was done or not done, and nothing in the passage says why. What made it make sense at the time?',
  // QM16.1
  response_before_report: () => `The ${t.response} is dated before the ${t.report} came to ${t.board}. Are both dates right?`,
  little_time_for_response: (days: number) =>
    days === 0
      ? `The ${t.report} comes to ${t.board} and the ${t.response} is agreed on the same day. Is there time to discuss it?`
      : `${capital(inWords(days, 'day lies', 'days lie'))} between the ${t.report} coming to ${t.board} and the ${t.response}. Was that enough to discuss it?`,
  time_for_response: (days: number) =>
    `${capital(inWords(days, 'day lies', 'days lie'))} between the ${t.report} coming to ${t.board} and the ${t.response}.`,
  publication_before_response: () => `Publication is dated before the ${t.response} is agreed. Are both dates right?`,
  no_time_before_publication: () => `The ${t.response} is agreed on the day of publication. Is there time to write it with care?`,
  time_before_publication: (days: number) => `The ${t.response} is agreed ${inWords(days, 'day', 'days')} before publication.`,
  little_time_until_publication: (days: number) =>
    days === 0
      ? `The ${t.report} comes to ${t.board} and is published on the same day. When is the ${t.response} written?`
      : `${capital(inWords(days, 'day lies', 'days lie'))} between the ${t.report} coming to ${t.board} and publication. Is that enough to write the ${t.response}?`,
  publication_before_report: () => `Publication is dated before the ${t.report} comes to ${t.board}. Are both dates right?`,
  no_date_for_response: () =>
    `There is a date for the ${t.report} to come to ${t.board}, but none for agreeing the ${t.response}. When will it be written?`,
  // QM16.3
  finding_without_response: (part: PartNumber) =>
    `${partLabel(part)} has no answer yet. Is it accepted, and what follows from it?`,
  recommendation_without_response: (part: PartNumber) =>
    `${partLabel(part)} has no answer yet. Is it accepted, and what follows from it?`,
  response_answers_nothing: () =>
    `This answer is not linked to a finding or recommendation of the ${t.report}. Which does it answer?`,
  part_only_noted: (part: PartNumber) => `${partLabel(part)} is only noted here. Is it accepted, and what follows from it?`,
  response_without_decision: (part: PartNumber) =>
    `${partLabel(part)} records no decision. Is it accepted, in part or not at all?`,
  decision_in_words_only: (part: PartNumber) =>
    `${partLabel(part)} gives its decision in words only. Is it accepted, in part or not at all?`,
  decision_left_open: (part: PartNumber) => `${partLabel(part)} is not yet decided, and does not say why. What is still needed?`,
  decision_without_reason: (part: PartNumber) => `${partLabel(part)} records a decision without the reason. What led to it?`,
  decision_with_reason: (part: PartNumber) => `${partLabel(part)} records a decision with its reason.`,
  decision_otherwise: (part: PartNumber, decision: Decision, inWords: 'refuses' | 'accepts' | 'holds-back' | 'notes') =>
    `${partLabel(part)} is recorded as ${responseWords(t).decisions[decision].toLowerCase()}, and its words ${soundsLike[inWords]}. Which of the two is meant?`,
  answers_differ: (part: PartNumber) =>
    `${partLabel(part)} records another decision than an earlier answer to the same. Which of them stands?`,
  // QM16.4
  response_without_priority: (part: PartNumber) =>
    `${partLabel(part)} does not say how urgent it is, or where it fits in the plans that exist already. How does it compare with them?`,
  response_in_framework: (part: PartNumber) =>
    `${partLabel(part)} says where it fits in the learning framework or the business plan.`,
  // QM16.5
  response_without_action: (part: PartNumber) =>
    `${partLabel(part)} is accepted, but no action follows. What will be done, or why is nothing needed?`,
  no_action_marked: () =>
    `No passage of the ${t.response} is marked as an action, and none could be recognised. What will be done, by whom and by when?`,
  no_action_to_follow: () =>
    `No passage of the ${t.response} is marked as an action, so nothing can be seen of how its effect will be known. Where does it say so?`,
  action_without_words: (part: PartNumber) => `${partLabel(part)} has no words yet. What will be done?`,
  action_only_soft: (part: PartNumber, verb: string) =>
    `${partLabel(part)} says only ${quoted(verb)}. What would somebody do on Monday that they do not do now?`,
  action_without_body: (part: PartNumber) => `${partLabel(part)} names no responsible body. Who answers for it?`,
  action_body_open: (part: PartNumber, body: string) =>
    `${partLabel(part)} has ${quoted(body)} as its responsible body. Which body answers for it?`,
  action_without_role: (part: PartNumber) => `${partLabel(part)} names no role. Whom could somebody ask how it is going?`,
  action_role_open: (part: PartNumber, role: string) =>
    `${partLabel(part)} has ${quoted(role)} as its role. Whom could somebody ask how it is going?`,
  action_without_date: (part: PartNumber) => `${partLabel(part)} has no date. By when?`,
  action_due_before_review: (part: PartNumber, toBoard: boolean) =>
    `${partLabel(part)} is due before ${toBoard ? `the ${t.report} comes to ${t.board}` : 'the first date of the review'}. Is it done already, or is another date meant?`,
  action_owned_and_dated: (part: PartNumber) => `${partLabel(part)} says who does it and by when.`,
  // QM16.6
  action_without_measure: (part: PartNumber) =>
    `${partLabel(part)} does not say how its effect will be known. What would be different for ${t.person === 'adult' ? 'adults' : 'children'}?`,
  action_without_review_date: (part: PartNumber) =>
    `${partLabel(part)} has no date for looking at its effect. When, and who looks?`,
  effect_before_action: (part: PartNumber) =>
    `The effect of ${inner(partLabel(part))} is looked at before the action is due. Are both dates right?`,
  action_measured: (part: PartNumber) => `${partLabel(part)} says how its effect will be known and when that is looked at.`,
  measure_counts_activity: (part: PartNumber) =>
    `The measure of ${inner(partLabel(part))} counts what staff will have done. What would be different for ${t.person === 'adult' ? 'adults' : 'children'}?`,
  measure_names_method_only: (part: PartNumber) =>
    `The measure of ${inner(partLabel(part))} names a way of looking, and not what it should find. What would be different for ${t.person === 'adult' ? 'adults' : 'children'}?`,
  measure_without_source: (part: PartNumber) =>
    `The measure of ${inner(partLabel(part))} does not say where its figures or views will come from. Who has them?`,
  measure_without_viewer: (part: PartNumber) =>
    `The measure of ${inner(partLabel(part))} has a date and nobody who looks. Who will see it then?`,
  // QM16.7
  national_reach_unanswered: (part: PartNumber) =>
    `${partLabel(part)} reaches beyond this area, and no answer to it speaks to the national level. Is something needed from there?`,
  national_reach_unrecorded: () =>
    'No finding or recommendation records how far it reaches. Does any of them need something from the national level?',
  national_reach_answered: (part: PartNumber) =>
    `${partLabel(part)} reaches beyond this area, and an answer to it speaks to the national level.`,
  // QM5
  purpose_told: () => `The ${t.report} says that it looks for learning and improvement.`,
  purpose_untold: () =>
    `The ${t.report} does not say what it is for. Would a practitioner who reads it know that it looks for learning?`,
  purpose_contradicted: (count: number) =>
    `The ${t.report} says that it looks for learning, and ${inWords(count, 'passage reads', 'passages read')} as laying fault on a person. Do they fit together?`,
  tension_acknowledged: () =>
    'Something that sits uneasily with learning (discipline, publicity, being held to account) is spoken of.',
  // QM9
  parallel_named: () => 'Another process beside the review is named.',
  no_parallel_named: () =>
    'No investigation, inquest, court case or other review beside this one is named. Were there any, or would it help to say that there were none?',
  parallel_interaction_told: () => 'It is told how another process and the review bore on each other.',
  parallel_interaction_untold: () =>
    'Another process is named, and not how it and the review bore on each other. Did it delay, limit or inform anything?',
  // QM12
  family_asked: () => 'It is told that members of the family were asked or heard.',
  family_unasked: () => 'It is not told whom of the family the review asked. Who was, and who was not, and why?',
  family_outcome_told: () => 'It is told what became of something that the family said.',
  family_points_without_outcome: () =>
    'What the family said is told, and not what became of it. Which point changed something, and which could not, and why?',
  family_absence_reasoned: () => 'Where somebody did not take part, a reason is given.',
  family_absence_without_reason: () => 'Somebody did not take part, and no reason is given. Can it be told without harm?',
  // QM13
  factors_spread: () => 'Taken together, the analyses look at the task, the tools, the workplace and the organisation.',
  factors_missing: (missing: readonly Factor[]) =>
    `Taken together, the analyses rest on nothing in ${listed(missing.map(factor => factorNames[factor]))}. Was it looked at?`,
  hindsight_method_told: () => `The ${t.report} says how hindsight was limited, or what could be known at the time.`,
  hindsight_method_untold: () =>
    `The ${t.report} does not say how the effect of knowing the outcome was limited. Was anything done about it?`,
  counter_evidence_told: () => 'Something that speaks against a conclusion, or another reading of it, is told.',
  counter_evidence_untold: () =>
    'Nothing is told that speaks against a conclusion. Was another reading considered, and could a reader test this one?',
  wider_source_told: () => 'Where something is said about more than this case, a source is named.',
  wider_source_untold: () =>
    'Something is said about more than this case, without a source. Who or what tells us how it is elsewhere, or now?',
})

/** A practical step for some codes, shown under the sentence. */
export const signalHints: Readonly<Record<string, string>> = {
  finding_without_analysis: 'Put an analysis inside the finding, or link one that stands elsewhere.',
  orphan_analysis: 'Choose the finding in the line under the analysis, or move it there.',
  analysis_without_factors: 'Factors are chosen in the line under the analysis.',
  analysis_without_sources: 'Sources are chosen in the line under the analysis; a footnote counts too.',
  recommendation_answers_no_finding: 'Findings are picked in the line under the recommendation.',
  no_summary: 'A section becomes the summary by the kind chosen on its heading.',
  no_method_section: 'A section becomes the method section by the kind chosen on its heading.',
  many_recommendations: 'Long lists tend to be worked off one by one, and the few that would change most get lost.',
  identifier_name: 'Who would recognise this person by it, and what would the learning lose without it?',
  identifier_dob_or_exact_date: 'Newspapers and social media hold dates; does the learning rest on the day?',
  identifier_address_place: 'Would somebody who lives nearby know at once which place it is?',
  identifier_contact_or_number: 'Could somebody reach or trace a person by it?',
  identifier_school_or_employer: 'How many children or workers fit what is left when the name goes?',
  identifier_health_condition: 'Would ‘a long-term illness’ carry the same learning, and has the person agreed to more?',
  register_match: 'Does the pseudonym say enough here, or is the real word needed, and why?',
  jigsaw: 'Which of them could be made wider (an age group, a season, a kind of work) without losing the point?',
  hindsight: 'The rule or the expectation of that time, named, makes it fair.',
  passive_unclear_agent: 'A role is enough: ‘the duty team’, ‘the ward’.',
  jargon_undefined: 'Write it out where it first comes, or put it in the glossary.',
  long_sentence: 'Twenty-five words is about as much as most readers hold in one go.',
}
