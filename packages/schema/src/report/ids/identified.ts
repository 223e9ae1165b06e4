/** The nodes that others point to: links, responses, comments, judgements. Each carries an `id`. */
export const identifiedNodes: ReadonlySet<string> = new Set([
  'heading',
  'finding',
  'analysis',
  'recommendation',
  'boardResponse',
  'action',
  'image',
  'footnote',
  'acknowledgedDisagreement',
])

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new random id (62 bits): 12 letters and digits, the first a letter. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte, at) => letters[byte % (at === 0 ? 26 : letters.length)]).join('')
}

/** Letters, digits, '-' and '_': safe in a link's '#…', in a selector and in an address. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
