/** Classes of words by what they speak of, a bit each. A signal of the whole report asks for some of them together in a sentence (`told.ts`). */
export const senses = {
  review: 1,
  notReview: 1 << 1,
  learn: 1 << 2,
  aim: 1 << 3,
  blame: 1 << 4,
  denial: 1 << 5,
  publicVoice: 1 << 6,
  demand: 1 << 7,
  discipline: 1 << 8,
  staff: 1 << 9,
  proceeding: 1 << 10,
  inquiry: 1 << 11,
  official: 1 << 12,
  reviewStep: 1 << 13,
  bearing: 1 << 14,
  family: 1 << 15,
  contact: 1 << 16,
  saying: 1 << 17,
  alteration: 1 << 18,
  reportPart: 1 << 19,
  record: 1 << 20,
  agreement: 1 << 21,
  hindsight: 1 << 22,
  caution: 1 << 23,
  thenTime: 1 << 24,
  knowing: 1 << 25,
  later: 1 << 26,
  contrast: 1 << 27,
  view: 1 << 28,
  beyond: 1 << 29,
  study: 1 << 30,
  takingPart: 1 << 31,
} as const
export type Senses = keyof typeof senses

interface SenseGroup {
  /** Where it comes from, or why these words belong together. */
  readonly why: string
  readonly words: string
}
const one = (why: string, ...lines: readonly string[]): readonly SenseGroup[] => [{ why, words: lines.join(' ') }]

