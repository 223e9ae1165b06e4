import type { LabelledSet } from '../labelled-set.ts'
import { blame } from './blame.ts'
import { counterfactual } from './counterfactual.ts'
import { describesOnly } from './describes-only.ts'
import { emotiveTone } from './emotive-tone.ts'
import { explains } from './explains.ts'
import { hindsight } from './hindsight.ts'
import { identifierSets } from './identifiers.ts'
import { jargon } from './jargon.ts'
import { passive } from './passive.ts'
import { smartPressure } from './smart-pressure.ts'
import { withUnseen } from './unseen/index.ts'

export const labelledSets: readonly LabelledSet[] = withUnseen([
  blame,
  hindsight,
  counterfactual,
  emotiveTone,
  passive,
  smartPressure,
  explains,
  describesOnly,
  jargon,
  ...identifierSets,
])
