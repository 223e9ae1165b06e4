import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { conditionsIn } from './conditions.ts'

const conditions = (text: string) => conditionsIn(readBlock('paragraph', text, new Lexicon())).map(({ quote }) => quote)

describe('the diagnosis of a person', () => {
  test.each([
    ['beside an exclusion from school', 'The boy has Tourette’s, excluded twice.'],
    ['of somebody with a title', 'Ms L has epilepsy.'],
    ['as what somebody is called', 'The father is an alcoholic.'],
    ['by a gene', 'The girl carries the BRCA1 gene.'],
    ['in the words of a record', 'PKU picked up on heel prick.'],
    ['by what must not be eaten', 'The girl has a nut allergy.'],
  ])('%s', (_, text) => expect(conditions(text)).not.toEqual([]))

  test.each([
    ['what was ruled out', 'The girl was seen; sepsis was excluded.'],
    ['an illness in general', 'Bipolar disorder is treated by the community team.'],
  ])('no question: %s', (_, text) => expect(conditions(text)).toEqual([]))
})
