import { because, type PhraseEntry } from '../phrases.ts'

/** What ties practice to what shaped it. The sentence must be about work besides. */
export const ties: readonly PhraseEntry[] = [
  ...because(
    'gives a reason',
    'because|owing|hence|therefore|consequently',
    'due|owing to',
    'as a result|consequence',
    'on account of',
    'in view|light of',
    'given that|the|how',
    'this|which|that|it|these|and ~1 meant ~1',
    'meant that|there|staff|workers|practitioners|nurses|officers|they|he|she|it|no',
    'which|that|this is|was|partly|largely ~1 why',
    'reason|reasons ~8 was|were|is|are|that|given',
    'so ~2 staff|workers|practitioners|nurses|officers|worker|nurse|officer|team|teams|they|she|he|it|no|the',
    'explained|explains|explain|accounts|accounted|driven|shaped|influenced|affected|governed|dictated|constrained|limited|hampered|hindered|compounded',
    'arose|stemmed|resulted|followed|flowed|came from',
    'in order to',
    'in the absence of',
    'without access|sight|knowledge|information|knowing',
    'without the ~2 record|records|file|files|notes|information|history|chronology|minutes|report|letter|knowledge|benefit',
    'so nobody|none|no-one',
    'since|as ~1 handover|handovers|cover|post|posts was|were|had',
    'on the basis|grounds|strength of|that',
    'contributed|contributing to ~2 decision|decisions|delay|delays|drift|confusion|practice|view|assumption|lack|reluctance',
    'as @determiner? ~4 had no|not|been',
    'with no|only|few|so ~3',
    'whose ~3 was|were|had|could|did',
    'under pressure|strain',
    'since|as ~2 log|record|records|system|screen|form|letter|letters|note|notes|file|policy|guidance|protocol|procedure|threshold|rota|contract|alert|database told|said|showed|did|gave|asked|required|allowed|could|held|made',
  ),
  ...because(
    'tells how conditions made one course easier than another',
    'different|two|conflicting|separate|several definitions|systems|records|forms|thresholds|policies|procedures|tools',
    'made|makes|making ~2 hard|harder|difficult|easy|easier|likely|possible|impossible|unlikely|reasonable|natural|normal|safe|risky',
    'made|makes|make sense',
    'discouraged|encouraged|deterred|prompted|led|allowed|enabled|prevented|stopped|obliged|forced|required|pushed|steered|nudged|persuaded|reassured|inclined ~2 staff|workers|practitioners|nurses|officers|worker|nurse|officer|doctor|doctors|professionals|team|teams|them|her|him|managers|manager|people|anyone',
    'competing|conflicting demands|priorities|pressures|tasks|targets|guidance|messages',
    'short|understaffed|overstretched|stretched|short-staffed|overloaded|overwhelmed|oversubscribed of? ~1',
    'custom|habit|norm|routine|convention ~5 was|is|had|to',
    'usual|normal|accepted|common|established practice',
  ),
]

