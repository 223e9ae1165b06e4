import { because, type PhraseEntry } from '../phrases.ts'
import { people } from './word-classes.ts'

const theirs = people.map(word => `${word}'s`).join('|')
/** A negative quality, of a person or of what they did. */
const faulty =
  'careless|negligent|incompetent|lazy|reckless|complacent|irresponsible|unprofessional|uncaring|inept|naive|gullible|foolish|sloppy|slapdash|cavalier|dismissive|indifferent|selfish|arrogant|callous|thoughtless|inattentive|lamentable|cold|uninterested|overconfident|over-confident|disgraceful|disgrace|shambolic|amateurish|hostile|rude|curt|brusque|offhand|patronising|condescending|lackadaisical|half-hearted|perfunctory|superficial|cursory|inexcusable|indefensible|unforgivable|unacceptable|shameful|appalling|abysmal|woeful|dire|pitiful|pathetic|feeble|weak|wrong|mistaken|misguided|misjudged|ill-judged|lax|slack|remiss|neglectful|inadequate|deficient|wanting|lacking|ineffective|hopeless|useless|shoddy|substandard|unimpressive|obstructive|evasive|untruthful|dishonest|judgemental|prejudiced|biased|blinkered|stubborn|obstinate|pig-headed|high-handed|heavy-handed|cowardly|timid|spineless|idle|unreliable|haphazard|chaotic|disorganised|muddled|confused|poor|flawed|faulty|defensive|uncooperative|unhelpful|insensitive|unkind|cruel|heartless|unfeeling|unsympathetic|impatient|irritable|bored|distracted|preoccupied|derelict|blameworthy|culpable|insufficient|below|short|unsafe|dangerous'
const shocking =
  'inexcusable|indefensible|unforgivable|unacceptable|shameful|disgraceful|deplorable|appalling|extraordinary|incredible|astonishing|scandalous|unpardonable|lamentable|woeful|unprofessional|reprehensible'

