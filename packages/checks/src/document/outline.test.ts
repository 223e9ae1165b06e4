import { numberParts } from '@candour/schema/report'
import { describe, expect, test } from 'vitest'
import { emptyRegister } from '../identifiers/register.ts'
import { RegisterMatcher } from '../identifiers/register-match.ts'
import { inReport, inResponse } from '../testing/build.ts'
import { DocumentFacts } from './document-facts.ts'
import { NodeReader } from './node-facts.ts'
import { outlineOf } from './outline.ts'
import { blockPosition, placePosition } from './positions.ts'

const factsOf = (document: Parameters<DocumentFacts['update']>[0]) => {
  const facts = new DocumentFacts(new NodeReader(new RegisterMatcher(emptyRegister)))
  facts.update(document)
  return facts
}

describe('the outline', () => {
  const { node, doc, p, headline } = inReport
  const report = doc(
    node('analysis', { id: 'a0', findingId: 'f2' }),
    node('finding', { id: 'f1' }, headline('One'), node('analysis', { id: 'a1' }), node('recommendation', { id: 'r1' })),
    p('Between.'),
    node('finding', { id: 'f2' }, headline('Two'), p('x'), node('analysis', { id: 'a2' }), node('analysis', { id: 'a3' })),
    node('recommendation', { id: 'q1', form: 'question' }),
    node('recommendation', { id: 'r2' }),
    node('analysis', { id: 'a4' }),
  )

  test('numbers parts as the text shows them', () => {
    const { findings, analyses, recommendations } = outlineOf(factsOf(report))
    const numbers = numberParts(report)
    for (const { item, number } of [...findings, ...analyses, ...recommendations]) expect(number).toEqual(numbers.get(item.id))
    expect(analyses).toHaveLength(5)
  })

  test('numbers responses and actions by what they answer', () => {
    const response = inResponse.doc(
      inResponse.node(
        'boardResponse',
        { id: 'b1', answersId: 'f2' },
        inResponse.node('action', { id: 'x1' }),
        inResponse.node('action', { id: 'x2' }),
      ),
      inResponse.node('boardResponse', { id: 'b2', answersId: 'gone' }),
      inResponse.node('action', { id: 'x3' }),
    )
    const answered = numberParts(report)
    const { responses, actions } = outlineOf(factsOf(response), outlineOf(factsOf(report)).numbers)
    const numbers = numberParts(response, answered)
    for (const { item, number } of [...responses, ...actions]) expect(number).toEqual(numbers.get(item.id))
  })
})

describe('places', () => {
  const { node, doc, p } = inReport
  const document = doc(
    p('One.'),
    node('image', { id: 'i1' }),
    node('bulletList', {}, node('listItem', {}, p('Two.'), p('Three words here.'))),
  )

  test('a block’s number leads to it, images that stand alone counted', () => {
    expect([0, 1, 2, 3, 4].map(block => blockPosition(document, block))).toEqual([0, 6, 9, 15, null])
    expect(document.nodeAt(15)?.textContent).toBe('Three words here.')
  })

  test('words lead to words, a node to the node, and what has gone to nothing', () => {
    const place = { document: 'report', from: 0, to: 0, quote: '' } as const
    const words = placePosition(document, { ...place, block: 3, from: 6, to: 11 })
    expect(words === null ? '' : document.textBetween(words.from, words.to)).toBe('words')
    expect(placePosition(document, { ...place, block: 0, nodeId: 'i1' })).toEqual({ from: 6, to: 7, words: false })
    expect(placePosition(document, { ...place, block: 9 })).toBeNull()
  })
})
