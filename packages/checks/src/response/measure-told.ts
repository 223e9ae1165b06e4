/** What people do to learn or to check, counted as such. Attendance is one only at something that staff attend. */
const learning =
  '(?:training|e-learning|courses?|workshops?|briefings?|seminars?|conferences?|learning events?|webinars?|modules?)'
const staff =
  '(?:staff|practitioners?|professionals?|managers?|nurses?|social workers?|teachers?|officers?|workers?|doctors?|clinicians?|employees|attendees|delegates)'
const activity = new RegExp(
  `\\b(?:train(?:ed|ing)|e-learning|briefed|briefings?|circulated|disseminated|audits? (?:is |are |has been |have been )?(?:completed|done|carried|undertaken)|read the)\\b` +
    `|\\b${staff}\\b[^.;]{0,40}\\battend(?:ed|ing|ance|s)?\\b|\\battend(?:ed|ing|ance|s)?\\b[^.;]{0,30}\\b(?:${learning}|${staff})\\b` +
    `|\\b${learning}\\b[^.;]{0,40}\\b(?:attended|attendance|completed|completion|delivered|held|taken up|take-up|uptake)\\b` +
    `|\\b(?:completion|completed|delivery|take-up|uptake)\\b[^.;]{0,30}\\b${learning}\\b`,
  'i',
)

/** What training is about, and whom staff work with, tells of nobody who is better off: it is left out before an effect is looked for. */
const subjects = [
  new RegExp(
    `\\b(?:${learning}|trained|briefed|guidance|policy|procedures?) (?:on|about|in|for|around|regarding|to|of|covering) [^,;.]{1,80}?(?=\\s+(?:attended|completed|delivered|held|circulated|disseminated|issued|given|taken|is|are|has|have|will|by)\\b|[,;.]|$)`,
    'gi',
  ),
  /\b(?:child(?:ren)?|adults?|famil(?:y|ies)|patients?|young people)(?:['’]s?)? (?:and famil(?:y|ies) )?(?:social workers?|services?|homes?|nurses?|workforce|teams?|practitioners?|workers?|staff|social care)\b/gi,
]
const effect =
  /\b(?:child(?:ren)?(?:’s|'s)?|famil(?:y|ies)|adults?|pupils?|patients?|babies|young people|wait(?:ing|s)?|seen within|outcomes?)\b/i

/** Ways of looking, and words that only say how often or when. */
const waysOfLooking: ReadonlySet<string> = new Set(
  (
    'audit audits auditing re-audit dip dip-sample dip-samples dip-sampling sample samples sampling survey surveys feedback review reviews monitoring supervision ' +
    'report reports reporting data questionnaire questionnaires inspection scrutiny dashboard evaluation observation figures ' +
    'minutes quality assurance case cases file files record records multi-agency single-agency internal external regular annual annually quarterly monthly weekly ' +
    'yearly ongoing further follow-up a an the by of and through via with in at every each month quarter year'
  ).split(' '),
)

/** Whether a measure counts what staff do, only names a way of looking, or says more than that. */
export function measureTold(measure: string): 'activity' | 'method' | 'more' {
  const withoutSubjects = subjects.reduce((text, subject) => text.replaceAll(subject, ' '), measure)
  if (activity.test(measure) && !effect.test(withoutSubjects)) return 'activity'
  const words = measure.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []
  return words.length > 0 && words.every(word => waysOfLooking.has(word)) ? 'method' : 'more'
}
