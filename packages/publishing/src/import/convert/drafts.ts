import type { NodeJson } from '@candour/schema/report'
import { noFacts, type ParagraphFacts } from '../prepare/paragraph-facts.ts'
import type { WordNode } from '../word/word-document.ts'
import { isWordedNumber } from './body-numbers.ts'
import type { Draft, Reading, TextDraft } from './draft.ts'
import { inlineContent, type Look } from './inline.ts'
import { plainText, textNode } from './json-nodes.ts'
import { listPlaceOf } from './lists.ts'
import { tableOf } from './tables.ts'

const typedBullet = /^[•·▪◦‣●■]\s*/u

/** Paragraphs, tables and pictures in order. Empty lines are left out; a picture is a block of its own. */
export function draftsOf(nodes: readonly WordNode[], reading: Reading): Draft[] {
  const drafts: Draft[] = []
  // Marks of places that stand between blocks belong to what follows.
  let waiting: string[] = []
  for (const word of nodes) {
    if (word.type === 'table') drafts.push(...tableOf(word, reading, draftsOf))
    else if (word.type === 'bookmark') waiting.push(word.name)
    else {
      drafts.push(...paragraphDrafts(word.type === 'paragraph' ? word.children : [word], reading, waiting))
      waiting = []
    }
  }
  return drafts
}

function paragraphDrafts(nodes: readonly WordNode[], reading: Reading, waiting: readonly string[]): Draft[] {
  const { pieces, bookmarks, mark, look } = inlineContent(nodes, reading)
  const facts = (mark === null ? undefined : reading.facts[mark]) ?? noFacts
  const drafts: Draft[] = []
  let line: NodeJson[] = []
  const named = [...waiting, ...bookmarks]
  const endLine = () => {
    const content = trimmed(line)
    line = []
    if (content.length === 0) return
    drafts.push(textDraft(content, facts, look, reading, drafts.length === 0 ? named : []))
  }
  for (const piece of pieces) {
    if (piece.type === 'image') {
      endLine()
      drafts.push({ kind: 'block', json: piece, bookmarks: drafts.length === 0 ? named : [] })
    } else line.push(piece)
  }
  endLine()
  return drafts
}

function textDraft(content: NodeJson[], facts: ParagraphFacts, look: Look, reading: Reading, bookmarks: string[]): TextDraft {
  const isBodyNumber = reading.isBodyNumber(facts)
  let list = facts.outline === null ? listPlaceOf(facts, isBodyNumber) : null
  let kept = content
  const words = content.map(plainText).join('')
  if (list === null && facts.outline === null && typedBullet.test(words)) {
    list = { ordered: false, level: 0, list: 'typed', start: 1, type: null }
    kept = withoutStart(content, typedBullet)
  } else if (facts.number !== null && isWordedNumber(facts.number)) {
    kept = [textNode(`${facts.number.label} `), ...content]
  } else if (facts.number !== null && facts.number.format !== 'bullet' && list === null && facts.number.label !== '') {
    reading.notices.add('paragraph-number', `${facts.number.label} ${words}`.slice(0, 60))
  }
  const quoteSign = /^[‘“'"]/.test(words)
  const italics = look.letters > 0 && look.italic / look.letters > 0.9
  return {
    kind: 'text',
    content: kept,
    words: kept.map(plainText).join(''),
    facts,
    look,
    list,
    quote: /quote|quotation|block text/.test(facts.style) || (facts.indented && list === null && (quoteSign || italics)),
    bookmarks,
  }
}

/** Without blanks at both ends; nothing where only blanks and line breaks are left. */
function trimmed(line: readonly NodeJson[]): NodeJson[] {
  const made = [...line]
  const isBlank = (piece: NodeJson | undefined) =>
    piece !== undefined && (piece.type === 'hardBreak' || (piece.type === 'text' && (piece.text ?? '').trim() === ''))
  while (isBlank(made[0])) made.shift()
  while (isBlank(made.at(-1))) made.pop()
  const [first, last] = [made[0], made.at(-1)]
  if (first?.type === 'text') made[0] = { ...first, text: (first.text ?? '').trimStart() }
  const end = made.length === 1 ? made[0] : last
  if (end?.type === 'text') made[made.length - 1] = { ...end, text: (end.text ?? '').trimEnd() }
  return made
}

/** Takes what matches off the beginning of the text; it may stand in the first run only. */
export function withoutStart(content: readonly NodeJson[], start: RegExp): NodeJson[] {
  const [first, ...rest] = content
  if (first?.type !== 'text') return [...content]
  const text = (first.text ?? '').replace(start, '')
  return trimmed(text === '' ? rest : [{ ...first, text }, ...rest])
}
