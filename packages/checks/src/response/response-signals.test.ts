import type { MilestoneKind } from '@candour/schema'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { LiveCheck } from '../check/live-check.ts'
import { inReport, inResponse, oneSentence } from '../testing/build.ts'

const report = inReport.doc(
  inReport.node('finding', { id: 'f1', reach: 'national' }, inReport.headline('One')),
  inReport.node('recommendation', { id: 'r1', findingIds: ['f1'] }, inReport.headline('Change it')),
  inReport.node('recommendation', { id: 'l1', form: 'learning-point' }, inReport.headline('Learn it')),
)
const { node, doc, p } = inResponse
const seen = (response: ReturnType<typeof doc>, milestones: Partial<Record<MilestoneKind, string>> = {}) =>
  checkReport({ report, response, milestones }).signals.filter(({ question }) => question.startsWith('QM16'))
const codes = (...args: Parameters<typeof seen>) => seen(...args).map(({ code }) => code)
const answer = (attributes: Record<string, unknown>, ...children: Parameters<typeof doc>) =>
  node('boardResponse', { id: 'b1', answersId: 'f1', ...attributes }, inResponse.headline('Yes'), ...children)
const action = (attributes: Record<string, unknown>, text = 'Change the form.') =>
  node('action', { id: 'x1', ...attributes }, p(text))

describe('QM16.1: time', () => {
  const dates = (toBoard?: string, agreed?: string, publication?: string) => ({
    ...(toBoard === undefined ? {} : { 'report-to-board': toBoard }),
    ...(agreed === undefined ? {} : { 'response-agreed': agreed }),
    ...(publication === undefined ? {} : { publication }),
  })
  test.each([
    [dates(), []],
    [dates('2017-03-01'), ['no_date_for_response']],
    [dates('2017-03-01', '2017-03-08'), ['little_time_for_response']],
    [dates('2017-03-01', '2017-02-08'), ['response_before_report']],
    [dates('2017-03-01', '2017-05-03', '2017-06-01'), ['time_before_publication', 'time_for_response']],
    [dates('2017-03-01', '2017-05-03', '2017-05-03'), ['no_time_before_publication', 'time_for_response']],
    [dates('2017-03-01', '2017-05-03', '2017-05-01'), ['publication_before_response', 'time_for_response']],
  ])('%o', (milestones, expected) => {
    const found = seen(doc(p('')), milestones).filter(({ question }) => question === 'QM16.1')
    expect(found.map(({ code }) => code)).toEqual(expected)
  })

  test('the report, the response and publication on one day, or nearly', () => {
    const told = (...days: Parameters<typeof dates>) =>
      seen(doc(p('')), dates(...days)).filter(({ question }) => question === 'QM16.1')
    const [sameDay] = told('2017-03-01', '2017-03-01')
    expect(sameDay).toMatchObject({ code: 'little_time_for_response', message: expect.stringContaining('on the same day') })
    expect(sameDay?.message).not.toContain('No days')
    const dayAfter = told('2017-03-01', undefined, '2017-03-02')
    expect(dayAfter.map(({ code }) => code)).toEqual(['little_time_until_publication', 'no_date_for_response'])
    expect(dayAfter[0]?.message).toContain('One day lies')
    expect(told('2017-03-01', undefined, '2017-03-01')[0]?.message).toContain('on the same day')
    expect(told('2017-03-01', undefined, '2017-02-01').map(({ code }) => code)).toContain('publication_before_report')
    expect(told('2017-03-01', undefined, '2017-06-01').map(({ code }) => code)).toEqual(['no_date_for_response'])
  })

  test('counts whole days over a change of the clocks', () => {
    expect(seen(doc(p('')), dates('2017-03-20', '2017-04-10'))[0]?.message).toContain('21 days lie')
  })
})

describe('QM16.2: plain English', () => {
  test('looks at the response as at the report', () => {
    expect(seen(doc(p(oneSentence(30)))).find(({ code }) => code === 'long_sentence')).toMatchObject({
      question: 'QM16.2',
      where: { document: 'response', block: 0 },
    })
  })
})

