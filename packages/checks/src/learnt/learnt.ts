import { networkOf } from './network.ts'
import weights from './weights.json' with { type: 'json' }

/** The network that has learnt from the passages of `teaching/`. */
export const learnt = networkOf(weights)
