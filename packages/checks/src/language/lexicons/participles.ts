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
 * More of what professionals do to papers, plans and people, for the passive alone: verbs that in other clauses are seldom about practice, the particles
 * of phrasal verbs left off ('rolled out', 'brushed aside', 'signed off').
 */
export const moreOfPractice = list(
  // with a particle
  'rolled brushed cast laid waved nodded glossed skimmed watered crossed scored struck factored filtered sifted weeded whittled narrowed boiled batted bounced',
  'retracted recanted repudiated clamped granted awarded denied guessed nominated elected inserted deducted substituted swapped exchanged allotted earmarked ringfenced ring-fenced reserved diverted routed channelled',
  'imparted spelt simplified summarised translated paraphrased condensed abridged appended annexed enclosed stapled pinned displayed jotted scribbled scrawled dictated rehearsed practised simulated',
  'presumed shown demonstrated redrawn rewritten redone remade retold rebuilt rethought overridden overturned overheard misread misheard misled mistold misspelt misunderstood',
  'shunted turned steered pushed nudged fobbed palmed farmed hived spun wound scaled ramped stood broken pieced stitched pulled knitted tied rounded',
  'cleared caught keyed read shut called looked sorted freed toned thrown tossed swept sat hushed',
  // papers and systems
  'compiled tabled minuted footnoted annotated itemised listed indexed cross-referenced cross-checked double-checked countersigned initialled stamped ticked redacted edited revised rewritten',
  'reworded reissued re-issued republished relaunched launched piloted trialled embedded costed funded budgeted resourced contracted subcontracted outsourced tendered procured ordered',
  'backdated predated miscoded misspelt mistyped misnamed misidentified mismatched migrated digitised downloaded printed photocopied bundled',
  'purged wiped overwritten sealed unsealed encrypted texted messaged paged bleeped publicised advertised announced broadcast cascaded',
  // thinking and deciding
  'balanced doubted accepted endorsed ratified vetoed overruled overridden overturned upheld quashed revoked rescinded reversed revisited reconsidered rethought reaffirmed',
  'reinforced recalled recollected pinpointed hypothesised formulated framed reframed labelled typecast pigeonholed stereotyped presented',
  'interpreted construed misjudged misconstrued miscalculated overestimated overrated underrated underplayed discounted rationalised trivialised excused condoned tolerated sanctioned',
  'accounted calculated recalculated estimated totalled computed quantified rescored weighted ranked sequenced timetabled rostered capped rationed targeted fast-tracked waitlisted',
  // talking and agreeing
  'promised assured guaranteed pledged negotiated brokered mediated bargained contested disputed appealed objected remonstrated criticised reprimanded',
  'redeployed seconded promoted demoted sacked counselled coached mentored quizzed grilled urged dissuaded persuaded',
  'instructed directed commanded tasked mandated compelled entrusted summoned reconvened adjourned chaired facilitated hosted rebooked',
  // people in care
  'nursed medicated titrated tapered injected infused cannulated biopsied dialysed operated scoped sutured',
  'plastered splinted barrier-nursed barred frisked handcuffed escorted accompanied ferried driven chaperoned rehomed',
  're-placed relocated resettled repatriated relinquished safeguarded protected shielded watched guarded re-interviewed profiled fingerprinted',
  're-weighed re-measured re-tested retested rechecked re-checked re-examined re-assessed risk-rated rag-rated stepped-up stepped-down care-planned',
  // leaving undone
  'sidelined sidestepped ducked dodged evaded skipped deprioritised downplayed buried suppressed obscured masked defied flouted circumvented',
  'thwarted blocked obstructed impeded stalled halted interrupted truncated aborted cut axed slashed trimmed squandered muddled conflated jumbled garbled scrambled botched fumbled bungled',
  'rushed hurried skimped compressed stretched spread doubled halved pooled reorganised restructured redesigned rebadged rebuilt remodelled modernised abolished',
  'reconstituted disbanded dissolved decommissioned recommissioned re-commissioned repurposed strengthened tightened loosened relaxed eased clarified',
  'fixed mended patched rectified remedied corrected settled finalised finished perfected fulfilled exercised utilised tapped harnessed',
)

