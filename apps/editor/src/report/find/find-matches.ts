import type { Node } from '@tiptap/pm/model'

export interface FindOptions {
  query: string
  matchCase: boolean
  wholeWord: boolean
}
export interface Match {
  from: number
  to: number
}

const special = /[.*+?^${}()|[\]\\/]/g
/** Stands for a footnote mark, a cross-reference or a line break, so that an offset in the text is an offset in the document. */
const leaf = '\ufffc'

/**
 * Every place where the query stands, in reading order. Looks inside one block at a time: words that run over
 * the end of a paragraph are not one phrase. Straight quotes find curly ones, a space finds a no-break space.
 */
export function findMatches(doc: Node, options: FindOptions): Match[] {
  const pattern = patternOf(options)
  if (pattern === null) return []
  const matches: Match[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, leaf, leaf)
    for (const match of text.matchAll(pattern)) {
      const from = position + 1 + match.index
      matches.push({ from, to: from + match[0].length })
    }
    return false
  })
  return matches
}

function patternOf({ query, matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query.trim() === '') return null
  const literal = query
    .replace(special, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '[\\s\\u00a0]+')
  const bounded = wholeWord ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
  return new RegExp(bounded, matchCase ? 'gu' : 'giu')
}
