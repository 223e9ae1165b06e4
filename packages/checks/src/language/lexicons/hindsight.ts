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
  ),
  ...because(
    'signs that are signs because of what followed',
    'warning|tell-tale|telltale|danger|early-warning|alarm sign|signs|signal|signals|bell|bells',
    'warnings ~2 were|was clear|plain|stark',
    'warnings ~3 ignored|missed|unheeded|there|overlooked|disregarded|heeded',
    'red|warning flag|flags',
    'alarm bells',
    'signs|clues|indicators|indications|signals ~2 were|was all? @adverb? there|missed|ignored|overlooked|present|unmistakable|visible',
    'signs|clues|indicators ~6 missed|ignored|overlooked',
    'clear|plain|obvious|unmistakable|strong|ample|glaring|classic|stark sign|signs|indicator|indicators|indication|indications|warning|warnings|evidence|clue|clues|pattern|signal|signals',
    'writing ~2 on the wall',
    'cry|cries for help',
    'set|ring|rung|rang|raised|sounded ~1 alarm',
  ),
  ...because(
    'says that it could be seen, to one who knows now',
    'obvious|obviously|blatant|blatantly|glaring|glaringly|unmistakable|unmistakably|self-evident|patently|staring',
    'plainly|clearly at|in risk|danger',
    'clearly|plainly|evidently|manifestly @adverb? escalating|deteriorating|needed|required|unsafe|inadequate|unsuitable|dangerous|wrong|insufficient|visible|suffering|struggling|heading|flawed|called|warranted|indicated|pointed|pointing|signalled',
    'it|this|that is|was now @adverb? clear|plain|apparent|evident|known',
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
    'came|was|were far|tragically? too late',
    'point of no return',
    'could|might @adverb? ~1 have been predicted|foreseen|anticipated|expected|spotted|seen',
    'could|might|must|would @adverb? @negation? have foreseen|predicted|anticipated',
    'saw|seen|see it|this|what ~2 coming',
  ),
  ...because(
    'looks back on purpose',
    'with|in|has|have|had|having|given ~4 hindsight',
    'in retrospect',
    'retrospectively',
    'looking|looked back',
    'with what|all ~2 is|are|was now? known',
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
  'should|ought @negation? @adverb? @adverb? to? @adverb? have @adverb? @adverb? @participle',
  "shouldn't|oughtn't to? have @adverb? @participle",
  'should|ought @negation? @adverb? to? have had',
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
  'only ~2 known|clear|obvious|apparent|visible|available later|afterwards|after',
)

/** After 'obvious' these make it what the eye sees. */
export const seenByTheEye: ReadonlySet<string> = new Set(
  'injury injuries bruise bruises bruising fracture fractures deformity wound wounds swelling cause bleeding mark marks trauma distress abnormality'.split(
    ' ',
  ),
)
