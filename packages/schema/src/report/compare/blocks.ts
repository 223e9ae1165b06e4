import type { NodeJson } from '../json/report-json.ts'

/** A word, a blank, a sign, or something that stands among words: a footnote, a reference, a line break. */
export interface Token {
  text: string
  marks: readonly string[]
  /** The node's type where it is none of these but a node. */
  atom?: string
}

/** A block of text, an image, or the head of a part with what is said about it. */
export interface Block {
  type: string
  /** The node's own id; '' where it has none. */
  id: string
  attributes: Readonly<Record<string, unknown>>
  tokens: readonly Token[]
  /** What it stands in, from outside to inside: 'finding', 'bulletList', 'listItem'. */
  within: readonly string[]
  /** The same for two blocks exactly if nothing differs. */
  key: string
  /** The same for two blocks of one kind with the same words. */
  textKey: string
}

const partTypes: ReadonlySet<string> = new Set(['finding', 'analysis', 'recommendation', 'boardResponse', 'action'])
/** `position`: what the record says at an acknowledged disagreement, set beside its node for the reader (no node of the schema). */
const textTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'headline', 'position'])
/** How wide a column was dragged is nobody's wording; an id is not either. */
const unsaid: ReadonlySet<string> = new Set(['id', 'colwidth'])

/** A document as its blocks in order, each with its place. */
export function blocksOf(doc: NodeJson): Block[] {
  const blocks: Block[] = []
  const walk = ({ type, attrs = {}, content = [] }: NodeJson, within: readonly string[]) => {
    if (partTypes.has(type)) blocks.push(block(type, attrs, [], within))
    if (textTypes.has(type)) {
      blocks.push(block(type, attrs, tokensOf(content), within))
      return
    }
    if (content.length === 0 && !partTypes.has(type)) {
      blocks.push(block(type, attrs, [], within))
      return
    }
    for (const child of content) walk(child, [...within, placeName(type, attrs)])
  }
  for (const child of doc.content ?? []) walk(child, [])
  return blocks
}

/** A container's name, with what is set on it: 'tableCell colspan 2'. */
function placeName(type: string, attributes: Readonly<Record<string, unknown>>): string {
  if (partTypes.has(type)) return type
  const set = Object.entries(attributes).filter(([name, value]) => !unsaid.has(name) && value !== null && value !== 1)
  return [type, ...set.map(([name, value]) => `${name} ${String(value)}`)].join(' ')
}

function block(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  tokens: readonly Token[],
  within: readonly string[],
): Block {
  const attributes = Object.fromEntries(
    Object.entries(attrs)
      .filter(([name]) => !unsaid.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  const id = typeof attrs.id === 'string' ? attrs.id : ''
  const said = tokens.map(keyOfToken).join('')
  // Parts and images have no words of their own: their id is what they are known by.
  const textKey = JSON.stringify([type, tokens.length === 0 ? id : '', said])
  return { type, id, attributes, tokens, within, textKey, key: JSON.stringify([textKey, attributes, within]) }
}

const pieces = /\s|[\p{L}\p{N}\p{M}'’]+|[^\s\p{L}\p{N}\p{M}'’]/gu

function tokensOf(content: readonly NodeJson[]): Token[] {
  return content.flatMap(({ type, text = '', attrs = {}, marks = [] }): Token[] => {
    const names = marks.map(({ type: name, attrs: of }) => (of === undefined ? name : `${name} ${JSON.stringify(of)}`)).sort()
    if (type === 'text') return (text.match(pieces) ?? []).map(word => ({ text: word, marks: names }))
    if (type === 'hardBreak') return [{ text: '\n', marks: [], atom: type }]
    if (type === 'footnote') return [{ text: typeof attrs.text === 'string' ? attrs.text : '', marks: [], atom: type }]
    return [{ text: typeof attrs.targetId === 'string' ? attrs.targetId : JSON.stringify(attrs), marks: [], atom: type }]
  })
}

export const keyOfToken = ({ text, marks, atom }: Token): string =>
  marks.length === 0 && atom === undefined ? text : `${text}\u0000${atom ?? ''}\u0000${marks.join(',')}\u0000`
