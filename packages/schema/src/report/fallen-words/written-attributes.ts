/** The attributes that hold sentences somebody wrote, rather than a choice from a list, a date or a link. */
export const writtenAttributes: ReadonlySet<string> = new Set([
  'priorityReason',
  'hindsight',
  'counterEvidence',
  'inThisCase',
  'notPeculiar',
  'howWidespread',
  'whyItMatters',
  'addressedTo',
  'decisionReason',
  'priority',
  'frameworkPlace',
  'responsibleBody',
  'namedRole',
  'measure',
  'alt',
  'text',
])