describe('QM16.3: what is accepted', () => {
  test('asks for an answer to each finding and recommendation, not to a learning point', () => {
    const open = seen(doc(p(''))).filter(({ question }) => question === 'QM16.3')
    expect(open.map(({ code, where }) => [code, where.nodeId])).toEqual([
      ['finding_without_response', 'f1'],
      ['recommendation_without_response', 'r1'],
    ])
    expect(codes(doc(answer({})))).not.toContain('finding_without_response')
  })

  test('asks for a decision, then for its reason', () => {
    expect(codes(doc(answer({})))).toContain('response_without_decision')
    expect(codes(doc(answer({ decision: 'accepted' })))).toContain('decision_without_reason')
    expect(codes(doc(answer({ decision: 'not-yet-decided' })))).toContain('decision_left_open')
    expect(codes(doc(answer({ decision: 'not-accepted', decisionReason: 'The law has changed' })))).toContain(
      'decision_with_reason',
    )
  })

  test('is less sure where a decision stands in the words, and never takes it for one', () => {
    const told = seen(doc(answer({}, p('The Board accepts this in principle.')))).find(
      ({ code }) => code === 'response_without_decision',
    )
    expect(told).toMatchObject({ confidence: 'likely', message: expect.stringContaining('in words only') })
    expect(seen(doc(answer({}))).find(({ code }) => code === 'response_without_decision')?.confidence).toBe('sure')
  })

  test('is less sure of a finding whose recommendation is answered', () => {
    const open = seen(doc(answer({ answersId: 'r1' }))).find(({ code }) => code === 'finding_without_response')
    expect(open).toMatchObject({ confidence: 'likely', where: { nodeId: 'f1' } })
  })

  test('is less sure where the words of the answer may hold the reason', () => {
    const told = answer(
      { decision: 'accepted' },
      p('We accept this because our own figures for the last three years show the same thing.'),
    )
    expect(seen(doc(told)).find(({ code }) => code === 'decision_without_reason')?.confidence).toBe('likely')
  })

  test('an answer to nothing is asked what it answers, unless the report is not open to the reader', () => {
    const response = doc(answer({ answersId: 'gone' }))
    expect(codes(response)).toContain('response_answers_nothing')
    const live = new LiveCheck()
    live.aim({ report: null, response, review: { profile: 'scr', method: 'findings-with-recommendations', milestones: {} } })
    expect(live.work(Number.POSITIVE_INFINITY)).toBe(true)
    const codesSeen = live.result?.questions.flatMap(({ signals }) => signals.map(({ code }) => code))
    expect(codesSeen).not.toContain('response_answers_nothing')
    expect(live.stats.report).toBeNull()
  })
})

