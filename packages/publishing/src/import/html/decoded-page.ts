/** What the page says of its letters stands near its beginning, as the standard asks. */
const lookedAt = 1024
const said = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/i

/** The text of a page: by its mark, else by the encoding that it names (Word writes windows-1252), else UTF-8. */
export function decodedPage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const label = said.exec(new TextDecoder('latin1').decode(bytes.subarray(0, lookedAt)))?.[1]
  return decoderOf(marked ? undefined : label).decode(bytes)
}

function decoderOf(label: string | undefined): TextDecoder {
  // Whoever could read the word 'UTF-16' letter by letter has no UTF-16 before them.
  if (label === undefined || /^utf-?16/i.test(label)) return new TextDecoder()
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
