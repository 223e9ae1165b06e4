import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { p, packed, rawDocx, rawZip } from '../testing/raw-docx.ts'
import { BrokenDocx, DocxTooLarge, EncryptedDocx, NotWord, OldWordFormat, UnsafeDocx } from './docx-refused.ts'
import { openLimits } from './open/open-limits.ts'
import { readDocx } from './read-docx.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const compoundFile = (stream: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]),
  )

/** Changes a field of the zip's central directory, where `find` gives the place of an entry's record. */
function withDirectory(file: Uint8Array, change: (record: Buffer) => void, only = /./): Uint8Array {
  const copy = Buffer.from(file)
  for (let at = copy.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
    if (only.test(copy.subarray(at + 46, at + 46 + copy.readUInt16LE(at + 28)).toString())) change(copy.subarray(at))
  return copy
}

async function otherOffice(type: string, main: string): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`,
  )
  zip.file(main, '<x/>')
  return packed(zip)
}

async function plainZip(): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('notes.txt', 'not a document')
  return packed(zip)
}

async function renamed(from: string, to: string): Promise<Uint8Array> {
  const file = await packed(rawZip({ body: p('words'), more: { [from]: 'x' } }))
  return new Uint8Array(Buffer.from(Buffer.from(file).toString('latin1').replaceAll(from, to), 'latin1'))
}

const nested = (depth: number) => `${'<w:sdt><w:sdtContent>'.repeat(depth)}${p('deep')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`

const refused: [string, () => Uint8Array | Promise<Uint8Array>, new () => Error][] = [
  ['nothing at all', () => new Uint8Array(), BrokenDocx],
  ['some text', () => bytesOf('Dear all, the draft is attached.'), NotWord],
  ['a PDF', () => bytesOf('%PDF-1.7 …'), NotWord],
  ['an RTF file', () => bytesOf('{\\rtf1\\ansi words}'), NotWord],
  ['a password-protected document', () => compoundFile('EncryptedPackage'), EncryptedDocx],
  ['an old .doc', () => compoundFile('WordDocument'), OldWordFormat],
  ['an old spreadsheet', () => compoundFile('Workbook'), NotWord],
  ['a zip of something else', plainZip, NotWord],
  [
    'a spreadsheet',
    () => otherOffice('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xl/workbook.xml'),
    NotWord,
  ],
  [
    'a presentation',
    () =>
      otherOffice('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'ppt/presentation.xml'),
    NotWord,
  ],
  ['the first half of a document', async () => (await rawDocx({ body: p('words '.repeat(500)) })).subarray(0, 900), BrokenDocx],
  ['a document without its main part', async () => packed(rawZip({ body: '' }).remove('word/document.xml')), BrokenDocx],
  ['XML that is not well-formed', () => rawDocx({ body: '<w:p><w:r></w:p>' }), BrokenDocx],
  [
    'a main part that is something else',
    async () => packed(rawZip({ body: '' }).file('word/document.xml', '<html/>')),
    BrokenDocx,
  ],
  [
    'text that is not in its encoding',
    async () => packed(rawZip({ body: '' }).file('word/document.xml', Uint8Array.of(0x3c, 0xc3, 0x28, 0x3e))),
    BrokenDocx,
  ],
  ['a file larger than is accepted', () => new Uint8Array(openLimits.file + 1), DocxTooLarge],
  ['a part that unpacks a thousandfold', () => rawDocx({ body: p('a'.repeat(8 * 1024 * 1024)) }), UnsafeDocx],
  [
    'more parts than any document has',
    () =>
      rawDocx({ body: p('a'), more: Object.fromEntries(Array.from({ length: openLimits.entries }, (_, at) => [`x/${at}`, ''])) }),
    UnsafeDocx,
  ],
  [
    'an entity bomb',
    async () =>
      packed(
        rawZip({ body: '' }).file(
          'word/document.xml',
          `<!DOCTYPE d [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${at === 0 ? '&a;' : `&a${at - 1};`.repeat(10)}">`).join('')}]><d>&a19;</d>`,
        ),
      ),
    UnsafeDocx,
  ],
  [
    'an entity that reads a file',
    async () =>
      packed(
        rawZip({ body: p('x') })
          .file('word/styles.xml', '<!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]><s>&f;</s>')
          .file(
            'word/_rels/document.xml.rels',
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>',
          ),
      ),
    UnsafeDocx,
  ],
  ['a path that leads out', () => renamed('word/media/aaaa.png', '../../../../aaaa.p1'), UnsafeDocx],
  ['a path from the root', () => renamed('word/media/aaaa.png', '/etc/aaaaaaaaaaaa.p'), UnsafeDocx],
  ['two parts of one name', () => renamed('word/document.xm1', 'word/document.xml'), UnsafeDocx],
  ['elements without end', () => rawDocx({ body: nested(300) }), UnsafeDocx],
  [
    'an entry that is encrypted',
    async () => withDirectory(await rawDocx({ body: p('x') }), record => record.writeUInt16LE(record.readUInt16LE(8) | 1, 8)),
    EncryptedDocx,
  ],
  [
    'an entry that lies about its size',
    async () =>
      withDirectory(await rawDocx({ body: p('x'.repeat(2000)) }), record => record.writeUInt32LE(20, 24), /document\.xml$/),
    UnsafeDocx,
  ],
  [
    'an entry whose content was altered',
    async () =>
      withDirectory(await rawDocx({ body: p('x') }), record => record.writeUInt32LE((record.readUInt32LE(16) ^ 1) >>> 0, 16)),
    BrokenDocx,
  ],
  [
    'a way of packing that nobody knows',
    async () => withDirectory(await rawDocx({ body: p('x') }), record => record.writeUInt16LE(99, 10)),
    BrokenDocx,
  ],
  [
    'entries that share their bytes',
    async () => {
      const file = await packed(
        rawZip({ body: p('words'), more: { 'word/a.xml': 'x'.repeat(1 << 16), 'word/b.xml': 'x'.repeat(1 << 16) } }),
      )
      return withDirectory(file, record => record.writeUInt32LE(Math.floor(file.byteLength * 0.6), 20), /word\/.*\.xml$/)
    },
    UnsafeDocx,
  ],
]

describe('files that are not read', () => {
  it.each(refused)('%s', async (_name, make, error) => {
    const refusal: unknown = await readDocx(await make()).catch((failure: unknown) => failure)
    expect(refusal).toBeInstanceOf(error)
  })

  it('reads a document in UTF-16, and one with a byte order mark', async () => {
    const utf16 = (xml: string) =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')])
    for (const write of [utf16, (xml: string) => Buffer.from(`\uFEFF${xml}`)]) {
      const zip = rawZip({ body: p('A family’s words') })
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
      zip.file('word/document.xml', write(xml))
      expect((await readDocx(await packed(zip))).blocks).toMatchObject([{ content: [{ text: 'A family’s words' }] }])
    }
  })
})
