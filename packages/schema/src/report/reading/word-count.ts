const notAscii = /[\p{L}\p{N}]/u

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000

/** Words in a text: runs without white space that hold a letter or a digit. One pass, since whole reports are counted. */
export function countWords(text: string): number {
  let words = 0
  let counted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) counted = false
    else if (!counted && isWordLetter(text, at, code)) {
      counted = true
      words += 1
    }
  }
  return words
}

function isWordLetter(text: string, at: number, code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return notAscii.test(String.fromCodePoint(text.codePointAt(at) ?? code))
}
