import type { BlockRule } from '../blocks/read-block.ts'
import { blame } from './blame.ts'
import { counterfactual } from './counterfactual.ts'
import { emotiveTone } from './emotive-tone.ts'
import { explains } from './explains.ts'
import { hindsight } from './hindsight.ts'
import { passiveUnclearAgent } from './passive.ts'
import { smartPressure } from './smart-pressure.ts'

export { tellsPractice } from './practice.ts'

/** The word-level codes about language, each looking at one block. */
export const languageRules: readonly BlockRule[] = [
  blame,
  hindsight,
  counterfactual,
  emotiveTone,
  passiveUnclearAgent,
  smartPressure,
  explains,
]
