import { type DisagreementRevision, type DocumentKind, type ProfileId, wordsFor } from '@candour/schema'
import { fromJson, headingsOf, type NodeJson, numberParts, partsOf, toJson } from '@candour/schema/report'
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { type BlockSurroundings, blocksOf, type ExportImage } from './docx-blocks.ts'
import { writable } from './docx-inline.ts'
import { docxNumbering, docxStyles } from './docx-styles.ts'

/** Plain values only, so that it can be handed to another thread. */
export interface DocxExport {
  kind: DocumentKind
  content: NodeJson
  /** For a response: the report that it answers, for its numbers; null where the report may not be read. */
  answered: NodeJson | null
  /** The review's title, with its pseudonym. */
  title: string
  profile: ProfileId
  images: readonly ExportImage[]
  /** The disagreements that the text acknowledges, each at the revision it names. */
  disagreements?: readonly DisagreementRevision[]
}

/** A document that this program does not know how to write. */
export class NotExportable extends Error {
  override readonly name = 'NotExportable'
}

function docOf(content: NodeJson, kind: DocumentKind) {
  const read = fromJson(content, kind)
  if (!read.ok) throw new NotExportable(read.problem.reason)
  return read.doc
}

/** A document as a plain Word file: headings, lists, tables, real footnotes, parts with their numbers. No person is named in it. */
export async function exportDocx({
  kind,
  content,
  answered,
  title,
  profile,
  images,
  disagreements = [],
}: DocxExport): Promise<Uint8Array> {
  const words = wordsFor(profile)
  const doc = docOf(content, kind)
  const report = answered === null ? null : docOf(answered, 'report')
  const reportNumbers = report === null ? new Map() : numberParts(report)
  const own = numberParts(doc, reportNumbers)
  const numbers = new Map([...reportNumbers, ...own])
  const headings = headingsOf(doc)
  const bookmarks = new Map(
    [...headings.keys(), ...partsOf(doc).map(({ node }) => String(node.attrs.id))].map((id, at) => [id, `place${at + 1}`]),
  )
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  const around: BlockSurroundings = {
    words,
    numbers,
    images: new Map(images.map(image => [image.id, image])),
    disagreements: new Map(disagreements.map(said => [`${said.disagreementId}@${said.revision}`, said])),
    numbered: [],
    targets: { parts: numbers, headings },
    bookmarkOf: id => bookmarks.get(id),
    addFootnote: text => {
      const number = Object.keys(footnotes).length + 1
      footnotes[number] = { children: [new Paragraph({ children: [new TextRun(writable(text))] })] }
      return number
    },
  }
  const { file } = words.publishing
  const heading = writable(kind === 'report' ? file.reportTitle(title) : file.responseTitle(title))
  const blocks = blocksOf(toJson(doc).content, { highest: 1 }, around)
  const made = new Document({
    title: heading,
    // The library would write a name of its own here, and Word the name of whoever saves it next.
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: docxStyles,
    numbering: docxNumbering(around.numbered),
    footnotes,
    sections: [
      {
        properties: {
          page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1300, bottom: 1300, left: 1400, right: 1400 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(heading)] }), ...blocks],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(made))
}
