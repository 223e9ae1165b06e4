import type { Node, Schema } from '@tiptap/pm/model'
import { dayInWords } from './day-in-words.ts'
import { writtenKey } from './written-numbers.ts'

type Column = 'measure' | 'owner' | 'body' | 'review' | 'date' | 'status' | 'action'

/** What the head of a column, or a label before a colon, calls what stands there. The first that fits counts: 'Action owner' is an owner. */
const heads: readonly (readonly [Column, RegExp])[] = [
  [
    'measure',
    /\b(?:measures?|outcomes?|evidence|evidenced|how (?:will |do )?(?:we|you|it|this)|success|impact|difference|monitor\w{0,5}|effect)\b/i,
  ],
  ['owner', /\b(?:owners?|leads?|responsib\w{1,6}|by whom|who|accountable|role|post|action by)\b/i],
  ['body', /\b(?:agency|agencies|organisations?|body|service)\b/i],
  ['review', /\breview(?:ed)?\b|\blooked at\b/i],
  ['date', /\b(?:dates?|when|time ?scales?|time ?frames?|deadline|due|target|complet(?:e|ed|ion))\b|^\s*by\s*$/i],
  ['status', /\b(?:status|progress|rag)\b/i],
  ['action', /\b(?:actions?|tasks?|steps?|activity)\b|\bwhat (?:will|we|is to|needs)\b/i],
]
const columnOf = (head: string): Column | null => heads.find(([, pattern]) => pattern.test(head))?.[0] ?? null

const post =
  /\b(?:director|head|manager|lead|nurse|chair|officer|co-?ordinator|consultant|doctor|gp|chief|superintendent|inspector|designated|named|deputy|principal|practitioner|teacher|commissioner|supervisor|secretary)\b/i

/** 'Director of Nursing, Wendrake Community Health' names a role and a body; a post alone is a role, and anything else a body. */
function ownerOf(text: string): { responsibleBody: string; namedRole: string } {
  const [first = '', ...rest] = text.split(/\s*(?:,|\(|\)|;|\s[–—-]\s|\n)\s*/).filter(part => part !== '')
  const others = rest.join(', ')
  if (!post.test(text)) return { responsibleBody: text, namedRole: '' }
  if (others === '') return { responsibleBody: '', namedRole: first }
  return post.test(first) ? { responsibleBody: others, namedRole: first } : { responsibleBody: first, namedRole: others }
}

const said = (text: string, most: number): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, most)

function attributesOf(told: ReadonlyMap<Column, string>): Record<string, string> {
  const get = (column: Column): string => told.get(column) ?? ''
  const owner = ownerOf(said(get('owner'), 400))
  return {
    ...owner,
    responsibleBody: said(get('body'), 400) || owner.responsibleBody,
    dueOn: dayInWords(get('date')),
    measure: said(get('measure'), 2000),
    reviewedOn: dayInWords(get('review')),
  }
}

const textOf = (cell: Node): string => cell.textBetween(0, cell.content.size, '\n').trim()

/** `rest`: what a row says besides. It stays in the action's words, so that nothing of the file goes unread. */
function actionOf(schema: Schema, told: ReadonlyMap<Column, string>, words: string, rest: readonly string[] = []): Node | null {
  const { action } = schema.nodes
  const paragraphs = [words, ...rest].flatMap(text => paragraphOf(schema, text))
  return action?.create(attributesOf(told), paragraphs) ?? null
}

const paragraphOf = (schema: Schema, text: string): readonly Node[] => {
  const paragraph = /\p{L}/u.test(text) ? schema.nodes.paragraph?.create(null, schema.text(text)) : undefined
  return paragraph === undefined ? [] : [paragraph]
}

/** What a row of a plan becomes, and which part of the report it says that it answers ('finding 3'). */
export interface Made {
  readonly node: Node
  readonly answers: string | null
}
const answersNone = (node: Node): Made => ({ node, answers: null })

const answeredHead = /^\s*(?:the )?(finding|recommendation|rec|learning point)s?\b\.?(?!.*\b(?:actions?|owners?|response)\b)/i
const answeredNumber =
  /^\s*(?:(?:finding|recommendation|rec|learning point|no|f|r|lp)\.?\s*)?(?:no\.?\s*)?(\d{1,3})(?:\.\d{1,2})?\b/i

