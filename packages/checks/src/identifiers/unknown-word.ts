import type { ReadBlock } from '../blocks/read-block.ts'
import { conjunction, determiner, modal, preposition, pronoun } from '../language/grammar.ts'
import { isInCapitals } from './capitals.ts'
import { baseOf, label, month, publicBody, publicName, publicPlace, sector } from './marks.ts'
import { endOf, startOf, word } from './sighted.ts'

const small = determiner | pronoun | preposition | conjunction | modal
const noName = label | sector | month | publicBody | publicName | publicPlace

/** Whether a word may be (part of) a name that no list knows. */
export function isUnknown(block: ReadBlock, token: number): boolean {
  const { kinds, marks, text } = word(block, token)
  // 'EPDS' is an acronym, unless its neighbours are in capitals too.
  if (isInCapitals(block, token) && !isInCapitals(block, token + 1) && !isInCapitals(block, token - 1)) return false
  // 'HbSS': of a laboratory.
  if (/[a-z][A-Z]{2}$/.test(block.text.slice(startOf(block, token), endOf(block, token)))) return false
  return baseOf(text).length > 2 && (kinds & small) === 0 && (marks & noName) === 0 && !ordinary.has(text) && !/\d/.test(text)
}
/** Begin sentences and headings. */
export const ordinary = new Set(
  'yes no thanks honestly actually obviously sometimes usually however therefore following despite although overall given most many some several few more both also there here when where what how why who once then now please see seen age aged male female records evidence staff agencies professionals practitioners nobody nothing everyone somebody only even after before since until during while because if as too very not never often always later well born admitted discharged attended'.split(
    ' ',
  ),
)

/** 'Rose's', 'the parents''. */
export const isPossessive = (block: ReadBlock, token: number): boolean => /'s?$/.test(word(block, token).text)
