import { traitOfShape, traitOfWords } from './traits.ts'

/** Small words that stand in English prose and are none of a neighbouring language ('of', 'was' and 'for' are). */
export const englishWord = traitOfWords(
  'the and to that it with she they had not were this from have his their which but you who been will would there when'.split(
    ' ',
  ),
)

/** Greek is the first script after the Latin letters and their marks. */
const firstOther = 0x370
export const otherScriptWord = traitOfShape(text => text.charCodeAt(0) >= firstOther)
