import { describe, expect, test } from 'vitest'
import { checkReport, type ReportToCheck } from '../check/check-report.ts'
import type { Signal } from '../signal.ts'
import { inReport, oneSentence, prose } from '../testing/build.ts'

const { node, doc, p, h, headline } = inReport
type Asked = Omit<ReportToCheck, 'report'>
const signalsOf = (report: ReportToCheck['report'], asked: Asked = {}): readonly Signal[] =>
  checkReport({ report, ...asked }).signals
const codes = (report: ReportToCheck['report'], asked: Asked = {}): string[] => signalsOf(report, asked).map(({ code }) => code)
const analysis = (id: string, attributes: Record<string, unknown> = {}, text = 'It was the form.') =>
  node('analysis', { id, ...attributes }, p(text))
const finding = (id: string, title: string, ...children: Parameters<typeof doc>) =>
  node('finding', { id }, headline(title), p('What was found.'), ...children)
const whole = { factors: ['task'], sources: ['records'], hindsight: 'Notes of the day.', counterEvidence: 'One visit was long.' }

describe('QM14.1: can it be found?', () => {
  test('asks for an analysis and a headline of each finding, and says which', () => {
    const report = doc(finding('f1', 'Late news', analysis('a1')), finding('f2', ''))
    const seen = signalsOf(report).filter(({ question, polarity }) => question === 'QM14.1' && polarity === 'look')
    expect(seen.map(({ code, where, message }) => [code, where.nodeId, message])).toEqual([
      ['finding_without_analysis', 'f2', 'Finding 2 has no analysis with it. What made this likely?'],
      ['finding_without_headline', 'f2', 'Finding 2 has no headline yet. What does it say, in one sentence?'],
    ])
  })

  test('an analysis beside its finding explains it; one that names no finding stands apart', () => {
    const report = doc(finding('f1', 'Late news'), analysis('a1', { findingId: 'f1' }), analysis('a2', { findingId: 'gone' }))
    expect(codes(report)).not.toContain('finding_without_analysis')
    const apart = signalsOf(report).filter(({ code }) => code === 'orphan_analysis')
    expect(apart.map(({ where }) => where.nodeId)).toEqual(['a2'])
  })

  test('says it where the first finding comes late', () => {
    const late = doc(h(1, 'What happened'), p(prose(1400)), finding('f1', 'Late', analysis('a1')), p(prose(1400)))
    const early = doc(finding('f1', 'Early', analysis('a1')), p(prose(2800)))
    expect(codes(late)).toContain('first_finding_late')
    expect(codes(early)).not.toContain('first_finding_late')
  })

  test('looks for a summary by the kind of its section, or by its title, and for its length', () => {
    expect(codes(doc(p(prose(400))))).toContain('no_summary')
    expect(codes(doc(p(prose(20))))).not.toContain('no_summary')
    expect(codes(doc(h(1, 'At a glance', 'summary'), p(prose(300))))).toContain('summary_short')
    expect(codes(doc(h(1, '1. Executive summary'), p(prose(300))))).toContain('summary_short')
    expect(codes(doc(h(1, 'Summary', 'summary'), p(prose(1600))))).toContain('summary_long')
    expect(codes(doc(h(1, 'Summary', 'summary'), p('')))).toContain('summary_empty')
  })

  test('sees headings that skip a level and headings without words', () => {
    expect(codes(doc(h(1, 'One'), h(3, 'Three')))).toContain('heading_gap')
    expect(codes(doc(h(2, 'Two'), h(3, 'Three'), h(1, 'One')))).not.toContain('heading_gap')
    expect(codes(doc(h(1, '')))).toContain('heading_without_words')
  })

  test('misses findings only where the method works with findings', () => {
    const report = doc(p(prose(400)))
    expect(codes(report, { method: 'findings-with-questions' })).toContain('no_finding_marked')
    expect(codes(report, { method: 'learning-points' })).not.toContain('no_finding_marked')
  })
})

describe('QM14.2: images', () => {
  test('asks for a description, unless the image is decoration', () => {
    const report = doc(
      node('image', { id: 'i1' }),
      node('image', { id: 'i2', decorative: true }),
      node('image', { id: 'i3', alt: 'A map' }),
    )
    const seen = signalsOf(report).filter(({ question }) => question === 'QM14.2')
    expect(seen.map(({ code, where }) => [code, where.nodeId, where.block])).toEqual([['image_without_description', 'i1', 0]])
    expect(codes(doc(node('image', { alt: 'A map' })))).toContain('images_described')
  })
})

