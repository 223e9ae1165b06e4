import { usualReadingTargets } from '@candour/schema'
import { describe, expect, test } from 'vitest'
import { checkReport, type ReportToCheck } from '../check/check-report.ts'
import { inReport, prose } from '../testing/build.ts'

const { node, doc, p, h, headline } = inReport
const signalsOf = (report: ReturnType<typeof doc>, facts: Partial<ReportToCheck> = {}) =>
  checkReport({ report, ...facts }).signals
const codes = (report: ReturnType<typeof doc>, facts: Partial<ReportToCheck> = {}) =>
  signalsOf(report, facts).map(({ code }) => code)
const long = p(prose(1200))

describe('QM5: purpose', () => {
  const told = p('The purpose of this review is to learn, and it does not set out to blame anybody.')
  test('is missed only once there is a report to speak of', () => {
    expect(codes(doc(p('One.')))).not.toContain('purpose_untold')
    expect(codes(doc(long))).toContain('purpose_untold')
    expect(codes(doc(told, long))).toEqual(expect.arrayContaining(['purpose_told']))
    expect(codes(doc(told, long))).not.toContain('purpose_untold')
  })
  test('not to blame is the purpose and no tension with it', () => {
    expect(codes(doc(p('The purpose of this review is to learn, not to blame.')))).not.toContain('tension_acknowledged')
    expect(codes(doc(p('The press wanted somebody to be held to account.')))).toContain('tension_acknowledged')
  })
  test('is set beside words of fault, at those words', () => {
    expect(codes(doc(told))).not.toContain('purpose_contradicted')
    const seen = signalsOf(doc(told, p('Fine.'), p('The social worker was careless and failed to protect him.')))
    expect(seen.find(({ code }) => code === 'purpose_contradicted')).toMatchObject({
      question: 'QM5.2',
      confidence: 'likely',
      where: { block: 2 },
    })
  })
})

describe('QM9: other processes', () => {
  test('are named, with what they and the review did to each other', () => {
    expect(codes(doc(long))).toContain('no_parallel_named')
    const named = codes(doc(p('An inquest was opened.'), long))
    expect(named).toEqual(expect.arrayContaining(['parallel_named', 'parallel_interaction_untold']))
    const both = codes(doc(p('Interviews with staff waited until after the criminal trial, as agreed with the police.'), long))
    expect(both).toContain('parallel_interaction_told')
    expect(both).not.toContain('parallel_interaction_untold')
  })
  test('and what they did to each other may stand in the next paragraph', () => {
    const rows = [p('There was a criminal trial.'), p('We could not speak to the two workers until after the verdict.')]
    expect(codes(doc(...rows, long))).toContain('parallel_interaction_told')
    expect(codes(doc(h(1, 'Other proceedings', 'parallel-processes'), ...rows, long))).toContain('parallel_interaction_told')
  })
  test('saying that there were none is an answer', () => {
    for (const none of ['There were no parallel proceedings.', 'No other process ran beside this review.']) {
      const seen = [...codes(doc(p(none), long)), ...codes(doc(h(1, 'Other reviews', 'parallel-processes'), p(none), long))]
      expect(seen.filter(code => code.includes('parallel'))).toEqual([])
    }
  })
  test('are not named by a heading alone, nor by what was long before', () => {
    expect(codes(doc(h(1, 'Other proceedings', 'parallel-processes'), h(1, 'Next'), long))).toContain('no_parallel_named')
    expect(codes(doc(p('The father had a conviction for burglary from ten years before.'), long))).toContain('no_parallel_named')
  })
})

