import type { RegisterEntry } from '../signal.ts'
import { type IdentifierSeen, identifiersIn } from './identifiers-in.ts'
import { firstName, marksOf } from './marks.ts'

/** The ending, signs that stand for spaces ('tegan_at-home.v2.jpg'), and joined words ('TeganAtHome') told apart. */
const wordsOf = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z]{2,5}$/, '')
    .replace(/[_+]|(?<!\d)[.-]|[.-](?!\d)/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    // Files are called after people in small letters too.
    .replace(/\p{Ll}[\p{L}'’]{2,30}/gu, (word, at: number, whole: string) =>
      isWordStart(whole, at) && (marksOf(word) & firstName) !== 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    )

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\d]/u.test(text.charAt(at - 1))

/** Identifiers in what a file is called. The quotes are its words as they read; where they stand in the name is not said. */
export const identifiersInFileName = (
  fileName: string,
  register: readonly RegisterEntry[] = [],
): readonly Pick<IdentifierSeen, 'code' | 'quote' | 'confidence' | 'instead'>[] => identifiersIn(wordsOf(fileName), register)
