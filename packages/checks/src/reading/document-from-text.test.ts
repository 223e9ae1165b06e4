import type { DocumentKind } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { inReport, inResponse } from '../testing/build.ts'
import { dayInWords } from './day-in-words.ts'
import { documentFromText, type TextFormat } from './document-from-text.ts'
import { recogniseParts } from './recognise-parts.ts'
import { keepNumbers } from './written-numbers.ts'

function read(source: string, format: TextFormat, kind: DocumentKind = 'report', report: Node | null = null): Node {
  const answer = documentFromText(source, format, kind, report)
  if (!answer.ok) throw new Error(answer.problem.reason)
  return answer.doc
}
const shape = (document: Node) => document.children.map(block => block.type.name)

const draft = `# Summary

Two lines
of one paragraph.

# Findings

## Finding 1: Missed visits are counted, not asked about

People **counted** them.

### Analysis

- The form had one box
- and [no other](https://example.org)

## Finding 2

![A map of the visits](map.png)

# What next

## Recommendation 1: Change the form
`

describe('a document from text', () => {
  test('makes parts of headings that say what they are, and leaves sections alone', () => {
    const document = read(draft, 'md')
    expect(shape(document)).toEqual(['heading', 'paragraph', 'heading', 'finding', 'finding', 'heading', 'recommendation'])
    expect(document.child(1).textContent).toBe('Two lines of one paragraph.')
    const finding = document.child(3)
    expect(finding.children.map(block => block.type.name)).toEqual(['headline', 'paragraph', 'analysis'])
    expect(finding.textContent).toContain('Missed visits are counted, not asked about')
    expect(finding.textContent).not.toMatch(/[*[\]]/)
    expect(checkReport({ report: document }).stats.report).toMatchObject({
      findings: 2,
      analyses: 1,
      recommendations: 1,
      images: 1,
    })
  })

  test('a quotation of Markdown stays one, and what it says is nobody’s tone but the speaker’s', () => {
    const document = read('He told us:\n\n> It was horrific,\n> and a shocking, evil thing.\n\nThat was in May.', 'md')
    expect(shape(document)).toEqual(['paragraph', 'blockquote', 'paragraph'])
    expect(checkReport({ report: document }).signals.map(({ code }) => code)).not.toContain('emotive_tone')
    expect(shape(read('She said\n> one thing\n\nand no more.', 'md'))).toEqual(['paragraph', 'blockquote', 'paragraph'])
  })

  test('headings underlined, and parts named in bold, are what they are of Markdown', () => {
    const document = read(
      'Findings\n========\n\n**Finding 4: Late news**\n\nWords.\n\nMethod\n---\n\nOthers.\n\n---\n\nEnd.',
      'md',
    )
    expect(shape(document)).toEqual(['heading', 'finding', 'heading', 'paragraph', 'paragraph'])
    expect(document.child(0).attrs).toMatchObject({ level: 1, kind: 'findings' })
    expect(document.child(2).attrs.level).toBe(2)
    expect(document.child(1).child(0).textContent).toBe('Late news')
  })

  test('reads plain text by its blank lines', () => {
    const document = read('The first.\nStill the first.\n\nFinding 1: Late news\n\nThe second.', 'txt')
    expect(shape(document)).toEqual(['paragraph', 'finding'])
  })

  test('a response answers what its headings name', () => {
    const report = read(draft, 'md')
    const response = read(
      '## Response to Finding 2\n\nWe accept it.\n\n## Recommendation 1: the form\n\nYes.',
      'md',
      'response',
      report,
    )
    expect(shape(response)).toEqual(['boardResponse', 'boardResponse'])
    const open = checkReport({ report, response }).signals.filter(({ code }) => code === 'finding_without_response')
    expect(open.map(({ message }) => message.slice(0, 9))).toEqual(['Finding 1'])
  })

  test('an answer means the number that the draft gave, whatever its place', () => {
    const report = read('## Finding 3 - Third\n\nWords.\n\n## Finding 5 - Fifth\n\nWords.', 'md')
    const response = read('## Response to Finding 3\n\nYes.\n\n## Response to Finding 1\n\nNo.', 'md', 'response', report)
    expect(response.children.map(block => block.attrs.answersId)).toEqual([report.child(0).attrs.id, ''])
  })

  test('says so where a file is too much, instead of throwing', () => {
    expect(documentFromText('word '.repeat(2_000_000), 'txt')).toMatchObject({ ok: false, problem: { reason: 'too-long' } })
  })

  test('an ‘Action:’ line of a response is an action, with what its labels say', () => {
    const response = read(
      '## Recommendation 1\n\nYes.\n\nAction 1: Change the form. Owner: Head of nursing, The hospital. By: 31 May 2018. Measure: Fewer children wait.\n\n- Action: Ask families. Lead: TBC\n\nAction is needed.',
      'md',
      'response',
      read(draft, 'md'),
    )
    const [answer] = response.children
    expect(answer?.children.map(block => block.type.name)).toEqual(['headline', 'paragraph', 'action', 'action', 'paragraph'])
    expect(answer?.child(2).textContent).toBe('Change the form.')
    expect(answer?.child(2).attrs).toMatchObject({
      responsibleBody: 'The hospital',
      namedRole: 'Head of nursing',
      dueOn: '2018-05-31',
      measure: 'Fewer children wait',
    })
    expect(answer?.child(3).textContent).toBe('Ask families.')
  })

  test('rows under the heads of an action plan are actions, and other tables stay as they are', () => {
    const { node, doc, p } = inResponse
    const row = (...cells: string[]) => node('tableRow', {}, ...cells.map(cell => node('tableCell', {}, p(cell))))
    const table = (...rows: Node[]) => node('table', {}, ...rows)
    const plan = table(
      row('No.', 'Action', 'Owner', 'By', 'How we will know'),
      row('1.1', 'Pathway in the booking system', 'Medical Director', 'Sept 2017', 'Absences decided within five days'),
      row('3.2', 'Audit programmes', 'All agencies', 'TBC', 'TBC'),
      row('', '', '', '', ''),
      row('4', '', 'Mrs Example', '', ''),
    )
    const made = recogniseParts(doc(plan, table(row('Year', 'Children'), row('2016', '12'))), 'response')
    expect(made.children.map(block => block.type.name)).toEqual(['action', 'action', 'paragraph', 'table'])
    expect(made.child(0).attrs).toMatchObject({ namedRole: 'Medical Director', responsibleBody: '', dueOn: '2017-09-30' })
    expect(made.child(1).textContent).toContain('TBC')
    const codes = checkReport({ report: read(draft, 'md'), response: made }).signals.map(({ code }) => code)
    expect(codes.filter(code => code === 'action_without_body')).toHaveLength(2)
    expect(codes.filter(code => code === 'action_without_role')).toHaveLength(1)
    expect(codes.filter(code => code === 'action_without_measure')).toHaveLength(1)
  })

  test('a list whose every item names an owner or a day is one of actions, without the word', () => {
    const listed = (source: string) => shape(read(source, 'md', 'response'))
    expect(listed('- Change the form. Owner: Head of nursing. By: May 2018.\n- Ask families (Lead: The school)')).toEqual([
      'action',
      'action',
    ])
    expect(listed('- Change the form. Owner: Head of nursing.\n- The family was thanked.')).toEqual(['bulletList'])
    expect(listed('- Evidence: an audit of ten files.')).toEqual(['bulletList'])
  })

  test('a row of a plan that names its finding stands in the answer to that one', () => {
    const report = read('## Finding 3 - Third\n\nWords.\n\n## Finding 5 - Fifth\n\nWords.', 'md')
    const [third, fifth] = report.children.map(({ attrs }) => String(attrs.id))
    const { node, doc, p, headline } = inResponse
    const row = (...cells: string[]) => node('tableRow', {}, ...cells.map(cell => node('tableCell', {}, p(cell))))
    const made = recogniseParts(
      doc(
        node('boardResponse', { id: 'b1', answersId: third }, headline('Yes')),
        node(
          'table',
          {},
          row('Finding', 'Action', 'Owner'),
          row('3', 'Change the form', 'Head of nursing'),
          row('Finding 5', 'Ask families', 'Head teacher'),
          row('9', 'Write to all', 'Chair'),
        ),
      ),
      'response',
      report,
    )
    const shown = made.children.map(block => [block.type.name, block.attrs.answersId ?? '', block.textContent])
    expect(shown).toEqual([
      ['boardResponse', third, 'YesChange the form'],
      ['action', '', 'Write to all'],
      ['boardResponse', fifth, 'Ask familiesFinding 5'],
    ])
  })

  test('parts are spoken of by the numbers that the draft gives them', () => {
    const report = read('## Finding 3 - Third\n\nWords.\n\n## Finding 5 - Fifth\n\nWords.', 'md')
    const response = read('We shall see.', 'md', 'response', report)
    const open = checkReport({ report, response }).signals.filter(({ code }) => code === 'finding_without_response')
    expect(open.map(({ message }) => /^Finding \d/.exec(message)?.[0])).toEqual(['Finding 3', 'Finding 5'])
  })

  test('so are those of a draft whose parts were made elsewhere; a number given twice means neither', () => {
    const finding = (id: string) => inReport.node('finding', { id }, inReport.headline(id))
    const report = inReport.doc(finding('a'), finding('b'), finding('c'))
    const named = (id: string, number: number) => ({ id, name: 'finding', number })
    keepNumbers(report, [named('a', 4), named('b', 7), named('c', 7)])
    const response = read('## Response to Finding 4\n\nYes.', 'md', 'response', report)
    expect(response.child(0).attrs.answersId).toBe('a')
    const open = checkReport({ report, response }).signals.filter(({ code }) => code === 'finding_without_response')
    expect(open.map(({ message }) => /^Finding \d/.exec(message)?.[0])).toEqual(['Finding 2', 'Finding 3'])
  })

  test.each([
    ['31 July 2017', '2017-07-31'],
    ['by 31st July 2017', '2017-07-31'],
    ['30/06/17', '2017-06-30'],
    ['2018-02-28', '2018-02-28'],
    ['31 February 2018', ''],
    ['Sept 2017', '2017-09-30'],
    ['Feb 2018', '2018-02-28'],
    ['Q2 2018', '2018-06-30'],
    ['End of 2018', '2018-12-31'],
    ['Ongoing', ''],
    ['TBC', ''],
  ])('the day in ‘%s’', (text, day) => {
    expect(dayInWords(text)).toBe(day)
  })
})
