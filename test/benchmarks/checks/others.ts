import { LiveCheck, type ReviewFacts } from '@candour/checks'
import type { Node } from '@tiptap/pm/model'
import { text as alex } from 'alex'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'

/** A tool that reads English: how many messages it has about the paragraphs of a report. */
interface Reader {
  readonly name: string
  readonly read: (paragraphs: readonly string[]) => number
}

const english = retext()
  .use(retextEnglish)
  .use(retextReadability)
  .use(retextPassive)
  .use(retextEquality)
  .use(retextSimplify)
  .freeze()

/** Each as its own documentation runs it, paragraph by paragraph: none of them is slower for that, and some are faster. */
const readers: readonly Reader[] = [
  { name: 'write-good', read: paragraphs => paragraphs.reduce((sum, paragraph) => sum + writeGood(paragraph).length, 0) },
  { name: 'alex', read: paragraphs => paragraphs.reduce((sum, paragraph) => sum + alex(paragraph).messages.length, 0) },
  {
    name: 'retext (readability, passive, equality, simplify)',
    read: paragraphs => paragraphs.reduce((sum, paragraph) => sum + english.processSync(paragraph).messages.length, 0),
  },
]

export interface Compared {
  readonly name: string
  readonly words: number
  readonly messages: number
  readonly milliseconds: number
  /** How many times as long as ours, on the same words in the same run. */
  readonly ratio: number
}

export function paragraphsOf(report: Node): string[] {
  const paragraphs: string[] = []
  report.descendants(node => {
    if (node.isTextblock) paragraphs.push(node.textContent)
    return !node.isTextblock
  })
  return paragraphs
}

const rounds = 15
/** Of readers that take a second a round. */
const fewRounds = 3
const enough = 5000
/** The best of a few rounds, the first of which only warms up: ratios of what the work takes, not of what the machine was doing besides. */
function best(work: () => number): { milliseconds: number; messages: number } {
  let messages = work()
  let milliseconds = Number.POSITIVE_INFINITY
  const begun = performance.now()
  for (let round = 0; round < rounds && (round < fewRounds || performance.now() - begun < enough); round++) {
    const start = performance.now()
    messages = work()
    milliseconds = Math.min(milliseconds, performance.now() - start)
  }
  return { milliseconds, messages }
}

/** Ours and the others (those of `names`, or all) over the same words. `make` gives an equal report of new nodes each time, so that nothing is remembered from the round before. */
export function compare(make: () => Node, review: ReviewFacts, names?: readonly string[]): Compared[] {
  const reports = Array.from({ length: rounds + 1 }, make)
  const first = reports[0]
  if (first === undefined) return []
  const paragraphs = paragraphsOf(first)
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0)
  const ours = best(() => {
    const report = reports.pop() ?? make()
    const live = new LiveCheck()
    live.aim({ report, response: null, review })
    live.work(Number.POSITIVE_INFINITY)
    return live.result?.questions.reduce((sum, { signals }) => sum + signals.length, 0) ?? 0
  })
  const asked = readers.filter(({ name }) => names?.includes(name) ?? true)
  const others = asked.map(({ name, read }) => ({ name, ...best(() => read(paragraphs)) }))
  return [{ name: 'Candour', ...ours }, ...others].map(row => ({ ...row, words, ratio: row.milliseconds / ours.milliseconds }))
}