export const senseWords: Readonly<Record<Senses, readonly SenseGroup[]>> = {
  review: one(
    'the review, those who write it, and how it names itself (Working Together 2015, chapter 4)',
    'review reviews scr scrs cpr cspr lcspr sar reviewer reviewers author authors panel we us our overview ',
  ),
  notReview: one('other people who meet, ask and report in a case', 'magistrates'),
  learn: one(
    'what a review is for: learning and improvement',
    'learn learning learned learnt lessons lesson improve improves improved improving improvement improvements understand understanding better safer insight insights kept system systems',
  ),
  aim: one(
    'words for what something is for',
    'purpose purposes aim aims aimed aiming object objective objectives focus focused focuses focussed task job intention intended intends intend seek seeks sought exists exist designed commissioned remit goal goals wanted wants want asked concerned concerns interested set exercise about meant function ambition priority hope hopes spirit role business mandate mission brief point hoped promote promotes concern concerned sole',
  ),
  blame: one(
    'words for laying fault',
    'blame blames blaming blamed fault faults culprit culprits culpable culpability scapegoat scapegoats scapegoating criticism criticise criticising criticised judging judgement guilt guilty negligence negligent liability liable fingers finger sanction sanctions punish punishment apportion apportioning responsible wrongdoing wrongdoers accuse accuses accusing find-fault verdict criticises',
  ),
  denial: one(
    'denies, or sets one thing in the place of another',
    "not no never nor neither nothing without rather isn't wasn't cannot can't doesn't don't didn't couldn't nobody none than instead avoid avoids avoided avoiding resist resists unable away outside beyond against resisted hardly unlikely aren't weren't haven't hasn't",
  ),
  publicVoice: one(
    'those who speak of a case in public',
    'media press newspaper newspapers tabloid tabloids television tv journalists journalist politicians politician political mp mps parliament councillors councillor campaign campaigners petition headlines public twitter facebook broadcasters reporters commons community minister ministers paper papers',
  ),
  demand: one(
    'what is wanted of people when a child has come to harm',
    'pressure pressures interest attention demand demands demanded called calls expectation expectations expect expects coverage anger outcry sackings sacked justice accountability accountable account answer answers answerable scrutiny names naming named name responsible blame punished punishment resign resignations fear fears feared afraid anxious anxiety worried nervous wary guarded defensive reluctant careful hostile hostility outrage heads roll removed guarded frightened criticised criticise angry camped doorstepped besieged hounded dismissal dismissals resignations sacking heads scalp scalps retribution punishing culprits culprit',
  ),
  discipline: one(
    'what may happen to those who worked on a case (HR procedures, regulators, unions)',
    'disciplinary disciplined capability misconduct grievance tribunal suspended suspension suspensions resigned dismissed dismissal sacked sackings hcpc nmc gmc swe regulator regulators regulatory union unions fitness-to-practise hr registration jobs careers career livelihood prosecuted sanction',
  ),
  staff: one(
    'those who work in the agencies',
    'staff practitioner practitioners worker workers nurse nurses doctor doctors gp gps midwife midwives officer officers teacher teachers manager managers visitor visitors professional professionals colleague colleagues employee employees team teams individuals participants paediatrician consultant supervisor supervisors clinicians clinician headteachers headteacher heads leads',
  ),
  proceeding: one(
    'and reviews that are seldom anything else, and may run beside a review (QM9)',
    'inquest coroner ombudsman iopc ipcc cps prosecution prosecutor prosecutors prosecuted manslaughter dhr mappa litigation indictment acquitted acquittal defendant defendants sio hse lgsco phso pre-trial juror jury sentencing retrial leder',
  ),
  inquiry: one(
    'somebody looks into what happened',
    'investigation investigations investigated investigating investigate inquiry inquiries inspection inspections complaint complaints charges charge charged analysis trial tried proceedings claim hearing review reviews appeal audit rca examined inspected verdict convicted examining examine examines examined',
  ),
  official: one(
    'who may look into it besides the review',
    'police trust nhs crown court courts judge criminal homicide murder constabulary criminally ofsted cqc prison probation ministry civil regulator legal detectives barrister detective iopc ipcc watchdog magistrates solicitors solicitor lawyers disciplinary  constable',
  ),
  reviewStep: one(
    'what a review does, step by step',
    'publication published publish publishing interview interviews interviewed conversation conversations event events workshop workshops timetable timescale timescales report reports draft findings reviewers reviewer review reviews panel author authors contribute fieldwork scr submissions approached approach chronology participation practitioners witnesses terms transcripts transcript documents statements',
  ),
  bearing: one(
    'one thing waits for another, allows it or limits it',
    'until after before pending till delayed delay delays paused pause suspended postponed adjourned waited wait await awaited awaiting asked agreed agreement request requested disclosed disclosure disclose released release shared sharing advice advised combined aligned coordinated co-ordinated limited restricted allowed permission leave moved meant because owing due exchanged exchange protocol liaison liaised halted stopped constrained prevented informed affected influence prejudice jeopardise redacted omitted extended joint jointly together separate separately overlap overlapped duplicate duplication once sequence sent timing unable consent so could drew follow follows alongside available used rather concluded finished over gave sight added obtained supplied passed came let',
  ),
  family: one(
    'the family and those who stand in their place',
    'family families mother mothers father fathers parent parents grandmother grandfather grandparent grandparents sibling siblings brother brothers sister sisters aunt aunts uncle uncles mo fa stepfather stepmother step-father step-mother stepparents relatives relative partner carer carers mgm mgf pgm pgf mum dad mummy daddy nan gran grandma grandad cousin cousins son daughter half-brother half-sister stepsister stepbrother step-sibling step-siblings stepsiblings half-siblings half-sibling step-sister step-brother godmother ex-partner widow kin mr mrs ms grandmothers grandfathers nana',
  ),
  contact: one(
    'somebody is asked, met or heard',
    'met meet meeting meetings spoke spoken speak heard hear seen saw invited invitation invite asked ask offered offer letter letters wrote write written contributed contribute contribution contributions involve involved involving account accounts views view voice voices perspective perspectives read informed spent gave told talked talk telephoned phoned call calls visited visit interview interviewed contact contacted approach approached consulted consultation engaged engage engagement input listened listening sought thoughts memories reflections shared share took take taken part participate participated comments thank thanked grateful agreed declined conversation conversations welcomed assisted helped reached statement home see came come answered drawing recollections time ask said',
  ),
  saying: one(
    'what somebody of the family said or asked for',
    'said says say told tell asked asks raised raise pointed questioned queried felt feels feel believed believes wanted wished wish disagreed disagrees disputed dispute disputes suggested suggestion suggestions request requested concern concerns comment comments commented view views account version information question questions challenged corrected remembered objected insisted recalled thought thinks described point points criticised criticisms worry worries explained stated version challenge accept accepted recollection recollections proposed proposal feedback noticed noted belief remark remarks objection objections mistake pointing read complaint complaints complained spoke spoken mentioned mention',
  ),
  alteration: one(
    'what becomes of a thing that was said',
    'corrected changed amended added removed altered rewritten reworded included inserted taken set listed quoted footnote reflected reflects led leads addressed addresses answered deleted revised explored followed right recorded adopted incorporated checked shaped became prompted explains explained deals widened written done informs informed resulted accepted appears appear pursued examined given put shortened redrafted clarified extended reported says left passed happened reply replied put made result results glad recorded down gives sets quotes',
  ),
  reportPart: one(
    'a report and its parts',
    'report draft drafts paragraph paragraphs finding findings recommendation recommendations appendix appendices footnote footnotes chapter section version text introduction chronology sentence wording errors error terms pseudonym summary analysis genogram timeline timelines chronologies narrative page pages annex title review panel reviewers reviewer versions corrections lines enquiry recommendation record word words phrase passage description',
  ),
  record: one(
    'written sources',
    'records record log logs files file notes documents correspondence minutes evidence data entries diary system letters emails answer',
  ),
  agreement: one(
    'one source bears another out, or does not',
    'confirm confirms confirmed show shows showed verified verify bear bears bore borne support supports supported contradict contradicts contradicted differ differs differed corroborate corroborated corroborates match matches matched consistent inconsistent conflict conflicts agree agrees agreed disagree disagreed contain squared reconciled reconcile settle settled resolved borne tally tallies different unlike',
  ),
  hindsight: one('names the trap itself', 'hindsight'),
  caution: one(
    'care that is taken against it',
    'avoid avoided avoiding guard guarded guarding limit limits limited limiting counter countered countering trap traps careful care caution cautious mindful discussed resist resisted wary reduce reduced minimise minimised danger dangers distort distorts distortion tempting temptation conscious alert pitfall pitfalls reminded acknowledge acknowledges offset mitigate mitigated tried tries try strive strove influence influenced colour coloured control controlled set aside deliberately crept creep creeps challenged colours aside pull lure alive remind guarded',
  ),
  thenTime: one('the time at which people acted', 'then contemporaneous contemporary unfolded unfolding'),
  knowing: one(
    'what could be known or seen',
    'known knew know knowing saw see seen understood understand available sense information visible knowledge standards picture thought experienced appeared looked believed perspective eyes view understanding apparent open obvious plain faced knowable looked reasonable',
  ),
  later: one(
    'what came after, and can colour a judgement',
    'outcome outcomes result results ended happened died death later afterwards next end now came event follow followed tragedy injuries ending subsequently ends proof',
  ),
  contrast: one(
    'puts one thing against another',
    'however but although though contrary otherwise differently differs differ differed disputed dispute disputes divided dissent dissented contradicts contradict contradicted inconsistent conflicting exception exceptions nevertheless nonetheless yet conversely whereas alternative alternatively disconfirm disprove disproved disproves disproving counter-example counter-examples counterexamples disagreed disagree mixed despite opposite unconvinced doubted doubt doubts sceptical rival competing challenged challenge rejected discounted refute refuted complicates discrepancy discrepant untypical tempered weakens undermines rejected opposite discounted',
  ),
  view: one(
    'a conclusion, and what it rests on',
    'account accounts finding findings conclusion conclusions view views explanation explanations hypothesis theory evidence data opinion opinions interpretation interpretations reading picture records panel practitioners practitioner reviewers analysis argument cause reason assumption impression accounts pattern support staff examples example instances',
  ),
  beyond: one(
    'more than this case',
    'common commonly commonplace typical typically usual usually often most many half third quarter quarters majority widespread widely region regional county borough national nationally locally pattern patterns theme themes similar same other others elsewhere everyday daily routine routinely across frequently frequent recurring recurrent generally general norm normal everywhere percent regularly proportion rare seldom rarely few repeatedly always areas country england prevalent recurs unusual average systemic familiar recognised thirds regular again tomorrow',
  ),
  study: one(
    'where knowledge about more than one case comes from',
    'audit audits survey surveys surveyed sample sampled sampling data statistics statistic figures research study studies inspection inspections inspectors inspectorate literature dataset questionnaire questionnaires ofsted cqc analyses nspcc triennial biennial thematic returns benchmarking hmic hmicfrs academic evaluation evaluations dip-sample published focus groups jsna dashboard performance poll polls brandon tally inquests',
  ),
  takingPart: one(
    'not part, no answer, not there: somebody of the family did not take part',
    'declined decline declining refused withdrew withdrawn preferred chose unwilling reluctant unable untraced cancelled ignored opted unanswered abroad',
  ),
}
