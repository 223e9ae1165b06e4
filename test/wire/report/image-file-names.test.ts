import { onePixel } from '@candour/publishing/testing'
import { type DocumentKind, type Role, roles, verbRow } from '@candour/schema'
import { appendDoc, fromJson } from '@candour/schema/report'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reasonOf } from '../http/running-server.ts'
import { type Cast, cast } from '../sync/cast.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
  await review.open('live')
})
afterAll(() => review.close())

const at = (path: string) => `/api/reviews/${review.reviewId}/${path}`
const disposition = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

const store = (who: Role, kind: DocumentKind, header?: string) =>
  review.server.ask('POST', at(`${kind}/images`), {
    body: onePixel,
    headers: {
      authorization: `Bearer ${review.person(who).token}`,
      'content-type': 'image/png',
      ...(header !== undefined && { 'content-disposition': header }),
    },
  })
const stored = async (who: Role, kind: DocumentKind, name?: string): Promise<string> =>
  (await (await store(who, kind, name === undefined ? undefined : disposition(name))).json()).imageId
const nameOf = (who: Role, kind: DocumentKind, id: string) => review.person(who).ask('GET', at(`${kind}/images/${id}/file-name`))

/** Every part of a Word file, names and bytes. */
async function partsOf(file: Uint8Array): Promise<string> {
  const parts = Object.values((await JSZip.loadAsync(file)).files)
  return (await Promise.all(parts.map(async part => `${part.name}\n${await part.async('string')}`))).join('\n')
}

async function insert(who: Role, kind: DocumentKind, imageId: string): Promise<void> {
  const read = fromJson({ type: 'doc', content: [{ type: 'image', attrs: { imageId, alt: 'A chart' } }] }, kind)
  if (!read.ok) throw new Error(read.problem.reason)
  const address = { kind, reviewId: review.reviewId }
  const { documents } = review.server.running.services
  await documents.write(address, { userId: review.person(who).id }, ydoc => appendDoc(ydoc, read.doc))
}

test('is told to those who write the document, and to nobody else', async () => {
  for (const [kind, writer] of [
    ['report', 'review-team'],
    ['response', 'board-member'],
  ] as const) {
    const id = await stored(writer, kind, 'Tamsin Orrelby’s arm – näher.png')
    for (const who of roles) {
      const answer = await nameOf(who, kind, id)
      if (verbRow(`${kind}.write`).roles.includes(who))
        expect([who, await answer.json()]).toEqual([who, { fileName: 'Tamsin Orrelby’s arm – näher.png' }])
      else {
        expect([who, answer.status]).toEqual([who, 403])
        expect(await answer.text()).not.toMatch(/Tamsin|Orrelby/)
      }
    }
  }
})

test('loses its folders and signs that show nothing; none is no name, and rubbish is refused', async () => {
  const id = await stored('lead-reviewer', 'report', 'C:\\Users\\Wren\\Pictures\\\u202echart\u0000.png')
  expect(await (await nameOf('lead-reviewer', 'report', id)).json()).toEqual({ fileName: 'chart.png' })
  const unnamed = await stored('lead-reviewer', 'report')
  expect(await (await nameOf('lead-reviewer', 'report', unnamed)).json()).toEqual({ fileName: null })
  expect(await reasonOf(await store('lead-reviewer', 'report', "attachment; filename*=UTF-8''%E0%A4%A"))).toBe('400 malformed')
  const long = await stored('lead-reviewer', 'report', 'é'.repeat(300))
  expect((await (await nameOf('lead-reviewer', 'report', long)).json()).fileName).toBe('é'.repeat(120))
})

test('is another document’s and another review’s secret', async () => {
  const id = await stored('lead-reviewer', 'report', 'Orrelby.png')
  expect(await (await nameOf('board-chair', 'response', id)).json()).toEqual({ fileName: null })
  const stranger = review.person('stranger')
  const theirs = await review.server.review(stranger, 'Another')
  const answer = await stranger.ask('GET', `/api/reviews/${theirs}/report/images/${id}/file-name`)
  expect(await answer.json()).toEqual({ fileName: null })
  expect(await reasonOf(await stranger.ask('GET', at(`report/images/${id}/file-name`)))).toBe('403 not-a-member')
})

test('is sealed at rest, and in no log, text, version or export', async () => {
  const id = await stored('lead-reviewer', 'report', 'Quenby Sallowfield.png')
  await insert('lead-reviewer', 'report', id)
  const { store: kept } = review.server.running.services
  const [row] = (await kept.db.select().from(kept.tables.image)).filter(image => image.id === id)
  expect(row?.fileName?.byteLength).toBeGreaterThan(0)
  expect(Buffer.from(row?.fileName ?? []).includes('Sallowfield')).toBe(false)
  expect(JSON.stringify(review.server.lines)).not.toMatch(/Sallowfield/)
  const lead = review.person('lead-reviewer')
  expect(await (await lead.ask('GET', at('report'))).text()).not.toMatch(/Sallowfield/)
  for (const format of ['json', 'docx']) {
    const file = Buffer.from(await (await lead.ask('GET', at(`report/export?format=${format}`))).arrayBuffer())
    const written = format === 'json' ? file.toString('utf8') : await partsOf(file)
    expect(written).toContain('A chart')
    expect(written).not.toContain('Sallowfield')
  }
})

test('is looked through for the register, also where people outside its circle gave it, and the circle alone is told', async () => {
  const lead = review.person('lead-reviewer')
  const entry = { words: 'Isolde Penhallow', kind: 'family', pseudonym: 'Grandmother', variants: [] }
  await lead.ask('POST', at('register'), { entries: [entry] })
  const theirs = await store('board-member', 'response', disposition('isolde_penhallow-2.png'))
  const harmless = await store('board-member', 'response', disposition('timeline.png'))
  // The answer to a name of the register is the same as to any other: guessing tells nothing.
  const [named, unnamed] = [await theirs.json(), await harmless.json()]
  expect([theirs.status, Object.keys(named).sort()]).toEqual([harmless.status, Object.keys(unnamed).sort()])
  await insert('board-member', 'response', named.imageId)
  await insert('lead-reviewer', 'report', await stored('review-team', 'report', 'IsoldePenhallow.png'))
  // Stored and not in the text: nobody could act on it.
  await stored('review-team', 'report', 'Penhallow again.png')

  for (const who of roles) {
    const answer = await review.person(who).ask('GET', at('register/matches'))
    if (!verbRow('register.see').roles.includes(who)) {
      expect([who, await reasonOf(answer)]).toEqual([who, '403 role-may-not'])
      continue
    }
    const matches: { place: string; subjectId: string; pseudonym: string }[] = await answer.json()
    const ofImages = matches.filter(({ place }) => place.endsWith('-image'))
    expect([who, ofImages.map(({ place, pseudonym }) => [place, pseudonym])]).toEqual([
      who,
      [
        ['report-image', 'Grandmother'],
        ['response-image', 'Grandmother'],
      ],
    ])
    for (const { subjectId } of ofImages) expect(subjectId).not.toBe('')
  }
})
