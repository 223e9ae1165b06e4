import { crc32, deflateSync } from 'node:zlib'
import { onePixel } from '@candour/publishing/testing'
import { limits } from '@candour/schema'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, reasonOf, type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'

let server: ServerUnderTest
let lead: Asking
let chair: Asking
let reviewId: string
beforeAll(async () => {
  server = await serverUnderTest()
  lead = await server.person('Lead')
  chair = await server.person('Chair')
  reviewId = await server.review(lead)
  await server.join(reviewId, chair, 'board-chair')
})
afterAll(() => server.close())

const send = (who: Asking, bytes: Uint8Array, type: string, kind = 'report') =>
  server.ask('POST', `/api/reviews/${reviewId}/${kind}/images`, {
    body: bytes,
    headers: { authorization: `Bearer ${who.token}`, 'content-type': type },
  })
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#336699' } })
/** A whole PNG, black and of one bit for each pixel, put together by hand: drawing one of that size takes seconds. */
function blackPng(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.byteLength)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  const pixels = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}
const shown = (who: Asking, id: string, kind = 'report') => who.ask('GET', `/api/reviews/${reviewId}/${kind}/images/${id}`)

describe('an image of the report', () => {
  test('loses everything but its pixels, stands upright, and is sealed at rest', async () => {
    const photograph = await plain(40, 20)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Tegan Rushworth', Copyright: 'Sallowby' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { imageId, width, height } = await (await send(lead, photograph, 'image/jpeg')).json()
    expect([width, height]).toEqual([20, 40])
    const answer = await shown(lead, imageId)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const metadata = await sharp(bytes).metadata()
    expect([metadata.format, metadata.exif, metadata.icc, metadata.xmp]).toEqual(['jpeg', undefined, undefined, undefined])
    expect(bytes.includes('Tegan')).toBe(false)

    const { store } = server.running.services
    const [row] = (await store.db.select().from(store.tables.image)).filter(({ id }) => id === imageId)
    expect(Buffer.from(row?.bytes ?? []).includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false)
  })

  test('is shown as what it is and nothing else: no sniffing, no script, kept by nobody', async () => {
    const { imageId } = await (await send(lead, onePixel, 'image/png')).json()
    const { headers } = await shown(lead, imageId)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  test.each([
    [
      'an SVG that says it is a PNG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      '422 image-unreadable',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), '422 image-unreadable'],
    ['a PDF', Buffer.from('%PDF-1.4'), '422 image-unreadable'],
    ['the first bytes of an image', onePixel.subarray(0, 40), '422 image-unreadable'],
    ['nothing', new Uint8Array(), '400 malformed'],
    ['more bytes than are accepted', new Uint8Array(limits.image + 1), '413 too-large'],
  ])('%s is refused', async (_name, bytes, reason) => {
    expect(await reasonOf(await send(lead, bytes, 'image/png'))).toBe(reason)
  })

  test('more pixels than can be kept are refused without being decoded', async () => {
    expect((await sharp(blackPng(16)).raw().toBuffer()).every(byte => byte === 0)).toBe(true)
    const bomb = blackPng(20_000)
    expect(bomb.byteLength).toBeLessThan(limits.image)
    expect(await reasonOf(await send(lead, bomb, 'image/png'))).toBe('422 image-too-many-pixels')
  })

  test('SVG and other media types are not even read', async () => {
    expect(await reasonOf(await send(lead, Buffer.from('<svg/>'), 'image/svg+xml'))).toBe('415 wrong-media-type')
  })

  test('a moving picture is kept as its first', async () => {
    const frames = await sharp([await plain(8, 8).png().toBuffer(), await plain(8, 8).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    const { imageId, height } = await (await send(lead, frames, 'image/gif')).json()
    expect(height).toBe(8)
    expect((await shown(lead, imageId)).headers.get('content-type')).toBe('image/png')
  })
})

test('each document’s images are its own, and follow its rights', async () => {
  const { imageId } = await (await send(lead, onePixel, 'image/png')).json()
  expect(await reasonOf(await send(chair, onePixel, 'image/png'))).toBe('403 role-may-not')
  expect(await reasonOf(await send(lead, onePixel, 'image/png', 'response'))).toBe('403 role-may-not')
  expect(await reasonOf(await shown(chair, imageId))).toBe('403 not-yet-shared')
  expect(await reasonOf(await shown(lead, imageId, 'response'))).toBe('404 not-found')
  const theirs = await (await send(chair, onePixel, 'image/png', 'response')).json()
  expect((await shown(lead, theirs.imageId, 'response')).status).toBe(200)

  // While a version is open to the Board, it sees the images of that version only.
  await lead.ask('PUT', `/api/reviews/${reviewId}/opening`, { opening: 'version' })
  expect(await reasonOf(await shown(chair, imageId))).toBe('404 not-found')
  await lead.ask('PUT', `/api/reviews/${reviewId}/opening`, { opening: 'live' })
  expect((await shown(chair, imageId)).status).toBe(200)
  await lead.ask('PUT', `/api/reviews/${reviewId}/opening`, { opening: 'closed' })
  const other = await server.review(lead, 'Another')
  expect(await reasonOf(await lead.ask('GET', `/api/reviews/${other}/report/images/${imageId}`))).toBe('404 not-found')
})
