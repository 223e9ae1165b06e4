import { wordsFor } from '@candour/schema'
import { compareTexts, fromJson, type NodeJson, toJson } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { attributeSentence, partNamesIn } from './attribute-words.ts'
import { changesInWords } from './changes-in-words.ts'

const node = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({ type, attrs, content })
const p = (text: string) => node('paragraph', {}, { type: 'text', text })
const doc = (...content: NodeJson[]) => node('doc', {}, ...content)
function read(content: NodeJson, kind: 'report' | 'response'): NodeJson {
  const found = fromJson(content, kind)
  if (!found.ok) throw new Error(found.problem.reason)
  return toJson(found.doc)
}
const words = wordsFor('scr')
function compared(kind: 'report' | 'response', before: NodeJson, after: NodeJson) {
  const comparison = compareTexts(read(before, kind), read(after, kind))
  const parts = partNamesIn(comparison, words)
  const details = comparison.rows.flatMap(({ attributeChanges }) =>
    attributeChanges.map(each => attributeSentence(each, words, parts)),
  )
  return { listed: changesInWords(comparison, words).map(({ sentence }) => sentence), details }
}

describe('the list of changes', () => {
  const news = p('The news reached the school on a Friday.')
  const ward = p('The ward knew nothing of the plan that the meeting had made.')
  const rota = p('The rota had been drawn up for a team twice the size.')

  it('says what came, went, moved and changed, each with words to know it by', () => {
    const later = p('The news reached the nursery on a Friday.')
    const [gone, came] = [p('Nobody had been asked about it.'), p('Two nurses were away that week.')]
    const { listed } = compared('report', doc(news, gone, rota, ward), doc(later, ward, rota, came))
    expect(listed.toSorted()).toEqual([
      'Added: Two nurses were away that week.',
      'Changed: nursery',
      expect.stringMatching(/^Moved: The (ward knew|rota had)/),
      'Taken out: Nobody had been asked about it.',
    ])
  })

  it('says what was set on a part in the words of its field', () => {
    const finding = (attrs: Record<string, unknown>) => node('finding', { id: 'f1', ...attrs }, node('headline', {}), news)
    const { listed, details } = compared(
      'report',
      doc(finding({ reach: 'local', stillExists: '' })),
      doc(finding({ reach: 'national', stillExists: 'not-known', priority: 2 })),
    )
    expect(listed).toEqual(['Details changed: Finding 1. Priority among the findings: was ‘not said’, is ‘2’'])
    expect(details).toEqual([
      'Priority among the findings: was ‘not said’, is ‘2’',
      'How far it reaches: was ‘local’, is ‘national’',
      'Does the problem still exist?: was ‘not said’, is ‘not known whether it still is’',
    ])
  })

  it('says what the Board decides, and by when', () => {
    const response = (attrs: Record<string, unknown>, due: string) =>
      node(
        'boardResponse',
        { id: 'b1', answersId: 'f1', ...attrs },
        p('We accept it.'),
        node('action', { id: 'a1', dueOn: due }, p('Ask.')),
      )
    const { details } = compared(
      'response',
      doc(response({ decision: 'partly-accepted' }, '2026-03-01')),
      doc(response({ decision: 'accepted', answersId: 'f2' }, '2026-05-01')),
    )
    expect(details).toEqual([
      'What this answers: something else is chosen',
      'What the Board decides: was ‘Partly accepted’, is ‘Accepted’',
      'By when: was ‘1 March 2026’, is ‘1 May 2026’',
    ])
  })

  it('names parts by their number, not by their id', () => {
    const finding = (id: string) => node('finding', { id }, node('headline', {}), p('It came late.'))
    const asks = (findingIds: string[]) =>
      node('recommendation', { id: 'r1', findingIds }, node('headline', {}), p('Name somebody.'))
    expect(
      compared('report', doc(finding('f1'), finding('f2'), asks(['f1'])), doc(finding('f1'), finding('f2'), asks(['f1', 'f2'])))
        .details,
    ).toEqual(['Findings it answers: was ‘Finding 1’, is ‘Finding 1 and Finding 2’'])
  })

  it('has no raw name or value for any attribute of any node', () => {
    const raw = /[a-z][A-Z]|-[a-z]+’|_/
    const parts = partNamesIn(compareTexts(doc(), doc()), words)
    for (const [name, before, after] of [
      ['level', 1, 2],
      ['kind', 'why-this-review', 'what-happened'],
      ['type', 'paragraph', 'heading'],
      ['factors', ['family-and-context'], []],
      ['sources', [], ['performance-data']],
      ['form', 'recommendation', 'learning-point'],
      ['decorative', false, true],
      ['imageId', 'x1', 'x2'],
      ['revision', 1, 2],
      ['stillExists', 'yes', 'not-known'],
      ['anUnknownAttribute', 1, 2],
    ] as const)
      expect(attributeSentence({ name, before, after }, words, parts)).not.toMatch(raw)
  })
})