/** What stands in the way of work by itself: no other tie is needed. */
export const conditions: readonly PhraseEntry[] = because(
  'a condition of the work, a tool or a rule that shapes what can be done',
  'caseload|caseloads|workload|workloads|vacancy|vacancies|backlog|staffing|turnover|sickness|understaffing ~6 was|were|had|meant|left|made|led|of|stood|ran|made',
  'carrying|holding|covering|managing|juggling|responsible ~3 cases|wards|families|children|posts|teams|areas|caseload|patients',
  'held|had|carried|covered|managed ~2 cases|families|wards|posts|teams|vacancies|patients|caseload|caseloads',
  'form|template|script|system|screen|database|software|record|records|tool|checklist|field|policy|guidance|procedure|protocol|threshold|target|pathway|contract|rota|alarm|alert|electronic|computer|rule|rules|contract|specification ~3 did|does|could|do not ~1 allow|show|display|ask|prompt|include|require|flag|say|cover|carry|have|link|alert|open|tell|let|distinguish|contain|send|permit|mention',
  'form|template|system|screen|database|tool|checklist|policy|guidance|procedure|protocol|threshold|target|contract|rota|rule|rules|timescale|timescales ~3 said|asked|required|allowed|assumed|told|showed|rewarded|treated|meant|defined|hid|offered|directed|encouraged|counted|set|gave',
  'form|template|system|screen|database|tool|record|ward|unit|team|service|rota|shift|clinic ~2 had no|only|one|two|few',
  'systems|system|records|databases could|can|did|do not ~1 exchange|share|talk|speak|link|open|show|see',
  'no|little|without|limited|insufficient|lacked time|access|training|supervision|guidance|room|space|cover|capacity|protected ~2 to|for|on|in|had|that|from',
  'with ~1 cases|families|vacancies|patients|wards|posts|teams|beds',
  'been without',
  'too busy|tired|stretched|few|short',
  'did not have ~2 access|time|knowledge|training|sight|information|capacity|means',
  'prevailing|common|shared|general|dominant|widespread view|belief|assumption|perception|understanding',
  'confusion|uncertainty|misunderstanding|ambiguity about|over|as|between',
  'systems|records|system|databases ~2 incompatible|separate|different',
  'systems|records|system|databases ~2 not compatible|linked|connected|joined|integrated|shared|speak|talk',
  'one|two|single ~2 between|for ~1 two|three|four|five|six|seven|eight|nine|ten',
  'to choose between',
  'form|template|script|system|screen|tool|checklist|policy|pathway|procedure|rule|target ~1 asks|says|requires|allows|shows|rewards|counts|defines',
  'system|software|database|computer ~2 opened|created|split|graded|overwrote|locked|deleted|hid|merged|sorted',
  'had|have no log-in|login|password|laptop|supervisor|induction|handover',
  'had|held|carried ~2 children|people|patients on ~1 list|caseload|books',
  'nobody|no-one|none was|were ~1 told|trained|shown|informed',
  'could not ~2 see|open|access|log|reach|read|view|know|get',
  'not|never able to ~1 see|open|access|log|read|view|search',
  'unable to ~1 see|open|access|log|read|view|search',
  'form|template|system|screen|database|tool|record|record-keeping ~2 has|have no',
  'pathway|service|team|clinic|ward|unit|list|contract|model ~4 took|accepted|saw|offered|covered|treated no|only|nobody|none',
  'left|leaving|leaves no|nobody|none|no-one one? ~2 who|to|with|able|free|time|capacity',
  'had|have no|little|limited|never ~2 way|means|access|time|training|experience|guidance|supervision|knowledge|reason|sight',
)

/** What people knew, believed or were told; their subject is somebody at work. */
export const beliefs: readonly PhraseEntry[] = because(
  'what people had in mind when they did it',
  'believed|thought|assumed|understood|expected|felt|judged|feared|hoped|supposed|reasoned|perceived|knew|suspected|presumed|sensed|concluded ~1 that|it|the|this|they|he|she|there|their|his|her|these|each|other|others|a|an|unable|able|confident|reassured|under|no|more|anxious|pressured|obliged',
  'considered|wanted|accepted|trusted|took|read|interpreted that|it|this|him|her|them|their|what|each|other|others',
  'saw|regarded|viewed|treated|interpreted|read|understood|took|perceived|considered|described ~5 as',
  'took|understood|interpreted|read ~5 to mean|be',
  'relied|trusted|worried|prioritised ~1 on|about|in|that|the',
  'was|were|had|been @adverb? unaware|aware|confident|reassured|anxious|reluctant|unsure|uncertain|convinced|satisfied|afraid|worried|unfamiliar|inexperienced|new|newly|under|focused|preoccupied|overwhelmed|uncomfortable|unclear|untrained|nervous|tired|exhausted',
  'was|were @adverb? used|accustomed to',
  'did|could not know|realise|understand|believe|think|expect|appreciate ~1',
  'did|could not feel|felt able|confident|safe|comfortable|it|that',
  'felt|feel|feeling able|unable|confident|pressured|obliged|reassured|safe|powerless|reluctant|intimidated',
  'had|have|has @negation? ~1 been told|informed|trained|shown|given|advised|instructed|taught|asked|led|sent',
  'was|were not|never ~1 given|trained|shown @determiner? ~2 access|time|training|supervision|guidance|support|how|in|to|the',
  'was|were told|advised|instructed|trained to|not|that',
  'relied|relies|relying on',
  'was|were under|of the impression|belief|view',
  'lacked the|access|time|experience|training|information|confidence|guidance',
)

/** What was believed, by whoever it was. */
export const impersonalBeliefs: readonly PhraseEntry[] = because(
  'a belief that was shared',
  'it was|had ~2 assumed|thought|believed|understood|felt|considered|expected|taken|presumed that|to|the|safe|better|normal|reasonable|acceptable|unnecessary|for',
  'under the impression',
  'in|the belief that',
  'belief|assumption|understanding|expectation|perception|view|impression ~1 that',
  'assumption|assumptions that',
  'assuming|believing|thinking that|it|the|they|he|she|this',
  'was|were|been assumed|thought|believed|understood|presumed to|that',
  'reassured|misled|influenced by',
)

/** After 'due to' these make it a date. */
export const datesDue: ReadonlySet<string> = new Set(
  'be attend meet start begin return see have give appear take visit go leave end finish open close report come'.split(' '),
)
