import { type NodeJson, newId } from '@candour/schema/report'
import { markedIndex } from '../prepare/paragraph-facts.ts'
import type { PreparedDocx } from '../prepare/prepare-docx.ts'
import type { WordNode } from '../word/word-document.ts'
import { bodyNumbers } from './body-numbers.ts'
import { draftsOf } from './drafts.ts'
import { findHeadings, headingContent } from './headings.ts'
import { ImageShelf } from './image-shelf.ts'
import { node, paragraph, plainText } from './json-nodes.ts'
import { guessedKind } from './section-kind.ts'
import { sectionLevels } from './section-levels.ts'
import { type Settled, settle } from './settle.ts'

export interface Converted {
  /** The top-level blocks; links inside the document still name bookmarks. */
  blocks: NodeJson[]
  /** Which block a bookmark stands in. */
  bookmarks: ReadonlyMap<string, number>
  images: ImageShelf
}

/** The text of a Word file as blocks of the report's schema. */
export function convertDocument(nodes: readonly WordNode[], { facts, styles, notices }: PreparedDocx): Converted {
  const images = new ImageShelf()
  const isBodyNumber = bodyNumbers(nodes.flatMap(word => factsOf(word, facts)))
  const drafts = draftsOf(nodes, { styles, notices, images, facts, isBodyNumber, depth: 0 })
  const headings = sectionLevels(findHeadings(drafts, notices))
  const settled = settle(drafts, draft => {
    const level = headings.get(draft)
    if (level === undefined) return paragraph(draft.content)
    const kind = level === 1 ? guessedKind(draft.words) : 'other'
    return node('heading', { id: newId(), level, kind }, headingContent(draft.content))
  })
  return { blocks: settled.map(({ json }) => json), bookmarks: bookmarksOf(settled), images }
}

function factsOf(word: WordNode, facts: PreparedDocx['facts']) {
  if (word.type !== 'paragraph') return []
  const mark = word.children.findLast(child => child.type === 'bookmark' && markedIndex(child.name) !== null)
  const index = mark?.type === 'bookmark' ? markedIndex(mark.name) : null
  const found = index === null ? undefined : facts[index]
  return found === undefined ? [] : [found]
}

function bookmarksOf(settled: readonly Settled[]): Map<string, number> {
  const places = new Map<string, number>()
  settled.forEach(({ bookmarks }, at) => {
    for (const name of bookmarks) if (!places.has(name)) places.set(name, at)
  })
  return places
}

export interface FoundSection {
  title: string
  kind: string
  firstBlock: number
}

export const sectionsIn = (blocks: readonly NodeJson[]): FoundSection[] =>
  blocks.flatMap((block, at) =>
    block.type === 'heading' && block.attrs?.level === 1
      ? [{ title: plainText(block), kind: String(block.attrs.kind ?? 'other'), firstBlock: at }]
      : [],
  )
