import { countWords } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'

const counted = new WeakMap<Node, number>()

/** Words of a node. Nodes are immutable, so that each block is counted once for as long as nobody changes it. */
export function wordsOf(node: Node): number {
  const known = counted.get(node)
  if (known !== undefined) return known
  let words = 0
  if (node.isTextblock) words = countWords(node.textBetween(0, node.content.size, ' ', ' '))
  else
    node.forEach(child => {
      words += wordsOf(child)
    })
  counted.set(node, words)
  return words
}

/** Words between two positions; a word that is cut at either end counts. */
export function wordsBetween(doc: Node, from: number, to: number): number {
  return from >= to ? 0 : countWords(doc.textBetween(from, to, ' ', ' '))
}

export interface SectionCount {
  title: string
  words: number
}

/** The section around a position: from its level-1 heading to the next one. Null before the first heading. */
export function sectionAround(doc: Node, position: number): SectionCount | null {
  let section: SectionCount | null = null
  let offset = 0
  for (const block of doc.children) {
    const begins = block.type.name === 'heading' && block.attrs.level === 1
    if (begins && offset > position) return section
    if (begins) section = { title: block.textContent, words: 0 }
    else if (section !== null) section.words += wordsOf(block)
    offset += block.nodeSize
  }
  return section
}
