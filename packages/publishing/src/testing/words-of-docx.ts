import JSZip from 'jszip'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string) =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/**
 * The words of body, footnotes and endnotes, taken from the XML by plain text search: on purpose a way that has nothing
 * in common with the importer. Deleted text is not among them; the older half of an alternative is not counted twice.
 */
export async function wordsOfDocx(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes)
  const words: string[] = []
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const xml = await zip.file(name)?.async('string')
    if (xml === undefined) continue
    const read = xml
      // Lists of contents repeat what stands in the text.
      .replace(/<w:p\b(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="TOC[^"]*"[\s\S]*?<\/w:p>/g, ' ')
      .replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, whole =>
        /<mc:Choice\b[^>]*>(?:(?!<\/mc:Choice>)[\s\S])*<w:t\b/.test(xml) ? '' : whole,
      )
      .replace(/<w:(?:p|tab|br|cr)\b[^>]*>/g, ' ')
      .replace(/<\/w:p>/g, ' ')
      .replace(/<(?:w|m):t(?:\s[^>]*)?>([^<]*)<\/(?:w|m):t>/g, (_, text: string) => `\uE000${text}\uE001`)
      .replace(/(^|\uE001)[^\uE000]*/g, (between: string) => (between.replace(/<[^>]*>/g, '').includes(' ') ? ' ' : ''))
      .replace(/[\uE000\uE001]/g, '')
    words.push(
      ...(decoded(read)
        .replace(/\u00AD/g, '')
        .normalize('NFC')
        .match(/[\p{L}\p{N}]+/gu) ?? []),
    )
  }
  return words
}

/** What one list of words has and the other has not, each as often as it does. */
export function missingFrom(wanted: readonly string[], have: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of have) counts.set(word, (counts.get(word) ?? 0) + 1)
  return wanted.filter(word => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}
