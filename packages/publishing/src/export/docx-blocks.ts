import type { DisagreementRevision } from '@candour/schema'
import { AcknowledgedDisagreementAttributes, ImageAttributes, type NodeJson, type PartNumbers } from '@candour/schema/report'
import { HeadingLevel, ImageRun, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { type InlineSurroundings, inlineChildren, withBookmark, writable } from './docx-inline.ts'
import {
  attributesStyle,
  bulletReference,
  deepestListLevel,
  type NumberedList,
  type NumberForm,
  type PartStyle,
  partStyle,
  quotationStyle,
  tableTextStyle,
} from './docx-styles.ts'
import { partDetails } from './part-details.ts'

/** An image of the document, in a form that Word shows. */
export interface ExportImage {
  id: string
  bytes: Uint8Array
  type: 'png' | 'jpg' | 'gif'
  width: number
  height: number
}

export interface BlockSurroundings extends InlineSurroundings {
  numbers: PartNumbers
  images: ReadonlyMap<string, ExportImage>
  /** What the acknowledged disagreements say, by `disagreementId@revision`. */
  disagreements: ReadonlyMap<string, DisagreementRevision>
  /** The lists of numbers met so far; each gets a numbering of its own. */
  numbered: NumberedList[]
}

/** Where a block stands. */
interface Place {
  /** The level that a heading here may have at most. */
  highest: number
  style?: string
  list?: { reference: string; level: number }
  /** Text that goes with a list item without a sign of its own. */
  indent?: number
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const
const lowest = headings.length
const partStyles: Readonly<Record<string, PartStyle>> = {
  finding: 'finding',
  analysis: 'analysis',
  recommendation: 'recommendation',
  boardResponse: 'response',
  action: 'action',
}
type Block = Paragraph | Table

export const blocksOf = (nodes: readonly NodeJson[] | undefined, place: Place, around: BlockSurroundings): Block[] =>
  (nodes ?? []).flatMap(node => blockOf(node, place, around))

function blockOf(node: NodeJson, place: Place, around: BlockSurroundings): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = Math.min(lowest, Math.max(place.highest, Number(node.attrs?.level ?? 2)))
      const children = withBookmark(around.bookmarkOf(String(node.attrs?.id ?? '')), inlineChildren(node.content, around))
      return [new Paragraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_4, children })]
    }
    case 'paragraph':
      return [textParagraph(inlineChildren(node.content, around), place)]
    case 'headline':
      return [new Paragraph({ heading: HeadingLevel.HEADING_4, children: inlineChildren(node.content, around) })]
    case 'bulletList':
    case 'orderedList':
      return listBlocks(node, place, around)
    case 'blockquote':
      return blocksOf(node.content, { ...place, style: quotationStyle }, around)
    case 'table':
      return tableBlocks(node, place, around)
    case 'image':
      return [imageParagraph(node, place, around)]
    case 'acknowledgedDisagreement':
      return acknowledgedBlocks(node, place, around)
    case 'finding':
    case 'analysis':
    case 'recommendation':
    case 'boardResponse':
    case 'action':
      return partBlocks(node, place, around)
    default:
      return blocksOf(node.content, place, around)
  }
}

const textParagraph = (children: readonly ParagraphChild[], { style, list, indent }: Place): Paragraph =>
  new Paragraph({
    children,
    ...(style === undefined ? {} : { style }),
    ...(list === undefined ? {} : { numbering: list }),
    ...(indent === undefined ? {} : { indent: { left: indent } }),
  })

const forms: ReadonlySet<unknown> = new Set<NumberForm>(['1', 'a', 'A', 'i', 'I'])
const isForm = (value: unknown): value is NumberForm => forms.has(value)

function listBlocks(list: NodeJson, place: Place, around: BlockSurroundings): Block[] {
  const level = Math.min(deepestListLevel, place.list === undefined ? 0 : place.list.level + 1)
  let reference = bulletReference
  if (list.type === 'orderedList') {
    reference = `numbers-${around.numbered.length + 1}`
    const form = isForm(list.attrs?.type) ? list.attrs.type : '1'
    around.numbered.push({ reference, level, form, start: Number(list.attrs?.start ?? 1) })
  }
  const sign = { reference, level }
  return (list.content ?? []).flatMap(item => {
    const [first, ...rest] = item.content ?? []
    const inside: Place = { highest: place.highest, list: sign, indent: 500 + level * 400 }
    const opens = first?.type === 'paragraph'
    const opening = textParagraph(opens ? inlineChildren(first.content, around) : [], { highest: place.highest, list: sign })
    return [
      opening,
      ...(opens ? rest : (item.content ?? [])).flatMap(block =>
        block.type === 'paragraph'
          ? [textParagraph(inlineChildren(block.content, around), { highest: place.highest, indent: 500 + level * 400 })]
          : blockOf(block, inside, around),
      ),
    ]
  })
}

