/** Words that stand before a pseudonym, or belong to the title of a review rather than to a person. */
const ofTitles = new Set(
  'adult baby boy brother case child children concise extended family girl infant learning local lord mother overview practice report review safeguarding serious sibling siblings sister the thematic twin twins young'.split(
    ' ',
  ),
)

/**
 * A guess, for a gentle question and nothing more: two capitalised words of letters beside each other, neither of which
 * belongs to titles ('Liam Carter', not 'Child T' or 'Serious Case Review').
 */
export function looksLikeARealName(title: string): boolean {
  const words = title.split(/[\s,;:()–—]+/)
  return words.some((word, index) => isNameLike(word) && isNameLike(words[index + 1] ?? ''))
}

const isNameLike = (word: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u.test(word) && !ofTitles.has(word.toLowerCase())
