import { because, type PhraseEntry } from '../phrases.ts'

/** Judging by the outcome (CHECKS.md; Fischhoff 1975; Dekker, Field Guide to Understanding Human Error, on counterfactual and judgemental language). */
export const hindsightPhrases: readonly PhraseEntry[] = [
  ...because(
    'an opportunity is one only to those who know what came of it',
    'missed|lost|wasted|squandered|neglected|overlooked ~3 opportunity|opportunities|chance|chances|moment|moments',
    'miss|misses|missing ~3 opportunity|opportunities|chance|chances',
    'opportunity|opportunities|chance|chances ~9 was|were|been|being @adverb? @adverb? missed|lost|wasted|squandered|overlooked',
    'opportunity|opportunities|chance|chances ~9 was|were|been @negation @adverb? taken|seized|used|grasped',
    'opportunity|opportunities|chance|chances missed|lost|wasted',
    'failed|failure to take ~2 opportunity|opportunities|chance',
    'opportunity|opportunities|chance|chances ~6 slipped|passed|went',
    'golden|ideal|perfect|prime|heaven-sent opportunity|chance|moment',
  ),
  ...because(
    'signs that are signs because of what followed',
    'warning|tell-tale|telltale|danger|early-warning|alarm sign|signs|signal|signals|bell|bells',
    'warnings ~2 were|was clear|plain|stark',
    'warnings ~3 ignored|missed|unheeded|there|overlooked|disregarded|heeded',
    'warning ~3 ignored|missed|unheeded|overlooked|disregarded',
    'red|warning flag|flags',
    'alarm bells',
    'signs|clues|indicators|indications|signals ~2 were|was all? @adverb? there|missed|ignored|overlooked|present|unmistakable|visible',
    'signs|clues|indicators ~6 missed|ignored|overlooked',
    'clear|plain|obvious|unmistakable|strong|ample|glaring|classic|stark sign|signs|indicator|indicators|indication|indications|warning|warnings|evidence|clue|clues|pattern|signal|signals',
    'writing ~2 on the wall',
    'cry|cries for help',
    'tell-tale|telltale|ominous ~1',
    'pieces|piece ~2 jigsaw|puzzle',
    'join|joined|joining|connect|connected|connecting|put ~2 dots',
    'pointed|pointing|pointer ~1 directly|clearly|unmistakably|only|straight to|towards',
    'foreshadowed|foreshadows|presaged|heralded|portended|prefigured|augured',
    'sealed ~2 fate',
    'paved the way|road',
    'set ~2 on ~2 path|course|road',
    'dress rehearsal',
    'tip of the iceberg',
    'storm|disaster|crisis|tragedy in the making',
    'brewing|looming',
    'surely|plainly|clearly ~8 cue|prompt|signal|sign to|for|of',
    'cue to act|intervene|visit|ask|refer',
    'set|ring|rung|rang|raised|sounded ~1 alarm',
  ),
  ...because(
    'says that it could be seen, to one who knows now',
    'obvious|obviously|blatant|blatantly|glaring|glaringly|unmistakable|unmistakably|self-evident|patently|staring',
    'plainly|clearly at|in risk|danger',
    'clearly|plainly|evidently|manifestly @adverb? escalating|deteriorating|needed|required|unsafe|inadequate|unsuitable|dangerous|wrong|insufficient|visible|suffering|struggling|heading|flawed|called|warranted|indicated|pointed|pointing|signalled',
    'it|this|that is|was now @adverb? clear|plain|apparent|evident',
    'it is|was|became|becomes|seems|seemed clear|plain|apparent|evident with|in hindsight|retrospect',
    'it is|was @adverb? clear|plain|evident|apparent that ~8 at|in|heading|spiralling risk|danger|for|control',
    'plain|clear|there|obvious ~1 for ~1 all|anyone|everyone|anybody to see',
    'any|every competent|reasonable|diligent|careful|sensible|experienced|prudent @person',
    'any|every ~2 worker|practitioner|professional|nurse|doctor|officer would have',
    'anyone|anybody ~4 could|would|should|can ~2 seen|known|realised|told|see|spotted|predicted',
  ),
  ...because(
    'makes of what happened what had to happen',
    'inevitable|inevitably|inexorable|inexorably|foregone|doomed|destined|predestined|unavoidable|unavoidably',
    'foreseeable|predictable|predictably|foreseeably|foreseen',
    'bound to',
    'certain to end|fail|die|happen|lead|result',
    'only|just|simply|merely a matter|question of time',
    'accident|accidents|tragedy|disaster|death|catastrophe waiting to happen',
    'heading|headed|heads|path|road|course|route|spiral|spiralling|spiralled|drifted|drifting ~2 for|to|towards|toward ~2 disaster|tragedy|catastrophe|crisis|death|harm',
    'fatal|fateful|pivotal|critical|tragic|costly|catastrophic error|mistake|decision|misjudgement|delay|omission|turning|day|moment|flaw|oversight',
    'the beginning of the end',
    'too little too late',
    'came|were far|tragically? too late',
    'far|tragically|already too late',
    'too late to|for',
    'point of no return',
    'could|might @adverb? ~1 have been predicted|foreseen|anticipated|expected|spotted|seen',
    'could|might|must|would @adverb? @negation? have foreseen|predicted|anticipated',
    'stared|stares|staring ~2 in the face',
    'signs|signals|clues|warnings ~2 were|was ~1 plain|clear|obvious|unmistakable',
    'only|just|simply|merely a question|matter of when|time|before',
    'collision course',
    'significance of|was|were ~8 missed|lost|overlooked|unrecognised|unappreciated',
    'could|can ~1 have ~1 failed|overlooked to|the|that|it',
    'knowledge|information|understanding ~1 we ~2 today|now',
    'cried|crying|cries out for|to',
    'trained|experienced|practised|sharp|fresh eye|eyes would|could|might',
    'all the|of ingredients|elements|signs|pieces|pointers|clues|indicators were|was',
    'the|a|this moment|time|point to|for ~1 act|intervene|step|action|intervention',
    'last|final|golden chance|opportunity|moment to ~1 save|act|intervene|protect|prevent|help|stop|see',
    'clear|plain|evident|apparent from|at ~2 outset|start|beginning|first|day|moment',
    'never|hardly|scarcely credible|plausible|believable|convincing|tenable',
    'hard|difficult|impossible to understand|see|comprehend|fathom|credit|conceive|imagine ~1 how|why',
    'beggars|beggared|defies|defied|beyond belief|understanding|comprehension',
    'chance|chances|opportunity|opportunities|moment ~3 let slip|pass|go',
    'turning|tipping point',
    'crossroads|watershed',
    'spoke|speaks volumes',
    'told|tells its own story|tale',
    'wake-up call',
    'last straw',
    'in plain sight',
    'under|beneath ~1 noses|nose',
    'die was cast',
    'downward spiral|spirals',
    'missed|overlooked|ignored ~2 cue|cues|clue|clues|sign|signs|indicator|indicators|pointers|signals',
    'cue|cues|clue|clues|sign|signs|indicators|pointers ~6 were|was ~1 missed|overlooked|ignored|there',
    'any|every|even ~1 fool|child|idiot|layman|amateur could|would|can',
    'a fool|idiot|layman|amateur could|would|can',
    'plenty|many|several|numerous of? chances|opportunities ~1',
    'went begging',
    'opportunity|opportunities|chance|chances ~10 begging|by',
    'saw|seen|see it|this|what ~2 coming',
  ),
  ...because(
    'looks back on purpose',
    'with|in|has|have|had|having|given ~4 hindsight',
    'in retrospect',
    'retrospectively',
    'looking back',
    'with what|all ~2 is|are|was now? known',
    'with|from|given what ~1 we|the ~1 now know',
    'with what|all we|the ~2 know|knows',
    'not|hardly|scarcely have been plainer|clearer|louder|starker',
    'knowing what ~3 know|knows|known',
    'in|given the|light ~3 what|events ~2 happened|followed|transpired|occurred|known|later',
    'as it turned out',
    'as events|later|subsequent ~3 showed|proved|shows|proves|prove|show|demonstrated|confirmed',
    'proved|turned|turns out? to be ~1 fatal|wrong|catastrophic|disastrous|costly|mistaken|critical|crucial|decisive|misplaced|unfounded|well-founded|ill-founded|significant',
  ),
]