describe('QM16.3: words against the field', () => {
  const accepted = (text: string) => codes(doc(answer({ decision: 'accepted', decisionReason: 'We agree' }, p(text))))
  test('what holds back, or refuses, is set beside ‘accepted’', () => {
    expect(accepted('The Board accepts this recommendation in principle.')).toContain('decision_in_principle')
    expect(accepted('The Board does not accept this recommendation.')).toContain('decision_contradicted')
    expect(accepted('The Board accepts this recommendation.')).toContain('decision_with_reason')
    const partly = codes(doc(answer({ decision: 'partly-accepted', decisionReason: 'Yes' }, p('We accept it in principle.'))))
    expect(partly).not.toContain('decision_in_principle')
  })
  test('the reason in the field is read like the words', () => {
    const reasoned = (decisionReason: string) => codes(doc(answer({ decision: 'accepted', decisionReason }, p('Yes.'))))
    expect(reasoned('Accepted in principle, subject to funding.')).toContain('decision_in_principle')
    expect(reasoned('We cannot accept this finding.')).toContain('decision_contradicted')
    expect(reasoned('Our own figures show the same.')).toContain('decision_with_reason')
  })
  test.each([
    ['partly-accepted', 'We reject this finding outright.', 'decision_contradicted'],
    ['partly-accepted', 'We accept the first part and reject the second.', 'decision_with_reason'],
    ['partly-accepted', 'We do not accept the part about schools.', 'decision_with_reason'],
    ['not-accepted', 'We fully accept this finding.', 'decision_contradicted'],
    ['not-accepted', 'The recommendation is accepted in principle.', 'decision_contradicted'],
    ['not-accepted', 'We accept that the form is poor. We do not accept this finding.', 'decision_with_reason'],
    ['not-accepted', 'We accept the finding as to the form, but cannot change the law.', 'decision_with_reason'],
    ['not-yet-decided', 'We accept this finding in full.', 'decision_contradicted'],
    ['not-yet-decided', 'The Board notes this finding.', 'decision_with_reason'],
    ['accepted', 'The Board notes this finding.', 'decision_in_principle'],
    ['not-accepted', 'Finding 1 has been noted.', 'decision_in_principle'],
    ['partly-accepted', 'The Board notes the recommendation.', 'decision_in_principle'],
    ['accepted', 'The Board received the report in March and acknowledges the grief of the family.', 'decision_with_reason'],
    ['accepted', 'The Board notes and accepts this finding.', 'decision_with_reason'],
    ['accepted', 'We accept this: referrals were rejected too often.', 'decision_with_reason'],
  ])('%s, in words: %s', (decision, text, code) => {
    expect(codes(doc(answer({ decision, decisionReason: 'The figures' }, p(text))))).toContain(code)
  })
  test('the sentence names the decision that is recorded', () => {
    const told = seen(doc(answer({ decision: 'not-accepted' }, p('We fully accept this finding.'))))
    expect(told.find(({ code }) => code === 'decision_contradicted')?.message).toContain('recorded as not accepted')
  })
  test('two answers to one finding with different decisions are asked about once', () => {
    const other = (attributes: Record<string, unknown>) =>
      node('boardResponse', { id: 'b2', answersId: 'f1', decisionReason: 'x', ...attributes }, inResponse.headline('No'))
    const told = (decision: string) =>
      seen(doc(answer({ decision: 'accepted' }), other({ decision }))).filter(({ code }) => code === 'answers_differ')
    expect(told('not-accepted').map(({ where }) => where.nodeId)).toEqual(['b2'])
    expect(told('accepted')).toEqual([])
    expect(told('')).toEqual([])
  })
})

describe('QM16.5 and QM16.6: what changes, and for whom', () => {
  const of = (attributes: Record<string, unknown>, text?: string) => codes(doc(answer({}, action(attributes, text))))
  test('an action that only reminds, considers or continues is asked what would be different', () => {
    expect(of({}, 'All agencies will remind staff to write clearly.')).toContain('action_only_soft')
    expect(of({}, 'Consider the options.')).toContain('action_only_soft')
    expect(of({}, 'Rebuild the booking form.')).not.toContain('action_only_soft')
  })
  test.each([
    'Raise the profile of the policy.',
    'The partnership should strengthen its processes.',
    'Consideration will be given to a new form.',
    'Staff will be reminded to record.',
    'All staff to be made aware of the guidance.',
    'Staff must be vigilant.',
    'The Board will continue to monitor the position.',
    'Continue the current programme of work.',
  ])('changes nothing by itself: %s', text => {
    expect(of({}, text)).toContain('action_only_soft')
  })
  test.each([
    'Continue the weekly clinic for babies, which closes in May otherwise.',
    'Strengthen the lock on the medicine cupboard.',
    'Raise the number of evening clinics to four.',
  ])('changes something: %s', text => {
    expect(of({}, text)).not.toContain('action_only_soft')
  })
  test('a measure does not make a reminder more than one', () => {
    expect(of({ measure: 'Fewer children wait', reviewedOn: '2018-01-01' }, 'Remind staff of the policy.')).toContain(
      'action_only_soft',
    )
  })
  test('a count of training is no effect for a child', () => {
    const counted = of({ measure: '95% of staff trained', reviewedOn: '2018-01-01' })
    expect(counted).toContain('measure_counts_activity')
    expect(counted).not.toContain('action_measured')
    const effect = 'An audit for the Board of how long children wait after training'
    expect(of({ measure: effect, reviewedOn: '2018-01-01' })).toContain('action_measured')
  })
  test.each([
    'School attendance rises, by the quarterly returns that the Board looks at.',
    'The rate of non-attendance falls, by the returns that the Board reads each quarter',
    'Fewer attendances at the emergency department with injuries, by hospital data that the panel reads',
    'Staff are trained, and fewer children wait, by the figures that the Board reads',
  ])('an outcome is no activity of staff: %s', measure => {
    expect(of({ measure, reviewedOn: '2018-01-01' })).toContain('action_measured')
  })
  test.each([
    'Training on children’s voices attended by all staff',
    'Number of staff who attended the workshop',
    '95% of staff will have completed the e-learning',
    'Number of children’s social workers trained in working with families',
    'Attendance at the course',
  ])('what training is about is no effect: %s', measure => {
    expect(of({ measure, reviewedOn: '2018-01-01' })).toContain('measure_counts_activity')
  })
  test.each(['Audit', 'Dip sample', 'Quarterly case file audits', 'Survey and feedback.'])(
    'a way of looking says no effect: %s',
    measure => {
      const codes = of({ measure, reviewedOn: '2018-01-01' })
      expect(codes).toContain('measure_names_method_only')
      expect(codes).not.toContain('action_measured')
    },
  )
  test('a measure says where it comes from and who looks', () => {
    const seen = of({ measure: 'More families are content with how they were treated', reviewedOn: '2018-01-01' })
    expect(seen).toEqual(expect.arrayContaining(['measure_without_source', 'measure_without_viewer']))
  })
})

