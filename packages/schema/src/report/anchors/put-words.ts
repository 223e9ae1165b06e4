import { Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/** A block of text, as far as a passage reaches into it. */
interface Reached {
  node: ProseMirrorNode
  /** Where the block begins. */
  at: number
  from: number
  to: number
  text: string
  whole: boolean
}

/**
 * Puts other words in the place of a passage, line by line in the place of block by block: a block whose words stay is not
 * touched, and every block that stays keeps its id. Where there are more lines than blocks, or fewer, paragraphs that stand
 * side by side are divided or joined; false, and nothing done, where something else would have to be.
 */
export function putWords(tr: Transform, from: number, to: number, words: string): boolean {
  let blocks = blocksReached(tr.doc, from, to)
  if (blocks.length === 0) return false
  let lines = linesOf(words)
  const [only] = blocks
  if (blocks.length === 1 && only !== undefined && !isParagraph(only.node)) lines = [lines.join(' ')]
  if (blocks.length !== lines.length) {
    ;[blocks, lines] = withoutWhatStays(blocks, lines)
    if (blocks.some(block => holdsMore(tr.doc, block))) return false
    const rest = Math.max(0, Math.min(blocks.length, lines.length) - 1)
    if (!joinOrDivide(tr, blocks.slice(rest), lines.slice(rest))) return false
    blocks = blocks.slice(0, rest)
  }
  if (blocks.some((block, index) => block.text !== lines[index] && holdsMore(tr.doc, block))) return false
  // From the end, so that what stands before keeps its place.
  for (const [index, block] of [...blocks.entries()].reverse()) putLine(tr, block, lines[index] ?? '')
  return true
}

function blocksReached(doc: ProseMirrorNode, from: number, to: number): Reached[] {
  const blocks: Reached[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true
    const [start, end] = [at + 1, at + 1 + node.content.size]
    const reach = { from: Math.max(from, start), to: Math.min(to, end) }
    if (reach.from < reach.to) {
      const text = doc.textBetween(reach.from, reach.to, undefined, leaf => (leaf.type.name === 'hardBreak' ? ' ' : ''))
      blocks.push({ node, at, ...reach, text, whole: reach.from === start && reach.to === end })
    }
    return false
  })
  return blocks
}

function linesOf(words: string): string[] {
  const lines = words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  return lines.length === 0 ? [''] : lines
}

/** Takes whole blocks off both ends whose words stand in the proposal as they are. */
function withoutWhatStays(blocks: Reached[], lines: string[]): [Reached[], string[]] {
  let first = 0
  const stays = (block: Reached | undefined, line: string | undefined) => block?.whole === true && block.text === line
  while (first < Math.min(blocks.length, lines.length) && stays(blocks[first], lines[first])) first += 1
  let last = 0
  const left = Math.min(blocks.length, lines.length) - first
  while (last < left && stays(blocks.at(-1 - last), lines.at(-1 - last))) last += 1
  // What is only added needs a block to be written on from.
  if (first + last === blocks.length && first > 0) first -= 1
  else if (first + last === blocks.length) last -= 1
  return [blocks.slice(first, blocks.length - last), lines.slice(first, lines.length - last)]
}

function joinOrDivide(tr: Transform, blocks: readonly Reached[], lines: readonly string[]): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined || !areNeighbours(tr.doc, blocks)) return false
  if (lines.length === 0 && blocks.every(({ whole }) => whole)) {
    const $at = tr.doc.resolve(first.at)
    if (!$at.parent.canReplace($at.index(), $at.index() + blocks.length)) return false
    tr.delete(first.at, last.at + last.node.nodeSize)
    return true
  }
  const marks = marksOf(tr.doc, first)
  const { schema } = tr.doc.type
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line, index) => {
    const attrs = index === 0 ? first.node.attrs : null
    return first.node.type.create(attrs, line === '' ? null : schema.text(line, marks))
  })
  tr.replace(first.from, last.to, new Slice(Fragment.from(paragraphs), 1, 1))
  return true
}

/** Paragraphs one after the other in one part, with nothing between them. */
function areNeighbours(doc: ProseMirrorNode, blocks: readonly Reached[]): boolean {
  let next = blocks[0]?.at
  return blocks.every(({ node, at }) => {
    const follows = at === next && isParagraph(node) && doc.resolve(at).parent === doc.resolve(blocks[0]?.at ?? at).parent
    next = at + node.nodeSize
    return follows
  })
}

function putLine(tr: Transform, block: Reached, line: string): void {
  const { from, to, text } = block
  if (line === text) return
  const { schema } = tr.doc.type
  if (line === '') tr.delete(from, to)
  else tr.replaceWith(from, to, schema.text(line, marksOf(tr.doc, block)))
}

/** A footnote or another thing in the line that other words would take away. */
function holdsMore(doc: ProseMirrorNode, { from, to }: Reached): boolean {
  let more = false
  doc.nodesBetween(from, to, node => {
    if (node.isInline && !node.isText && node.type.name !== 'hardBreak') more = true
    return !more
  })
  return more
}

const isParagraph = (node: ProseMirrorNode): boolean => node.type.name === 'paragraph'
const marksOf = (doc: ProseMirrorNode, { from, to }: Reached) => doc.resolve(from).marksAcross(doc.resolve(to)) ?? []
