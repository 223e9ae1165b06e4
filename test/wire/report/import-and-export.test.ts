import { importedContent, JsonFile, readDocx } from '@candour/publishing'
import { headingStyles, onePixel, p, packed, r, rawDocx, rawZip } from '@candour/publishing/testing'
import { docxType, limits, roles } from '@candour/schema'
import { fromJson, type NodeJson } from '@candour/schema/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, reasonOf, type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'

const picture =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A chart of visits"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r-p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
const draft = () =>
  rawDocx({
    styles: headingStyles,
    body: [
      p('Summary', 'H1'),
      p('Letters took days to arrive.'),
      `<w:p><w:del w:id="4"><w:r><w:delText>binned</w:delText></w:r></w:del>${r('After all.')}</w:p>`,
      picture,
      p('Findings', 'H1'),
      p('Finding 1: News came late', 'H2'),
      p('Nobody was told in time.'),
      `<w:p>${r('Recommendation 1: ', '<w:b/>')}${r('Ask families first.')}</w:p>`,
    ].join(''),
    more: { 'word/media/a.png': onePixel },
    related: [['r-p', 'image', 'media/a.png']],
  })

let server: ServerUnderTest
let lead: Asking
let team: Asking
let chair: Asking
let reviewId: string
beforeAll(async () => {
  server = await serverUnderTest()
  lead = await server.person('Lead')
  team = await server.person('Team')
  chair = await server.person('Chair')
})
afterAll(() => server.close())

async function newReview(): Promise<string> {
  reviewId = await server.review(lead)
  await server.join(reviewId, team, 'review-team')
  await server.join(reviewId, chair, 'board-chair')
  return reviewId
}
const send = (who: Asking, path: string, bytes: Uint8Array, type: string = docxType) =>
  server.ask('POST', `/api/reviews/${reviewId}/report/${path}`, {
    body: bytes,
    headers: { authorization: `Bearer ${who.token}`, 'content-type': type },
  })
const readReport = async (who: Asking): Promise<NodeJson> => {
  const { content } = await (await who.ask('GET', `/api/reviews/${reviewId}/report`)).json()
  const read = fromJson(content, 'report')
  expect(read).toMatchObject({ ok: true })
  return content
}
const namesIn = ({ type, content = [] }: NodeJson): string[] => [type, ...content.flatMap(namesIn)]
const textIn = ({ text = '', content = [] }: NodeJson): string => text + content.map(textIn).join(' ')
const eventsOf = async (kind: string) => {
  const { store } = server.running.services
  return (await store.db.select().from(store.tables.auditEvent)).filter(event => event.chain === reviewId && event.kind === kind)
}

test('a Word draft is looked at first, and nothing is written', async () => {
  await newReview()
  const before = JSON.stringify(await readReport(lead))
  const answer = await send(team, 'import/preview', await draft())
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    images: 1,
    sections: [
      { title: 'Summary', kind: 'summary' },
      { title: 'Findings', kind: 'findings' },
    ],
    suggestions: [
      { node: 'finding', headline: 'News came late', sure: true },
      { node: 'recommendation', headline: 'Ask families first.' },
    ],
    notices: [{ kind: 'tracked-deletion', count: 1, examples: ['binned'] }],
  })
  expect(JSON.stringify(await readReport(lead))).toBe(before)
})

test('it takes the place of an untouched template, with what was accepted, its picture, and a line in the trail', async () => {
  await newReview()
  const bytes = await draft()
  const { suggestions } = await (await send(team, 'import/preview', bytes)).json()
  const accept = suggestions.map(({ id }: { id: string }) => id).join(',')
  const answer = await send(team, `import?place=replace-empty&accept=${accept}`, bytes)
  expect(await answer.json()).toMatchObject({ findings: 1, recommendations: 1 })
  const report = await readReport(lead)
  expect(report.content?.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'image',
    'heading',
    'finding',
    'recommendation',
  ])
  const finding = report.content?.[5]
  expect(report.content?.[6]?.attrs?.findingIds).toEqual([finding?.attrs?.id])
  expect(textIn(report)).toContain('Ask families first.')

  const image = report.content?.[3]
  expect(image?.attrs).toMatchObject({ alt: 'A chart of visits', width: 1, height: 1 })
  const shown = await lead.ask('GET', `/api/reviews/${reviewId}/report/images/${String(image?.attrs?.imageId)}`)
  expect(shown.headers.get('content-type')).toBe('image/png')
  const [event] = await eventsOf('report.import')
  expect(event).toMatchObject({ actor: team.id, detail: { findings: 1, recommendations: 1, images: 1 } })
})

test('what somebody has written is never replaced: the draft comes after it', async () => {
  await newReview()
  await send(team, 'import?place=replace-empty', await draft())
  const once = await readReport(lead)
  await send(team, 'import?place=replace-empty', await draft())
  const twice = await readReport(lead)
  expect(twice.content?.slice(0, once.content?.length)).toEqual(once.content)
  expect(twice.content).toHaveLength((once.content?.length ?? 0) * 2)
})

