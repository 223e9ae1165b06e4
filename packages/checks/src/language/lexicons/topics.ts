import { because, type PhraseEntry } from '../phrases.ts'

/** What a passage may speak of, a bit each. They carry what the report alone can show of QM5, QM9, QM12 and QM13, and how a response decides. */
export const topics = {
  /** The review looks for learning, not for somebody at fault (QM5). */
  purpose: 1,
  /** Something that sits uneasily with that purpose (QM5). */
  tension: 2,
  /** Words that lay fault on a person stand here. Set by the rule itself, not by a phrase. */
  blame: 4,
  /** Another process beside the review (QM9). */
  parallel: 8,
  /** How such a process and the review bore on each other (QM9). */
  interaction: 16,
  /** Who of the family was asked (QM12). */
  familyAsked: 32,
  /** Somebody did not take part (QM12). */
  familyAbsent: 64,
  /** What became of what the family said (QM12). */
  familyOutcome: 128,
  /** How hindsight was limited (QM13). */
  hindsightLimited: 256,
  /** What speaks against a conclusion (QM13). */
  counterEvidence: 512,
  /** A claim about more than this case (QM13). */
  wider: 1024,
  /** Where knowledge about more than this case came from (QM13). */
  widerSource: 2048,
  /** Accepted, but only in principle (QM16). */
  inPrinciple: 4096,
  /** Not accepted (QM16). */
  declines: 8192,
  /** Why something waits (QM16). */
  waits: 16384,
  /** A reason is given in these words, of whatever. */
  reason: 32768,
  /** What the family said or asked for (QM12). */
  familySaid: 65536,
} as const

const about = (topic: number, why: string, ...phrases: readonly string[]): PhraseEntry[] =>
  because(why, ...phrases).map(entry => ({ ...entry, topic }))

const family =
  'family|mother|father|parents|grandmother|grandfather|grandparents|siblings|sibling|brother|sister|aunt|uncle|relatives|stepfather|stepmother|step-father|step-mother|partner|carer|carers|mgm|mgf|pgm|pgf'
const families = `${family}|person`
const familys =
  "family's|mother's|father's|parents'|grandmother's|grandfather's|grandparents'|aunt's|uncle's|sister's|brother's|sibling's|siblings'|person's"
const review = 'review|report|scr|cpr|sar|exercise|overview'
const reviewers = 'reviewer|reviewers|authors|author|we'
const learn = 'learn|learning|learned|learnt|lessons|improve|improved|improvement|improvements|understand|understanding'
const blame = 'blame|blaming|fault|culpability|culpable|negligence'
const trial =
  'trial|verdict|sentencing|sentence|proceedings|inquest|prosecution|evidence|charged|charging|conclusion|ended|end|pending'
const tellsUs = 'told|said|described|reported|confirmed|recognised|spoke|explained|estimated|thought|knew'

