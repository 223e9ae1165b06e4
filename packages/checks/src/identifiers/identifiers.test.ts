import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { checkReport } from '../check/check-report.ts'
import { LiveCheck } from '../check/live-check.ts'
import type { RegisterEntry } from '../signal.ts'
import { inReport, inResponse } from '../testing/build.ts'
import { Lexicon } from '../text/lexicon.ts'
import { detailsIn } from './details.ts'
import { identifiersIn } from './identifiers-in.ts'
import { isNhsNumber } from './numbers.ts'

const { node, doc, p, h, headline } = inReport
const entry = (words: string, pseudonym: string, kind = 'person', variants: string[] = []): RegisterEntry => ({
  words,
  pseudonym,
  kind,
  variants,
})
const register = [entry('Jolanta Pask', 'Mother'), entry('Theodore Pask', 'Sam'), entry('3 Brindle Lane', 'the home', 'address')]
const seenIn = (text: string, entries: readonly RegisterEntry[] = []) =>
  identifiersIn(text, entries).map(({ code, quote }) => `${code} ${quote}`)
const privacy = (report: ReturnType<typeof doc>, entries: readonly RegisterEntry[] = []) =>
  checkReport({ report, register: entries }).signals.filter(
    ({ code }) => code.startsWith('identifier') || code === 'register_match' || code === 'jigsaw',
  )

describe('identifiers', () => {
  test('the title of a cited work is nobody’s place, and a year in brackets no number of a house', () => {
    expect(seenIn('For the argument see Woods, D. and others (2010) Behind Human Error, 2nd edition.')).toEqual([])
    expect(seenIn('As in the report by the professor (2011) The Munro Review of Child Protection.')).toEqual([])
    expect(seenIn('They lived at 9 The Shambles.')).toEqual(['identifier_address_place 9 The Shambles'])
  })

  test('curly apostrophes change nothing, and places are those of the text', () => {
    const text = 'Then Jolanta’s aunt rang 01632\u00a0960417.'
    const [name, number] = identifiersIn(text)
    expect(text.slice(name?.from, name?.to)).toBe('Jolanta’s')
    expect(text.slice(number?.from, number?.to)).toBe('01632\u00a0960417')
  })

  test.each([
    'Report prepared by Hannah Quill, independent lead reviewer.',
    'I am Hannah Quill, assistant coroner for the area.',
    'He had a rabbit called Poppy.',
    'Yours sincerely, Hannah Quill, Independent Chair.',
    'The review was led by Hannah Quill.',
    'Storm Bella closed the roads.',
    'Victoria’s Law does not yet apply.',
    'Professor Eileen Munro calls this a matter of systems.',
    'The Ombudsman’s office is in Quillbank Tower.',
    'The senior coroner for North Quillshire wrote again.',
    'After-school club ended at five.',
  ])('who wrote the report, a pet, a public office and a kind of club lead to nobody: %s', text => {
    expect(seenIn(text)).toEqual([])
  })

  test.each([
    ['They fled to Quillby Lacey.', 'identifier_address_place Quillby Lacey'],
    ['A former pupil of King Edmund’s rang.', 'identifier_school_or_employer King Edmund’s'],
    ['I rang you at work (Quillby Laundry).', 'identifier_school_or_employer Quillby Laundry'],
    ['House at 212 Coronation Terr was boarded.', 'identifier_address_place 212 Coronation Terr'],
    ['We called at 4 Quarry Cottages.', 'identifier_address_place 4 Quarry Cottages'],
  ])('a name of a place is seen as that, and as nobody’s: %s', (text, line) => {
    expect(seenIn(text)).toEqual([line])
  })

  test('an NHS number is known by its check digit, or by being called one', () => {
    expect(isNhsNumber('9434765919')).toBe(true)
    expect(isNhsNumber('9434765918')).toBe(false)
    expect(seenIn('The string 943 476 5919 stood alone.')).toEqual(['identifier_contact_or_number 943 476 5919'])
    expect(seenIn('The string 943 476 5918 stood alone.')).toEqual([])
  })

  test('what the register knows is said once, with its pseudonym', () => {
    const [seen, ...others] = privacy(doc(p('Jolanta Pask rang.')), register)
    expect(seen).toMatchObject({
      code: 'register_match',
      question: 'QM14.2',
      instead: 'Mother',
      where: { quote: 'Jolanta Pask' },
    })
    expect(others).toEqual([])
  })

  test.each(['14.03.2008', '14/03/2008', 'the fourteenth of March 2008', '14 March 2008'])(
    'a day of the register is met once, as %s',
    form => {
      const day = [entry('14/03/2008', 'spring 2008', 'date')]
      expect(privacy(doc(p(`It was on ${form} that she came.`)), day).map(({ code }) => code)).toEqual(['register_match'])
    },
  )

  test('a pseudonym of the register is no name', () => {
    expect(seenIn('Sam told his teacher.')).toEqual(['identifier_name Sam'])
    expect(seenIn('Sam told his teacher.', register)).toEqual([])
  })

  test.each(['JOLANTA', 'jolanta', 'Jolanta’s', 'Jolamta', 'Mrs Pask', 'PASK', 'Teddy', 'Brindle Lane', 'brindle-lane'])(
    'the register is met in the form %s',
    form => {
      expect(seenIn(`Then ${form} was seen.`, register).map(line => line.split(' ')[0])).toContain('register_match')
    },
  )

  test('known variants count, and so do numbers and days in another notation', () => {
    const entries = [
      entry('01632 960417', 'a number', 'telephone'),
      entry('4 July 2009', 'a day', 'date'),
      entry('Osgood', 'Worker 1', 'person', ['Ozzy']),
    ]
    expect(seenIn('Ring +44 1632-960-417.', entries)).toEqual(['register_match 44 1632-960-417'])
    expect(seenIn('Seen 04/07/2009.', entries)).toEqual(['register_match 04/07/2009'])
    expect(seenIn('then ozzy rang', entries)).toEqual(['register_match ozzy'])
  })

  test('footnotes, images, fields of parts, quotations, tables and headlines are read too', () => {
    const name = 'Jolanta Pask rang.'
    const cell = node('table', {}, node('tableRow', {}, node('tableCell', {}, p(name))))
    const report = doc(
      h(1, name),
      p('A note.', node('footnote', { id: 'n1', text: name })),
      node('image', { id: 'i1', alt: name }),
      node('blockquote', {}, p(name)),
      cell,
      node(
        'finding',
        { id: 'f1', priorityReason: name },
        headline(name),
        node('analysis', { id: 'a1', counterEvidence: name }, p('x')),
      ),
    )
    const places = privacy(report).map(({ where }) => `${where.block} ${where.from}-${where.to} ${where.nodeId ?? ''}`.trim())
    expect(places).toEqual(['0 0-12', '1 7-8', '2 0-0 i1', '3 0-12', '4 0-12', '5 0-0 f1', '5 0-12 f1', '6 0-0 a1'])
  })

  test('are asked about in the response too', () => {
    const response = inResponse.doc(inResponse.p('Jolanta Pask rang.'))
    const [seen] = checkReport({ report: doc(p('')), response }).signals.filter(({ code }) => code === 'identifier_name')
    expect(seen).toMatchObject({ question: 'QM14.2', where: { document: 'response' } })
  })
})

