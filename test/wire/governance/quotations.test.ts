import type { Anchor, Role } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { anchorOn, blamed, onResponse, positionIn, type Talk, talkOn, textsIn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const { store, documents } = server.running.services
const stored = () => store.db.select().from(store.tables.comment).where(eq(store.tables.comment.reviewId, talk.reviewId))
const raise = (who: Role, anchor: Anchor) =>
  talk.ask(who, 'POST', `/${anchor.document}/comments`, { anchor, kind: 'challenge', text: 'Look at this.' })
const forged = 'The family are liars.'

describe('a quotation', () => {
  test.each([
    ['on a part of the report', anchorOn({ quote: forged })],
    ['of the report without a part', anchorOn({ nodeId: null, quote: forged, before: 'on a Friday.', after: 'Findings' })],
    ['on a part of the response', { ...onResponse, quote: forged }],
    ['of the response without a part', { ...onResponse, nodeId: null, quote: forged }],
    ['of the report for the response', { ...onResponse, quote: blamed }],
    ['that goes on after words of the report', anchorOn({ quote: `${blamed} ${forged}` })],
    ['with a piece left out', anchorOn({ quote: 'The health visitor of the call.' })],
  ])('that does not stand in the document is refused %s, and nothing is stored', async (_where, anchor) => {
    for (const who of ['board-member', 'lead-reviewer'] as const) {
      const answer = await raise(who, anchor)
      expect(answer.status).toBe(422)
      const said = await answer.text()
      expect(said).toContain('quotation-not-there')
      expect(said).not.toContain('liars')
    }
    expect(await stored()).toEqual([])
  })

  test('with real positions is held to the words as well', async () => {
    const [start, end] = await documents.read({ kind: 'report', reviewId: talk.reviewId }, ydoc => {
      const words = textsIn(ydoc).find(each => each.toJSON() === blamed)
      return words === undefined ? [null, null] : [positionIn(words, 4), positionIn(words, 10)]
    })
    expect(start).not.toBeNull()
    expect(await reasonOf(await raise('review-team', anchorOn({ start, end, quote: forged })))).toBe('422 quotation-not-there')
    expect((await raise('review-team', anchorOn({ start, end, quote: 'health' }))).status).toBe(200)
  })

  test.each<Role>(['board-member', 'lead-reviewer'])(
    'of other words than its positions hold, or of another part than it names, is refused to a %s, and nothing is stored',
    async who => {
      const [start, end] = await documents.read({ kind: 'report', reviewId: talk.reviewId }, ydoc => {
        const words = textsIn(ydoc).find(each => each.toJSON() === 'It took nine days.')
        return words === undefined ? [null, null] : [positionIn(words, 0), positionIn(words, 10)]
      })
      expect(start).not.toBeNull()
      expect(await reasonOf(await raise(who, anchorOn({ start, end })))).toBe('422 quotation-not-there')
      expect(await reasonOf(await raise(who, anchorOn({ nodeId: 'happened' })))).toBe('422 quotation-not-there')
      expect(await stored()).toEqual([])
      expect((await raise(who, anchorOn({ start, end, quote: 'It took ni' }))).status).toBe(200)
      expect((await raise(who, anchorOn({ nodeId: 'happened', quote: 'The call came' }))).status).toBe(200)
    },
  )

  test.each([
    ['over several blocks', `${blamed}\nIt took nine days.`],
    ['with other white space', `  The health\u00a0visitor   should\n\nhave known `],
    ['of a headline', 'News came late'],
    ['that is none, on a part', ''],
  ])('is taken %s', async (_what, quote) => {
    expect((await raise('board-member', anchorOn({ quote }))).status).toBe(200)
  })

  test('of words that a colleague has just changed is refused, and what stands there now is taken', async () => {
    await talk.rewrite(blamed, 'The health visitor could not know of the call.')
    expect(await reasonOf(await raise('board-member', anchorOn()))).toBe('422 quotation-not-there')
    expect((await raise('board-member', anchorOn({ quote: 'could not know of the call' }))).status).toBe(200)
  })
})

describe('while the Board reads a version', () => {
  const since = 'Written after the version was shared.'
  beforeEach(async () => {
    await talk.open('version')
    await talk.rewrite(blamed, since)
  })

  test.each<Role>(['board-chair', 'board-member'])('a %s quotes the version and not what was written since', async who => {
    for (const nodeId of ['f1', null]) {
      expect(await reasonOf(await raise(who, anchorOn({ nodeId, quote: since })))).toBe('422 quotation-not-there')
      expect(await reasonOf(await raise(who, anchorOn({ nodeId, quote: forged })))).toBe('422 quotation-not-there')
      expect((await raise(who, anchorOn({ nodeId }))).status).toBe(200)
    }
  })

  test('whoever reads the living text quotes that and not the version', async () => {
    for (const who of ['review-team', 'board-manager'] as const) {
      expect((await raise(who, anchorOn({ quote: since }))).status).toBe(200)
      expect(await reasonOf(await raise(who, anchorOn()))).toBe('422 quotation-not-there')
    }
  })
})