describe('QM14.3: priorities', () => {
  const recommendation = (id: string, ...findingIds: string[]) =>
    node('recommendation', { id, findingIds }, headline('Change it'))

  test('a recommendation answers a finding by link or by standing in it', () => {
    const report = doc(
      finding('f1', 'One', recommendation('r1')),
      finding('f2', 'Two'),
      recommendation('r2', 'f2'),
      recommendation('r3', 'gone'),
    )
    const seen = signalsOf(report).filter(({ code }) => code === 'recommendation_answers_no_finding')
    expect(seen.map(({ where }) => where.nodeId)).toEqual(['r3'])
    expect(codes(report)).not.toContain('finding_nothing_answers')
  })

  test('findings that nothing answers are asked about only where the method has recommendations', () => {
    const report = doc(finding('f1', 'One'))
    expect(codes(report, { method: 'findings-with-recommendations' })).toContain('finding_nothing_answers')
    expect(codes(report, { method: 'findings-with-questions' })).not.toContain('finding_nothing_answers')
    expect(codes(report, { method: 'learning-points' })).not.toContain('finding_nothing_answers')
  })

  test('an order of priority wants its reasons; one finding needs none', () => {
    const ranked = (id: string, priority: number, priorityReason: string) =>
      node('finding', { id, priority, priorityReason }, headline(id))
    expect(codes(doc(ranked('f1', 0, ''), ranked('f2', 0, '')))).toContain('no_order_of_priority')
    expect(codes(doc(ranked('f1', 0, '')))).not.toContain('no_order_of_priority')
    expect(codes(doc(ranked('f1', 1, ''), ranked('f2', 2, 'Affects most')))).toContain('priority_without_reason')
    expect(codes(doc(ranked('f1', 1, 'Still so'), ranked('f2', 2, 'Affects most')))).toContain('priorities_reasoned')
  })

  test('more than ten recommendations are asked about, questions for the Board are not', () => {
    const many = (form: string) =>
      doc(finding('f', 'One'), ...Array.from({ length: 11 }, (_, index) => node('recommendation', { id: `r${index}`, form })))
    expect(codes(many('recommendation'))).toContain('many_recommendations')
    expect(codes(many('question'))).not.toContain('many_recommendations')
    expect(codes(many('recommendation'), { method: 'findings-with-questions' })).not.toContain('many_recommendations')
  })
})

describe('QM14.4 and QM14.5: each analysis', () => {
  const of = (attributes: Record<string, unknown>, text?: string) => doc(finding('f1', 'One', analysis('a1', attributes, text)))

  test('names factors beyond the person', () => {
    expect(codes(of({}))).toContain('analysis_without_factors')
    expect(codes(of({ factors: ['person'] }))).toContain('factors_person_only')
    expect(codes(of({ factors: ['person', 'tools'] }))).toContain('factors_beyond_person')
  })

  test('is asked for its words first, and for nothing else while it has none', () => {
    const seen = codes(of({}, ''))
    expect(seen).toContain('analysis_without_words')
    expect(seen).not.toContain('analysis_without_factors')
    expect(seen).not.toContain('analysis_without_sources')
  })

  test('names sources, what speaks against it, and how hindsight was limited', () => {
    const bare = codes(of({}))
    expect(bare).toEqual(
      expect.arrayContaining([
        'analysis_without_sources',
        'analysis_without_counter_evidence',
        'analysis_without_hindsight_note',
      ]),
    )
    const full = codes(of(whole))
    expect(full).toEqual(expect.arrayContaining(['analysis_sources_named', 'counter_evidence_given', 'hindsight_note_given']))
    expect(full.filter(code => code.startsWith('analysis_without'))).toEqual([])
  })

  test('a footnote counts as a source', () => {
    const noted = node('analysis', { id: 'a1' }, p('It was the form.', node('footnote', { text: 'The form of 2014' })))
    expect(codes(doc(finding('f1', 'One', noted)))).not.toContain('analysis_without_sources')
  })
})

describe('what is quoted of the words', () => {
  test('details together are quoted from the first to the last', () => {
    const text = 'Child R, a seven-year-old Somali boy, the third of five siblings, went to school.'
    const seen = signalsOf(doc(p(text))).find(({ code }) => code === 'jigsaw')
    expect(seen?.where.quote).toBe(text.slice(seen?.where.from, seen?.where.to))
    expect(seen?.where.quote).toMatch(/^seven-year-old Somali boy, the third/)
  })
  test('a reason is quoted with its clause', () => {
    const text = 'The worker did not ring, because the form had no box for a number; it rained.'
    const seen = signalsOf(doc(p(text))).find(({ code }) => code === 'explains')
    expect(seen?.where.quote).toBe('because the form had no box for a number')
    const long = `The worker did not ring, because the form ${'and the list '.repeat(40)}had no box.`
    const { quote = '' } = signalsOf(doc(p(long))).find(({ code }) => code === 'explains')?.where ?? {}
    expect(quote.length).toBeLessThanOrEqual(121)
  })
})

