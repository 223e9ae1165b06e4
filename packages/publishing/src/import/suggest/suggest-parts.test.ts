import { type NodeJson, newId } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { node, paragraph, plainText, textNode } from '../convert/json-nodes.ts'
import { acceptParts } from './accept-parts.ts'
import { labelOf } from './labels.ts'
import { suggestParts } from './suggest-parts.ts'

const h = (level: number, text: string) => node('heading', { id: newId(), level, kind: 'other' }, [textNode(text)])
const p = (text: string) => paragraph([textNode(text)])
const found = (blocks: NodeJson[]) =>
  suggestParts(blocks).map(({ node: name, firstBlock, lastBlock, sure }) => [name, firstBlock, lastBlock, sure])
const accepted = (blocks: NodeJson[]) => acceptParts(blocks, suggestParts(blocks)).blocks

describe('labels', () => {
  it.each([
    ['Finding 3: Late news', 'finding', 3, true],
    ['FINDING NO. 2', 'finding', 2, true],
    ['Key finding 4 – Forms', 'finding', 4, true],
    ['Recommendation 12', 'recommendation', 12, true],
    ['Recommendation 3 was not accepted by anybody', 'recommendation', 3, false],
    ['Question for the Board 1. How?', 'recommendation', 1, true],
    ['Analysis 2.1: Rotas', 'analysis', 2, true],
  ])('%s', (text, name, number, separated) => {
    expect(labelOf(text)).toMatchObject({ node: name, number, separated })
  })

  it.each(['Findings', 'The finding 3', 'Finding 2.4 of the earlier report', 'Recommendations', 'Finding the words'])(
    '%s is none',
    text => {
      expect(labelOf(text)).toBeNull()
    },
  )
})

describe('the numbers of a draft', () => {
  it('are told by the ids of the parts, though the labels go', () => {
    const blocks = [h(2, 'Finding 4: Late'), p('News came late.'), h(2, 'Learning point 2: Ring'), p('Ring first.')]
    const { numbers } = acceptParts(blocks, suggestParts(blocks))
    expect(numbers).toEqual([
      { id: blocks[0]?.attrs?.id, name: 'finding', number: 4 },
      { id: blocks[2]?.attrs?.id, name: 'learning point', number: 2 },
    ])
  })
})

describe('suggestions', () => {
  it('a finding lasts to the next heading of its height; recommendations that close it stand after it', () => {
    const blocks = [
      h(1, 'Findings'),
      h(2, 'Finding 1: Late'),
      p('News came late.'),
      h(3, 'Analysis'),
      p('The rota.'),
      p('Recommendation 1: Ask.'),
      h(2, 'Finding 2: Long'),
      p('Forms.'),
      h(1, 'Appendix'),
    ]
    expect(found(blocks)).toEqual([
      ['finding', 1, 4, true],
      ['analysis', 3, 4, true],
      ['recommendation', 5, 5, true],
      ['finding', 6, 7, true],
    ])
    expect(accepted(blocks).map(({ type }) => type)).toEqual(['heading', 'finding', 'recommendation', 'finding', 'heading'])
    const [, first, recommendation] = accepted(blocks)
    expect(first).toMatchObject({
      attrs: { id: blocks[1]?.attrs?.id },
      content: [{ type: 'headline', content: [{ text: 'Late' }] }, {}, { type: 'analysis' }],
    })
    expect(recommendation).toMatchObject({ attrs: { form: 'recommendation', findingIds: [first?.attrs?.id] } })
  })

  it('running text about a recommendation is none', () => {
    expect(found([p('Recommendation 3 was welcomed by all agencies, and Finding 2 was not.')])).toEqual([])
  })

  it('a label that stands alone has its words in the next line', () => {
    const blocks = [h(1, 'Findings'), h(2, 'Finding 1'), p('Forms were long'), p('Eleven pages each.')]
    expect(accepted(blocks)[1]).toMatchObject({
      type: 'finding',
      content: [{ type: 'headline', content: [{ text: 'Forms were long' }] }, { type: 'paragraph' }],
    })
  })

  it('a recommendation points to the findings that it names', () => {
    const blocks = [
      h(1, 'Findings'),
      h(2, 'Finding 1: A'),
      p('a'),
      h(2, 'Finding 2: B'),
      p('b'),
      h(1, 'Recommendations'),
      p('Recommendation 1: Do it (Findings 1 and 2).'),
      p('Recommendation 2: And this.'),
    ]
    const made = accepted(blocks)
    const ids = made.filter(({ type }) => type === 'finding').map(({ attrs }) => attrs?.id)
    const answers = made.filter(({ type }) => type === 'recommendation').map(({ attrs }) => attrs?.findingIds)
    expect(answers).toEqual([ids, []])
  })

  it('loses no word but the labels, whatever is accepted', () => {
    const blocks = [
      h(1, 'Findings'),
      h(2, 'Finding 1: A'),
      p('a'),
      p('Why it happens. Because.'),
      p('Recommendation 1: Do:'),
      node('bulletList', null, [node('listItem', null, [p('this')])]),
      p('Learning point 2. Ask.'),
    ]
    const words = (all: readonly NodeJson[]) =>
      all
        .map(plainText)
        .join(' ')
        .match(/\p{L}+/gu) ?? []
    const suggestions = suggestParts(blocks)
    for (let chosen = 0; chosen < 2 ** suggestions.length; chosen += 1) {
      const some = suggestions.filter((_, at) => (chosen >> at) % 2 === 1)
      const labels = new Set(['Finding', 'Recommendation', 'Learning', 'point'])
      const kept = words(acceptParts(blocks, some).blocks).filter(word => !labels.has(word))
      expect(kept).toEqual(words(blocks).filter(word => !labels.has(word)))
    }
  })

  it('a learning point and a question keep what they are', () => {
    const forms = accepted([p('Learning point 1: Ask.'), p('Question for the Board 2: How?')]).map(({ attrs }) => attrs?.form)
    expect(forms).toEqual(['learning-point', 'question'])
  })
})
