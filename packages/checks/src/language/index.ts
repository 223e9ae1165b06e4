import type { BlockRule } from '../blocks/read-block.ts'
import { blame } from './blame.ts'
import { counterfactual } from './counterfactual.ts'
import { emotiveTone } from './emotive-tone.ts'
import { hindsight } from './hindsight.ts'
import { passiveUnclearAgent } from './passive.ts'
import { smartPressure } from './smart-pressure.ts'

/** What word lists and grammar see of the codes about language, each looking at one block. It is weighed with what has been learnt (`learnt/weigh-sentences.ts`). */
export const languageRules: readonly BlockRule[] = [
  blame,
  hindsight,
  counterfactual,
  emotiveTone,
  passiveUnclearAgent,
  smartPressure,
]
