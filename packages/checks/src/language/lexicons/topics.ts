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
} as const

const about = (topic: number, why: string, ...phrases: readonly string[]): PhraseEntry[] =>
  because(why, ...phrases).map(entry => ({ ...entry, topic }))

const family =
  'family|mother|father|parents|grandmother|grandfather|grandparents|siblings|sibling|brother|sister|aunt|uncle|relatives|stepfather|stepmother|partner|carer|carers|children|child'

export const topicPhrases: readonly PhraseEntry[] = [
  ...about(
    topics.purpose,
    'says what the review is for: learning and improvement (Working Together 2015, chapter 4)',
    'purpose|aim|aims|object|objective|objectives|intention ~8 learn|learning|lessons|improve|improvement|understand|understanding',
    'not ~4 blame|culpability|fault',
    'neither blames|blame',
    'learning|learn ~2 rather|not ~3 blame|blaming|fault',
    'without|nor|avoid|avoids ~3 blame|blaming|culpability',
  ),
  ...about(
    topics.tension,
    'an expectation of holding somebody to account, beside the wish to learn',
    'disciplinary|capability|misconduct|fitness-to-practise ~1 proceedings|process|processes|procedures|investigation|action|hearing',
    'held|hold|holding to account',
    'media|press|public|political ~1 interest|attention|pressure|expectation|expectations|coverage',
    'professional body|regulator',
  ),
  ...about(
    topics.parallel,
    'an inquiry, proceeding or review that may run beside this one',
    'parallel process|processes|proceedings|investigation|investigations|review|reviews',
    'criminal|murder ~1 proceedings|trial|investigation|prosecution|inquiry',
    'inquest|coroner',
    'care|court|family|civil proceedings|litigation|claim',
    'family court',
    'domestic homicide review',
    'crown prosecution service',
    'cps|iopc|ipcc',
    'no other ~2 investigation|review|process|processes|proceedings|investigations|reviews',
    'safeguarding adults|adult review',
    'disciplinary|regulatory|complaints ~1 proceedings|process|processes|investigation|investigations',
  ),
  ...about(
    topics.interaction,
    'tells how two processes bore on each other, or that they did not',
    'interview|interviews|interviewed|conversations|spoken|meetings ~6 until|after ~5 trial|proceedings|verdict|charged|charging|sentencing|police|cps|prosecution',
    'delayed|delay|paused|suspended|postponed|timetable|waited ~10 trial|proceedings|inquest|prosecution|cps|investigation|verdict|coroner',
    'trial|proceedings|inquest|prosecution|cps|investigation|coroner|police ~8 delayed|delay|paused|postponed|timetable|waited|agreed|liaison|protocol|disclosure',
    'agreed|agreement|arrangement|protocol|liaison|discussed|discussion|contact ~5 police|cps|coroner|court|prosecution|prosecutor',
    'disclosure ~3 to|of|protocol',
    'did|had|has not|no ~4 effect|affect|bearing|impact',
    'witness|witnesses ~5 review|reviewer|interviewed|trial',
  ),
  ...about(
    topics.familyAsked,
    'tells that members of the family were asked, met or heard',
    `${family} ~5 invited|asked|approached|contacted|met|consulted|interviewed|contributed|contribution|agreed|offered|spoke|spoken|declined`,
    `invited|asked|approached|met|spoke|interviewed|visited ~5 ${family}`,
    `contribution|contributions|involvement|views|account ~2 ${family}`,
  ),
  ...about(
    topics.familyAbsent,
    'tells that somebody did not take part',
    `${family} ~4 declined|refused|withdrew`,
    `${family} ~6 not ~3 part|contribute|contributed|participate|involved|meet|interviewed|approached|reply|respond|responded|contacted|traced`,
    `${family} ~4 could not be`,
    'declined|refused to ~2 part|contribute|participate|meet|engage|speak',
    'chose|decided|preferred|wished not to',
    'no reply|response|answer was? received?',
  ),
  ...about(
    topics.familyOutcome,
    'tells what became of what was said: checked, taken up, corrected, or why not',
    'changed|corrected|amended|altered|added|removed|rewritten|reworded|included ~6 report|draft|chapter|section|paragraph|text|finding|findings|account|result|request',
    'report|draft|chapter|section|paragraph|text|finding|findings|account|analysis|terms ~4 changed|corrected|amended|altered|reflects|reflect|includes|include|rewritten|informed|shaped',
    'as a result|consequence',
    'led|leads to|the',
    'taken up|account|forward in|of|by',
    'borne|bears|confirmed|contradicted|supported ~3 records|record|files|file',
    'records|record|files ~4 confirm|confirms|confirmed|show|contradict|support|agree|bear',
    'this|that|it|her|his|their|which ~6 finding|findings 1|2|3|4|5|6|7|8|9|one|two|three|four|five|six',
  ),
  ...about(
    topics.hindsightLimited,
    'speaks of hindsight as something to be limited, or of what could be known then',
    'hindsight ~3 bias|is|was|can|makes|distorts|by|has|may',
    'guard|guarded|guarding|avoid|avoided|limit|limited|minimise|minimised|reduce|reduced|resist|counter ~6 hindsight|outcome',
    'benefit|bias|effect|effects|danger|risk|influence ~1 hindsight',
    'known|knew|available|visible|reasonable|understood|seen|saw|see ~4 at the time',
    'outcome|hindsight bias',
    'view from inside',
    'without knowing|knowledge ~3 outcome|happened|happen|end',
  ),
  ...about(
    topics.counterEvidence,
    'puts something against a conclusion, or says that it was looked for',
    'evidence|information|records|account|accounts ~3 against|contradicts|contradicted|contrary|conflicts|conflicting|challenges',
    'counter-evidence|counterevidence|counter-example',
    'alternative|other|another|different|competing ~1 explanation|explanations|interpretation|interpretations|reading|view|views',
    'not all|every|everyone|everybody ~4 agree|agreed|agrees|recognised|shared|bears|fits|supports',
    'not ~2 supported|support|borne ~2 by|the|this|that',
    'disagreed|disagree|disagreement|disagrees|disputed|dispute|disputes',
    'tested|test|tests|checked|challenged ~6 against|conclusion|conclusions|finding|findings|interpretation',
    'one|some|two|three|a ~5 exception|exceptions',
  ),
  ...about(
    topics.wider,
    'a claim about more than this case',
    'other|similar|many|most|comparable ~1 cases|families|teams|areas|schools|practices|children',
    'more|still widely|generally|common',
    'not ~3 unique|peculiar|confined|particular|specific|limited|isolated to|in|incident|example',
    'routinely|usually|typically|commonly|elsewhere|nationally',
    'across the ~2 service|county|borough|city|area|system|region|partnership|trust|agencies',
    'usual|common|normal|routine|widespread|everyday ~1 practice|problem|pattern|way|experience',
  ),
  ...about(
    topics.widerSource,
    'names where knowledge about more than this case came from',
    'audit|audits|survey|surveys|sample|data|statistics|figures|research|study|studies|inspection|inspections|literature|dataset|questionnaire|workshop|workshops|focus',
    'practitioners|staff|nurses|workers|managers|officers|teachers|doctors|team|reviewers|midwives ~4 told|said|described|reported|confirmed|recognised|spoke|explained|estimated',
    'review|reference|learning team|group|event ~3 told|said|described|reported|confirmed|recognised|knew|drew',
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
    'because|since|reason|reasons|owing|due|so|explained|explaining|felt|feeling|wanted|saying|said|unwell|abroad|criminal|distress|distressing|painful|advice|advised|charged|trial|bail',
  ),
]
