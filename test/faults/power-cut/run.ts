// node test/faults/power-cut/run.ts [--rounds 20] [--seed 1]
// As root, on Linux: takes the power from a disk while the store writes, and looks for what was acknowledged.
import { parseArgs } from 'node:util'
import { cutWhileWriting, SmallDisk } from './cut-power.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } } })
const say = (line: string) => process.stdout.write(`${line}\n`)
if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  say('NOT RUN: a power cut needs root and a loop device.')
  process.exit(1)
}

/** The same times for the same seed (a linear congruence; Numerical Recipes, ch. 7). */
let state = Number(values.seed)
const random = (below: number) => {
  state = (state * 1664525 + 1013904223) % 2 ** 32
  return state % below
}

const disk = new SmallDisk()
let lost = 0
let written = 0
try {
  for (let round = 1; round <= Number(values.rounds); round++) {
    const after = random(1500)
    const { acknowledged, found } = await cutWhileWriting(disk, `round${String(round).padStart(5, '0')}`, after)
    written += acknowledged
    lost += Math.max(0, acknowledged - found)
    say(`round ${round}: power cut after ${after} ms; ${acknowledged} acknowledged, ${found} found`)
  }
} finally {
  disk.remove()
}
say(`${lost > 0 || written === 0 ? 'FAILED' : 'passed'}: seed ${values.seed}, ${written} acknowledged, ${lost} lost.`)
process.exit(lost > 0 || written === 0 ? 1 : 0)