describe('details that add up', () => {
  test('what a form tells is a detail, whatever other words stand in its sentence', () => {
    const block = readBlock('paragraph', "FOC: fitter, Pilkington's. From Otterby they went to her sister’s.", new Lexicon())
    expect(detailsIn(block, []).map(({ kind, quote }) => `${kind} ${quote}`)).toEqual(['occupation fitter', 'place Otterby'])
  })

  const jigsaw = (...blocks: Parameters<typeof doc>) => privacy(doc(...blocks)).filter(({ code }) => code === 'jigsaw').length
  test('add up within a section, over its paragraphs, and not beyond', () => {
    expect(jigsaw(p('Mother is Polish.'), p('Mother was 19.'), p('Mother worked as a baker.'))).toBe(1)
    expect(jigsaw(p('Mother is Polish.'), p('Mother was 19.'), h(2, 'Later'), p('Mother worked as a baker.'))).toBe(0)
  })
  test('are those of one person', () => {
    expect(jigsaw(p('Mother is Polish. Father was 19. The aunt worked as a baker.'))).toBe(0)
  })
})

const pieces = fc.constantFrom(
  ...'Jolanta Pask mother Sam 14 March 2010 3 Brindle Lane in at School Mr K. 01632 960417 943 476 5919 AB12 CDE @ x@y.example Polish aged nine , . ’s - youngest of four diabetes the was born Child A \n May 1/2/2013 St'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const someRegister = fc.constantFrom([], register, [...register], register.slice(1))

describe('any words', () => {
  test('after edits and changes of the register give what a cold start gives', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat({ max: 4 }), text, someRegister, fc.boolean()), { minLength: 1, maxLength: 5 }),
        (texts, edits) => {
          const live = new LiveCheck()
          let blocks = texts.map(words => p(words))
          for (const [at, typed, entries, heading] of edits) {
            blocks = blocks.with(at % blocks.length, heading ? h(2, typed) : p(typed))
            const review = { profile: 'scr', method: 'findings-with-recommendations', milestones: {}, register: entries } as const
            live.aim({ report: doc(...blocks), response: null, review })
            while (!live.work(1));
            const fresh = doc(
              ...blocks.map(block => (block.type.name === 'heading' ? h(2, block.textContent) : p(block.textContent))),
            )
            const cold = checkReport({ report: fresh, register: entries })
            expect(live.result?.questions).toEqual(cold.questions)
            for (const { where } of cold.signals) expect(where.to).toBeLessThanOrEqual(fresh.child(where.block).content.size)
          }
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  test('a register of 2,000 entries is looked for whole', () => {
    const names = Array.from({ length: 2000 }, (_, index) => {
      const tail = Array.from(String(index), digit => 'bdfglmnprt'.charAt(Number(digit))).join('a')
      return entry(`Person${tail} Sur${tail}son`, `Person ${index}`)
    })
    const words = 'The worker rang Personbadaf Surfalason about the plan and the visit. '.repeat(2000)
    expect(identifiersIn(words, names).length).toBeGreaterThan(1999)
  })
})
