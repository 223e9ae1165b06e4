import type { PhraseEntry } from '../phrases.ts'
import { phrasesOfAnalysis } from './topics-analysis.ts'
import { phrasesOfAnswers } from './topics-answers.ts'
import { phrasesOfFamily } from './topics-family.ts'
import { phrasesOfPurpose } from './topics-purpose.ts'

/** All phrases by which a passage tells what it speaks of. */
export const topicPhrases: readonly PhraseEntry[] = [
  ...phrasesOfPurpose,
  ...phrasesOfFamily,
  ...phrasesOfAnalysis,
  ...phrasesOfAnswers,
]
