import * as z from 'zod'

/** The document as mammoth reads it (its own tree, before it makes HTML), as far as it is used here. */
export type WordNode =
  | { type: 'paragraph'; children: WordNode[] }
  | WordRun
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'hyperlink'; href: string | null; anchor: string | null; children: WordNode[] }
  | { type: 'note'; endnote: boolean; body: WordNode[] }
  | { type: 'image'; alt: string; read: () => Promise<Uint8Array> }
  | { type: 'bookmark'; name: string }
  | { type: 'table'; rows: WordRow[] }

export interface WordRun {
  type: 'run'
  children: WordNode[]
  styleId: string | null
  bold: boolean
  italic: boolean
  underline: boolean
  caps: boolean
  position: 'baseline' | 'superscript' | 'subscript'
  size: number | null
}
export interface WordRow {
  header: boolean
  cells: { colspan: number; rowspan: number; children: WordNode[] }[]
}

const children = z.array(z.unknown()).catch([])
const text = z.string().nullish().catch(null)
const flag = z.boolean().catch(false)
const span = z.number().int().min(1).catch(1)

const Paragraph = z.object({ type: z.literal('paragraph'), children })
const Run = z.object({
  type: z.literal('run'),
  children,
  styleId: text,
  isBold: flag,
  isItalic: flag,
  isUnderline: flag,
  isAllCaps: flag,
  verticalAlignment: z.enum(['baseline', 'superscript', 'subscript']).catch('baseline'),
  fontSize: z.number().nullish().catch(null),
})
const Leaf = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('tab') }),
  z.object({ type: z.literal('break'), breakType: z.string() }),
  z.object({ type: z.literal('checkbox'), checked: flag }),
  z.object({ type: z.literal('hyperlink'), href: text, anchor: text, children }),
  z.object({ type: z.literal('noteReference'), noteType: z.string(), noteId: z.string() }),
  z.object({ type: z.literal('image'), altText: text, readAsArrayBuffer: z.custom<() => Promise<unknown>>(isFunction) }),
  z.object({ type: z.literal('bookmarkStart'), name: z.string() }),
  z.object({ type: z.literal('table'), children }),
])
const Row = z.object({ type: z.literal('tableRow'), isHeader: flag, children })
const Cell = z.object({ type: z.literal('tableCell'), colSpan: span, rowSpan: span, children })
const Note = z.object({ noteType: z.string(), noteId: z.string(), body: children })
const Document = z.object({
  type: z.literal('document'),
  children,
  notes: z.object({ _notes: z.record(z.string(), z.unknown()).catch({}) }).catch({ _notes: {} }),
})

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
const Bytes = z.instanceof(ArrayBuffer).or(z.instanceof(Uint8Array))

/** Reads what mammoth gives. What it does not know is not there: mammoth's tree holds nothing else with words in it. */
export function readWordDocument(given: unknown): WordNode[] {
  const { children: blocks, notes } = Document.parse(given)
  const bodies = new Map<string, unknown[]>()
  for (const one of Object.values(notes._notes)) {
    const note = Note.safeParse(one)
    if (note.success) bodies.set(`${note.data.noteType} ${note.data.noteId}`, note.data.body)
  }
  // A note may refer to notes, and to itself: those are not followed.
  const read = (nodes: readonly unknown[], inNote: boolean): WordNode[] =>
    nodes.flatMap(node => {
      const made = readNode(node, inner => read(inner, inNote), inNote ? null : noteOf)
      return made === null ? [] : [made]
    })
  const noteOf = (noteType: string, noteId: string): WordNode[] => read(bodies.get(`${noteType} ${noteId}`) ?? [], true)
  return read(blocks, false)
}

type ReadAll = (nodes: readonly unknown[]) => WordNode[]
type NoteOf = (noteType: string, noteId: string) => WordNode[]

function readNode(node: unknown, read: ReadAll, noteOf: NoteOf | null): WordNode | null {
  const run = Run.safeParse(node)
  if (run.success) {
    const { styleId = null, fontSize = null, verticalAlignment: position, ...rest } = run.data
    return {
      type: 'run',
      children: read(rest.children),
      styleId,
      bold: rest.isBold,
      italic: rest.isItalic,
      underline: rest.isUnderline,
      caps: rest.isAllCaps,
      position,
      size: fontSize,
    }
  }
  const paragraph = Paragraph.safeParse(node)
  if (paragraph.success) return { type: 'paragraph', children: read(paragraph.data.children) }
  const leaf = Leaf.safeParse(node)
  if (!leaf.success) return null
  const found = leaf.data
  switch (found.type) {
    case 'hyperlink':
      return { type: 'hyperlink', href: found.href ?? null, anchor: found.anchor ?? null, children: read(found.children) }
    case 'noteReference':
      if (noteOf === null) return null
      return { type: 'note', endnote: found.noteType === 'endnote', body: noteOf(found.noteType, found.noteId) }
    case 'image': {
      const { altText, readAsArrayBuffer } = found
      return {
        type: 'image',
        alt: altText ?? '',
        read: async () => new Uint8Array(Bytes.parse(await readAsArrayBuffer())),
      }
    }
    case 'bookmarkStart':
      return { type: 'bookmark', name: found.name }
    case 'table':
      return { type: 'table', rows: found.children.flatMap(row => readRow(row, read)) }
    default:
      return found
  }
}

function readRow(given: unknown, read: ReadAll): WordRow[] {
  const row = Row.safeParse(given)
  if (!row.success) return []
  const cells = row.data.children.flatMap(one => {
    const cell = Cell.safeParse(one)
    if (!cell.success) return []
    return [{ colspan: cell.data.colSpan, rowspan: cell.data.rowSpan, children: read(cell.data.children) }]
  })
  return [{ header: row.data.isHeader, cells }]
}
