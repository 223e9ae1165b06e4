import { because, type PhraseEntry } from '../phrases.ts'

export const whatMightHaveBeen: readonly PhraseEntry[] = [
  ...because(
    'says what did not happen as if it were known',
    "would|could|wd|cd|wouldn't|couldn't @negation? @adverb? @adverb? ~1 have @adverb? @adverb? @participle",
    "would|could|wd|cd|wouldn't|couldn't @negation? @adverb? @adverb? have had|meant|led|put|changed|cost|set|become|come",
    'might @negation? @adverb? @adverb? have @adverb? @participle',
    'might @negation? @adverb? @adverb? have had',
    "would've|could've|might've @negation? @adverb? @participle",
    "need|needn't not|never? have @participle",
    'may @negation? @adverb? @adverb? have prevented|avoided|saved|survived|changed|altered|helped|averted|lived|died|resulted|identified|kept|spared|stopped|protected|uncovered|triggered|alerted|revealed|exposed|disclosed|brought|reduced|delayed|protected|averted|meant',
    'may @negation? @adverb? @adverb? have been prevented|avoided|different|averted|saved|identified|detected|protected|able|possible|safer|picked|recognised|treated|offered',
    'may @negation? @adverb? have led ~3 to',
    'may @negation? @adverb? have made ~3 difference',
    'would|might|could|may @adverb? still? be alive',
    'would|might|could|may @adverb? be @adverb? alive ~1 today|now',
  ),
  ...because(
    'names prevention as a fact',
    'could|can|cannot @negation? @adverb? be @adverb? prevented|avoided|averted',
    'preventable|avoidable|unpreventable|unavoidable',
    'likely|unlikely|certain|sure|bound|expected to have @adverb? @participle',
    'likely|unlikely|certain|bound to have had',
    'need not have @participle',
    'would|might|could|may @adverb? @adverb? be here|home|safe|well|walking|starting ~4 if|today|now|had',
    'might|could|would ~2 have done',
    'there to be saved|helped|rescued',
    "she'd|he'd|they'd be @adverb? alive|here|safe",
    'stood|had ~2 chance of|to ~1 living|survival|surviving|live|survive|recover|recovery',
    'would|might|could in ~2 likelihood|probability have @participle',
    'without|with|had|if ~10 may ~2 have @participle',
    'would|might|could @adverb? @adverb? be with|among ~1 us|family|her|his|them',
    'may @negation? @adverb? have @participle ~3 different|another|better|otherwise|sooner|earlier|alive|safe|safer',
    'spared|saved ~4 had|if',
    'chances of ~3 would|might',
    'but for @determiner ~6 would|might|could',
    'chance|chances|prospect|prospects|likelihood of ~2 survival|surviving|preventing|averting|avoiding|saving',
    'opportunity|chance ~3 to prevent|avert|save|avoid|avoided|change',
    'if only',
    'difference between life and death',
    'death|injury|injuries|tragedy|harm|abuse|outcome was|were preventable|avoidable',
  ),
]

/** Declines to say what would have been. */
export const declines: readonly PhraseEntry[] = because(
  'declines to speculate',
  'not|never ~3 possible|able|position|for|attempt|seek|seeks|try|speculate|ask|asking|claim|suggest|suggesting|say|saying|know|known|consider|determine|established|clear|certain ~12 whether|if|what|how|that',
  'not|nor ~2 speculate|speculation|speculating',
  'impossible to say|know|tell|determine|establish|be',
  'cannot|unable|unclear|impossible|unknowable|unknown ~4 say|know|known|determine|conclude|certain|tell|establish|judge|said|determined|sure|find|infer',
  'nobody|none|no-one|nothing ~4 can|could|will ~2 tell|say|know|knows|tells',
  'no one can|could ~2 tell|say|know',
  'wrong|unfair|unwise|idle|pointless|not|unhelpful ~3 speculate|guess|imagine',
  'no way of knowing|telling|saying',
  'do|does|did|can|could|will not|never know|say|speculate|claim|suggest|conclude|find|tell',
  'whether ~20 is|are|was|remains|cannot|can ~1 not|unknown|unclear|uncertain|open|impossible|be|never',
  'avoid|avoids|avoiding|refrain|refrains|decline|declines|without|against|tempting|resist|resists ~3 speculate|speculating|speculation|asking|imagine',
  'insufficient|no evidence ~4 whether|that|to',
  'hypothetical|speculative|speculation|conjecture',
  'makes|make|reaches|offers no finding|comment|judgement|claim|conclusion|view',
)

/** What would have been as a rule: nothing is said to have gone otherwise. */
export const asARule: ReadonlySet<string> = new Set('normally usually ordinarily routinely typically'.split(' '))
/** 'What they could have known': what could be seen at the time is asked, not what would have come of it. */
export const knowable: ReadonlySet<string> = new Set('known seen understood expected foreseen thought noticed'.split(' '))

/** 'Would have' of a wish, or of what may be taken for granted. */
export const harmlessEndings: ReadonlySet<string> = new Set('liked wished preferred welcomed valued appreciated loved'.split(' '))
export const supposed: ReadonlySet<string> = new Set(
  'felt thought assumed believed wondered experienced seemed looked appeared feared forgotten heard read understood meant'.split(
    ' ',
  ),
)
export const takenForGranted: ReadonlySet<string> = new Set(
  'aware familiar unaware frightened afraid reluctant worried tired confused'.split(' '),
)