/**
 * Participles that tell what befell somebody, what somebody felt or how a thing is: no professional's act, though they may stand where one stands
 * (CHECKS.md: births, deaths, diagnoses, adjectival participles; the courts and crimes are told by who did them).
 */
export const befallingParticiples = list(
  // births, deaths and the course of lives
  'born conceived christened baptised named nicknamed adopted orphaned widowed bereaved wed married betrothed divorced parted estranged reunited buried cremated mourned',
  'killed drowned suffocated smothered strangled electrocuted poisoned stillborn survived outlived pronounced',
  // harms and crimes
  'hurt injured wounded bruised burnt burned scalded grazed scratched cut fractured crushed trapped stabbed shot beaten hit punched kicked slapped smacked spanked shaken bitten struck stung thrown pushed shoved',
  'dragged battered abused assaulted attacked raped molested groomed exploited trafficked bullied teased taunted mocked threatened intimidated coerced controlled tortured starved mistreated ill-treated maltreated',
  'harmed mugged robbed burgled stolen vandalised stalked harassed kidnapped abducted imprisoned enslaved shunned ostracised bereft hanged hung soiled smeared',
  // courts and police as the law has them
  'arrested charged convicted sentenced jailed remanded bailed acquitted prosecuted tried fined indicted deported evicted extradited disqualified sued pardoned paroled',
  // illness
  'diagnosed affected infected afflicted disabled impaired paralysed swollen dehydrated malnourished undernourished infested inflamed ruptured perforated collapsed congested dislocated stunted emaciated addicted',
  'intoxicated inebriated drunk hooked weakened exhausted fatigued drained seized hospitalised blinded deafened scarred disfigured discoloured',
  // feelings and inclinations
  'appalled devastated loved liked disliked hated adored cherished feared trusted mistrusted admired respected valued revered idolised envied resented blessed convinced satisfied alarmed annoyed angered enraged',
  'incensed outraged amused attracted puzzled perplexed baffled bewildered troubled overwhelmed stretched stressed traumatised disillusioned disheartened demoralised motivated inclined disposed tempted terrified',
  'petrified panicked relieved encouraged discouraged inspired touched stunned astonished amazed humbled honoured thrilled fascinated absorbed preoccupied obsessed resigned accustomed acclimatised bothered',
  'opposed agitated irritated frustrated exasperated flustered subdued depressed aggrieved offended insulted humiliated embittered hardened reassured consoled comforted soothed cuddled hugged kissed pleased thankful',
  'minded mistaken unsettled perturbed unimpressed torn heartbroken broken-hearted tearful smitten infatuated',
  // how things are, and what stands in what relation
  'known titled entitled headed meant intended expected required obliged permitted forbidden enabled equipped furnished staffed populated composed comprised peopled crowded cluttered littered covered',
  'strewn stained filled packed surrounded bordered lined clothed clad shaped built inhabited occupied let rented owned heated lit unlit insulated carpeted painted decorated fitted sheltered exposed',
  'overgrown worn stuck jammed rusted rotted frozen flooded snowed stranded marooned blocked fallen gone grown risen become isolated rooted ingrained entrenched steeped',
  'influenced driven hampered constrained hindered limited restricted complicated compounded exacerbated aggravated heightened worsened caused prompted coloured clouded skewed preceded outweighed',
  'overshadowed dwarfed matched mirrored echoed reflected characterised typified illustrated exemplified dominated governed spared saved averted prevented avoided reputed alleged',
  'hidden concealed allowed rumoured said believed hoped supposed destined doomed fated sworn accrued incurred owed sustained suffered broken',
  // the home's own life
  'bathed washed weaned breastfed breast-fed bottle-fed bottlefed undressed toilet-trained potty-trained swaddled winded spoiled spoilt pampered schooled home-schooled educated taught babysat disciplined grounded',
  'cooked eaten baked bought sold borrowed lent spent paid earned smoked drugged cleaned tidied insured',
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