/** 'Should have been', bare of the rule or the expectation of that time. */
export const shouldHave: readonly PhraseEntry[] = because(
  'sets what is known now against what was done then',
  'should|ought|shd @negation? @adverb? @adverb? to? @adverb? have @adverb? @adverb? @participle',
  "shouldn't|oughtn't to? have @adverb? @participle",
  'should|ought|shd @negation? @adverb? to? have had',
  'could and should',
  'needed|need to have been',
  'should never have',
)

/** The expectation of that time, named: then 'should have been' is measured by a rule and not by the outcome. */
export const standards: readonly PhraseEntry[] = because(
  'names the rule or expectation',
  'policy|policies|procedure|procedures|guidance|guideline|guidelines|protocol|protocols|statute|regulations|regulation|standard|standards|requirement|requirements',
  'working together',
  'required|requires|stipulates|stipulated|prescribes|statutory',
  'in|within line|accordance|keeping with',
  'within ~2 day|days|hour|hours|week|weeks|working|minutes|months',
  'according to',
  'under|by section|the|regulation|paragraph ~1 act|code|order|plan|pathway|contract|rules',
)

/** Talk about hindsight, which is what a review ought to do. */
export const aboutHindsight: readonly PhraseEntry[] = because(
  'speaks about hindsight and what it does to judgement, or keeps it out',
  'hindsight|outcome bias',
  'bias ~2 of hindsight',
  'hindsight ~1 can|may|makes|make|distorts|distort|colours|colour|gives|lends|tends|tempts|simplifies|risks|should|must|creates|turns',
  'hindsight is|was|and|has',
  'avoid|avoids|avoided|avoiding|resist|resisted|limit|limited|limiting|reduce|reduced|guard|guarded|guarding|mindful|aware|caution|cautious|careful|wary|risk|risks|danger|dangers|influence|effect|effects|problem|without|free|alert|remove|removed|counter|counteract|temptation|conscious|minimise|minimised|protect|against|clarity|wisdom|distorting|lens|role|trap|power|pull ~6 hindsight',
  'not ~7 hindsight',
  'easy|easier|tempting ~3 with|in ~3 hindsight',
  'easy|tempting to say|think|conclude|suggest|see|judge|assume',
  'hindsight ~3 easy|easier|tempting|simple',
  'not|nothing|nobody|neither|none|no ~8 at|in|on the time|then|day|moment',
  'at the time ~6 not|nothing|no|nobody|none',
  'seem|seems|look|looks|appear|appears ~2 obvious|clear|inevitable|plain|foreseeable|predictable ~4 was|were|did not',
  'seem|seems|look|looks|appear|appears|make|makes ~4 obvious|clear|inevitable|plain|foreseeable|predictable now|today|afterwards|only|to',
  'knowing ~2 outcome|ending|end',
  'more obvious|predictable|likely|inevitable than',
  'careful|wary|cautious|mindful|anxious ~1 not to',
  'not ~2 ask|asked|say ~2 who|what ~3 should',
  'in the light of what ~4 then|time',
  'judge|judging|judged ~4 outcome|result|ending',
  'to call|describe|label|speak ~8 would|is|risks',
  'only ~2 known|clear|obvious|apparent|visible|available later|afterwards|after',
)