export const topicPhrases: readonly PhraseEntry[] = [
  ...about(
    topics.purpose,
    'says what the review is for: learning and improvement (Working Together 2015, chapter 4)',
    `purpose|aim|aims|object|objective|objectives|intention|role|task of ~2 ${review} ~8 ${learn}|${blame}`,
    `purpose|aim|aims|object|objective|objectives|intention throughout ~3 ${learn}`,
    `its purpose|aim|aims|object|objective ~10 ${learn}`,
    `review's|report's purpose|aim|aims|object|objective|objectives ~8 ${learn}`,
    `${review} ~3 exists|seeks|sought|intended|aims|commissioned|written|meant|designed|undertaken|look|looks ~8 ${learn}`,
    `commissioned|undertook|began ~2 ${review} ~4 ${learn}`,
    `${review}|authors|reviewers|panel ~6 not|nor|never|without|isn't|avoid|avoids|neither|than ~10 ${blame}`,
    `${review} ~6 learning and avoid ${blame}`,
    `we|authors|reviewers ~12 rather|than|nor|without ~6 ${blame}`,
    `not|neither ~3 role|purpose|aim|task|matter|${blame} ~6 ${review}`,
    'identify improvements|learning|lessons',
    'so that agencies|practice|services|systems|others|professionals|partners ~2 can|may|might ~3 learn|improve|better',
  ),
  ...about(
    topics.tension,
    'an expectation of holding somebody to account, beside the wish to learn',
    'disciplinary|capability|misconduct|fitness-to-practise|grievance ~1 proceedings|process|processes|procedures|investigation|hearing',
    'disciplinary action ~2 against|for|with ~2 @person',
    'hr|personnel ~1 process|proceedings|investigation',
    'held|hold|holding to account',
    'accountability',
    'answer for ~1 what',
    'media|press|public|political ~1 interest|attention|pressure|expectation|expectations|coverage',
    'pressure from ~2 politicians|press|media|public|councillors',
    'professional body|regulator',
    'gmc|nmc|hcpc',
    'used against them|her|him',
  ),
  ...about(
    topics.parallel,
    'an inquiry, proceeding or review that may run beside this one',
    'parallel process|processes|proceedings|investigation|investigations|review|reviews',
    'criminal|murder ~1 proceedings|trial|investigation|prosecution|inquiry',
    'inquest|coroner|ombudsman',
    'care|court|family|civil proceedings|litigation|claim',
    'family court',
    'homicide review|reviews',
    'child death overview|review',
    'serious untoward? incident',
    'internal management? investigation|review|inquiry',
    'own internal? management? investigation|review|inquiry',
    'crown prosecution service',
    'cps|iopc|ipcc|sio',
    'senior investigating officer',
    'hse|cqc|ofsted ~4 investigation|investigating|investigated|inquiry',
    'prosecution|verdict|sentencing',
    'to the defence',
    'charged with ~2 causing|murder|manslaughter|neglect|cruelty|assault|allowing|offences|wounding',
    'awaiting trial|sentence',
    'because|after|before|until of? ~1 trial',
    'in the trial',
    'no other ~2 investigation|review|process|processes|proceedings|investigations|reviews',
    'safeguarding adults|adult review',
    'disciplinary|regulatory|complaints ~1 proceedings|process|processes|investigation|investigations',
  ),
  ...about(
    topics.interaction,
    'tells how two processes bore on each other, or that they did not',
    `interview|interviews|interviewed|conversations|spoken|seen|meetings|event|workshop|publication|published|contribute ~8 until|after|before|till ~5 ${trial}`,
    'delayed|delay|paused|suspended|postponed|timetable|waited ~10 trial|proceedings|inquest|prosecution|cps|investigation|verdict|coroner',
    'trial|proceedings|inquest|prosecution|cps|investigation|coroner|police ~8 delayed|delay|paused|postponed|timetable|waited|agreed|liaison|protocol|disclosure',
    'agreed|agreement|arrangement|protocol|liaison|discussed|discussion|contact ~5 police|cps|coroner|court|prosecution|prosecutor|sio|senior',
    'disclosure|disclosed ~3 to|of|protocol ~2 coroner|defence|court|police|prosecution|cps|him|her|them|protocol|parties',
    'coroner|prosecution|prosecutor|judge|cps|sio|iopc|ombudsman ~8 draft|review|reviewer|reviewers|workshop|panel|authors|event',
    'reviewer|reviewers|panel|author|authors ~3 met|agreed|liaised|wrote|spoke ~3 sio|coroner|cps|police|prosecution|judge',
    'leave|permission ~10 review|reviewers',
    'and ~1 review ~3 shared|exchanged|together|joined',
    'did|had|has not|no ~4 effect|affect|bearing|impact',
    'witness|witnesses ~8 review|reviewer|reviewers|interviewed|spoken',
  ),
  ...about(
    topics.familyAsked,
    'tells that the review asked, met or heard members of the family',
    `${reviewers} ~6 met|spoke|visited|interviewed|invited|asked|approached|contacted|heard|talked|wrote ~6 ${families}`,
    `${families} ~8 invited|asked|approached|offered|contributed|contribute|agreed|met|spoke|talked|told|gave|declined ~8 review|reviewer|reviewers|authors|author|draft`,
    `${families} ~6 with|by|to|told|met us`,
    `${families} ~3 invited ~2 contribute|participate|take|read`,
    `${families} ~3 contributed to|by|in ~1 review|letter|writing|report`,
    `${families} would be approached|invited|asked|contacted|met`,
    `${families} ~2 read|seen|saw the|a draft|report`,
    `${families}|mrs|mr ~4 offered ~4 advocate|meeting`,
    `${familys} account|contribution|perspective|voice`,
    `${familys} views|comments ~4 gathered|set|heard|included|below|draft`,
    'told of the review',
    'young person herself|himself|themselves ~2 asked',
    `grateful|thank|thanks ~5 ${families}`,
    `contribution|contributions|views|account of|from|by ~1 ${families}`,
    `letters|letter ~3 ${families} ~8 review|part|contribute`,
    `meeting|conversation with ~2 ${family} ~8 solicitor|advocate|supporter`,
    `${family} ~6 take|taking|took part`,
    `${family} ~4 declined|refused|withdrew|chose|preferred|wish|wished|reply|respond|responded|traced`,
    `${family} ~3 not ~2 spoken|interviewed|approached|contacted`,
  ),
  ...about(
    topics.familySaid,
    'tells what somebody of the family said or asked for',
    `${families} ~4 said|told|asked|pointed|disagreed|felt|wanted|wished|raised|questioned|corrected|suggested|remembered`,
    `${familys} request|wish|account|comments|information|views|view|point|points|words|suggestion`,
    `${families} ~8 his|her|their information|account|view|words`,
    `account|views|comments|request|information of|from|by ~1 ${families}`,
    `${families} ~4 invited|asked ~2 read|check`,
  ),
  ...about(
    topics.familyAbsent,
    'tells that somebody did not take part in the review',
    `${family} ~4 declined|refused|chose|preferred|wished ~2 part|contribute|participate|meet|come|speak|engage`,
    `${family} ~4 invited ~3 declined|refused|preferred|withdrew`,
    `${family} ~6 not ~3 part|contribute|contributed|participate|involved|meet|interviewed|approached|reply|respond|responded|contacted|traced`,
    `${family} could not be traced|contacted|found|reached|located|interviewed|asked`,
    `${family} withdrew after|from|because|before`,
    `${family} ~2 too ~4 to take|meet|contribute|participate|speak`,
    `${family} ~2 not ~1 spoken`,
    'declined|refused to ~2 part|contribute|participate',
    'no reply|response|answer was? received?',
  ),
  ...about(
    topics.familyOutcome,
    'tells what became of what was said: checked, taken up, corrected, or why not',
    'chronology|draft|report|paragraph|sentence|section|chapter|text|dates|events|account ~8 corrected|changed|amended|added|removed|altered|rewritten|reworded|out',
    'corrected|changed|amended|added|removed|altered|rewritten|taken|included|quoted|set|explained ~6 report|chronology|draft|paragraph|section|chapter|text|finding|appendix|beside',
    'terms of reference ~3 widened|changed|amended|extended',
    'this|that|it|which became|becomes finding|findings|recommendation',
    'this|that|it|her|his|their|which ~6 finding|findings 1|2|3|4|5|6|7|8|9|one|two|three|four|five|six',
    'checked ~3 with|against ~2 records|record|files|log',
    'borne|bear|bears|confirmed|contradicted|supported ~3 out|records|record|files|file',
    'not be confirmed|verified|checked',
    'records|record|files|log ~2 show|shows|confirm|confirms|contradict|support|bear',
    'led|leads ~1 review|panel|reviewers|team|us',
    'shaped|informed|reflected|reflects ~3 section|report|review|finding|findings|analysis|terms|chapter',
    'request|wish ~9 followed|granted|added|accepted|met',
    'comments ~4 accepted|taken|included',
    'corrected|changed|amended|added|altered ~2 result|request',
  ),
  ...about(
    topics.hindsightLimited,
    'speaks of hindsight as something to be limited, or of what could be known then',
    'hindsight|outcome bias',
    'hindsight makes|distorts|can|may|tends|is',
    'guard|guarded|guarding|avoid|avoided|limit|limited|minimise|minimised|reduce|reduced|resist|counter ~6 hindsight',
    'bias|effect|effects|danger|risk|influence|distortion of hindsight',
    'wise after the event',
    'why ~4 made|makes|make sense',
    'made|makes|make sense at|to|then',
    'local rationality',
    'view from ~1 inside',
    'what ~6 known|knew|available|visible|saw|understood ~3 at the time',
    'asking|asked what ~3 knew|thought|known',
    'only ~3 information ~4 available|known',
    'could ~1 have been known',
    'knowing|knowledge|without ~3 outcome|ended',
    'know|knew|knowing what|how ~3 next|ended|outcome',
    'see|saw|seen|events ~1 as ~5 saw',
  ),
  ...about(
    topics.counterEvidence,
    'puts something against a conclusion, or says that it was looked for',
    'evidence|records|account|accounts ~3 against|contradicts|contradicted|contrary|conflicts|conflicting|mixed|contradictory',
    'point|points|pointed ~1 other way',
    'counter-evidence|counterevidence|counter-example',
    'alternative|other|another|different|competing explanation|explanations|interpretation|interpretations|reading',
    'saw|see|sees|remember|remembers|remembered|understood it|this|things ~1 differently|otherwise',
    'not all|every|everyone|everybody ~4 agree|agreed|agrees|recognised|shared|bears|fits|supports',
    'do|does|did not ~1 support|fit|bear ~1 what|this|conclusion|finding|explanation|view',
    'do|does|did not ~1 accept|share ~1 reading|view|conclusion|finding|explanation|interpretation',
    'who did not recognise it|this',
    'team|panel|reviewers|practitioners|agencies|members|authors ~2 disagreed|disagree|disputed|dispute|divided',
    'conclusion|conclusions|finding|findings|interpretation|hypothesis|analysis ~2 tested|challenged|questioned',
    'speaks|speak|spoke|weighs|counts against',
    'against this|that stands|must|we|is',
    'looked for|sought ~1 cases|examples|instances|evidence ~6 worked|against|contrary|opposite|not',
    'both be right|true',
    'may|might also be that',
    'exception|exceptions to ~1 pattern|finding|this',
  ),
  ...about(
    topics.wider,
    'a claim about more than this case',
    'other|similar|many|most|comparable ~1 cases|families|teams|areas|schools|practices|children',
    'similar|same ~1 delay|delays|pattern|patterns|problem|problems|gap|gaps|difficulty|difficulties|weakness|thing|finding',
    'half|third|quarter|majority of ~1 all|referrals|cases|files|families|them|staff|teams',
    'few had|have|of|knew',
    'said the same',
    'found it|this too|also',
    'more|still widely|generally|common',
    'not ~3 unique|peculiar|confined|particular|specific|limited|isolated to|in|incident|example',
    'routinely|usually|typically|commonly|elsewhere|nationally|widespread',
    'across the ~2 service|county|borough|city|area|system|region|partnership|trust|agencies',
    'usual|common|normal|routine|everyday ~1 practice|problem|pattern|way|experience|there|here',
    'in their own agencies|agency|teams|team|services|localities',
  ),
  ...about(
    topics.widerSource,
    'names where knowledge about more than this case came from',
    'audit|audits|survey|surveys|sample|sampled|data|statistics|figures|research|study|studies|inspection|inspections|literature|dataset|questionnaire|workshop|workshops|focus',
    'earlier|previous|national|published reviews|review',
    `practitioners|staff|nurses|visitors|gps|workers|managers|officers|teachers|doctors|team|teams|schools|reviewers|midwives ~4 ${tellsUs}`,
    `review|reference|learning team|group|event ~3 ${tellsUs}|drew`,
  ),
  ...about(
    topics.inPrinciple,
    'an acceptance that holds something back',
    'in principle',
    'subject to ~4 resources|funding|resource|approval|agreement|capacity|review',
    'broadly|partly|partially|largely accept|accepts|accepted|agree|agrees|agreed',
    'accept|accepts|accepted|agree|agrees|agreed ~3 spirit|part|broadly|partly|partially',
  ),
  ...about(
    topics.declines,
    'a refusal in words',
    'not ~1 accept|accepted|agree|endorse|adopt',
    'reject|rejects|rejected',
    'unable|cannot ~2 accept|support|agree|endorse',
  ),
  ...about(
    topics.waits,
    'says what something waits for',
    'until ~4 has|have|is|are|been',
    'wait|waits|waiting|deferred|defer|postponed|postpone|delayed|later|pause|paused ~8 because|until|while|since|so|after',
    'because|since|while|as ~6 under way|first|already|priority',
  ),
  ...about(
    topics.reason,
    'a reason in so many words',
    'because|since|reason|reasons|owing|due|so|explained|explaining|felt|feeling|wanted|saying|said|unwell|abroad|criminal|distress|distressing|painful|advice|advised|charged|trial|bail|pending|request',
    "as he|she|they|he'd|she'd|they'd",
    'told ~2 that',
  ),
]