/** Fault, when a person is the subject. Each begins at the verb or its auxiliary. */
export const personalFaults: readonly PhraseEntry[] = [
  ...because(
    'says that a duty was not met, as a fact about a person',
    'failed|fails|failing to',
    'failed|fails in|at ~2 duty|duties|role|job|responsibilities|responsibility',
    'failed @determiner child|family|patient|children|her|him|them',
    'neglected|neglects|omitted|forgot|refused to',
    'neglected|breached|abandoned @determiner ~1 duty|duties|responsibility|responsibilities|post|role',
  ),
  ...because(
    'an omission told as a choice or as carelessness',
    'did|does|do|could|would not|never even|bother|care|trouble',
    "didn't|couldn't even|bother|care",
    'could not be bothered',
    'did nothing',
    'took|showed|had|made|displayed|paid no interest|effort|attempt|curiosity|excuse|regard|concern|heed|attention|insight|justification',
    'showed|displayed|demonstrated|exhibited|had ~2 lack|disregard|incompetence|indifference|complacency|arrogance|naivety|carelessness|negligence',
    'showed|displayed|demonstrated|exercised|used|had|gave ~1 poor|little|scant|insufficient|bad|inadequate judgement|judgment|curiosity|insight|regard|interest|thought|care|attention',
    'lacked|lacks ~3 curiosity|judgement|judgment|skill|skills|insight|competence|rigour|care|diligence|compassion|professionalism|knowledge|empathy|grip|urgency|courage|persistence|assertiveness|confidence',
    'chose not to',
    'chose to ignore|overlook|disregard|believe',
    'turned|turns a blind eye',
    'turned|looked ~1 away|other',
    'walked away',
    'washed @determiner hands',
    'gave|gives up on',
    'did not|never do @determiner ~1 job|duty|enough|work',
    'did not|never ~1 take ~5 seriously',
    'did not|never ~2 properly|adequately|appropriately|professionally|competently|diligently|thoroughly|responsibly',
    'did not ~8 properly|adequately|appropriately|competently|diligently|thoroughly|sufficiently',
    'did not act|respond|behave|perform ~2 as ~2 should|expected|required',
    'did not|never ~1 protect|safeguard',
    'did not|never ~1 exercise|show|apply|demonstrate|display|use ~3 curiosity|judgement|judgment|care|diligence|scepticism|compassion|insight|respect|rigour',
  ),
  ...because(
    'a verb that holds the fault in itself',
    'ignored|disregarded|overlooked|dismissed|belittled|trivialised|mishandled|mismanaged|botched|bungled|misjudged|disbelieved|fobbed|neglected|flouted|ducked|shirked',
    'missed|misses|misread|misinterpreted ~4 sign|signs|opportunity|opportunities|chance|chances|injury|injuries|fracture|fractures|bruise|bruising|diagnosis|significance|point|situation|risk|risks|symptoms|result|results|clues|deterioration',
    'let|lets @determiner ~2 down',
    'let|lets him|her|them|everyone down',
    'allowed|allows herself|himself|themselves to',
    'allowed ~3 to drift|slip|fall|deteriorate|lapse|continue|suffer',
    'lost sight|control|interest|grip',
    'colluded|lied|lies|misled|deceived|rubber-stamped|covered-up|falsified',
    'covered up',
    'passed the buck',
    'hid behind',
    'jumped to',
    'fell|falls|fallen @adverb? short|below',
    'got|gets it|this|things ~1 wrong',
    'made|makes|committed ~3 mistake|mistakes|error|errors|misjudgement|misjudgements|blunder|blunders',
    'put|puts|placed|prioritised ~1 own|his|her|their ~2 before|first|above|ahead|over',
    'acted|behaved|practised|performed @adverb? negligently|carelessly|recklessly|irresponsibly|unprofessionally|improperly|incompetently|wrongly|selfishly|inappropriately|poorly|badly',
    'performed|acted|managed|conducted|handled|dealt ~6 poorly|badly|incompetently|carelessly|negligently',
    'caused|contributed ~1 the|her|his|their death',
  ),
  ...because(
    'an idiom of neglect or of credulity, when it is said of a person (Oxford Dictionary of Idioms)',
    'let ~4 slip|slide|drift|lapse',
    'asleep|sleepwalked at|on|into|through',
    'swallowed|bought ~5 whole|story|account|line|hook|lies|lie|excuses|explanation',
    'not|hardly|never up to @determiner? job|task|role|mark|it',
    'out of ~1 depth',
    'waved|nodded|rushed|hurried ~4 through|on',
    'sat on ~3 letter|report|referral|information|result|results|email|file|it|allegation|complaint|message',
    'sat back|idly',
    'stood by|idly|back',
    'brushed|shrugged|waved|laughed|batted|pushed|swept ~5 aside|off|away|under',
    'took ~4 word for',
    'would not be ~1 questioned|told|challenged|moved|persuaded|contradicted',
    'would not listen|hear',
    'was|were never going to',
    'treated|regarded|dismissed ~4 as ~2 nuisance|joke|chore|irritation|inconvenience|bother|trivial|unimportant|beneath',
    'refused ~3 to|point|outright|flatly',
    'gave|paid|spared ~4 hardly|barely|scarcely|scant|little|no ~2 glance|thought|attention|notice|heed|moment',
    'put|puts|placed ~5 before|above|ahead ~1 the|child|baby|boy|girl|her|his|patient|safety|family',
    'wilfully|knowingly|deliberately|carelessly|blithely|cheerfully|conveniently|casually|lazily ~1',
    'told|rang|informed|asked nobody|no-one',
    'invented|fabricated|backdated|back-dated|doctored|faked|forged|concealed|hid ~3 notes|record|records|entry|visit|visits|evidence|truth|note|report|letter',
    'had|has|have no ~1 excuse|business|right|defence|justification|shame',
    'must|should|ought|will|has|have to? ~1 answer|answerable|apologise for|to',
    'took @determiner easy|lazy|soft|path|line ~1',
    'dropped|fumbled @determiner ball|catch',
    'buried|burying @determiner head|heads',
    'cut|cutting corners',
    'went|going|gone through the motions',
    'turned|turning @determiner? deaf|blind|back|backs',
    'dragged|dragging @determiner heels|feet',
    'eye|eyes ~1 off the ball',
    'took|taken|accepted|believed ~5 at face value',
    'made|makes|making excuses|light',
    'ticked|ticking @determiner? boxes|box',
    'was|were|been|allowed @adverb? ~3 played|duped|fooled|charmed|hoodwinked|conned|bamboozled|outwitted|tricked|strung',
    'had|showed|displayed|betrayed|took|gave|made|evinced no|little|scant|minimal ~1 grasp|idea|notion|sense|understanding|clue|urgency|inclination|appetite|thought|attempt|curiosity|remorse|grip|time|heed',
    'did|could not|never ~1 lift|raise ~1 finger|voice',
    "couldn't|wouldn't ~2 bothered|troubled|fussed",
    'had|has|under a|the|every duty|responsibility|obligation to ~8 and|but ~2 not|ignored|failed|disregarded|neglected|nothing|never',
    'wasted|squandered|frittered ~3 time|chance|opportunity|months|weeks|days|hours',
    'preferred|chose @determiner? ~3 quiet|easier|convenience|paperwork|comfort',
    'abdicated|evaded|dodged|sidestepped|shrank',
    'dithered|prevaricated|procrastinated|bluffed|blundered|blustered|stonewalled|fudged',
    'was|were|been @adverb? ~1 blind to',
    'did|does @determiner job|work ~3 badly|poorly|carelessly',
  ),
  ...because(
    'says what a person ought to have done',
    'should|ought @negation? @adverb? to? @adverb? have @adverb? @participle',
    "shouldn't have @adverb? @participle",
    'should|ought @negation? to? have had',
    'could and should have',
    'should|could|might @adverb? have done|tried|asked|known|acted ~2 more|harder|better|sooner|earlier|differently|further',
    'had|has a duty to ~8 but|and ~2 not',
  ),
  ...because(
    'names the one who answers for it',
    'must|should|has|have|need|needs|ought ~1 take|bear|accept|share|shoulder ~2 responsibility|blame|accountability|culpability',
    'bears|bore|bear|carries|carried|carry|shares|shared ~3 responsibility|blame|culpability|guilt',
    'is|was|were|are|been @adverb? ~1 to blame',
    'is|was|were|are|been @adverb? ~2 at fault',
    'is|was|were|are|been @adverb? ~2 responsible|culpable|accountable for ~4 death|failure|failures|failing|failings|outcome|tragedy|error|delay|injuries|harm',
    'is|was|were|are|been @adverb? criticised|blamed|censured|reprimanded for',
    'is|was|were|are|been @adverb? culpable|guilty|blameworthy|wrong|mistaken to?',
    'has|have|had ~1 only herself|himself|themselves',
    'has|have|had ~2 blood on',
  ),
  ...because(
    'a negative quality as a property of the person',
    'was|were|is|are|been too|so|far ~2 quick|ready|willing|reliant|optimistic|close|busy|eager to|about|on|for|with|in',
    'is|was|were|are|been|being|became|seemed|appeared|proved|remained|felt @adverb? too|so|very|simply|clearly|also|rather|quite|grossly|wholly|completely|entirely|far|somewhat|plainly? too? careless|negligent|incompetent|lazy|reckless|complacent|irresponsible|unprofessional|uncaring|inept|naive|naïve|gullible|foolish|feckless|sloppy|slapdash|cavalier|dismissive|indifferent|selfish|arrogant|callous|thoughtless|inattentive|inexcusable|derelict|ineffective|ineffectual|weak|passive|unreliable|dishonest|disinterested|uninterested|slow|over-optimistic|overoptimistic|judgemental|over-reliant|blasé|lax|remiss|obstructive|evasive|unhelpful|defensive|uncooperative|unfit|timid|cowardly|rude|stupid|ignorant|untruthful|neglectful|abusive|manipulative|deceitful|hopeless|useless|clueless|oblivious|trusting|accepting|heartless|insensitive|unkind|insufficiently|inadequate|poor',
    `is|was|were|are|been|being|seemed|proved|became|remained @adverb? @adverb? ${faulty.replaceAll(/\|(?:cold|poor|hostile|wanting|short|below|unsafe|dangerous|confused|chaotic|disorganised|bored|distracted|preoccupied|wrong|inadequate|insufficient|biased|weak|cruel|disgrace|lacking|impatient|irritable)(?=\||$)/g, '')}`,
    'is|was|were|are|been @adverb? ~1 not|insufficiently ~1 curious|professional|competent|diligent|thorough|vigilant|interested|assertive|proactive|attentive|rigorous|persistent|sceptical|fit',
    'is|was|were|been @adverb? easily ~1 taken|fooled|deceived|misled|manipulated|distracted',
    'is|was|were|been taken in',
    "wasn't|weren't|isn't|aren't ~1 interested|curious|bothered|competent|professional|diligent|careful|listening",
  ),
]

