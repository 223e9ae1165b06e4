import type { ImportNotice } from '@candour/schema'

type Kind = ImportNotice['kind']
const examplesKept = 5
const longestExample = 160

/** 'words  words' on one line, cut at a word. */
export function excerpt(text: string, longest = longestExample): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  const blank = cut.lastIndexOf(' ')
  return `${blank > longest / 2 ? cut.slice(0, blank) : cut}…`
}

/** Gathers what does not come across as it stands. */
export class NoticeList {
  readonly #notices = new Map<Kind, { count: number; examples: Set<string> }>()

  add(kind: Kind, words = '', count = 1): void {
    const notice = this.#notices.get(kind) ?? { count: 0, examples: new Set() }
    notice.count += count
    const example = excerpt(words)
    if (example !== '' && notice.examples.size < examplesKept) notice.examples.add(example)
    this.#notices.set(kind, notice)
  }

  get all(): ImportNotice[] {
    return [...this.#notices].map(([kind, { count, examples }]) => ({ kind, count, examples: [...examples] }))
  }
}
