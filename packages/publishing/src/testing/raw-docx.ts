import JSZip from 'jszip'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const spaces = [
  `xmlns:w="${w}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const relationshipType = (name: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`
export const wordMainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export interface RawParts {
  /** XML inside `w:body`. */
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  header?: string
  /** More parts by name; a relationship of the main part to each of them: [id, type, target]. */
  more?: Readonly<Record<string, string | Uint8Array>>
  related?: readonly [id: string, type: string, target: string, outside?: boolean][]
  mainType?: string
}

/** A Word file out of hand-written parts, for what no well-behaved library writes. */
export function rawZip({ body, more = {}, related = [], mainType = wordMainType, ...named }: RawParts): JSZip {
  const zip = new JSZip()
  const links: string[] = []
  for (const name of ['styles', 'numbering', 'footnotes', 'comments', 'header'] as const) {
    const xml = named[name]
    if (xml === undefined) continue
    const root = name === 'header' ? 'hdr' : name
    zip.file(`word/${name}.xml`, `<w:${root} ${spaces}>${xml}</w:${root}>`)
    links.push(`<Relationship Id="r-${name}" Type="${relationshipType(name)}" Target="${name}.xml"/>`)
  }
  for (const [id, type, target, outside] of related)
    links.push(
      `<Relationship Id="${id}" Type="${relationshipType(type)}" Target="${target}"${outside === true ? ' TargetMode="External"' : ''}/>`,
    )
  const packageSpace = 'xmlns="http://schemas.openxmlformats.org/package/2006'
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types ${packageSpace}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships ${packageSpace}/relationships"><Relationship Id="r1" Type="${relationshipType('officeDocument')}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file('word/_rels/document.xml.rels', `<Relationships ${packageSpace}/relationships">${links.join('')}</Relationships>`)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, content] of Object.entries(more)) zip.file(name, content)
  return zip
}

export const packed = (zip: JSZip): Promise<Uint8Array> => zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
export const rawDocx = (parts: RawParts): Promise<Uint8Array> => packed(rawZip(parts))

/** A paragraph of plain text, in a style if one is named. */
export const p = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${r(text)}</w:p>`
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** Styles named as Word names them. */
export const headingStyles = [1, 2, 3]
  .map(level => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join('')

/** One white pixel. */
export const onePixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'),
)
