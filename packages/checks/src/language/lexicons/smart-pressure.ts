import { because, type PhraseEntry } from '../phrases.ts'

const people =
  'staff|practitioners|professionals|workers|nurses|doctors|officers|clinicians|employees|teams|managers|midwives|teachers|agencies|partners|all|everyone|colleagues|gps'

const whoever = `${people}|visitors|leads|leaders|supervisors|chairs|schools|practices|wards|trusts|services|police|consultants|paediatricians|gp|practitioner|worker|nurse|midwife|doctor|officer|manager|supervisor|teacher|professional|clinician|everybody|anyone|organisations|providers|commissioners`
const exhorted =
  'know|understand|remember|follow|read|sign|promote|challenge|consider|record|ensure|use|apply|check|complete|attend|adhere|recognise|reflect|think|listen|escalate|communicate|share|refer|prioritise|respond|discuss|demonstrate|show|document|ask|question|explore|maintain|respect|observe|comply|take|go|work|familiarise|look|seek|pay|keep|act|monitor|raise|reinforce|stress|try|avoid|assess|engage|identify|notice|include|involve|see|speak|talk|listen|consult|update|provide|offer|receive|undertake'

/** Answers that ask people to try harder (QM14.4, QM18; Carthey and others, and the biennial analyses, on recommendations of this kind). */
export const remindersOnly: readonly PhraseEntry[] = because(
  'a reminder, whoever is reminded',
  `${whoever} ~6 should|must|ought to? ~1 ${exhorted}`,
  `${whoever} ~6 need|needs|have|has|expected|asked|told|required|encouraged|urged to ~1 ${exhorted}`,
  `${whoever} ~6 will ~2 know|understand|remember|follow|read|sign|promote|challenge|ensure|complete|attend|adhere|reflect|escalate|comply|familiarise|reinforce|stress|monitor`,
  `${whoever} to ~1 know|understand|remember|follow|read|sign|promote|challenge|ensure|complete|attend|adhere|reflect|escalate|comply|confirm|evidence|reinforce|stress|monitor|raise`,
  `expects|expect|asks|ask|urges|urge|tells|told|instructs|instructed ~1 ${whoever} ~3 to`,
  'learning|lessons|messages|points|themes ~3 added|included|incorporated|built|shared ~2 induction|training|supervision|meetings|programme|pack',
  'remind|reminds|reminding|reminder|reminders|re-remind',
  `reminded|re-briefed|rebriefed|urged|instructed of|to|that|about|again|by`,
  'importance of',
  'greater|better|increased|improved|more awareness|understanding|curiosity|vigilance|challenge|communication|liaison|recording|scrutiny|oversight of|among|between|by|in|from|about|to|and',
  'improve|improves|improving|increase|promote|strengthen|build|develop ~2 curiosity|awareness|understanding|practice|communication|recording|challenge|knowledge|skills|confidence|liaison|information-sharing|oversight',
  'look|looks|looking|go|goes|going|work|reflect|discuss|discusses|consider|considers|revisit ~2 at|through|on|over ~1 lessons|learning|findings|report|review|themes|points',
  'lessons|learning|findings|themes ~4 discussed|considered|explored|revisited|covered',
  'chapter|section|paragraph|page|line|sentence|reminder ~4 added|inserted|put ~2 procedures|procedure|policy|manual|guidance|handbook|pack',
  'must|should|shall|will ~2 be ~1 followed|made|recorded|confirmed|put|documented|sent ~2 in|within ~1 writing|record|file|hours',
  'check|checks|checked|read|reads|sample|samples|review|reviews|look|looks ~2 records|files|cases|record|assessments|plans ~2 month|quarter|week|year|each|every',
  'be|been|being told|briefed|made|kept|informed again|aware|to',
  'remember|remembers|recall to|that|the',
  'must|should|need|needs|ought to? ~1 be|remain|become|stay ~2 curious|vigilant|professional|professionally|aware|alert|mindful|careful|challenging|respectful|sceptical|robust|rigorous|proactive|assertive|inquisitive|attentive|thorough',
  'policy|policies|procedure|procedures|protocol|protocols|guidance|standards|pathway|process ~5 followed|adhered|complied|observed|understood|embedded',
  'write|writes|email|emails|letter|letters ~3 all|practices|staff|schools|gps|every|practitioners|partners|agencies|heads',
  'evidence|assured|satisfied|satisfy|confirm|confirmation that|of ~5 comply|compliance|complied|follow|attended|aware|read|understood',
  'ensure|ensures|ensuring ~6 understand|aware|understood|followed|familiar|know|read|reminded|adhered|complied|recorded|documented',
  'take|takes|taking more|greater|extra|better ~1 care|account|responsibility',
  'improve|improves|improving|strengthen|better|good ~1 record-keeping|recording|communication|practice|liaison|information-sharing',
  'fully|properly|always|consistently recorded|recorded|record|document|followed|follow|complete|completed',
  'seek|seeks|seeking|provide|obtain|require|request ~2 assurance|assurances',
  'raise|raises|raising|raised|increase|increasing|promote|improve|heighten ~2 awareness',
  'awareness raising|raised|session|sessions|campaign|training',
  'be|remain|stay ~2 vigilant|curious|mindful|careful|professionally',
  'exercise|use|show|demonstrate|apply ~1 professional curiosity|vigilance|judgement',
  `make|makes|making|made sure ~4 ${people} ~3 aware|follow|comply|understand|adhere|familiar|know|read|complete|attend|record|use`,
  `ensure|ensures|ensuring ~4 ${people} ~3 aware|follow|comply|understand|adhere|familiar|know|read|complete|attend|record|use`,
  'adhere|comply|complies|compliant to|with ~3 policy|policies|procedure|procedures|guidance|protocol|standards',
  'follow ~3 policy|policies|procedure|procedures|guidance|protocol',
  'lessons|learning|findings|message|messages|bulletin|newsletter|briefing ~6 disseminated|shared|cascaded|circulated|communicated|embedded|learned|learnt',
  'disseminate|cascade|circulate|recirculate|re-circulate|share ~4 lessons|learning|findings|report|guidance|policy|briefing|bulletin|newsletter|email|message|messages',
  'reinforce|reinforced|reiterate|reiterated|re-emphasise|emphasise|stress|stressed|highlight|underline',
)

