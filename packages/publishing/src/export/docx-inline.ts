import type { Words } from '@candour/schema'
import { allowedHref, type NodeJson, type Reference, type ReferenceTargets, referenceTo } from '@candour/schema/report'
import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'

/** What the text of a paragraph needs to know of the whole document. */
export interface InlineSurroundings {
  targets: ReferenceTargets
  words: Words
  /** The bookmark at a node that can be led to; none for one that is not in this file. */
  bookmarkOf(id: string): string | undefined
  /** Takes a note and gives its number. */
  addFootnote(text: string): number
}

// What XML cannot hold: control characters, halves of surrogate pairs, non-characters.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
export const writable = (text: string): string => text.replace(unwritable, '')

/** What a reference says now: 'Finding 2', the title of a section, or that it leads nowhere. */
export function referenceText(reference: Reference, { report }: Words): string {
  switch (reference.to) {
    case 'part':
      return report.partLabel(reference.part)
    case 'heading':
      return reference.title
    case 'gone':
      return report.referenceGone
  }
}

function run(text: string, marks: NodeJson['marks'], link: boolean): TextRun {
  const has = (name: string) => marks?.some(({ type }) => type === name) === true
  return new TextRun({
    text: writable(text),
    bold: has('bold'),
    italics: has('italic'),
    superScript: has('superscript'),
    subScript: has('subscript'),
    ...(has('underline') || link ? { underline: {} } : {}),
    ...(link ? { color: '1D4E89' } : {}),
  })
}

/** The inline content of a block as what a paragraph of the file holds. */
export function inlineChildren(content: readonly NodeJson[] | undefined, around: InlineSurroundings): ParagraphChild[] {
  return (content ?? []).map((piece): ParagraphChild => {
    switch (piece.type) {
      case 'text': {
        const href = piece.marks?.find(({ type }) => type === 'link')?.attrs?.href
        if (!allowedHref(href)) return run(piece.text ?? '', piece.marks, false)
        const children = [run(piece.text ?? '', piece.marks, true)]
        if (!href.startsWith('#')) return new ExternalHyperlink({ link: href, children })
        const anchor = around.bookmarkOf(href.slice(1))
        return anchor === undefined ? run(piece.text ?? '', piece.marks, false) : new InternalHyperlink({ anchor, children })
      }
      case 'hardBreak':
        return new TextRun({ break: 1 })
      case 'footnote':
        return new FootnoteReferenceRun(around.addFootnote(String(piece.attrs?.text ?? '')))
      case 'crossReference': {
        const id = String(piece.attrs?.targetId ?? '')
        const text = writable(referenceText(referenceTo(id, around.targets), around.words))
        const anchor = around.bookmarkOf(id)
        const children = [new TextRun({ text })]
        return anchor === undefined ? new TextRun({ text }) : new InternalHyperlink({ anchor, children })
      }
      default:
        return new TextRun('')
    }
  })
}

/** Puts a place to lead to around the beginning of a line. */
export const withBookmark = (name: string | undefined, children: readonly ParagraphChild[]): ParagraphChild[] =>
  name === undefined ? [...children] : [new Bookmark({ id: name, children: [] }), ...children]
