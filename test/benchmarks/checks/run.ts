import { availableParallelism, loadavg } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LiveCheck, type ReviewFacts } from '@candour/checks'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { seeded } from '../../seeded.ts'
import { generatedReport } from './generated-report.ts'
import { compare } from './others.ts'
import { reportOfSentences, wordDraft } from './prose.ts'

const review: ReviewFacts = { profile: 'scr', method: 'findings-with-recommendations', milestones: {} }
const slice = 8

interface Measured {
  words: number
  blocks: number
  signals: number
  cold: number
  longestCold: Times
  warm: number
  longestWarm: Times
  keys: Times
  keysUndisturbed: Times
  megabytes: number
}

/** Milliseconds by the clock, ascending. */
type Times = readonly number[]
interface Timed {
  all: Times
  /** Those during which the system gave the processor to nobody else: on a machine that others use too, what the checks cost and not what they waited for. */
  undisturbed: Times
}

const at = (times: Times, share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

class Stopwatch {
  readonly #all: number[] = []
  readonly #undisturbed: number[] = []

  time(work: () => void): number {
    const switches = process.resourceUsage().involuntaryContextSwitches
    const start = performance.now()
    work()
    const took = performance.now() - start
    this.#all.push(took)
    if (process.resourceUsage().involuntaryContextSwitches === switches) this.#undisturbed.push(took)
    return took
  }

  get times(): Timed {
    const ascending = (one: number, other: number) => one - other
    return { all: this.#all.toSorted(ascending), undisturbed: this.#undisturbed.toSorted(ascending) }
  }
}

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')
/** What was made to set the scene must not be cleared away on the clock. */
const tidy = (): void => {
  if (typeof collect === 'function') collect()
}
const heap = (): number => process.memoryUsage().heapUsed / 1e6

/** Runs to the end in slices; gives the whole time and the slices' own. */
function inSlices(live: LiveCheck): { total: number; slices: Timed } {
  const watch = new Stopwatch()
  let total = 0
  for (let done = false; !done; )
    total += watch.time(() => {
      done = live.work(slice)
    })
  return { total, slices: watch.times }
}

/** Where each text block's text begins. */
function textStarts(report: Node): number[] {
  const starts: number[] = []
  report.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 20) starts.push(position + 1)
    return !node.isTextblock
  })
  return starts
}

/**
 * One person writing here and there: forty keys in a block (letters, spaces, deletions), then in another, Enter at every fifth; in paragraphs,
 * lists, tables, headings and parts alike. Each key is checked to its end, signals and all.
 */
function keystrokes(live: LiveCheck, report: Node, count: number): Timed {
  const random = seeded(7)
  let state = EditorState.create({ doc: report })
  const watch = new Stopwatch()
  let place = 0
  for (let key = 0; key < count; key++) {
    if (key % 40 === 0) {
      const starts = textStarts(state.doc)
      place = (starts[Math.floor(random() * starts.length)] ?? 1) + 10
    }
    const { tr } = state
    if (key % 200 === 199) tr.split(place)
    else if (key % 5 === 4) tr.delete(place, place + 1)
    else tr.insertText(key % 7 === 0 ? ' ' : 'e', place)
    state = state.apply(tr)
    watch.time(() => {
      live.aim({ report: state.doc, response: null, review })
      while (!live.work(slice));
    })
  }
  return watch.times
}

function measure(size: number): Measured {
  const report = generatedReport(size)
  tidy()
  const before = heap()
  const live = new LiveCheck()
  live.aim({ report, response: null, review })
  const cold = inSlices(live)
  tidy()
  const megabytes = heap() - before
  // A second, equal document of other nodes: the whole way again, in a program that has run it before.
  const again = generatedReport(size)
  tidy()
  const other = new LiveCheck()
  other.aim({ report: again, response: null, review })
  const warm = inSlices(other)
  // The first keys of a program are those before it has been compiled; nobody types a report in its first second.
  keystrokes(live, report, 800)
  const keys = keystrokes(live, report, 4000)
  return {
    words: live.stats.report?.words ?? 0,
    blocks: report.childCount,
    signals: live.result?.questions.reduce((sum, { signals }) => sum + signals.length, 0) ?? 0,
    cold: cold.total,
    longestCold: [at(cold.slices.undisturbed, 1), at(cold.slices.all, 1)],
    warm: warm.total,
    longestWarm: [at(warm.slices.undisturbed, 1), at(warm.slices.all, 1)],
    keys: keys.all,
    keysUndisturbed: keys.undisturbed,
    megabytes,
  }
}

const pair = (times: Times, digits: number) => times.map(time => time.toFixed(digits)).join(' / ')
const three = (times: Times) => pair([at(times, 0.5), at(times, 0.99), at(times, 1)], 2)
const columns: readonly (readonly [string, (row: Measured) => string])[] = [
  ['words', row => row.words.toLocaleString('en-GB')],
  ['top blocks', row => String(row.blocks)],
  ['signals', row => String(row.signals)],
  ['first run ms', row => row.cold.toFixed(0)],
  ['its longest slice, undisturbed / any, ms', row => pair(row.longestCold, 1)],
  ['again, other nodes, ms', row => row.warm.toFixed(0)],
  ['its longest slice', row => pair(row.longestWarm, 1)],
  ['key p50 / p99 / worst ms, undisturbed', row => three(row.keysUndisturbed)],
  ['any', row => three(row.keys)],
  ['keys disturbed', row => `${row.keys.length - row.keysUndisturbed.length} of ${row.keys.length}`],
  ['heap MB', row => row.megabytes.toFixed(1)],
]

const sizes = process.argv.slice(2).map(Number)
const usual = [20_000, 60_000, 100_000]
const rows = (sizes.length > 0 ? sizes : usual).map(measure)
const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
print(columns.map(([name]) => name))
print(columns.map(() => '---'))
for (const row of rows) print(columns.map(([, cell]) => cell(row)))
process.stdout.write('\n')
print(['same words, warm, best of fifteen', 'words', 'messages', 'ms', 'times ours'])
print(['---', '---', '---', '---', '---'])
const beside = (text: string, make: () => Node, names?: readonly string[]): void => {
  for (const { name, words, messages, milliseconds, ratio } of compare(make, review, names))
    print([`${text}: ${name}`, words.toLocaleString('en-GB'), String(messages), milliseconds.toFixed(1), ratio.toFixed(1)])
}
const asked = sizes.length > 0 ? sizes : usual
// All but write-good take seconds for what takes us a fraction: the smallest size is enough for a ratio.
const least = Math.min(...asked)
for (const size of asked) beside('generated words', () => generatedReport(size), size === least ? undefined : ['write-good'])
for (const size of asked) beside('generated sentences', () => reportOfSentences(size), ['write-good'])
const draft = await wordDraft()
if (draft !== null) beside('a Word draft', draft, ['write-good'])
process.stdout.write(`\nNode ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`)