export const trainingPolicyAudit: readonly PhraseEntry[] = [
  ...because(
    'training as the answer',
    'training|retraining|re-training|retrain|retrained|e-learning|elearning|refresher|workshop|workshops|masterclass|masterclasses|upskill|upskilled|upskilling|webinar|webinars|module|modules|briefings|briefing|induction|toolkit|seminar|seminars|learning-event|cpd',
    'trained|train|re-educate|educate|educated',
    'campaign|campaigns|drop-in|drop-ins|lunch|masterclass|coaching|mentoring|shadowing ~6 practitioners|staff|professionals|workers|run|held|thresholds|teams|neglect|bruising',
    'done|taken|finished|passed ~2 course|courses|module|modules|training',
    'task and finish|task-and-finish group',
    'attend|attends|complete|completes|undertake|deliver|arrange|offer|run|hold|commission|commissioned|organise|organised|provide|attended|completed ~6 session|sessions|conference|course|courses|module|modules|level|programme|package|away-day|lecture|lectures|talk|talks|event|events',
    'have|has|receive|hold ~2 session|sessions|briefing|workshop|talk|talks|event on|about|for|from',
    'conference|event|events|day|days|sessions|session for|on ~1 practitioners|staff|professionals|workers|all|themes|frontline|managers|neglect',
    'e-module|e-modules|podcast|podcasts|video|videos|seven-minute|7-minute|half-day|lunch-and-learn|roadshow|roadshows|intranet|bite-size|bite-sized',
  ),
  ...because(
    'a text as the answer',
    'policy|policies|procedure|procedures|protocol|protocols|guidance|guideline|guidelines|sop|leaflet|leaflets|checklist|checklists|bulletin|newsletter|flowchart|flowcharts|strategy|memo|poster|posters|factsheet|factsheets|document|documents|manual|handbook|guide|standards|framework|code|agreement|statement ~8 reviewed|refreshed|cascaded|updated|revised|re-issued|reissued|rewritten|refreshed|relaunched|re-launched|circulated|recirculated|re-circulated|amended|strengthened|developed|published|disseminated|reviewing|updating|produced|issued|created|written|introduced|distributed|displayed|sent',
    'review|update|revise|re-issue|reissue|rewrite|refresh|relaunch|re-launch|circulate|recirculate|re-circulate|develop|strengthen|amend|publish|disseminate|reviewed|updated|revised|reissued|re-issued|refreshed|relaunched|circulated|strengthened|amended|produce|issue|write|reviewing|updating|revising|developed|issued|produced|published|create|draft|distribute|sent|send|reword|clarify|republish|display|rewritten|introduce|tighten|implement|implemented|adopt|adopted|launch|launched ~7 policy|policies|procedure|procedures|protocol|protocols|guidance|guideline|guidelines|sop|leaflet|leaflets|checklist|checklists|bulletin|newsletter|flowchart|strategy|pathway|pathways|framework|toolkit|memo|poster|posters|factsheet|email|reminder',
  ),
  ...because(
    'a text that reaches people is no change in their conditions',
    'receive|receives|given|get ~2 bulletin|leaflet|leaflets|briefing|guidance|newsletter|email|reminder|memo|factsheet|flowchart',
    'guide|handout|crib|card|summary|one-pager|aide-memoire|factsheet ~6 drawn|written|produced|sent|issued|printed|circulated|made|available',
    'one-page|pocket|quick|practice guide|guidance|sheet|card|reference',
    'poster|posters|leaflet|leaflets|bulletin|flyer|flyers ~5 go|put|displayed|sent|produced|shown|printed',
  ),
  ...because(
    'a count as the answer',
    'audit|audits|audited|auditing|dip-sample|dip-sampling|dip-sampled|dip-samples|spot|re-audit|re-audited check? checks?',
    'dip into|sample ~3',
    'performance|compliance|activity|dashboard|scorecard|kpi|kpis|quarterly|monthly ~1 report|reports|reporting|returns|scorecard|dashboard|figures',
    'dashboard|scorecard|kpi|kpis',
    'number|percentage|proportion|numbers|count of ~5 reported|counted|monitored|trained|completed|will|measured|recorded|checked',
    'dip sample|samples|sampling|sampled',
    'compliance ~8 monitored|rate|rates|checked|reported|measured|per|at|of|is|was|will',
    'monitor|measure|check|report|track ~3 compliance|attendance|completion|uptake|take-up',
    'per|95|90|100|80|85|98 cent|per ~4 staff|compliance|completion|trained|attendance|cent',
    '100%|95%|90%|98%|85%|80%',
  ),
]

