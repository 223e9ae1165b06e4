/** What makes a name somebody’s stays: ‘Tamsin’s’ becomes ‘Child T’s’. */
const possessive = /[’']s?$/

/** What stands in the text in the place of words of the register. */
export function insteadOf(words: string, pseudonym: string): string {
  const [ending = ''] = possessive.exec(words) ?? []
  return pseudonym + ending
}
