import { because, type PhraseEntry } from '../phrases.ts'

const people =
  'staff|practitioners|professionals|workers|nurses|doctors|officers|clinicians|employees|teams|managers|midwives|teachers|agencies|partners|all|everyone|colleagues|gps'

/** Answers that ask people to try harder (QM14.4, QM18; Carthey and others, and the biennial analyses, on recommendations of this kind). */
export const remindersOnly: readonly PhraseEntry[] = because(
  'a reminder, whoever is reminded',
  'remind|reminds|reminding|reminder|reminders|re-remind',
  `reminded|re-briefed|rebriefed|urged|instructed of|to|that|about|again|by`,
  'importance of',
  'be reminded',
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
  ),
  ...because(
    'a text as the answer',
    'policy|policies|procedure|procedures|protocol|protocols|guidance|guideline|guidelines|sop|leaflet|leaflets|checklist|checklists|bulletin|newsletter|flowchart|flowcharts|strategy|memo|poster|posters|factsheet|factsheets|document|documents|manual|handbook|guide ~8 reviewed|refreshed|cascaded|updated|revised|re-issued|reissued|rewritten|refreshed|relaunched|re-launched|circulated|recirculated|re-circulated|amended|strengthened|developed|published|disseminated|reviewing|updating|produced|issued|created|written|introduced|distributed|displayed|sent',
    'review|update|revise|re-issue|reissue|rewrite|refresh|relaunch|re-launch|circulate|recirculate|re-circulate|develop|strengthen|amend|publish|disseminate|reviewed|updated|revised|reissued|re-issued|refreshed|relaunched|circulated|strengthened|amended|produce|issue|write|reviewing|updating|revising|developed|issued|produced|published|create|draft|distribute|sent|send|display|rewritten|introduce|tighten|implement|implemented|adopt|adopted|launch|launched ~7 policy|policies|procedure|procedures|protocol|protocols|guidance|guideline|guidelines|sop|leaflet|leaflets|checklist|checklists|bulletin|newsletter|flowchart|strategy|pathway|pathways|framework|toolkit|memo|poster|posters|factsheet|email|reminder',
  ),
  ...because(
    'a text that reaches people is no change in their conditions',
    'receive|receives|given|get ~2 bulletin|leaflet|leaflets|briefing|guidance|newsletter|email|reminder|memo|factsheet|flowchart',
    'poster|posters|leaflet|leaflets|bulletin|flyer|flyers ~5 go|put|displayed|sent|produced|shown|printed',
  ),
  ...because(
    'a count as the answer',
    'audit|audits|audited|auditing|dip-sample|dip-sampling|dip-sampled|dip-samples|spot|re-audit|re-audited check? checks?',
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
