import { type Senses, senses } from './senses.ts'
import { marks, topics } from './topics.ts'

/** A topic is told where words of all these senses stand together in a sentence, in whatever order, and none of some others. */
export interface Told {
  readonly topic: number
  readonly all: number
  readonly none: number
  /** Marks that phrases set (`marks`). */
  readonly marked: number
  readonly why: string
}

const bits = (names: readonly Senses[]): number => names.reduce((sum, name) => sum | senses[name], 0)
const told = (topic: number, why: string, all: readonly Senses[], none: readonly Senses[] = ['notReview'], marked = 0): Told => ({
  topic,
  all: bits(all),
  none: bits(none),
  marked,
  why,
})

export const toldTogether: readonly Told[] = [
  told(topics.purpose, 'the review, what it is for, and learning', ['review', 'aim', 'learn'], ['notReview', 'family']),
  told(
    topics.purpose,
    'the review, and that it does not lay fault',
    ['review', 'denial', 'blame'],
    ['notReview', 'family', 'discipline'],
  ),
  told(topics.purpose, 'an aim that is learning and not fault', ['aim', 'denial', 'blame'], ['notReview', 'family', 'staff']),
  told(topics.tension, 'staff, and a procedure about them', ['staff', 'discipline'], ['family']),
  told(topics.tension, 'the public, and what it expects', ['publicVoice', 'demand'], ['family']),
  told(topics.tension, 'what is asked of somebody, beside the review', ['demand', 'discipline'], ['family']),
  told(topics.tension, 'fault is spoken of beside the review', ['demand', 'blame', 'review', 'aim'], ['denial']),
  told(topics.parallel, 'a proceeding by its name', ['proceeding'], []),
  told(topics.parallel, 'another body looks into what happened', ['official', 'inquiry', 'review'], ['notReview']),
  told(topics.parallel, 'another body looks into the end of it', ['official', 'inquiry', 'later'], ['notReview']),
  told(topics.parallel | topics.interaction, 'a proceeding, a step of the review, and that one bears on the other', [
    'proceeding',
    'reviewStep',
    'bearing',
  ]),
  told(topics.parallel | topics.interaction, 'a proceeding, the review, and that one bears on the other', [
    'proceeding',
    'review',
    'bearing',
  ]),
  told(topics.familyAsked, 'the family and the review, in contact', ['family', 'review', 'contact'], ['notReview', 'staff']),
  told(topics.familyAsked | topics.familyAbsent, 'somebody of the family did not take part in the review', [
    'family',
    'takingPart',
    'review',
  ]),
  told(
    topics.familyAsked | topics.familyAbsent,
    'somebody of the family took no part, where parts in the review are spoken of',
    ['family', 'takingPart'],
    ['notReview'],
    marks.part,
  ),
  told(topics.familySaid, 'somebody of the family, and what they said', ['family', 'saying'], []),
  told(
    topics.familyOutcome,
    'the report or a part of it is changed or written for what was said',
    ['alteration', 'reportPart'],
    [],
  ),
  told(topics.familyOutcome, 'records bear out what was said, or do not', ['record', 'agreement'], []),
  told(topics.hindsightLimited, 'hindsight, and care against it', ['hindsight', 'caution']),
  told(
    topics.hindsightLimited,
    'the review keeps to what could be known then',
    ['review', 'thenTime', 'knowing'],
    ['notReview', 'family'],
  ),
  told(
    topics.hindsightLimited,
    'care is taken that the outcome does not judge',
    ['caution', 'denial', 'later', 'knowing'],
    ['family'],
  ),
  told(topics.hindsightLimited, 'the review leaves the outcome aside', ['review', 'denial', 'later', 'knowing'], ['family']),
  told(
    topics.counterEvidence,
    'a conclusion or what it rests on, and something against it',
    ['contrast', 'view'],
    ['family', 'hindsight'],
  ),
  told(topics.wider | topics.widerSource, 'a source of knowledge, and what is so beyond the case', ['study', 'beyond']),
  told(topics.wider | topics.widerSource, 'staff tell the review that it is so beyond the case', [
    'staff',
    'saying',
    'beyond',
    'review',
  ]),
  told(
    topics.wider | topics.widerSource,
    'several of those who work say that it is so as a rule',
    ['saying'],
    ['family'],
    marks.several | marks.usual | marks.present,
  ),
]

/** What two sentences side by side tell, where a mark stands in them (`topics.ts`). */
export const toldSideBySide: readonly Told[] = [
  told(topics.tension, 'fault and learning do not go together', ['review'], [], marks.unease | marks.account),
  told(topics.tension, 'learning and answering do not go together', ['learn'], [], marks.unease | marks.account),
  told(topics.hindsightLimited, 'the review keeps the ending out', ['review'], ['notReview'], marks.keepsEndingOut),
  told(topics.wider | topics.widerSource, 'another source says the same', ['study'], ['notReview'], marks.alike),
  told(
    topics.familyAsked | topics.familyAbsent,
    'somebody of the family is not there in the report or the review',
    ['family', 'review'],
    ['notReview'],
    marks.missing,
  ),
  told(
    topics.familyAsked | topics.familyAbsent,
    'somebody of the family was asked and is not there',
    ['family', 'reportPart'],
    ['notReview'],
    marks.missing,
  ),
  told(
    topics.parallel | topics.interaction,
    'a proceeding and the review, and something is held back',
    ['proceeding', 'review'],
    ['notReview'],
    marks.holdsBack,
  ),
  told(
    topics.parallel | topics.interaction,
    'a proceeding and the family in contact, and something is held back',
    ['proceeding', 'family', 'contact'],
    ['notReview', 'staff'],
    marks.holdsBack,
  ),
  told(topics.familySaid | topics.familyOutcome, 'what the family said is taken up', ['family', 'saying'], [], marks.takenUp),
  told(topics.familyAsked | topics.familyAbsent, 'somebody of the family is absent', ['family'], ['notReview'], marks.absent),
  told(topics.hindsightLimited, 'a part of the report keeps the ending out', ['reportPart'], ['notReview'], marks.keepsEndingOut),
  told(
    topics.parallel | topics.interaction,
    'officers of the law and the review, and something is held back',
    ['official', 'review'],
    ['notReview'],
    marks.holdsBack,
  ),
]