describe('QM16.4: priorities', () => {
  test('a reason to wait in the words is an answer', () => {
    const waiting = answer({ decision: 'accepted' }, p('This is deferred until the inspection has ended.'))
    expect(codes(doc(waiting))).not.toContain('response_without_priority')
  })

  test('an urgency, a place in the plans or a reason to wait counts wherever it is said', () => {
    const told = (decisionReason: string, text = 'Yes.') =>
      seen(doc(answer({ decision: 'accepted', decisionReason }, p(text)))).filter(({ question }) => question === 'QM16.4')
    const first = 'This is the Board’s first priority, because it affects most children, and is part of the business plan.'
    expect(told('', first)).toMatchObject([{ code: 'response_in_framework', confidence: 'likely' }])
    expect(told(first)).toMatchObject([{ code: 'response_in_framework' }])
    expect(told('', 'It is urgent: children wait.')).toEqual([])
    expect(told('We will wait until the new system is in place in May.')).toEqual([])
    expect(told('Deferred pending the inspection.')).toEqual([])
    expect(told('', 'This will be done later.').map(({ code }) => code)).toEqual(['response_without_priority'])
    expect(told('It is not in the business plan.').map(({ code }) => code)).toEqual(['response_without_priority'])
    expect(told('Families asked for it.').map(({ code }) => code)).toEqual(['response_without_priority'])
  })

  test('a place in the plans, an urgency, or a reason to wait is an answer', () => {
    expect(codes(doc(answer({ decision: 'accepted' })))).toContain('response_without_priority')
    expect(codes(doc(answer({ decision: 'accepted', priority: 'First this year' })))).not.toContain('response_without_priority')
    expect(codes(doc(answer({ frameworkPlace: 'Business plan, aim 2' })))).toContain('response_in_framework')
    const waiting = answer({ decision: 'not-yet-decided', decisionReason: 'The inspection comes first' })
    expect(codes(doc(waiting))).not.toContain('response_without_priority')
  })
})

describe('QM16.5 and QM16.6: actions', () => {
  test('where no action is marked, it is said so', () => {
    const unmarked = (response: ReturnType<typeof doc>) =>
      seen(response).flatMap(({ code, question }) => (code === 'no_action_marked' ? [question] : []))
    expect(unmarked(doc(p('We shall write to all agencies about this.')))).toEqual(['QM16.5', 'QM16.6'])
    expect(unmarked(doc(answer({ decision: 'accepted' })))).toEqual(['QM16.6'])
    expect(unmarked(doc(answer({ decision: 'not-accepted' })))).toEqual([])
    expect(unmarked(doc(answer({}, action({}))))).toEqual([])
    expect(unmarked(doc(p('')))).toEqual([])
  })

  test('what is accepted wants an action; what is not accepted does not', () => {
    expect(codes(doc(answer({ decision: 'accepted' })))).toContain('response_without_action')
    expect(codes(doc(answer({ decision: 'not-accepted' })))).not.toContain('response_without_action')
    expect(codes(doc(answer({ decision: 'partly-accepted' }, action({}))))).not.toContain('response_without_action')
  })

  test('owner, role, date, measure and review are asked of an action, and of nothing else', () => {
    const bare = codes(doc(answer({ decision: 'accepted' }, action({}, ''))))
    const asked = ['action_without_words', 'action_without_body', 'action_without_role', 'action_without_date']
    expect(bare).toEqual(expect.arrayContaining([...asked, 'action_without_measure', 'action_without_review_date']))
    expect(codes(doc(answer({ decision: 'accepted' }))).filter(code => code.startsWith('action_'))).toEqual([])
    const whole = { responsibleBody: 'The hospital', namedRole: 'Head of nursing', dueOn: '2018-01-01' }
    const full = codes(doc(answer({}, action({ ...whole, measure: 'Children seen', reviewedOn: '2018-09-01' }))))
    expect(full.filter(code => code.startsWith('action_'))).toEqual(['action_owned_and_dated', 'action_measured'])
  })
})