/** After 'red flag' or 'warning sign' these make it a thing of its own: a scheme, or a board on a gate. */
export const namedSo: ReadonlySet<string> = new Set(
  'system scheme meeting meetings button alert alerts marker markers list policy pathway card cards training procedure protocol tool about on at outside above beside near fixed screwed nailed reading saying painted'.split(
    ' ',
  ),
)
/** What may be bound to happen without anybody's practice being judged by it. */
export const ordinaryEffects: ReadonlySet<string> = new Set(
  'delay delays overlap duplication repetition wait waits change changes compromise compromises disruption gaps turnover questions anxiety'.split(
    ' ',
  ),
)
/** After 'obvious' these are what somebody could have acted on. Before other nouns ('the obvious place for the meeting') it judges nobody. */
export const obviousTo: ReadonlySet<string> = new Set(
  'risk risks danger dangers need needs concern concerns deterioration neglect pattern error errors mistake mistakes gap gaps omission omissions flaw flaws step steps course question questions thing next vulnerability vulnerabilities escalation decline harm abuse sign signs warning warnings indicator indicators cue clue clues threat failing failings failure failures candidate safeguarding signals red opportunity distress'.split(
    ' ',
  ),
)

/** After 'obvious' these make it what the eye sees. */
export const seenByTheEye: ReadonlySet<string> = new Set(
  'injury injuries bruise bruises bruising fracture fractures deformity wound wounds swelling cause bleeding mark marks trauma distress abnormality'.split(
    ' ',
  ),
)
