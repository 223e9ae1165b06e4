import type { DocumentKind } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { documentFromText, type TextFormat } from './document-from-text.ts'

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

  test('says so where a file is too much, instead of throwing', () => {
    expect(documentFromText('word '.repeat(2_000_000), 'txt')).toMatchObject({ ok: false, problem: { reason: 'too-long' } })
  })
})
