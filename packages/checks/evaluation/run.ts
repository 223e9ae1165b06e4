import { splitNames, unread } from './labelled-set.ts'
import { measure } from './measure.ts'
import { labelledSets } from './sets/index.ts'

/**
 * `npm run eval:checks [-- rules | held | unseen | third | prose | fourth | fifth | opened | sixth | hands]`: precision and recall of each code, and the passages it got
 * wrong; those of the `unread` sets are not shown.
 */
const asked = process.argv[2]
const shown = splitNames.filter(split => asked === undefined || asked === split)

console.log('code                          split   passages  precision  recall  hash')
for (const set of labelledSets)
  for (const split of shown) {
    const of = set[split]
    if (of === undefined) continue
    const { passages, precision, recall, missed, wrong, hash } = measure(set.code, of, set.register)
    const figures = `${String(passages).padStart(8)}  ${precision.toFixed(2).padStart(9)}  ${recall.toFixed(2).padStart(6)}  ${hash}`
    console.log(`${set.code.padEnd(28)}  ${split.padEnd(6)}  ${figures}`)
    if (unread.has(split)) continue
    for (const passage of missed) console.log(`    missed: ${passage}`)
    for (const passage of wrong) console.log(`    wrong:  ${passage}`)
  }