/** A change in the conditions of work: then the answer is not reduced to trying harder. */
export const changedConditions: readonly PhraseEntry[] = because(
  'changes what the work is done with, not who does it',
  'reduce|reduced|reducing|reduces|cap|capped|capping|limit|limited|limiting|fund|funded|funding|recruit|recruited|recruiting|redesign|redesigned|redesigning|replace|replaced|replacing|remove|removed|removing|change|changed|changing|rebuild|rebuilt|free|freed|protect|protected|create|created|add|added|adding|co-locate|lower|lowered|merge|merged|simplify|simplified|alter|altered|move|moved|install|installed|shorten|shortened|double|doubled|appoint|appointed|appointing|provide|provides|extend|extended|give|gives|given|employ|employed|separate|separated|adjust|stop|halve|halved|pay|paid|buy|share|shared|allow|allows|relieve ~6 caseload|caseloads|workload|workloads|time|post|posts|form|forms|system|systems|rota|shift|shifts|template|field|fields|step|steps|queue|software|screen|layout|desk|hours|nurse|nurses|box|prompt|alert|alerts|staffing|capacity|clinic|clinics|equipment|record|interpreter|interpreters|administrator|administrators|worker|workers|visits|slots|demand|list|lists|hour|cases|room|rooms|cover',
  'caseload|caseloads|workload|workloads|form|forms|system|systems|rota|shift|shifts|template|posts|post|staffing|record|records|hours|software|screen|clinic|field|list|time ~7 reduced|capped|limited|changed|redesigned|replaced|shortened|funded|filled|rebuilt|protected|merged|simplified|extended|added|removed|altered|moved|cut|halved|shared|joined|freed|set',
  'protected time|hours|hour|slot|space',
  'time set aside',
  'co-located|co-locate|co-locating|colocated|joint',
  'new|extra|additional|second|third|more ~1 post|posts|nurse|nurses|worker|workers|administrator|administrators|clinic|beds|staff|hours|field|screen|doctor|midwife|system',
)
