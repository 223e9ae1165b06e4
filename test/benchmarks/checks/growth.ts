import { checkReport, identifiersIn, type RegisterEntry } from '@candour/checks'
import { schemaFor } from '@candour/schema/report'
import { align } from '../../../packages/schema/src/report/compare/align.ts'

// Whether work grows in step with what it is done on: npm run bench:growth. Ends with 1 where something grew out of step.

/** Pieces that, many times over, could lead a rule astray: each asks it to look for something that never comes. */
const pieces = [
  'the nurse and ',
  'should not have ',
  'was not ',
  'MARAC (',
  "'a ‘b “c ",
  'because the ',
  'who said that ',
  'lack of the on the part of ',
  'review the policy to ',
  '1',
  '0',
  '01632 ',
  '1/',
  '1.1.',
  'A1',
  'AB12 ',
  'a@',
  '@a.',
  'a.b+c-',
  'Mr ',
  'K. ',
  'St ',
  'Jolanta ',
  'Theodore-',
  "O'",
  'the Fox and ',
  'May 1 ',
  '14 ',
  'aged nine ',
  'Child A was ',
  'case no ',
  'School ',
  'lived in ',
  'diabetes ',
  'Brindle ',
  'Yours sincerely, X ',
]
const entry = (words: string, pseudonym: string, kind: RegisterEntry['kind'] = 'person'): RegisterEntry => ({
  words,
  pseudonym,
  kind,
  variants: [],
})
const register = [entry('Jolanta Pask', 'Mother'), entry('Theodore Pask', 'Sam'), entry('3 Brindle Lane', 'the home', 'address')]
const names = Array.from({ length: 2000 }, (_, index) => {
  const tail = Array.from(String(index), digit => 'bdfglmnprt'.charAt(Number(digit))).join('a')
  return entry(`Person${tail} Sur${tail}son`, `Person ${index}`)
})

const schema = schemaFor('report')
const check = (text: string, entries: readonly RegisterEntry[]) =>
  checkReport({ report: schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]), register: entries })

const unlike = (times: number) => {
  const many = (a: string, b: string) => Array.from({ length: times }, (_, at) => (at % 3 === 0 ? a : b))
  return align(many('x', 'y'), many('y', 'x'))
}

/** The processor's time that this thread took, in milliseconds, at best of three: what else the machine does is no part of it. */
function took(work: () => void): number {
  const once = () => {
    const before = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1000
  }
  return Math.min(once(), once(), once())
}

/** Eight times the length may take so many times as long. What is quadratic takes 64 times. */
const bound = 40
/** What takes less says nothing (ms). */
const least = 4
let outOfStep = 0

function grows(name: string, work: (times: number) => void, times: number): void {
  work(times)
  const short = Math.max(
    least,
    took(() => work(times)),
  )
  const long = took(() => work(8 * times))
  const fine = long < short * bound
  if (!fine) outOfStep += 1
  console.info(`${fine ? ' ' : '!'} ${short.toFixed(1).padStart(8)} ${long.toFixed(1).padStart(8)} ms  ${name}`)
}

console.info('     once   8 times')
for (const piece of pieces) {
  grows(`${JSON.stringify(piece)}, all checks`, times => check(piece.repeat(times), register), 4000)
  grows(`${JSON.stringify(piece)}, identifiers`, times => identifiersIn(piece.repeat(times), register), 4000)
}
const sentence = 'The worker rang Personbadaf Surfalason about the plan and the visit. '
grows('with a register of 2,000 entries', times => check(sentence.repeat(times), names), 250)
grows('two lists with nothing in common but repetition', unlike, 1000)
console.info(`${outOfStep} out of step`)
process.exitCode = outOfStep === 0 ? 0 : 1
