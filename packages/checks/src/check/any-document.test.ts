import { schemaFor } from '@candour/schema/report'
import { type Node, Schema } from '@tiptap/pm/model'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Signal } from '../signal.ts'
import { inReport, oneSentence } from '../testing/build.ts'
import { Lexicon } from '../text/lexicon.ts'
import { checkReport } from './check-report.ts'
import { formatForTerminal } from './terminal.ts'

const { node, doc, p, h, headline } = inReport

/** A check of anything gives signals of the promised shape whose places stand in the text, and lines that a terminal can show. */
function sound(report: Node, response: Node | null = null): void {
  const checked = checkReport({ report, response })
  for (const signal of checked.signals) {
    Signal.parse(signal)
    expect(signal.where.from).toBeLessThanOrEqual(signal.where.to)
  }
  expect(formatForTerminal(checked, { name: 'a file' }).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
}

describe('any text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '’',
        '-',
        'A',
        'No. ',
        's.',
        '12',
        '\ufffc',
        '\n',
        '\ud83d',
        '\udc00',
        '😀',
        'שלום ',
        ' e.g. ',
        ';',
        ':',
        ',',
      ),
      {
        maxLength: 120,
      },
    ),
  )
  test('is divided into words and sentences without gaps in their order', () => {
    fc.assert(
      fc.property(hostile, source => {
        const text = Array.isArray(source) ? source.join('') : source
        const { tokens, sentences } = readBlock('paragraph', text, new Lexicon())
        let token = 0
        let end = 0
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(token)
          expect(sentence.lastToken).toBeGreaterThan(token)
          expect(sentence.from).toBeGreaterThanOrEqual(end)
          expect(sentence.to).toBeGreaterThan(sentence.from)
          token = sentence.lastToken
          end = sentence.to
        }
        expect(token).toBe(tokens.count)
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('of any kind can be checked', () => {
    fc.assert(
      fc.property(hostile, source => {
        const text = Array.isArray(source) ? source.join('') : source
        sound(doc(h(1, text), p(text), node('finding', {}, headline(text), p(text))))
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('comes to an end where rules could be led astray', () => {
    const nasty = [
      'a.'.repeat(50_000),
      "'".repeat(100_000),
      '. '.repeat(50_000),
      'a-'.repeat(50_000),
      '1,'.repeat(50_000),
      'A and '.repeat(20_000),
    ]
    // How fast, `npm run bench:growth` says.
    for (const text of [...nasty, '('.repeat(100_000), 'x'.repeat(200_000), `${'word; '.repeat(30_000)}end: `])
      sound(doc(p(text)))
  }, 60_000)
})

describe('no false all-clear', () => {
  test('text that cannot be measured speaks for nothing', () => {
    for (const text of ['😀🎉 '.repeat(400), 'שלום עולם '.repeat(400), 'مرحبا بالعالم '.repeat(400)]) {
      sound(doc(p(text)))
      const { signals } = checkReport({ report: doc(p(text)) })
      expect(signals.filter(({ polarity }) => polarity === 'for')).toEqual([])
    }
  })

  test('a finding without words is asked for them', () => {
    const { signals } = checkReport({ report: doc(node('finding', { id: 'f' })) })
    expect(signals.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['finding_without_headline', 'finding_without_analysis']),
    )
  })

  test('two hundred pages are read to their last block', () => {
    const pages = Array.from({ length: 800 }, () => p(oneSentence(100)))
    const { signals, stats } = checkReport({ report: doc(...pages, p('The social worker was careless.')) })
    expect(stats.report?.words).toBeGreaterThan(80_000)
    expect(signals.some(({ code, where }) => code === 'blame' && where.block === 800)).toBe(true)
  }, 20_000)
})

describe('any document', () => {
  test('a paragraph of 20,000 words is read', () => {
    const { stats } = checkReport({ report: doc(p(oneSentence(20_000))) })
    expect(stats.report?.words).toBe(20_000)
  })

  test('tables in tables, empty parts and parts in odd places are read', () => {
    const cell = (...inner: Node[]) => node('table', {}, node('tableRow', {}, node('tableCell', {}, ...inner)))
    sound(
      doc(
        cell(cell(cell(p(oneSentence(30))))),
        node('finding', {}),
        node('analysis', {}),
        node('recommendation', {}),
        node('bulletList', {}),
      ),
    )
    sound(doc(node('finding', { id: 'f' }, node('finding', { id: 'f' }, node('analysis', { id: 'f', findingId: 'f' })))))
    sound(doc())
  })

  test('a block that is deep within lists is pointed at by its number', () => {
    const item = (...inner: Node[]) => node('bulletList', {}, node('listItem', {}, ...inner))
    const [seen] = checkReport({ report: doc(p('One.'), item(p('Two.'), item(p(oneSentence(30))))) }).signals
    expect(seen?.where.block).toBe(2)
  })

  test('attributes of any shape count as not said', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('finding', 'analysis', 'recommendation', 'heading', 'image'), (value, name) => {
        const odd = {
          id: value,
          level: value,
          kind: value,
          priority: value,
          priorityReason: value,
          findingIds: value,
          factors: value,
        }
        const type = schemaFor('report').nodes[name]
        expect(type).toBeDefined()
        if (type !== undefined) sound(doc(type.create({ ...odd, sources: value, alt: value, findingId: value, reach: value })))
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('nodes and inline nodes of a stranger’s schema are read for their words', () => {
    const stranger = new Schema({
      nodes: {
        doc: { content: 'any*' },
        text: { group: 'inline' },
        callout: { group: 'any', content: 'any*' },
        line: { group: 'any', content: '(text | pill)*' },
        pill: { inline: true, content: 'text*' },
        rule: { group: 'any' },
      },
    })
    const words = stranger.text(`One. ${oneSentence(30)}`)
    const line = stranger.node('line', null, [stranger.node('pill', null, stranger.text('in a pill')), words])
    const report = stranger.node('doc', null, [stranger.node('rule'), stranger.node('callout', null, line)])
    sound(report)
    const seen = checkReport({ report }).signals.find(({ code }) => code === 'long_sentence')
    const block = report.child(1).child(0)
    expect(seen?.where.block).toBe(1)
    expect(block.textBetween(seen?.where.from ?? 0, seen?.where.to ?? 0)).toBe(oneSentence(30))
  })
})
