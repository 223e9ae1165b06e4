import { people, work } from './word-classes.ts'

/** A class of words that signs of a reason are made of (`evidence.ts`). */
interface WordClass {
  /** Where it comes from, or why these words belong together. */
  readonly why: string
  readonly words: readonly string[]
}
const group = (why: string, ...lines: readonly string[]): WordClass => ({ why, words: lines.flatMap(line => line.split(' ')) })

const bodies =
  'agency service council authority trust partnership hospital police refuge hostel helpline school academy college nursery team department organisation provider surgery ward clinic unit practice company probation prison network profession charity'
const theirs = (words: readonly string[]): string => words.map(word => (word.endsWith('s') ? `${word}'` : `${word}'s`)).join(' ')
const atWork = people.filter(word => work.includes(word))

/** Classes by what they mean, each in its grammatical forms. A word may be of several; which one it is, a sign tells from its neighbours. */
export const evidenceWords = {
  professional: group(
    'roles at work (Working Together 2018, chapter 2; NHS Health Careers; College of Policing), besides those of `word-classes.ts`',
    atWork.join(' '),
    'head heads deputy deputies assistant senior seniors junior juniors boss bosses chief executive executives adviser advisers advisor advisors childminder childminders optician',
    'sonographer phlebotomist radiographer physiotherapists dentists screener screeners sho reg clerk clerks taker takers temps temp volunteers volunteer caretaker crews interns intern apprentice houseman sergeant mentor mentors ta tas',
    'referrer referrers reader readers signatory sho carers-at-work policeman policewoman dispatchers radiologists psychologist interpreters cover-teacher newcomer newcomers',
  ),
  agency: group(
    'bodies in which people work, and their parts',
    'agency agencies service services council councils authority authorities trust trusts partnership partnerships hospital hospitals police constabulary refuge hostel helpline hospice registry',
    'school schools academy academies college colleges nursery nurseries team teams department departments directorate organisation organisations provider providers commissioner commissioners surgery surgeries ward wards',
    'clinic clinics unit units practice practices company companies csc nhs camhs mash marac cafcass probation prison desk hub network networks profession professions charity charities edt cahms gps headquarters hq district division care housing maternity midwifery nursing psychiatry radiology paediatrics ambulance',
  ),
  theirs: group('of somebody or a body at work', theirs(atWork), theirs(bodies.split(' '))),
  whoever: group(
    'stands for whoever was there',
    'nobody no-one everybody everyone both neither each all others none few most some',
  ),
  kin: group(
    'the child, the family and those around them',
    'mother father parent parents family stepfather stepmother grandmother grandfather grandparent grandparents boyfriend girlfriend partner uncle aunt brother sister sibling siblings child mum dad mo fa son daughter husband wife baby boy girl relatives neighbour neighbours friend mgm mgf pgm pgf toddler twins lodger tenant cousin landlord infant teenager lad couple widow',
  ),
  pronoun: group('stands for somebody named before', "she he they she'd he'd they'd"),
  believed: group(
    'verbs of holding something true or likely (what was in mind when it was done: Dekker 2014; Munro 2011)',
    'believed assumed presumed supposed thought reckoned imagined guessed inferred surmised reasoned understood expected trusted relied suspected sensed perceived feared hoped worried wondered doubted anticipated interpreted misinterpreted misread misunderstood mistook construed attributed discounted normalised rationalised',
    'figured banked believing assuming presuming supposing thinking trusting relying expecting fearing hoping reckoning believe believes assume assumes presumes supposes relies trusts expects judged felt regarded viewed preferred credited',
  ),
  held: group(
    'the plainest of them, which may go before what was held without a “that”',
    'believed assumed presumed supposed thought understood expected trusted feared hoped suspected worried doubted assuming believing presuming thinking expecting trusting fearing believe assume assumes expects believes',
  ),
  inMind: group(
    'begins a clause that tells in passing what was in somebody’s mind',
    'believing thinking assuming supposing presuming fearing hoping expecting trusting knowing unaware ignorant unsure uncertain tired weary anxious afraid keen reluctant mindful conscious confident convinced satisfied reassured wary nervous worried mistaking faced overwhelmed misled',
  ),
  took: group(
    'verbs that with ‘as’, ‘for’ or ‘to be’ say how something was read',
    'saw seen see sees took taken take takes taking read reads heard hears viewed view views regarded treated treating interpreted understood classed classified coded recorded graded logged labelled branded framed passed described presented ranked scored put marked known categorised explained dismissed attributed mistook mistaken',
  ),
  notion: group(
    'nouns for what is held true',
    'belief beliefs view views assumption assumptions impression understanding expectation expectations idea perception perceptions notion conviction confidence faith interpretation mindset hypothesis suspicion misunderstanding misunderstandings confusion uncertainty ambiguity sense thinking reasoning rationale presumption preconception preconceptions stereotype stereotypes misconception wisdom',
  ),
  mood: group(
    'states of mind, as adjectives',
    'confident sure certain unsure uncertain unclear unaware ignorant reassured anxious afraid frightened scared fearful nervous worried wary reluctant hesitant loath unwilling keen eager content satisfied comfortable uncomfortable convinced persuaded',
    'tired exhausted weary overwhelmed overloaded stretched overstretched busy isolated unsupported demoralised intimidated deferential embarrassed proud sceptical doubtful hopeful optimistic mindful conscious accustomed inured hardened preoccupied distracted focused focussed absorbed pressured obliged bound powerless confused puzzled swayed misled lulled charmed unfamiliar inexperienced untrained unqualified overawed cowed cautious deskilled desensitised',
  ),
  drive: group(
    'what moves or holds back people and teams: feelings, climate, habit, standing (London Protocol: team and organisation)',
    'fear fears anxiety anxieties worry pressure pressures optimism deference loyalty hierarchy culture habit habits custom norm norms tradition ethos climate reputation morale fatigue tiredness exhaustion stress reluctance caution pride embarrassment unease sympathy empathy politeness status rivalry rivalries incentive incentives convention demands urgency crisis crises familiarity over-optimism stigma intimidation hostility precedent desire eagerness courtesy shame discomfort',
  ),
  led: group(
    'one thing brings about, bends or hinders another',
    'led meant left made drove shaped limited constrained prevented stopped kept forced allowed discouraged encouraged enabled let hid masked obscured blurred hampered hindered influenced coloured steered pushed pulled drew prompted deterred swayed skewed narrowed restricted blocked crowded swamped overshadowed distracted diverted stretched compounded contributed affected governed dictated determined reinforced rewarded inhibited undermined ruled held caused cost put played deprived',
    'means leaves makes leaving making meaning lets keeps stops',
  ),
  tool: group(
    'what the work is done with: forms, screens, records as things, lines, equipment (London Protocol: task and technology)',
    'form forms template templates proforma proformas screen screens software system systems database databases portal portals app apps checklist checklists script scripts drop-down menu menus tick-box tickbox box boxes field fields inbox mailbox voicemail switchboard printer printers fax scanner laptop laptops computer computers tablet tablets terminal terminals handset handsets phone phones telephone server wifi signal log-in log-ins login logins password passwords',
    'alert alerts alarm alarms flag flags prompt prompts marker markers code codes upgrade scorecard scorecards dashboard tool tools scale scales matrix algorithm calculator spreadsheet spreadsheets whiteboard diary diaries index register registers tray pigeonhole sheet sheets chart charts icon tab tabs printout leaflet poster booklet manual handbook heading headings column columns layout radio pager bleep',
  ),
  record: group(
    'records and letters as things; what people produce with them is an act',
    'record records log logs file files folder folders letter letters summary email emails e-mail e-mails note notes fax entry entries printout page pages list lists',
  ),
  rule: group(
    'what lays down what is to be done',
    'rule rules policy policies procedure procedures protocol protocols guidance guideline guidelines threshold thresholds criteria criterion target targets timescale timescales contract contracts specification tariff quota indicator indicators remit pathway pathways definition definitions statute standards instruction instructions consent eligibility permission requirement requirements cut-off catchment curriculum memo',
  ),
  load: group(
    'how much there is to do, and with how many hands',
    'caseload caseloads workload workloads vacancy vacancies backlog staffing sickness turnover capacity cover rota rotas shift shifts overtime establishment queue shortage shortages resources budget budgets funding cuts freeze austerity reorganisation reorganisations restructure restructuring merger recommissioning inspection handover handovers timetable headcount pace demand strike understaffing redundancies workforce diary diaries slot slots',
  ),
  hands: group(
    'those whose want is felt, and what they work with',
    'staff nurse midwife doctor manager supervisor deputy consultant psychiatrist paediatrician interpreter administrator receptionist worker workers officer officers midwives nurses doctors manager supervision cover handover capacity training guidance resources backup back-up relief replacement leadership lead registrar social-worker supervisor signal',
  ),
  means: group(
    'what work is done with, and a household lives by too',
    'time room space money car cars transport bed beds equipment desk desks phone phones laptop laptops support help',
  ),
  does: group(
    'verbs in the present, of one thing or person: in a report of what was, they tell what is so as a rule',
    'does goes works treats comes shares keeps covers asks tells takes sees gives sends writes uses needs relies scores shows allows requires lets means depends closes opens starts ends stops holds pays waits knows thinks believes tends rotates meets passes treats serves runs puts leaves gets sits lies begins says defines assumes expects accepts offers prints sorts ranks stocks loses lacks appears looks',
  ),
  do: group(
    'the same, of several',
    'do go treat share keep cover ask tell take see give send write use need rely score show allow require mean depend close open start end stop hold pay wait know think believe tend rotate meet pass serve leave get sit lie begin say assume expect accept offer lose lack learn avoid prefer look wear move',
  ),
  many: group(
    'people at work, several: before a verb in the present',
    'nurses midwives doctors workers officers teachers visitors handlers managers clerks crews gps staff police surgeons consultants paediatricians psychiatrists practitioners professionals clinicians dentists pharmacists paramedics registrars juniors trainees services agencies schools hospitals wards teams clinics surgeries nurseries courts parents families women cases referrals calls letters summaries plans conferences people interpreters volunteers systems forms rules',
  ),
  number: group(
    'numbers in words',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen several many twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty-one thirty-two thirty-four thirty-five thirty-six thirty-eight forty-one forty-two forty-five forty-eight',
  ),
  counted: group(
    'what work is counted in',
    'cases families children pupils patients babies women mothers staff workers nurses midwives beds calls visits referrals wards schools posts desks stations teams clinics conferences assessments reports appointments letters emails houses homes tenancies tenants households files contacts alerts incidents counties hospitals sites floors meetings courts offices villages vacancies tasks areas patches plans managers surgeries nurseries youngsters infants residents prisoners detainees passengers deliveries bookings lessons boroughs messages jobs logs',
  ),
  time: group(
    'stretches of time',
    "minutes' hours' days' weeks' months' years' week's day's month's year's hour's",
    'minute minutes hour hours day days week weeks month months year years fortnight night nights shift shifts afternoon morning evening weekend term summer winter',
  ),
  none: group(
    'denies or takes away',
    "no not never nothing nobody none without cannot can't couldn't didn't unable neither nor hardly nowhere no-one wasn't weren't hadn't hasn't doesn't don't isn't aren't wouldn't won't lacked lacking absent missing",
  ),
  scarce: group(
    'little of something, or one alone',
    'only just alone single sole one few little limited insufficient solo single-handed barely',
  ),
  novice: group(
    'new to the work, to the place or to the matter',
    'new newly inexperienced untrained unqualified trainee trainees locum locums probationary probationer probationers induction shadowing junior acting seconded temporary interim nqsw asye unfamiliar newcomer novice learning',
  ),
  away: group(
    'somebody or something that would be needed is not there',
    'sick leave absent off away vacant empty unfilled retired resigned holiday unmanned unstaffed unavailable departed seconded elsewhere unallocated uncovered vacated frozen maternity',
  ),
  broken: group(
    'a tool or an arrangement that is not as one would need it',
    'full silent shared optional mandatory unclear confusing down slow long separate blank shut empty vacant unreadable vague ambiguous hidden uncovered double outdated obsolete elsewhere broken locked incompatible crashed unreliable cumbersome full restricted unavailable closed unmonitored unanswered misleading contradictory different incomplete old paper disconnected patchy cluttered generic',
  ),
  laidDown: group(
    'a rule, a form or a superior says what is done',
    'required requires require allowed allows permitted permits forbade forbids barred prohibited asked asks said says told tells expected expects demanded demands counted counts defined defines specified stated set sets provided provides entitled instructed directed advised covered covers included excludes excluded limited named stipulated ruled laid paid pays rewarded treated offers accepts accepted closes closed ended ends gave gives called applied applies restricted reserved assumed assumes meant means spoke speaks mentioned gave put puts reads focused focussed stopped stops listed lists turned turns began begins described describes concentrated dealt taught',
  ),
  works: group(
    'what a tool does by itself',
    'showed shows displayed displays printed prints flagged flags alerted alerts opened opens linked links logged holds stored stores locked locks crashed froze defaulted defaults sorted sorts graded grades scored scores ranked ranks listed lists began begins started starts stopped stops gave gives prompted prompts sent sends sat sits stood stands ran runs keeps kept carries carried dropped drops deleted deletes overwrote overwrites split splits merged merges hid hides adds added asks asked tells told lets offers offered has had contains contained allowed allows accept accepts expires expired returned bounced ends ended closed closes counts counted blocks blocked left leaves cut cuts timed rejected reads works worked covers covered called needs required requires',
  ),
  can: group('ability', 'could can able'),
  reach: group(
    'getting at something or somebody',
    'access open see read reach find search view get contact use download print check retrieve look verify spend give make call visit attend speak hear allocate move keep follow refer cover leave ask tell know record enter add change share book take',
  ),
  got: group(
    'getting into what holds knowledge, and doing what a role allows',
    'access open see read search view print download enter log record share allocate leave keep retrieve trace compare link change add book admit sign authorise refer spend afford release choose',
  ),
  taught: group('being told or taught', 'told informed trained shown taught briefed advised instructed warned given sent asked'),
  usual: group(
    'how things are done as a rule',
    'usual usually normal normally routine routinely customary standard typical typically common commonplace ordinary expected accepted tended',
  ),
  deed: group(
    'what people at work do or leave undone',
    'visited rang telephoned phoned wrote referred attended shared passed followed closed assessed reviewed checked examined escalated reported contacted met arranged completed discharged discussed convened challenged explored considered notified informed weighed measured sought obtained visit attend refer ask escalate challenge share record check examine ring report explore decided declined signed allocated transferred stepped ended triaged investigated interviewed prescribed admitted observed monitored delayed postponed cancelled screened recorded asked spoke recommended agreed',
  ),
  workThing: group(
    'the pieces of the work',
    'referral referrals assessment assessments visit visits meeting meetings conference conferences plan plans case cases appointment appointments supervision call calls notification report reports review enquiry enquiries investigation strategy discussion discussions decision decisions observation observations checks examination closure discharge disclosure log entry',
  ),
  aim: group(
    'what is to be done, not what was',
    'must will shall recommends recommend recommended recommendation recommendations ensure ensures ought',
  ),
  ofReview: group('the review and what it does', 'review reviewer reviewers panel author authors scr spr cspr inquest coroner'),
} as const
export type EvidenceClass = keyof typeof evidenceWords
