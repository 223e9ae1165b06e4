import * as z from 'zod'

/**
 * The questions that something can be seen for; ids are ours, a profile may number them otherwise (`markerNumber`). First the two markers with a
 * sidebar of their own, then those of other markers that a report alone can show something of.
 */
export const questionIds = [
  'QM14.1',
  'QM14.2',
  'QM14.3',
  'QM14.4',
  'QM14.5',
  'QM14.6',
  'QM14.7',
  'QM16.1',
  'QM16.2',
  'QM16.3',
  'QM16.4',
  'QM16.5',
  'QM16.6',
  'QM16.7',
  'QM5.2',
  'QM5.3',
  'QM9.1',
  'QM9.8',
  'QM12.2',
  'QM12.6',
  'QM12.8',
  'QM13.5',
  'QM13.6',
  'QM13.7',
  'QM13.9',
] as const
export const QuestionId = z.enum(questionIds)
export type QuestionId = z.infer<typeof QuestionId>

/** What may be seen: in words or in the structure. A code names one observation, whatever the sentence that says it. */
export const signalCodes = [
  // QM14.1 findable
  'no_finding_marked',
  'findings_marked',
  'finding_without_headline',
  'finding_without_words',
  'finding_without_analysis',
  'first_finding_late',
  'no_summary',
  'summary_empty',
  'summary_long',
  'summary_short',
  'heading_gap',
  'heading_without_words',
  'orphan_analysis',
  'no_learning_point_marked',
  // QM14.2 privacy
  'identifier_name',
  'identifier_dob_or_exact_date',
  'identifier_address_place',
  'identifier_contact_or_number',
  'identifier_school_or_employer',
  'identifier_health_condition',
  'register_match',
  'jigsaw',
  'image_without_description',
  'image_description_is_file_name',
  'images_described',
  'file_property_kept',
  // QM14.3 priorities
  'no_order_of_priority',
  'priority_without_reason',
  'finding_outside_priorities',
  'priority_shared',
  'priorities_reasoned',
  'recommendation_answers_no_finding',
  'finding_nothing_answers',
  'recommendations_answer_findings',
  'many_recommendations',
  // QM14.4 explains
  'analysis_without_words',
  'analysis_without_factors',
  'factors_person_only',
  'factors_beyond_person',
  // QM14.5 transparent
  'analysis_without_sources',
  'analysis_sources_named',
  'analysis_without_counter_evidence',
  'counter_evidence_given',
  'analysis_without_hindsight_note',
  'hindsight_note_given',
  'wider_knowledge_unsourced',
  'no_method_section',
  'method_section',
  // QM14.6 accessible, QM16.2 plain English
  'long_sentence',
  'hard_passage',
  'hard_section',
  'plain_section',
  'glossary_section',
  'no_glossary',
  'passive_section',
  // Language, word by word (QM14.4, QM14.6, QM14.7, QM16.2)
  'blame',
  'hindsight',
  'counterfactual',
  'emotive_tone',
  'passive_unclear_agent',
  'jargon_undefined',
  'smart_pressure',
  'explains',
  'describes_only',
  // QM16.1 time
  'response_before_report',
  'little_time_for_response',
  'time_for_response',
  'publication_before_response',
  'no_time_before_publication',
  'time_before_publication',
  'little_time_until_publication',
  'publication_before_report',
  'no_date_for_response',
  // QM16.3 accepts
  'finding_without_response',
  'recommendation_without_response',
  'response_answers_nothing',
  'part_only_noted',
  'response_without_decision',
  'decision_left_open',
  'decision_without_reason',
  'decision_with_reason',
  'decision_in_principle',
  'decision_contradicted',
  'answers_differ',
  // QM16.4 priorities
  'response_without_priority',
  'response_in_framework',
  // QM16.5 actions
  'response_without_action',
  'no_action_marked',
  'action_without_words',
  'action_only_soft',
  'action_without_body',
  'action_without_role',
  'action_without_date',
  'action_due_before_review',
  'action_owned_and_dated',
  // QM16.6 monitoring
  'action_without_measure',
  'action_without_review_date',
  'effect_before_action',
  'action_measured',
  'measure_counts_activity',
  'measure_names_method_only',
  'measure_without_source',
  'measure_without_viewer',
  // QM16.7 national
  'national_reach_unanswered',
  'national_reach_unrecorded',
  'national_reach_answered',
  // QM5 purpose
  'purpose_told',
  'purpose_untold',
  'purpose_contradicted',
  'tension_acknowledged',
  // QM9 parallel processes
  'parallel_named',
  'no_parallel_named',
  'parallel_interaction_told',
  'parallel_interaction_untold',
  // QM12 family
  'family_asked',
  'family_unasked',
  'family_outcome_told',
  'family_points_without_outcome',
  'family_absence_reasoned',
  'family_absence_without_reason',
  // QM13 analysis, over the whole report
  'factors_spread',
  'factors_missing',
  'hindsight_method_told',
  'hindsight_method_untold',
  'counter_evidence_told',
  'counter_evidence_untold',
  'wider_source_told',
  'wider_source_untold',
] as const
export const SignalCode = z.enum(signalCodes)
export type SignalCode = z.infer<typeof SignalCode>

export const Place = z.object({
  document: z.enum(['report', 'response']),
  /** The node that the signal is about, or the nearest one around the words that has an id. */
  nodeId: z.string().optional(),
  /** Which block, counted from 0 over the text blocks (and images that stand alone) of the document in their order. */
  block: z.number().int().min(0),
  /** UTF-16 units within the block, where a footnote, a cross-reference or an inline image counts as one. Both 0: the node as a whole. */
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** The words, or the first of them where there are many. */
  quote: z.string(),
})
export type Place = z.infer<typeof Place>

/**
 * One thing that was seen, as a plain sentence with a question. It decides nothing: `for` speaks for the marker's question,
 * `look` asks a person to look. No signal says that a question is met.
 */
export const Signal = z.object({
  code: SignalCode,
  question: QuestionId,
  polarity: z.enum(['for', 'look']),
  message: z.string(),
  hint: z.string().optional(),
  where: Place,
  confidence: z.enum(['sure', 'likely']),
  /** What could stand there instead: the pseudonym of the register's entry. */
  instead: z.string().optional(),
})
export type Signal = z.infer<typeof Signal>
export type Polarity = Signal['polarity']

/** What one entry of a review's identifier register says: real words, and the pseudonym that the report has for them. */
export const RegisterEntry = z.object({
  words: z.string().trim().min(1).max(400),
  kind: z.string().max(100),
  pseudonym: z.string().trim().min(1).max(400),
  variants: z.array(z.string().trim().min(1).max(400)).max(100).default([]),
})
export type RegisterEntry = z.output<typeof RegisterEntry>
/** A register as it is given in a file. */
export const RegisterEntries = z.array(RegisterEntry).max(20_000)
