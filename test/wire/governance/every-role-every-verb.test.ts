import { authorise, type DocumentKind, type Opening, type Role, roles, type Thing, type Verb } from '@candour/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { anchorOn, onResponse, type Talk, talkOn } from './a-review-in-talk.ts'

// What is refused for ids that are none is tried in http/every-role-every-route.test.ts; here each verb meets a comment that is there.
const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeAll(async () => {
  talk = await talkOn(server)
})

interface Row {
  verb: `comment.${'read' | 'write' | 'edit' | 'answer' | 'settle' | 'escalate'}` | `wording.${'accept' | 'decline'}`
  method: string
  path: string
  body?: unknown
}
const rows: Row[] = [
  { verb: 'comment.read', method: 'GET', path: '' },
  { verb: 'comment.write', method: 'POST', path: '/replies', body: { text: 'Said' } },
  { verb: 'comment.edit', method: 'PATCH', path: '', body: { text: 'Said otherwise' } },
  { verb: 'comment.answer', method: 'POST', path: '/answer', body: { how: 'not-amended', reason: 'Because' } },
  { verb: 'comment.settle', method: 'POST', path: '/settle' },
  { verb: 'comment.escalate', method: 'POST', path: '/escalation', body: { about: 'What it is about' } },
  { verb: 'wording.accept', method: 'POST', path: '/wording/take-up' },
  { verb: 'wording.accept', method: 'POST', path: '/wording/accept' },
  { verb: 'wording.decline', method: 'POST', path: '/wording/decline', body: { reason: 'Because' } },
]
const raisers = ['lead-reviewer', 'board-chair', 'board-member'] as const

/** By hand into the service, since nobody of the Board may raise one while the report is closed. */
async function raised(by: Role, on: DocumentKind, opening: Opening): Promise<string> {
  if (opening === 'closed') await talk.open('live')
  const { comment } = await talk.raise(by, { anchor: on === 'report' ? anchorOn() : onResponse, wording: 'Other words.' })
  if (opening === 'closed') await talk.open('closed')
  return comment.id
}

describe.each<Opening>(['closed', 'live'])('while the report is %s', opening => {
  beforeAll(() => talk.open(opening))

  describe.each<DocumentKind>(['report', 'response'])('a comment on the %s', on => {
    test.each(rows)('$verb ($path) is answered as the table of rights says', async ({ verb, method, path, body }) => {
      for (const raiser of raisers) {
        for (const role of roles) {
          const id = await raised(raiser, on, opening)
          const thing: Thing = { opening, raisedBy: talk.person(raiser).id }
          const asker = { userId: talk.person(role).id, administrator: false, role }
          const named: Verb = `${verb}-${on}`
          const ruling = authorise(asker, named, thing)
          const answer = await talk.ask(role, method, `/${on}/comments/${id}${path}`, body)
          const got = answer.status === 200 ? 'allowed' : (await answer.json()).reason
          // Nobody has put the words in: whoever may accept them is told so, and nobody else.
          const allowed = path === '/wording/accept' ? 'wording-not-there' : 'allowed'
          expect([raiser, role, got]).toEqual([raiser, role, ruling.allowed ? allowed : ruling.because])
        }
      }
    })
  })
})
