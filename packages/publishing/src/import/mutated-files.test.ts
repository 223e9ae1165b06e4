import { fromJson } from '@candour/schema/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingStyles, onePixel, p, packed, type RawParts, r, rawZip } from '../testing/raw-docx.ts'
import { DocxRefused } from './docx-refused.ts'
import { importedContent, readDocx } from './read-docx.ts'

const picture =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A chart"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r-p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('When')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('June')}</w:tc><w:tc>${p('A visit')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${p('A call')}</w:tc></w:tr></w:tbl>`
const item = (text: string, level: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`
const field = `<w:p>${r('See ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF f1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Finding 1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const body = [
  p('Findings', 'H1'),
  p('Finding 1: News came late', 'H2'),
  `<w:p><w:bookmarkStart w:id="1" w:name="f1"/><w:ins w:id="2">${r('It took days')}</w:ins><w:del w:id="3"><w:r><w:delText>weeks</w:delText></w:r></w:del>${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  table,
  item('one', 0),
  item('one a', 1),
  picture,
  field,
  `<w:p>${r('Recommendation 1: ', '<w:b/>')}${r('Ask families first.')}</w:p>`,
].join('')
const parts: RawParts = {
  body,
  styles: headingStyles,
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  footnotes: `<w:footnote w:id="2">${p('Three of them.')}</w:footnote>`,
  comments: `<w:comment w:id="1">${p('Is this so?')}</w:comment>`,
  header: p('Draft'),
  more: { 'word/media/a.png': onePixel },
  related: [['r-p', 'image', 'media/a.png']],
}

/** A result that is a whole report, or an error with a name; nothing else, and soon. */
async function readOrRefuse(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const imported = await readDocx(bytes)
    const content = importedContent(imported, new Set(imported.suggestions.map(({ id }) => id)))
    expect(fromJson(content, 'report')).toMatchObject({ ok: true })
    return 'read'
  } catch (failure) {
    if (failure instanceof DocxRefused) return 'refused'
    throw failure
  }
}

describe('damaged files', () => {
  it('reads the file that the others are made from', async () => {
    expect(await readOrRefuse(await packed(rawZip(parts)))).toBe('read')
  })

  it('never hangs and never fails without a name, whatever bytes are changed', { timeout: 120_000 }, async () => {
    const whole = await packed(rawZip(parts))
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(whole.length), async (changes, cut) => {
        const copy = Uint8Array.from(whole)
        for (const { at, byte } of changes) copy[at] = byte
        await readOrRefuse(changes.length > 8 ? copy.subarray(0, cut) : copy)
      }),
      { numRuns: 150, interruptAfterTimeLimit: 90_000 },
    )
  })

  it('never hangs and never fails without a name, whatever is changed in the XML', { timeout: 120_000 }, async () => {
    // Behind the checksums: tags taken out, put elsewhere, repeated, or given other names and values.
    const pieces = body.split(/(?=<)/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom('drop', 'repeat', 'swap', 'rename', 'value'),
            fc.nat(pieces.length - 1),
            fc.nat(pieces.length - 1),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        async edits => {
          const made = [...pieces]
          for (const [how, at, other] of edits) {
            const [one = '', two = ''] = [made[at], made[other]]
            if (how === 'drop') made[at] = ''
            if (how === 'repeat') made[at] = one + one
            if (how === 'swap') [made[at], made[other]] = [two, one]
            if (how === 'rename') made[at] = one.replace(/^<\/?[\w:]+/, /^<\/?[\w:]+/.exec(two)?.[0] ?? '<w:p')
            if (how === 'value') made[at] = one.replace(/"[^"]*"/, `"${other * 99_999_999}"`)
          }
          await readOrRefuse(await packed(rawZip({ ...parts, body: made.join('') })))
        },
      ),
      { numRuns: 200, interruptAfterTimeLimit: 90_000 },
    )
  })
})