/** A fault as a thing, with the person it is laid to. */
export const faultNouns =
  'failure|failures|failing|failings|negligence|carelessness|incompetence|inaction|complacency|laziness|arrogance|naivety|error|errors|mistake|mistakes|fault|faults|shortcomings|misjudgement|misjudgment|dereliction|indifference|inattention|recklessness|neglect|misconduct|ineptitude|thoughtlessness|incuriosity|gullibility|blunder|blunders|omission|omissions|malpractice|culpability'

export const laidToPeople: readonly PhraseEntry[] = [
  ...because(
    'a fault laid to a role by name',
    `${faultNouns} of|by|from @determiner? ~2 @person`,
    'error|errors|lapse|lapses|mistake|mistakes|failure of judgement|judgment|practice|care|duty by|on|of ~3 @person',
    `${faultNouns} on the part of ~4 @person`,
    `lack|absence|want of ~5 on the part of ~4 @person`,
    `lack|absence|want of care|curiosity|judgement|rigour|interest|diligence|skill|competence|professionalism|insight by|from|among|shown ~3 @person`,
    `poor|bad|sloppy|negligent|careless|shoddy|unacceptable practice|judgement|decision-making|care|work|recording by|of|from|on ~5 @person`,
    'fault|blame|responsibility|failings|failing lies|lay|rests|rested|lie|rest @adverb? with ~4 @person',
    'blame for ~6 lies|lay|rests|rested|lie|rest ~1 with ~4 @person',
    'responsibility for ~6 lies|lay|rests|rested|lie|rest ~1 with ~4 @person',
    'remiss|careless|negligent|wrong|irresponsible|unprofessional|naive|naïve|foolish|inexcusable|unforgivable|lax|thoughtless of @determiner? ~3 @person',
    'no excuse|justification|defence|explanation for @determiner? ~3 @person',
    `no excuse|justification|defence for @determiner? ~1 ${theirs}`,
    `${shocking} that ~3 @person`,
    `${shocking} for|of|in @determiner? ~3 @person`,
    `fault|blame|responsibility|failing|failure|mistake|error is|was|were|remains @adverb? @determiner? ~2 ${theirs}`,
    'defend|excuse|justify|condone what ~4 @person',
    'sheer|pure|wilful|gross|plain|utter inattention|carelessness|negligence|incompetence|laziness|neglect|indifference|arrogance|complacency|stupidity|thoughtlessness|idleness',
    'fault|blame|responsibility is|was|must ~2 laid|placed|put ~2 at|on|with ~3 @person',
    'had ~4 @person ~1 doing|done @determiner ~1 job|work|duty|duties',
    'had ~4 @person ~1 done|did what|as|the|their|her|his|more',
    'had ~4 @person ~1 bothered|troubled|cared to',
    'had ~4 @person ~1 paid|taken|shown ~2 attention|care|notice|interest|heed|trouble',
  ),
  ...because(
    'done to somebody, and by whom',
    'ignored|disregarded|overlooked|dismissed|neglected|missed|mishandled|mismanaged|misread|failed|misjudged|trivialised|minimised|misled|betrayed|abandoned @adverb? by @determiner? ~3 @person',
    'let|badly down ~1 by @determiner? ~3 @person',
  ),
  ...because(
    'a fault word as the quality of a role',
    'careless|negligent|incompetent|lazy|reckless|complacent|irresponsible|unprofessional|uncaring|inept|gullible|feckless|neglectful|sloppy|dishonest|unfit|bungling|callous @determiner? ~1 worker|workers|nurse|nurses|doctor|doctors|gp|officer|officers|manager|managers|practitioner|practitioners|staff|teacher|midwife|visitor|mother|father|parent|parents|professional|professionals|supervisor|consultant|paramedic|carer|carers',
  ),
  ...because(
    'quality said to be missing in the professionals whose word it carries',
    'lack|absence|want of professional|basic|appropriate|sufficient|any|adequate curiosity|competence|challenge|compassion|judgement',
    'insufficient|inadequate|limited|poor|little|no professional curiosity|judgement',
    'professional curiosity was|were @adverb? lacking|absent|missing|limited|poor|insufficient',
  ),
]

