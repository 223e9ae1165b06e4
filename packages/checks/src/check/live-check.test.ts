import { schemaFor } from '@candour/schema/report'
import { Fragment, type Node } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RegisterEntry } from '../signal.ts'
import { inReport, inResponse, oneSentence, prose } from '../testing/build.ts'
import { type CheckResult, checkReport } from './check-report.ts'
import { LiveCheck } from './live-check.ts'
import type { ReviewFacts } from './scene.ts'

const { node, doc, p, h, headline } = inReport
const review: ReviewFacts = { profile: 'scr', method: 'findings-with-recommendations', milestones: {} }

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', 'A word.', 'They met Child A. It was late.', oneSentence(27), prose(40)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)
const id = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e')
const paragraph = words.map(text => p(text))
const heading = fc
  .tuple(fc.constantFrom(1, 1, 1, 2, 3, 4), words, fc.constantFrom('other', 'summary', 'method'), id)
  .map(([level, text, kind, ofHeading]) => h(level, text, kind, ofHeading))
const image = fc.tuple(id, fc.boolean()).map(([ofImage, decorative]) => node('image', { id: ofImage, decorative }))
const list = fc
  .array(paragraph, { maxLength: 3 })
  .map(items => node('bulletList', {}, ...items.map(item => node('listItem', {}, item))))
const quote = fc.array(paragraph, { maxLength: 2 }).map(items => node('blockquote', {}, ...items))
const plain = fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 2, arbitrary: heading }, image, list, quote)
const analysis = fc
  .tuple(id, id, fc.subarray(['person', 'task']), fc.array(plain, { maxLength: 2 }))
  .map(([own, findingId, factors, blocks]) => node('analysis', { id: own, findingId, factors }, ...blocks))
const recommendation = fc
  .tuple(id, fc.subarray(['a', 'b']), words)
  .map(([own, findingIds, text]) => node('recommendation', { id: own, findingIds }, headline(text)))
const finding = fc
  .tuple(id, words, fc.array(fc.oneof(plain, analysis, recommendation), { maxLength: 3 }))
  .map(([own, text, blocks]) => node('finding', { id: own, priority: 1 }, headline(text), ...blocks))
const block = fc.oneof({ weight: 6, arbitrary: plain }, analysis, recommendation, finding)

interface Edit {
  at: number
  remove: number
  insert: readonly Node[]
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: 6 }),
  remove: fc.nat({ max: 4 }),
  insert: fc.oneof(fc.constant([]), fc.array(block, { maxLength: 3 })),
})

function edited(document: Node, { at, remove, insert }: Edit): Node {
  const start = Math.min(at, document.childCount)
  const { children } = document
  return document.copy(Fragment.fromArray([...children.slice(0, start), ...insert, ...children.slice(start + remove)]))
}

/** Words and names of nobody; a register of the size that a large review may have. */
const largeRegister: readonly RegisterEntry[] = Array.from({ length: 2000 }, (_, index) => ({
  words: `Quen${index.toString(36)}a Marbe${index.toString(36)}ck-Ostley`,
  kind: 'child',
  pseudonym: `Child ${index}`,
  variants: [`Quenny${index.toString(36)}`],
}))

describe('a large register', () => {
  /** A clock on which every look costs a millisecond: slices are then counted in pieces of work, whatever the machine does. */
  const counting = (): { live: LiveCheck; work: () => boolean; pieces: () => number } => {
    let now = 0
    const live = new LiveCheck(() => ++now)
    const work = (): boolean => live.work(10)
    return { live, work, pieces: () => now }
  }
  const report = doc(p('They met Quen5ya Marbe5yck-Ostley at home.'))
  const target = { report, response: null, review: { ...review, register: largeRegister } }
  const matches = (live: LiveCheck) =>
    live.result?.questions.flatMap(({ signals }) => signals).filter(({ code }) => code === 'register_match') ?? []

  test('is made ready in many short slices, says how far it is, and says nothing before it is ready', () => {
    const { live, work } = counting()
    live.aim(target)
    let slices = 0
    let before = 0
    while (!work()) {
      slices++
      expect(live.result).toBeNull()
      expect(live.settled).toBe(false)
      expect(live.progress).toBeLessThanOrEqual(1)
      expect(live.progress).toBeGreaterThanOrEqual(before)
      before = live.progress
    }
    expect(slices).toBeGreaterThan(largeRegister.length / 10)
    expect(matches(live).length).toBe(1)
  })

  test('goes on where it was when somebody types meanwhile', () => {
    const { live, work, pieces } = counting()
    live.aim(target)
    for (let slice = 0; slice < 200; slice++) work()
    const begun = pieces()
    const typed = doc(p('They met Quen5ya Marbe5yck-Ostley at her home.'))
    live.aim({ ...target, report: typed })
    while (!work());
    expect(pieces() - begun).toBeLessThan(largeRegister.length)
    expect(matches(live).length).toBe(1)
  })

  test('taken back before it was ready leaves the one before as it was', () => {
    const { live, work } = counting()
    live.aim({ report, response: null, review })
    while (!work());
    const { result } = live
    live.aim(target)
    work()
    live.aim({ report, response: null, review })
    while (!work());
    expect(live.result).toBe(result)
  })
})

describe('a very long paragraph', () => {
  test('is read in several pieces, with the result of one go', () => {
    const long = doc(p(prose(20_000)))
    const pieces = (report: Node): number => {
      const live = new LiveCheck(() => 0)
      live.aim({ report, response: null, review })
      let count = 1
      // No time at all is left after each piece.
      while (!live.work(0)) count++
      expect(told(live)).toEqual(checkReport({ report }))
      return count
    }
    expect(pieces(long) - pieces(doc(p(prose(20))))).toBeGreaterThan(8)
  })
})

