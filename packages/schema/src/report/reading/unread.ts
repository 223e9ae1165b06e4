import * as z from 'zod'

/** Something in the document that this version of the program cannot read. It is named, never passed over in silence. */
export const Unread = z.object({
  what: z.enum(['node', 'misplaced-node', 'mark', 'attribute', 'embedded']),
  name: z.string(),
  count: z.number().int(),
  /** Words of text that stand in it and so are not in the reading. */
  words: z.number().int(),
  /** The nearest identified node it was found in; '' at the top. */
  nearId: z.string(),
})
export type Unread = z.infer<typeof Unread>

/** Gathers what could not be read, one entry for each name and place. */
export class UnreadList {
  readonly #entries = new Map<string, Unread>()

  add(what: Unread['what'], name: string, nearId: string, words = 0): void {
    const shown = name.slice(0, 80)
    const key = `${what} ${shown} ${nearId}`
    const known = this.#entries.get(key)
    if (known === undefined) this.#entries.set(key, { what, name: shown, count: 1, words, nearId })
    else {
      known.count += 1
      known.words += words
    }
  }

  get all(): Unread[] {
    return [...this.#entries.values()]
  }
}