/** Faults that may stand after "the social worker's" or 'his'. */
export const ownFaults: readonly PhraseEntry[] = because(
  'a fault as something that the person has',
  `${faultNouns}`,
  'lack|absence of care|curiosity|judgement|rigour|interest|diligence|skill|competence|professionalism|insight|challenge|concern|empathy|compassion|attention|action|knowledge',
  'poor|bad|flawed|faulty|careless|sloppy|lazy|negligent|unprofessional|reckless|cavalier|dismissive practice|judgement|judgment|decision-making|thinking|decision|attitude|work|conduct|behaviour|recording|handling|management|approach|parenting|assessment|note-keeping|record-keeping|notes|records|communication|supervision|leadership|oversight|planning',
  'inability|refusal|unwillingness|reluctance to',
  'job|duty|responsibility|role|place to ~8 and|but|yet ~3 not|never|failed|nobody',
  'silence|inertia|idleness|timidity|cowardice|credulity|apathy|slackness|disinterest',
  'delay|delays|slowness in',
  'disregard for|of',
)

/** A verdict on what somebody did at work: "the manager's recording was poor". */
export const verdicts: readonly PhraseEntry[] = because(
  'a verdict on a piece of work, said of its author',
  `practice|judgement|judgment|decision|decisions|decision-making|assessment|assessments|recording|records|oversight|supervision|response|management|handling|care|conduct|work|communication|notes|actions|approach|leadership|analysis|observations|documentation|performance|knowledge|attitude|behaviour|thinking|plan|note|handwriting|standards|manner|tone|effort|excuse|excuses|explanation|role|part|failure ~5 was|were|is|are @adverb? @adverb? ~1 ${faulty}`,
)