/** What a live check says, as `checkReport` puts it. */
const told = (live: LiveCheck): CheckResult => {
  const questions = live.result?.questions ?? []
  return { questions, signals: questions.flatMap(({ signals }) => signals), stats: live.stats }
}

const settle = (live: LiveCheck): void => {
  while (!live.work(1));
}

describe('the live check', () => {
  test('after any edits says what a cold start says', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 10 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (blocks, edits) => {
        const live = new LiveCheck()
        let document = doc(...blocks)
        live.aim({ report: document, response: null, review })
        settle(live)
        for (const one of edits) {
          document = edited(document, one)
          live.aim({ report: document, response: null, review })
          settle(live)
          expect(told(live)).toEqual(checkReport({ report: reborn(document) }))
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('aimed again in the middle of a run, it ends where a cold start ends', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 2, maxLength: 10 }),
        fc.array(fc.tuple(edit, fc.nat({ max: 12 })), { minLength: 1, maxLength: 6 }),
        (blocks, edits) => {
          // A clock by which every look at it costs a millisecond: `work(n)` does about n pieces of work.
          let clock = 0
          const live = new LiveCheck(() => clock++)
          let document = doc(...blocks)
          live.aim({ report: document, response: null, review })
          for (const [one, pieces] of edits) {
            live.work(pieces)
            document = edited(document, one)
            live.aim({ report: document, response: null, review })
          }
          settle(live)
          expect(told(live)).toEqual(checkReport({ report: reborn(document) }))
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  test('what stands before the first heading comes and goes as a section of its own', () => {
    const live = new LiveCheck()
    let document = doc(p('Before.'), h(1, 'One'), p('After.'))
    const edits: Edit[] = [
      { at: 0, remove: 1, insert: [] },
      { at: 0, remove: 0, insert: [p('Before again.')] },
      { at: 1, remove: 2, insert: [] },
      { at: 0, remove: 1, insert: [] },
    ]
    for (const one of [{ at: 0, remove: 0, insert: [] }, ...edits]) {
      document = edited(document, one)
      live.aim({ report: document, response: null, review })
      settle(live)
      expect(told(live)).toEqual(checkReport({ report: reborn(document) }))
    }
  })

  test('stops when its slice is used up, and says how far it has come', () => {
    let clock = 0
    const live = new LiveCheck(() => clock++)
    live.aim({ report: doc(...Array.from({ length: 50 }, () => p('A word.'))), response: null, review })
    expect(live.work(8)).toBe(false)
    expect(live.settled).toBe(false)
    expect(live.progress).toBeGreaterThan(0)
    expect(live.progress).toBeLessThan(1)
    settle(live)
    expect(live.settled).toBe(true)
    expect(live.progress).toBe(1)
  })

  test('keeps the very same signals where nothing changed, so that they need not be drawn again', () => {
    const before = doc(h(1, 'One', 'other', 'h1'), p(oneSentence(30)), p('Some words here.'))
    const live = new LiveCheck()
    live.aim({ report: before, response: null, review })
    settle(live)
    const first = live.result
    live.aim({ report: edited(before, { at: 2, remove: 1, insert: [p('Some words there.')] }), response: null, review })
    settle(live)
    expect(live.result).toBe(first)
  })

  test('counts what asks for a look once, at its part or the heading above', () => {
    const live = new LiveCheck()
    const report = doc(
      h(1, 'Findings', 'findings', 'h1'),
      p(oneSentence(30)),
      node('image', { id: 'i1' }),
      node('finding', { id: 'f1' }, headline('One'), node('analysis', { id: 'a1' }, p(oneSentence(30)))),
    )
    live.aim({ report, response: null, review })
    settle(live)
    const looks = told(live).signals.filter(({ polarity }) => polarity === 'look')
    const at = (id: string) => looks.filter(({ where }) => where.nodeId === id).length
    expect(live.attention().get('a1')).toBe(at('a1'))
    expect(live.attention().get('f1')).toBe(at('f1'))
    expect(live.attention().get('h1')).toBe(2)
    expect([...live.attention().values()].reduce((sum, count) => sum + count, 0)).toBe(looks.length)
  })

  test('tells where in a top-level node the long sentences are', () => {
    const long = oneSentence(30)
    const list = node('bulletList', {}, node('listItem', {}, p('Short.'), p(`Short. ${long}`)))
    const report = doc(p('Before.'), list)
    const [seen] = new LiveCheck().wordsSeenIn(list)
    const start = report.child(0).nodeSize
    expect(seen?.seen.count).toBe(30)
    expect(report.textBetween(start + (seen?.from ?? 0), start + (seen?.to ?? 0))).toBe(long)
  })

  test('sees the response answered while the report stays as it is', () => {
    const report = doc(node('finding', { id: 'f1' }, headline('One')))
    const live = new LiveCheck()
    live.aim({ report, response: inResponse.doc(inResponse.p('')), review })
    settle(live)
    expect(told(live).signals.map(({ code }) => code)).toContain('finding_without_response')
    const answered = inResponse.doc(inResponse.node('boardResponse', { id: 'b1', answersId: 'f1' }))
    live.aim({ report, response: answered, review })
    settle(live)
    expect(told(live).signals.map(({ code }) => code)).not.toContain('finding_without_response')
  })
})

/** The same document of entirely other nodes. */
function reborn(document: Node): Node {
  return schemaFor('report').nodeFromJSON(document.toJSON())
}
