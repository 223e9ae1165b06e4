// npm run test:faults [-- --rounds 50 --seed 1 --writers 4 --port 4730 --server shipped|early]
// Without --server: the shipped server, and after it the counter-proof, a server that acknowledges early and must be caught.
import { parseArgs } from 'node:util'
import { killRounds, type Outcome } from './kill-rounds.ts'
import type { Program } from './server-process.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    writers: { type: 'string', default: '4' },
    port: { type: 'string', default: '4730' },
    server: { type: 'string' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const number = (text: string) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`${text} is not a whole number`)
  return value
}
const run = (program: Program, rounds: number): Promise<Outcome> =>
  killRounds({ program, rounds, writers: number(values.writers), seed: number(values.seed), port: number(values.port), say })
const summary = ({ rounds, saved, seen, lost }: Outcome) =>
  `${rounds} rounds, ${saved} updates shown as saved and ${seen} seen by others, ${lost} lost`

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
let failed = false
if (values.server !== 'early') {
  say(`The shipped server, killed ${values.rounds} times (seed ${values.seed}):`)
  const outcome = await run('shipped', number(values.rounds))
  failed = outcome.lost > 0 || outcome.saved === 0
  say(`${failed ? 'FAILED' : 'passed'}: ${summary(outcome)}.`)
}
if (values.server === undefined) {
  say('\nCounter-proof: the same with a server that acknowledges a quarter of a second early:')
  const outcome = await run('early', 3)
  const caught = outcome.lost > 0
  failed ||= !caught
  say(`${caught ? 'passed' : 'FAILED'}: ${summary(outcome)}; ${caught ? 'the test sees it' : 'the test is blind to it'}.`)
} else if (values.server === 'early') {
  const outcome = await run('early', number(values.rounds))
  failed = outcome.lost > 0
  say(`${failed ? 'FAILED' : 'passed'}: ${summary(outcome)}.`)
}
process.exit(failed ? 1 : 0)