export const faultyManner: readonly string[] =
  'negligently carelessly recklessly irresponsibly unprofessionally incompetently lazily wrongly inexcusably foolishly wilfully naively stupidly selfishly sloppily inappropriately improperly'.split(
    ' ',
  )

/** Sentences that turn blame away. */
export const disclaimers: readonly PhraseEntry[] = because(
  'says that nobody is blamed, or that blame explains little',
  'not|nor|never ~5 blame|blaming|blames|fault|culpability|criticise|criticism|criticising|scapegoat',
  'no blame|fault|criticism',
  'no|nobody|none|neither ~3 is|was|are|were|be ~1 to blame',
  'not ~6 criticism of',
  'without ~2 blame|blaming|fault|criticising|criticism',
  'rather than ~6 blame|blaming|failure|failures|failing|failings|fault|faults|individual|individuals|carelessness|error|errors|one|negligence|person|people|mistake|mistakes',
  'avoid|avoids|avoiding|resist|resists ~3 blame|blaming|criticism|fault',
  'not|than|neither ~4 failing|failings|failure|failures|carelessness|laziness|negligence|error|incompetence|inattention|mistake of|by|on ~6 person|individual|individuals|worker|practitioner|practitioners|professional|staff|people|nurse|officer',
  'not ~1 because ~5 careless|lazy|uncaring|incompetent|negligent|indifferent',
  'cannot|not|nor ~3 explained|reduced|attributed|put ~3 to? ~3 failings|failure|error|individual|individuals|one|negligence|carelessness',
  'blame|blaming @adverb? culture|free|games|game|individuals',
)