describe('QM12: the family', () => {
  const section = (...texts: string[]) => doc(h(1, 'The family', 'family-contribution'), ...texts.map(text => p(text)))
  test('who was asked, and what became of what they said', () => {
    expect(codes(doc(long))).toContain('family_unasked')
    expect(codes(section('The mother met the reviewer twice.'))).toEqual(
      expect.arrayContaining(['family_asked', 'family_points_without_outcome']),
    )
    const outcome = codes(section('The mother was invited to read it, and the account of the summer was corrected as a result.'))
    expect(outcome).toContain('family_outcome_told')
    expect(outcome).not.toContain('family_points_without_outcome')
  })
  test('who was not invited was not asked', () => {
    const seen = codes(section('The family were not invited to take part in this review.'))
    expect(seen).not.toContain('family_asked')
    expect(seen).toContain('family_absence_without_reason')
    expect(codes(section('The father was not invited, but the mother met us twice.'))).toContain('family_asked')
  })
  test('another review, and taking part in something else, are none of it', () => {
    for (const other of [
      'The mother declined to take part in the parenting course.',
      'The mother told the case review meeting that she was tired.',
    ])
      expect(codes(doc(p(other), long)).filter(code => code.startsWith('family_'))).toEqual(['family_unasked'])
  })
  test('what became of it may be told in a sentence or a paragraph of its own', () => {
    const corrected = codes(section('The father said that the visit was in May. We corrected the date.'))
    expect(corrected).toContain('family_outcome_told')
    expect(corrected).not.toContain('family_points_without_outcome')
    const checked = ['The mother told us of a letter.', 'We checked this against the record, and paragraph 4.3 has been changed.']
    expect(codes(section(...checked))).toContain('family_outcome_told')
    expect(codes(doc(...checked.map(text => p(text)), long))).toContain('family_outcome_told')
    expect(codes(doc(p(checked[0] ?? ''), h(2, 'Other things'), p(checked[1] ?? '')))).not.toContain('family_outcome_told')
  })
  test('a reason in the next paragraph', () => {
    const absent = 'The father did not take part in the review.'
    expect(codes(section(absent, 'He was in prison, and his solicitor advised against it.'))).toContain('family_absence_reasoned')
    expect(codes(section(absent, 'The school had no record, because nobody wrote one.'))).toContain(
      'family_absence_without_reason',
    )
  })
  test('what is told is shown in its own words', () => {
    const told = 'The mother met the reviewer twice.'
    const seen = signalsOf(doc(p(`It was a cold spring. ${told}`), long)).find(({ code }) => code === 'family_asked')
    expect(seen?.where).toEqual({ document: 'report', block: 0, from: 22, to: 56, quote: told })
    const inList = doc(node('bulletList', {}, node('listItem', {}, p('One.')), node('listItem', {}, p(told))), long)
    expect(signalsOf(inList).find(({ code }) => code === 'family_asked')?.where).toMatchObject({ block: 1, from: 0, to: 34 })
  })
  test('a reason for not taking part', () => {
    expect(codes(section('The father was invited. The father declined to take part.'))).toContain('family_absence_without_reason')
    expect(codes(section('The father declined to take part because he found it too painful.'))).toContain(
      'family_absence_reasoned',
    )
  })
})

describe('QM13: the analyses as a whole', () => {
  const analyses = (...factors: string[][]) =>
    doc(...factors.map((list, index) => node('analysis', { id: `a${index}`, factors: list }, p('They were busy.'))))
  test('names the kinds of factor that no analysis rests on', () => {
    const seen = signalsOf(analyses(['task'], ['person', 'workplace'])).find(({ code }) => code === 'factors_missing')
    expect(seen?.message).toContain('the tools or the organisation')
    expect(codes(analyses(['task', 'tools'], ['workplace', 'organisation']))).toContain('factors_spread')
    expect(codes(analyses(['task']))).not.toContain('factors_missing')
  })
  test('hindsight and what speaks against', () => {
    expect(codes(doc(long))).toEqual(expect.arrayContaining(['hindsight_method_untold', 'counter_evidence_untold']))
    const told = codes(
      doc(p('We guarded against hindsight by asking what was known at the time. Not all practitioners agreed with this.'), long),
    )
    expect(told).toEqual(expect.arrayContaining(['hindsight_method_told', 'counter_evidence_told']))
    expect(told).not.toContain('hindsight_method_untold')
  })
  test('a claim about more than this case wants its source', () => {
    expect(codes(doc(p('This is not peculiar to this case.'), long))).toContain('wider_source_untold')
    expect(codes(doc(p('This is not peculiar to this case, as an audit of forty files showed.'), long))).toContain(
      'wider_source_told',
    )
    const next = doc(p('This is common across the county.'), p('We know it from forty practitioners whom we spoke to.'), long)
    expect(codes(next)).toContain('wider_source_told')
    expect(codes(doc(node('analysis', { howWidespread: 'Everywhere', sources: ['records'] }, p('Yes.'))))).toContain(
      'wider_knowledge_unsourced',
    )
    expect(codes(doc(node('analysis', { howWidespread: 'Everywhere', sources: ['research'] }, p('Yes.'))))).not.toContain(
      'wider_knowledge_unsourced',
    )
  })
})

