import { allowedHref, type NodeJson } from '@candour/schema/report'
import type { NoticeList } from '../prepare/notice-list.ts'
import { markedIndex } from '../prepare/paragraph-facts.ts'
import type { WordStyles } from '../prepare/word-styles.ts'
import type { WordNode, WordRun } from '../word/word-document.ts'
import { footnotesOf } from './footnotes.ts'
import type { ImageShelf } from './image-shelf.ts'
import { type MarkJson, node, textNode } from './json-nodes.ts'

export interface Converting {
  styles: WordStyles
  notices: NoticeList
  images: ImageShelf
}

/** How the letters of a paragraph look, for telling a heading from text. */
export interface Look {
  letters: number
  bold: number
  italic: number
  capitals: number
  /** The largest size said on a run; null where the style alone speaks. */
  size: number | null
}

export interface InlineContent {
  /** Text and notes, with images at the places where they stood. */
  pieces: NodeJson[]
  bookmarks: string[]
  /** The number of the paragraph's facts. */
  mark: number | null
  look: Look
}

type Style = Pick<WordRun, 'bold' | 'italic' | 'underline' | 'caps' | 'position' | 'size'>
interface Place {
  style: Style
  link: MarkJson | null
}
const plainStyle: Style = { bold: false, italic: false, underline: false, caps: false, position: 'baseline', size: null }

/** The text of one paragraph. Links whose address is not allowed leave their words behind, and a notice. */
export function inlineContent(nodes: readonly WordNode[], converting: Converting): InlineContent {
  const found: InlineContent = {
    pieces: [],
    bookmarks: [],
    mark: null,
    look: { letters: 0, bold: 0, italic: 0, capitals: 0, size: null },
  }
  walk(nodes, { style: plainStyle, link: null }, found, converting)
  return { ...found, pieces: merged(found.pieces) }
}

function walk(nodes: readonly WordNode[], place: Place, found: InlineContent, converting: Converting): void {
  for (const word of nodes) {
    switch (word.type) {
      case 'run':
        walk(word.children, { ...place, style: styleOf(word, converting.styles) }, found, converting)
        break
      case 'text':
        addText(word.value, place, found)
        break
      case 'tab':
        addText(' ', place, found)
        break
      case 'break':
        if (word.breakType === 'line') found.pieces.push(node('hardBreak', null))
        else addText(' ', place, found)
        break
      case 'checkbox':
        addText(word.checked ? '☒' : '☐', place, found)
        break
      case 'hyperlink':
        walk(word.children, { ...place, link: linkOf(word, converting) ?? place.link }, found, converting)
        break
      case 'note':
        if (word.endnote) converting.notices.add('endnote')
        found.pieces.push(...footnotesOf(word.body))
        break
      case 'image':
        found.pieces.push(converting.images.add(word))
        break
      case 'bookmark': {
        const mark = markedIndex(word.name)
        if (mark === null) found.bookmarks.push(word.name)
        else found.mark = mark
        break
      }
      case 'paragraph':
        walk(word.children, place, found, converting)
        break
      case 'table':
        for (const { cells } of word.rows) for (const { children } of cells) walk(children, place, found, converting)
        break
    }
  }
}

function styleOf(run: WordRun, styles: WordStyles): Style {
  const named = run.styleId === null ? null : styles.style(run.styleId)
  return { ...run, bold: run.bold || named?.bold === true, italic: run.italic || named?.italic === true }
}

/** Words of a link, as they are read aloud. */
function wordsOf(nodes: readonly WordNode[]): string {
  return nodes.map(word => (word.type === 'text' ? word.value : 'children' in word ? wordsOf(word.children) : '')).join('')
}

function linkOf({ href, anchor, children }: WordNode & { type: 'hyperlink' }, { notices }: Converting): MarkJson | null {
  if (href !== null && allowedHref(href.trim())) return { type: 'link', attrs: { href: href.trim() } }
  if (href !== null) notices.add('link', wordsOf(children))
  // Where it leads is settled when the parts have their ids.
  return anchor === null || href !== null ? null : { type: 'link', attrs: { bookmark: anchor } }
}

function addText(written: string, { style, link }: Place, found: InlineContent): void {
  // Soft hyphens only say where Word may break a word.
  const text = written.replace(/\u00AD/g, '')
  if (text === '') return
  const { look } = found
  for (const letter of text) {
    if (!/\p{L}/u.test(letter)) continue
    look.letters += 1
    if (style.bold) look.bold += 1
    if (style.italic) look.italic += 1
    if (style.caps || (letter !== letter.toLowerCase() && letter === letter.toUpperCase())) look.capitals += 1
  }
  if (style.size !== null && text.trim() !== '') look.size = Math.max(look.size ?? 0, style.size)
  const marks: MarkJson[] = []
  if (link !== null) marks.push(link)
  if (style.bold) marks.push({ type: 'bold' })
  if (style.italic) marks.push({ type: 'italic' })
  if (style.underline && link === null) marks.push({ type: 'underline' })
  if (style.position !== 'baseline') marks.push({ type: style.position })
  found.pieces.push(textNode(text, marks))
}

const sameMarks = (one: NodeJson, other: NodeJson) => JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])

/** Runs that look alike, joined: Word cuts text into runs for reasons of its own. */
function merged(pieces: readonly NodeJson[]): NodeJson[] {
  const made: NodeJson[] = []
  for (const piece of pieces) {
    const last = made.at(-1)
    if (last?.type === 'text' && piece.type === 'text' && sameMarks(last, piece))
      made[made.length - 1] = { ...last, text: `${last.text ?? ''}${piece.text ?? ''}` }
    else made.push(piece)
  }
  return made
}
