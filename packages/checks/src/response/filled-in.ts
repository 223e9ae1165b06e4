/** What people write into a field that they have still to fill. */
const stillToCome =
  /^[\s\p{P}]*(?:t\.?\s?b\.?\s?[acd]|to be (?:confirmed|agreed|advised|decided|determined)|n\.?\/?a|not applicable|none|unknown|nil|x{1,3}|pending|ongoing|see above|as above)?[\s\p{P}]*$/iu
/** Everybody: nobody whom somebody could ask. */
const everybody =
  /^\s*(?:(?:all|each|every|various|multiple|relevant)\s+)?(?:all|everyone|everybody|anyone|various|we|us|staff|practitioners?|professionals?|managers|partners?|agenc(?:y|ies)|organisations?|services|members|(?:partner|member|local|relevant|multi-?)\s?-?agenc(?:y|ies)|partner organisations|statutory partners|multi-agency)(?:\s+(?:staff|agencies|concerned|involved))?[\s.]*$/i

/** Whether a field says something: '', 'TBC' and 'n/a' do not. */
export const filledIn = (text: string): boolean => !stillToCome.test(text)

/** Whether a field names somebody who could be asked: 'All agencies' and 'Staff' do not. */
export const namesSomebody = (text: string): boolean => filledIn(text) && !everybody.test(text)
