import { docxType } from '@candour/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from './api-problem.ts'
import { addressOf, call } from './call.ts'
import { keyOfReview, read } from './read.ts'

const answering = (body: BodyInit | null, init: ResponseInit = {}) => {
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => new Response(body, init))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const refusal = (work: Promise<unknown>): Promise<ApiProblem> =>
  work.then(
    () => Promise.reject(new Error('It was not refused')),
    (error: unknown) => (error instanceof ApiProblem ? error : Promise.reject(error)),
  )

afterEach(() => vi.unstubAllGlobals())

describe('calling a route of the contract', () => {
  it('puts parameters into the path, escaped, and gives the parsed answer', async () => {
    const fetched = answering(JSON.stringify([]))
    await expect(call('member.list', { params: { review: 'abc/../def' } })).resolves.toEqual([])
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/reviews/abc%2F..%2Fdef/members')
    expect(fetched.mock.calls[0]?.[1].method).toBe('GET')
  })

  it('sends a body as JSON, and a file as its bytes under its own type', async () => {
    const fetched = answering(null, { status: 204 })
    await call('session.requestCode', { body: { email: 'mira@example.org' } })
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"email":"mira@example.org"}',
      headers: { 'content-type': 'application/json' },
    })

    const bytes = new Blob(['PK'])
    const sent = answering(JSON.stringify({ words: 1, findings: 0, recommendations: 0 }))
    await call('report.import', { params: { review: 'abcdefgh' }, query: { place: 'append' }, body: { bytes, type: docxType } })
    expect(sent.mock.calls[0]?.[0]).toBe('/api/reviews/abcdefgh/report/import?place=append')
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ body: bytes, headers: { 'content-type': docxType } })
  })

  it('gives a file with the name the server suggests', async () => {
    answering('{}', { headers: { 'content-disposition': "attachment; filename*=UTF-8''Child%20T.json" } })
    const file = await call('report.export', { params: { review: 'abcdefgh' }, query: { format: 'json' } })
    expect(file.fileName).toBe('Child T.json')
    await expect(file.bytes.text()).resolves.toBe('{}')
  })

  it('turns problem details into an error whose message is the sentence to show', async () => {
    const details = {
      type: 'urn:x',
      title: 'Bad Request',
      status: 400,
      detail: 'Part of it.',
      reason: 'malformed',
      fields: ['body.email'],
    }
    answering(JSON.stringify(details), { status: 400 })
    const problem = await refusal(call('session.requestCode', { body: { email: 'x' } }))
    expect(problem).toMatchObject({ message: 'Part of it.', reason: 'malformed', status: 400 })
    expect(problem.concerns('email')).toBe(true)
    expect(problem.concerns('name')).toBe(false)
  })

  it('says that the server cannot be reached when nothing comes back', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await refusal(call('review.list'))).toMatchObject({ reason: 'unreachable', status: 0 })
  })

  it.each([
    ['an answer that is not what the contract says', '{"surprise":true}', 200],
    ['an answer that is not JSON', '<html>', 200],
    ['a refusal that is not ours, as of a proxy', '<html>', 502],
  ])('does not pretend to understand %s', async (_, body, status) => {
    answering(body, { status })
    expect(await refusal(call('review.list'))).toMatchObject({ reason: 'not-understood', status })
  })

  it('gives an address for what the browser opens by itself', () => {
    expect(addressOf('report.export', { params: { review: 'abcdefgh' }, query: { format: 'docx' } })).toBe(
      '/api/reviews/abcdefgh/report/export?format=docx',
    )
  })
})

describe('the keys of queries', () => {
  it('stand under the review they belong to, so that all of a review can be fetched again', () => {
    const { queryKey } = read('member.list', { params: { review: 'abcdefgh' } })
    expect(queryKey.slice(0, 3)).toEqual(keyOfReview('abcdefgh', 'member.list'))
    expect(read('review.list').queryKey).toEqual(['installation', 'review.list', {}])
  })

  it('differ where the input differs', () => {
    const as = (token: string) => read('invitation.look', { params: { token } }).queryKey
    expect(as('one')).not.toEqual(as('other'))
  })
})
