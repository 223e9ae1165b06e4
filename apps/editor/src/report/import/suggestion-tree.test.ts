import type { ImportSuggestion } from '@candour/schema'
import { expect, it } from 'vitest'
import { suggestionTree, tickedAtFirst } from './suggestion-tree.ts'

const suggestion = (node: ImportSuggestion['node'], firstBlock: number, lastBlock: number, sure = true): ImportSuggestion => ({
  id: `${node}-${firstBlock}-${lastBlock}`,
  node,
  headline: '',
  firstBlock,
  lastBlock,
  sure,
})

it('puts an analysis under the finding that it lies in, and nothing else', () => {
  const tree = suggestionTree([
    suggestion('analysis', 3, 4, false),
    suggestion('finding', 1, 4),
    suggestion('recommendation', 5, 5),
    suggestion('finding', 6, 9),
  ])
  expect(tree.map(({ suggestion: { id }, inside }) => [id, inside.map(branch => branch.suggestion.id)])).toEqual([
    ['finding-1-4', ['analysis-3-4']],
    ['recommendation-5-5', []],
    ['finding-6-9', []],
  ])
})

it('ticks what is sure', () => {
  expect([...tickedAtFirst([suggestion('finding', 1, 2), suggestion('analysis', 2, 2, false)])]).toEqual(['finding-1-2'])
})
