const list = (...lines: string[]): readonly string[] => lines.flatMap(line => line.split(' '))

/** Participles of English that do not end in -ed, for 'should have known', 'would have been'. */
export const irregularParticiples = list(
  'been known seen done gone given taken made told held kept sent brought sought thought caught taught felt left found begun become chosen written drawn',
  'shown spoken led read met put set let had come run heard understood undertaken overseen foreseen withdrawn driven fallen forgotten got hidden lost',
  'meant paid risen rung said slept spent stood won worn broken borne dealt built bought fought grown laid stopped hit cut survived died lived stayed',
  'shut bitten beaten blown burnt clung crept drunk dreamt eaten fled flown flung forbidden forgiven',
  'frozen hung hurt knelt knit leant leapt learnt lent lain mistaken mown overridden overtaken overturned overheard outgrown proven quit ridden',
  'rewritten redrawn remade resold retold rebuilt rethought sawn sewn shaken shone shrunk slain sold sped spelt spun spoilt stolen stuck stung stricken',
  'struck strung sworn swept swum swung torn thrown trodden undone upheld unwound wept woven withstood wrung misread misheard misled mistold misspelt misunderstood',
)

/**
 * What professionals do, as it stands in agentless sentences of published reviews and reports to prevent future deaths. Life events, diagnoses, feelings
 * and what courts do are left out on purpose (CHECKS.md, `passive_unclear_agent`).
 */
export const practiceParticiples = list(
  // deciding
  'decided agreed considered determined concluded authorised approved declined refused rejected deferred postponed delayed cancelled rescheduled prioritised judged',
  'deemed assumed regarded treated classified graded categorised rated downgraded upgraded recommended felt thought ruled weighed',
  // recording
  'recorded documented noted logged entered written filed scanned-in uploaded signed dated updated amended transcribed copied retained misfiled coded flagged marked completed',
  // telling and asking
  'told informed notified advised warned reminded alerted consulted asked contacted telephoned phoned emailed invited spoken interviewed challenged questioned explored',
  'shared passed communicated discussed raised reported escalated referred re-referred signposted forwarded sent relayed conveyed circulated responded answered chased pursued',
  'requested sought obtained explained offered mentioned heard listened disclosed disseminated',
  // looking
  'seen visited assessed reassessed examined checked verified reviewed monitored observed measured tested screened triaged investigated analysed evaluated scrutinised audited',
  'identified recognised noticed picked spotted detected appreciated realised understood linked connected compared established confirmed searched viewed tracked traced',
  // doing and leaving undone
  'made taken done carried undertaken conducted performed held convened arranged organised scheduled planned booked prepared commissioned provided given delivered put',
  'implemented applied followed acted actioned addressed resolved progressed initiated triggered started commenced begun resumed continued repeated set introduced issued used removed placed',
  'accommodated moved transferred discharged released closed reopened re-opened opened ended stopped stepped withdrawn discontinued suspended terminated withheld prescribed administered dispensed',
  'increased reduced adjusted changed allocated reallocated re-allocated assigned delegated handed supervised supported trained inducted briefed debriefed overseen managed coordinated co-ordinated',
  'missed overlooked ignored dismissed disregarded neglected lost falsified kept misread misinterpreted underestimated minimised normalised forgotten omitted abandoned mishandled excluded included',
  'attempted served restrained secured locked left brought collected sedated intubated ventilated attended employed deployed dispatched despatched activated dealt drawn submitted',
  // what else befalls papers, people and plans in these reports
  'mislaid misplaced mislabelled misfiled misdirected misreported misrouted redirected rerouted unopened shredded destroyed deleted corrupted archived scanned typed faxed posted returned received retrieved requested quoted',
  'queried probed pressed tracked mapped charted plotted weighed swabbed photographed x-rayed scanned counted timed dated sized bandaged dressed vaccinated immunised screened swabbed catheterised resuscitated transfused fed',
  'enrolled registered deregistered de-registered parked shelved dropped waived bypassed breached exceeded extended shortened curtailed renewed lapsed reinstated imposed lifted varied enforced breached',
  'warned cautioned briefed copied cc-ed emphasised highlighted brought voiced aired confronted engaged enlisted appointed recruited stood-down split merged combined separated duplicated replicated redrafted',
  'captured triangulated rehoused gathered collated tailored incorporated attached replaced repaired maintained installed risk-assessed joined tested learned learnt published lodged drafted served tackled',
)
