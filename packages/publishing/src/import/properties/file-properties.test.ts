import { describe, expect, it } from 'vitest'
import { p, packed, type RawParts, r, rawZip } from '../../testing/raw-docx.ts'
import { readDocx } from '../read-docx.ts'

const spaces = {
  core: 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  app: 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"',
  custom:
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"',
}
const propertiesOf = async (more: Record<string, string>, parts: Partial<RawParts> = {}) =>
  (await readDocx(await packed(rawZip({ body: p('One.'), ...parts, more })))).properties

describe('what a Word file says of itself', () => {
  it('is read by name, from all three places', async () => {
    const read = await propertiesOf({
      'docProps/core.xml': `<cp:coreProperties ${spaces.core}><dc:title>Draft &amp; notes</dc:title><dc:creator>J. Wren</dc:creator><cp:lastModifiedBy> P. Lisle </cp:lastModifiedBy><cp:keywords/><dc:description>For Orla</dc:description></cp:coreProperties>`,
      'docProps/app.xml': `<Properties ${spaces.app}><Application>Microsoft Office Word</Application><Company>Wren Ltd</Company><Manager>D. Brook</Manager></Properties>`,
      'docProps/custom.xml': `<Properties ${spaces.custom}><property fmtid="{1}" pid="2" name="Case number"><vt:lpwstr>LCS-0048</vt:lpwstr></property></Properties>`,
    })
    expect(read).toEqual({
      title: 'Draft & notes',
      author: 'J. Wren',
      lastModifiedBy: 'P. Lisle',
      comments: 'For Orla',
      company: 'Wren Ltd',
      manager: 'D. Brook',
      'Case number': 'LCS-0048',
    })
  })
  it('names who wrote comments and tracked changes, each once', async () => {
    const read = await propertiesOf(
      {},
      {
        body: `<w:p><w:ins w:id="1" w:author="J. Wren">${r('One')}</w:ins><w:del w:id="2" w:author="P. Lisle"><w:r><w:delText>two</w:delText></w:r></w:del><w:ins w:id="3" w:author="J. Wren">${r('.')}</w:ins></w:p>`,
        comments: `<w:comment w:id="0" w:author="D. Brook (Legal)">${p('Sure?')}</w:comment>`,
      },
    )
    expect(read).toEqual({ commentAuthors: 'D. Brook (Legal)', changeAuthors: 'J. Wren; P. Lisle' })
  })
  it('is nothing where the file says nothing, or says it in a way that cannot be read', async () => {
    expect(await propertiesOf({})).toEqual({})
    expect(await propertiesOf({ 'docProps/core.xml': '<cp:coreProperties', 'docProps/app.xml': '' })).toEqual({})
  })
})