describe('what a review agrees about its checks', () => {
  test('learning points are missed only where the method has them', () => {
    expect(codes(doc(long), { method: 'learning-points' })).toContain('no_learning_point_marked')
    expect(codes(doc(long), { method: 'learning-points' })).not.toContain('no_finding_marked')
    expect(codes(doc(long), { method: 'concise' })).not.toContain('no_learning_point_marked')
    const marked = doc(node('recommendation', { form: 'learning-point' }, headline('Ask')), long)
    expect(codes(marked, { method: 'learning-points' })).not.toContain('no_learning_point_marked')
    expect(codes(marked, { profile: 'cpr' })).not.toContain('no_finding_marked')
  })
  test('a summary and a response may have reading targets of their own', () => {
    const text = doc(h(1, 'Summary', 'summary'), p(prose(120)), h(1, 'Body'), p(prose(120)))
    const summaryTargets = { readingEase: 0, meanSentenceWords: 5 }
    const hard = signalsOf(text, { summaryTargets }).filter(({ code }) => code === 'hard_section')
    expect(hard.map(({ where }) => where.quote)).toEqual(['Summary'])
  })
  test('where nothing is agreed the aims are those that a review begins with, for each part its own', () => {
    // Twenty-one words to a sentence: within the aim of the body, and more than a summary should have.
    const sentence = `We ${'saw it and '.repeat(6)}we told.`
    const text = doc(h(1, 'Summary', 'summary'), p(`${sentence} `.repeat(8)), h(1, 'Body'), p(`${sentence} `.repeat(8)))
    const hard = (review = {}) =>
      signalsOf(text, review)
        .filter(({ code }) => code === 'hard_section')
        .map(({ where, message }) => [where.quote, message])
    const { summary, body } = usualReadingTargets
    expect(hard()).toEqual(hard({ targets: body, summaryTargets: summary }))
    expect(hard().map(([quote]) => quote)).toEqual(['Summary'])
  })
  test('properties of a file that would go out are asked about', () => {
    const seen = signalsOf(doc(p('One.')), { fileProperties: { author: 'Somebody', company: ' ' } })
    expect(seen.filter(({ code }) => code === 'file_property_kept').map(({ message }) => message)).toEqual([
      expect.stringContaining('‘author’'),
    ])
    expect(JSON.stringify(seen)).not.toContain('Somebody')
  })
  test('several unexplained terms and no glossary are one question more', () => {
    const terms = p('The ABCD met the EFGH, the JKLM, the QRST and the UVWX.')
    expect(codes(doc(terms))).toContain('no_glossary')
    expect(codes(doc(terms, h(1, 'Glossary', 'glossary')))).not.toContain('no_glossary')
    expect(codes(doc(terms), { allowedTerms: ['abcd'] })).not.toContain('no_glossary')
  })
  test('a file name is no description', () => {
    expect(codes(doc(node('image', { alt: 'IMG_2034.jpg' })))).toContain('image_description_is_file_name')
    expect(codes(doc(node('image', { alt: 'A map of the visits' })))).not.toContain('image_description_is_file_name')
  })
  test('a section of passives without an actor is asked about as a whole', () => {
    const passive = Array.from({ length: 6 }, () => 'A referral was not made. It rained.').join(' ')
    expect(codes(doc(p(passive)))).toContain('passive_section')
    expect(codes(doc(p('A referral was not made.')))).not.toContain('passive_section')
  })
})