describe('QM16.5: a time in words', () => {
  const owned = { responsibleBody: 'The hospital', namedRole: 'Head of nursing' }
  test.each([
    'Change the form within six months.',
    'Within 12 weeks, change the form.',
    'Change the form by the end of the quarter.',
    'Change the form in the next three months.',
    'Change the form by Easter.',
  ])('%s', text => {
    const found = codes(doc(answer({ decision: 'accepted' }, action(owned, text))))
    expect(found).not.toContain('action_without_date')
    expect(found).toContain('action_owned_and_dated')
  })
  test.each([
    'See each child within a week old.',
    'Change the form in time.',
    'Change the form by hand.',
    'Change it by and by.',
  ])('none: %s', text =>
    expect(codes(doc(answer({ decision: 'accepted' }, action(owned, text))))).toContain('action_without_date'),
  )
})

describe('QM16.3: a part that is only noted, outside an answer', () => {
  const noted = (...children: Parameters<typeof doc>) =>
    seen(doc(...children)).flatMap(({ code, where }) => (code === 'part_only_noted' ? [where.quote] : []))
  test('is asked about where it is noted', () => {
    expect(noted(p('Finding 1 has been noted. We thank all who took part.'))).toEqual(['Finding 1 has been noted'])
    expect(noted(p('The Board notes Finding 1.'))).toEqual(['notes Finding 1'])
  })
  test('not where it is answered, where it is noted by somebody or somewhere, or where there is no such part', () => {
    expect(noted(answer({}), p('Finding 1 has been noted.'))).toEqual([])
    expect(noted(answer({ answersId: 'r1' }, p('Finding 1 has been noted.')))).toEqual([])
    expect(noted(p('Finding 1 was noted by the inspectors.'))).toEqual([])
    expect(noted(p('Finding 7 has been noted.'))).toEqual([])
  })
})

describe('QM16.5 and QM16.6: what stands in a field and says nothing', () => {
  const whole = { responsibleBody: 'The hospital', namedRole: 'Head of nursing', dueOn: '2018-01-01' }
  const of = (attributes: Record<string, unknown>, milestones = {}) =>
    seen(doc(answer({}, action({ ...whole, ...attributes }))), milestones)
  test.each(['tbc', 'TBC', 'T.B.C.', 'To be confirmed', 'All', 'Everyone', 'Staff', 'All staff', 'n/a', '–'])(
    'the role ‘%s’ is nobody’s',
    namedRole => {
      const codes = of({ namedRole }).map(({ code }) => code)
      expect(codes).toContain('action_without_role')
      expect(codes).not.toContain('action_owned_and_dated')
    },
  )
  test('‘All agencies’ is no body that answers', () => {
    const told = of({ responsibleBody: 'All agencies' }).find(({ code }) => code === 'action_without_body')
    expect(told?.message).toContain('‘All agencies’')
    expect(of({ responsibleBody: 'All Saints Academy', namedRole: 'Staff nurse' }).map(({ code }) => code)).toContain(
      'action_owned_and_dated',
    )
  })
  test('a measure or a reason still to come is none', () => {
    expect(of({ measure: 'TBC', reviewedOn: '2018-09-01' }).map(({ code }) => code)).toContain('action_without_measure')
    expect(codes(doc(answer({ decision: 'accepted', decisionReason: 'tbc', frameworkPlace: 'n/a' })))).toEqual(
      expect.arrayContaining(['decision_without_reason', 'response_without_priority']),
    )
  })
  test('an action due before the report came to the Board is asked about', () => {
    const told = (milestones = {}) => of({ dueOn: '2016-06-01' }, milestones).map(({ code }) => code)
    expect(told({ 'report-to-board': '2017-03-01' })).toContain('action_due_before_review')
    expect(told({ 'report-to-board': '2017-03-01' })).not.toContain('action_owned_and_dated')
    expect(told({ publication: '2017-03-01' })).not.toContain('action_due_before_review')
    expect(told({ decision: '2016-09-01', publication: '2017-03-01' })).toContain('action_due_before_review')
    expect(told({ 'report-to-board': '2016-06-01' })).not.toContain('action_due_before_review')
    expect(told()).not.toContain('action_due_before_review')
  })
  test('an effect looked at before the action is due is asked about', () => {
    const told = of({ measure: 'Children seen', reviewedOn: '2017-06-01' }).map(({ code }) => code)
    expect(told).toContain('effect_before_action')
    expect(told).not.toContain('action_measured')
  })
})