test('suggestions of another file are refused', async () => {
  await newReview()
  expect(await reasonOf(await send(lead, 'import?accept=finding-90-99', await draft()))).toBe('409 suggestion-unknown')
})

test('only reviewers bring a draft in', async () => {
  await newReview()
  const bytes = await draft()
  for (const role of roles.filter(each => each !== 'lead-reviewer')) {
    const person = await server.person(`Import ${role}`)
    await server.join(reviewId, person, role)
    const allowed = role === 'review-team'
    for (const path of ['import/preview', 'import'])
      expect([role, (await send(person, path, bytes)).status]).toEqual([role, allowed ? 200 : 403])
  }
})

describe('files that are not read', () => {
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
  const files: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
    ['broken', '422 docx-broken', async () => (await draft()).subarray(0, 700)],
    ['encrypted', '422 docx-encrypted', () => compound('EncryptedPackage')],
    ['an old .doc', '422 docx-old-format', () => compound('WordDocument')],
    ['no Word file', '422 docx-not-word', () => Buffer.from('%PDF-1.7')],
    ['a zip bomb', '422 docx-unsafe', () => rawDocx({ body: p('a'.repeat(12 * 1024 * 1024)) })],
    [
      'an entity bomb',
      '422 docx-unsafe',
      () => packed(rawZip({ body: '' }).file('word/document.xml', '<!DOCTYPE d [<!ENTITY a "a">]><d>&a;</d>')),
    ],
    ['huge', '413 too-large', () => new Uint8Array(limits.docx + 1)],
    ['empty', '400 malformed', () => new Uint8Array()],
  ]
  test.each(files)('%s', async (_name, reason, make) => {
    await newReview()
    const before = JSON.stringify(await readReport(lead))
    const bytes = await make()
    for (const path of ['import/preview', 'import?place=replace-empty']) {
      const answer = await send(lead, path, bytes)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      const { detail, status, reason: because } = await answer.json()
      expect(`${status} ${because}`).toBe(reason)
      expect(detail).toMatch(/\.$/)
    }
    expect(JSON.stringify(await readReport(lead))).toBe(before)
    expect((await server.ask('GET', '/api/health')).status).toBe(200)
  })

  test('a file of another media type is refused before it is read', async () => {
    await newReview()
    expect(await reasonOf(await send(lead, 'import', await draft(), 'application/msword'))).toBe('415 wrong-media-type')
  })

  test('no word of a refused file is in the log', async () => {
    await newReview()
    await send(lead, 'import', await rawDocx({ body: '<w:p><w:r><w:t>Secretword</w:p>' }))
    expect(JSON.stringify(server.lines)).not.toContain('Secretword')
  })
})

describe('taking a document out', () => {
  const take = (who: Asking, kind: 'report' | 'response', format: string) =>
    who.ask('GET', `/api/reviews/${reviewId}/${kind}/export?format=${format}`)

  test('as a Word file and as a data file, named by id, noted in the trail', async () => {
    await newReview()
    await send(team, 'import?place=replace-empty&accept=finding-5-6', await draft())
    const word = await take(lead, 'report', 'docx')
    expect(word.headers.get('content-type')).toBe(docxType)
    expect(word.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''report-${reviewId}.docx`)
    const back = await readDocx(new Uint8Array(await word.arrayBuffer()))
    expect(textIn(importedContent(back))).toContain('Finding 1: News came late')
    expect(back.images).toMatchObject([{ alt: 'A chart of visits' }])

    const data = await take(team, 'report', 'json')
    const file = JsonFile.parse(await data.json())
    expect(file).toMatchObject({ kind: 'report', exportedFrom: { review: reviewId, version: null } })
    expect(namesIn(await readReport(lead))).toEqual(namesIn(fromJsonOf(file.content)))
    expect((await eventsOf('report.export')).map(({ actor, detail }) => [actor, detail])).toEqual([
      [lead.id, { format: 'docx' }],
      [team.id, { format: 'json' }],
    ])
    expect(await reasonOf(await take(lead, 'report', 'exe'))).toBe('400 malformed')
  })

  const fromJsonOf = (content: unknown): NodeJson => {
    const read = fromJson(content, 'report')
    if (!read.ok) throw new Error(read.problem.reason)
    return read.doc.toJSON()
  }

  test('the Board takes out what was opened to it, and nothing before', async () => {
    await newReview()
    expect(await reasonOf(await take(chair, 'report', 'json'))).toBe('403 not-yet-shared')
    await lead.ask('PUT', `/api/reviews/${reviewId}/opening`, { opening: 'version' })
    await send(team, 'import', await draft())
    const file = JsonFile.parse(await (await take(chair, 'report', 'json')).json())
    expect(file.exportedFrom.version).not.toBeNull()
    expect(JSON.stringify(file.content)).not.toContain('Letters took days')
    const response = await take(chair, 'response', 'docx')
    expect(response.status).toBe(200)
    expect((await eventsOf('response.export')).length).toBe(1)
  })
})
