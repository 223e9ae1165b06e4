/** Words in a text: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const run of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