function tableBlocks(table: NodeJson, place: Place, around: BlockSurroundings): Block[] {
  const rows = (table.content ?? []).filter(({ content = [] }) => content.length > 0)
  if (rows.length === 0) return []
  let inHeader = true
  const made = rows.map(row => {
    const cells = row.content ?? []
    inHeader = inHeader && cells.every(({ type }) => type === 'tableHeader')
    return new TableRow({
      ...(inHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(cell => {
        const blocks = blocksOf(cell.content, { highest: place.highest, style: tableTextStyle }, around)
        return new TableCell({
          columnSpan: Number(cell.attrs?.colspan ?? 1),
          rowSpan: Number(cell.attrs?.rowspan ?? 1),
          // A cell ends with a paragraph, or Word calls the file damaged.
          children: blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({})],
          margins: { top: 60, bottom: 60, left: 110, right: 110 },
          ...(cell.type === 'tableHeader' ? { shading: { fill: 'EEF1F5' } } : {}),
        })
      }),
    })
  })
  // A paragraph after it, so that two tables do not run together.
  return [new Table({ rows: made, width: { size: 100, type: WidthType.PERCENTAGE } }), new Paragraph({})]
}

const widest = 600

function imageParagraph({ attrs }: NodeJson, place: Place, { images, words }: BlockSurroundings): Paragraph {
  const { imageId, alt, decorative } = ImageAttributes.parse(attrs ?? {})
  const image = images.get(imageId)
  const { file } = words.publishing
  if (image === undefined) return textParagraph([new TextRun({ text: file.imageMissing, italics: true })], place)
  const scale = Math.min(1, widest / Math.max(1, image.width))
  const description = writable(alt !== '' ? alt : decorative ? '' : file.imageWithoutWords)
  return textParagraph(
    [
      new ImageRun({
        type: image.type,
        data: image.bytes,
        transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
        altText: { name: '', description, title: '' },
      }),
    ],
    place,
  )
}

/** A part: its number and headline in one line, what is said about it in words, then its text. */
function partBlocks(part: NodeJson, place: Place, around: BlockSurroundings): Block[] {
  const id = String(part.attrs?.id ?? '')
  const number = around.numbers.get(id)
  const label = number === undefined ? '' : around.words.report.partLabel(number)
  const at = (part.content ?? []).findIndex(({ type, content = [] }) => type === 'headline' && content.length > 0)
  const headline = at === -1 ? [] : inlineChildren(part.content?.[at]?.content, around)
  const level = Math.min(lowest, Math.max(2, place.highest))
  const line = [new TextRun({ text: headline.length === 0 ? label : `${label}: ` }), ...headline]
  const rest = (part.content ?? []).filter(
    ({ type, content = [] }, index) => index !== at && !(type === 'headline' && content.length === 0),
  )
  return [
    new Paragraph({
      style: partStyle(partStyles[part.type] ?? 'finding', level),
      children: withBookmark(around.bookmarkOf(id), line),
    }),
    ...partDetails(part, around.words, around.numbers).map(
      text => new Paragraph({ style: attributesStyle, children: lines(writable(text)) }),
    ),
    ...blocksOf(rest, { highest: Math.min(lowest, level + 1) }, around),
  ]
}

/** Both positions as the record has them at the revision that the text names. */
function acknowledgedBlocks({ attrs }: NodeJson, place: Place, { disagreements, words }: BlockSurroundings): Block[] {
  const { disagreementId, revision } = AcknowledgedDisagreementAttributes.parse(attrs ?? {})
  const said = disagreements.get(`${disagreementId}@${revision}`)
  const { block } = words.governance.disagreements
  const line = (name: string, text: string) =>
    textParagraph([new TextRun({ text: `${name}: `, bold: true }), ...lines(writable(text))], { ...place, style: quotationStyle })
  if (said === undefined) return [line(block.title, block.elsewhere)]
  return [
    line(block.title, said.about),
    line(block.reviewers, said.review?.text ?? block.noPosition),
    line(block.board, said.board?.text ?? block.noPosition),
  ]
}

/** Text that a person wrote with line ends in it. */
const lines = (text: string): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }))