/** Which column says what a row answers, and of what kind that is. */
function answeredColumn(heads: readonly string[]): { readonly index: number; readonly name: string } | null {
  for (const [index, head] of heads.entries()) {
    const name = answeredHead.exec(head)?.[1]?.toLowerCase()
    if (name !== undefined) return { index, name: name === 'rec' ? 'recommendation' : name }
  }
  return null
}

/** Rows of a table under heads that say 'Action' and at least one of who, when, how it will be known, or how far it is. */
function actionsOfTable(table: Node): readonly Made[] {
  const [head, ...rows] = table.children
  if (head === undefined) return []
  const heads = head.children.map(textOf)
  const answered = answeredColumn(heads)
  const columns = heads.map((text, index) => (index === answered?.index ? null : columnOf(text)))
  if (!columns.includes('action') || columns.filter(column => column !== null).length < 2) return []
  const { schema } = table.type
  return rows.flatMap(row => {
    const texts = row.children.map(textOf)
    const number = answered === null ? undefined : answeredNumber.exec(texts[answered.index] ?? '')?.[1]
    const answers = answered === null || number === undefined ? null : writtenKey(answered.name, number)
    const told = new Map<Column, string>()
    const rest: string[] = []
    for (const [index, text] of texts.entries()) {
      const column = columns[index] ?? null
      const isDay = column === 'date' || column === 'review'
      if (column === null || column === 'status' || told.has(column) || (isDay && dayInWords(text) === '')) rest.push(text)
      else told.set(column, text)
    }
    const words = told.get('action') ?? ''
    // A cell over several columns makes a heading between rows, and a row without an action is none: their words stay words.
    if (words === '' || texts.length !== columns.length) return texts.flatMap(text => paragraphOf(schema, text)).map(answersNone)
    const node = actionOf(schema, told, words, rest)
    return node === null ? [] : { node, answers }
  })
}

const actionLine = /^actions?(?: (?:no\.? ?)?\d{1,3}(?:\.\d{1,3})?)?\s*[:–—]\s*(.+)$/is
const label =
  /(?<=^|[.;|\n(]\s{0,3})\b(owner|(?:named |action )?lead|(?:person |body |agency )?responsible|responsibility|who|by whom|by when|by|due(?: date)?|date|deadline|timescale|target date|when|measures?|outcomes?|evidence|how (?:we|you) will know|review(?:ed)?(?: date| on)?|status)\s*:\s*/gi

/** Labels of a line that say who is to do something, or by when. */
const ownerOrDate: ReadonlySet<Column> = new Set(['owner', 'body', 'date'])

/** What 'Action 2: Change the form. Owner: Head of nursing. By: May 2018.' says, or null where a line is no such line. In a list, 'Change the form. Owner: …' is enough. */
function actionOfLine(block: Node, inList = false): Node | null {
  if (block.type.name !== 'paragraph') return null
  const text = block.textContent.trim()
  const line = actionLine.exec(text)?.[1] ?? (inList ? text : undefined)
  if (line === undefined) return null
  const labels = [...line.matchAll(label)]
  const told = new Map<Column, string>()
  for (const [index, found] of labels.entries()) {
    const name = found[1] ?? ''
    const column = /^by$/i.test(name) ? 'date' : columnOf(name)
    if (column !== null)
      told.set(column, line.slice(found.index + found[0].length, labels[index + 1]?.index).replace(/[\s.;|)]+$/, ''))
  }
  const words = line
    .slice(0, labels[0]?.index)
    .replace(/[\s(|;]+$/, '')
    .trim()
  const isMeant = actionLine.test(text) || [...told.keys()].some(column => ownerOrDate.has(column))
  return words === '' || !isMeant ? null : actionOf(block.type.schema, told, words)
}

function actionsOfList(list: Node): readonly Node[] {
  const made = list.children.map(item => (item.childCount === 1 ? actionOfLine(item.child(0), true) : null))
  return made.every(action => action !== null) ? made : []
}

/** What a block of a plain response is in actions: a table under heads that say so, 'Action:' in a line, or a list of such lines; else nothing. */
export function actionsIn(block: Node): readonly Made[] {
  if (block.type.name === 'table') return actionsOfTable(block)
  if (block.type.name === 'bulletList' || block.type.name === 'orderedList') return actionsOfList(block).map(answersNone)
  const made = actionOfLine(block)
  return made === null ? [] : [answersNone(made)]
}