describe('QM16.7: the national level', () => {
  test('where no reach is recorded the question is asked, and once any is, it is not', () => {
    const withReach = (...reaches: string[]) =>
      checkReport({
        report: inReport.doc(
          ...reaches.map((reach, at) => inReport.node('finding', { id: `f${at}`, reach }, inReport.headline('One'))),
        ),
        response: doc(p('Yes.')),
      })
        .signals.filter(({ question }) => question === 'QM16.7')
        .map(({ code }) => code)
    expect(withReach('', '')).toEqual(['national_reach_unrecorded'])
    expect(withReach('', 'local')).toEqual([])
    expect(withReach()).toEqual([])
  })

  test('a finding of national reach wants something national in the response; saying none is needed is an answer', () => {
    expect(codes(doc(answer({ decision: 'accepted' })))).toContain('national_reach_unanswered')
    expect(codes(doc(answer({}, p('No national step is needed, because the guidance has changed.'))))).toContain(
      'national_reach_answered',
    )
    expect(codes(doc(answer({ decisionReason: 'The Government has been asked' })))).toContain('national_reach_answered')
  })

  const two = inReport.doc(
    inReport.node('finding', { id: 'f1', reach: 'national' }, inReport.headline('One')),
    inReport.node('finding', { id: 'f2', reach: 'national' }, inReport.headline('Two')),
    inReport.node('recommendation', { id: 'r1', findingIds: ['f1'] }, inReport.headline('Change it')),
  )
  const answered = (...children: Parameters<typeof doc>) =>
    checkReport({ report: two, response: doc(...children) })
      .signals.filter(({ code }) => code === 'national_reach_answered')
      .map(({ where }) => where.nodeId)
  test.each([
    'We have written to the Department for Education and asked it to change the guidance.',
    'We shall raise this with Ofsted.',
    'The Home Office has been asked to look at the form.',
    'We recommend that NHS England changes the contract.',
    'We have put it to the College of Policing, and asked for an answer by May.',
    'Ministers should be told of this.',
    'We have asked the Royal College of Nursing for advice.',
    'We have referred this to the Child Safeguarding Practice Review Panel.',
    'No national step is needed, because the guidance has changed.',
    'We have asked for a change at national level.',
  ])('speaks to the national level: %s', text => {
    expect(answered(answer({}, p(text)))).toEqual(['f1'])
    expect(answered(answer({ decisionReason: text }))).toEqual(['f1'])
    expect(answered(answer({}, action({}, text)))).toEqual(['f1'])
  })
  test.each([
    'There was national media attention on the case, and staff needed support.',
    'The national press asked for an interview.',
    'Ofsted rated the nursery as good in 2015.',
    'The mother was treated by the National Health Service. We should write plainly.',
    'The national average is lower.',
  ])('does not speak to it: %s', text => {
    expect(answered(answer({}, p(text)))).toEqual([])
  })
  test('one mention answers one finding: where it stands, or what it names', () => {
    const asked = 'We have asked the Department for Education to change the guidance'
    expect(answered(answer({}), p(`${asked}.`))).toEqual([])
    expect(answered(answer({}), p(`${asked} (Finding 2).`))).toEqual(['f2'])
    expect(answered(answer({}), p(`${asked}, as findings 1 and 2 need.`))).toEqual(['f1', 'f2'])
    expect(answered(answer({ answersId: 'r1' }, p(`${asked}.`)))).toEqual(['f1'])
  })
})