describe('QM14.6: accessible', () => {
  test('points at a long sentence with its words and its place in the block', () => {
    const long = oneSentence(26)
    const report = doc(p('A short one.'), node('bulletList', {}, node('listItem', {}, p(`Short. ${long}`))))
    const [seen] = signalsOf(report).filter(({ code }) => code === 'long_sentence')
    expect(seen).toMatchObject({
      question: 'QM14.6',
      message: 'This sentence has 26 words. Could it be two?',
      where: { document: 'report', block: 1, from: 7, to: 7 + long.length },
    })
    expect(codes(doc(p(oneSentence(25))))).not.toContain('long_sentence')
  })

  test('does not count a list of short items as one sentence, nor touch what somebody else said', () => {
    const items =
      'The review heard from: the school; the health visitor; two midwives; a housing officer; the police; three social workers; the family’s doctor; a youth worker; and the church.'
    expect(codes(doc(p(items)))).not.toContain('long_sentence')
    expect(codes(doc(node('blockquote', {}, p(oneSentence(40)))))).not.toContain('long_sentence')
  })

  test('says which section is hard and which is easy to read', () => {
    const hard = `${'The organisational responsibilities notwithstanding communication considerations necessitated interdisciplinary reconsideration. '.repeat(12)}`
    const easy = 'The team met at the school. They saw him once a week. He liked the room. It was warm there. '.repeat(6)
    const seen = signalsOf(doc(h(1, 'Hard', 'other', 'h1'), p(hard), h(1, 'Easy', 'other', 'h2'), p(easy)))
    expect(seen.find(({ code }) => code === 'hard_section')?.where.nodeId).toBe('h1')
    expect(seen.find(({ code }) => code === 'plain_section')?.where.nodeId).toBe('h2')
  })
})

describe('numbering and words', () => {
  test('the profile numbers the questions; the ids stay ours', () => {
    const { questions } = checkReport({ report: doc(p('Word.')), profile: 'sar' })
    expect(questions[0]).toMatchObject({ id: 'QM14.1', number: 'QM13.1' })
  })

  test('an unwritten document says nothing against anybody', () => {
    expect(signalsOf(doc(p('')))).toEqual([])
  })

  test('no sentence scores, ranks or declares', () => {
    const report = doc(h(1, ''), finding('f1', ''), finding('f2', 'Two', analysis('a', whole)), p(prose(500)), p(oneSentence(60)))
    for (const { message } of signalsOf(report)) expect(message).not.toMatch(/%|score|complian|fail|must|should have|poor/i)
  })
})

describe('what a part has beside its headline', () => {
  const { node, doc, p, headline } = inReport
  const codes = (...children: Parameters<typeof doc>) => checkReport({ report: doc(...children) }).signals.map(({ code }) => code)
  const analysis = (...children: Parameters<typeof doc>) => node('analysis', { id: 'a1' }, headline('Why'), ...children)

  test('a finding with a headline and an analysis, and no text of its own, is asked for it', () => {
    expect(codes(node('finding', { id: 'f1' }, headline('One'), p(''), analysis(p('The form had no box.'))))).toContain(
      'finding_without_words',
    )
    expect(codes(node('finding', { id: 'f1' }, headline('One'), p('They waited.'), analysis(p('x'))))).not.toContain(
      'finding_without_words',
    )
  })
  test('an analysis with only a headline has no words', () => {
    expect(codes(node('finding', { id: 'f1' }, headline('One'), p('t'), analysis(p(''))))).toContain('analysis_without_words')
    const layered = node('analysis', { id: 'a1', inThisCase: 'The form had no box' }, headline('Why'))
    expect(codes(node('finding', { id: 'f1' }, headline('One'), p('t'), layered))).not.toContain('analysis_without_words')
  })
  test('an order of priority that leaves one out, or has two at one place, is asked about', () => {
    const ranked = (first: number, second: number) =>
      checkReport({
        report: doc(
          node('finding', { id: 'f1', priority: first, priorityReason: 'x' }, headline('One')),
          node('finding', { id: 'f2', priority: second, priorityReason: 'y' }, headline('Two')),
        ),
      }).signals.filter(({ question, code }) => question === 'QM14.3' && code.includes('prior'))
    expect(ranked(1, 0).map(({ code, where }) => [code, where.nodeId])).toEqual([['finding_outside_priorities', 'f2']])
    expect(ranked(1, 1).map(({ code, where }) => [code, where.nodeId])).toEqual([['priority_shared', 'f2']])
    expect(ranked(2, 1).map(({ code }) => code)).toEqual(['priorities_reasoned'])
    // The text may give an order in words.
    expect(ranked(0, 0)).toMatchObject([{ code: 'no_order_of_priority', confidence: 'likely' }])
  })
})
