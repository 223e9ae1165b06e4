import { type Role, registerLimit, roles, verbRow } from '@candour/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reasonOf } from '../http/running-server.ts'
import { type Cast, cast } from '../sync/cast.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
  await review.open('live')
})
afterAll(() => review.close())

const at = (path = '') => `/api/reviews/${review.reviewId}/register${path}`
const entry = (words: string, pseudonym = 'Child T') => ({ words, kind: 'child', pseudonym, variants: [] })
const register = async (who: Role) => (await review.person(who).ask('GET', at())).json()

/** The id of the first section of a document. */
async function firstNode(document: 'report' | 'response'): Promise<string> {
  const { content } = await (
    await review.person('lead-reviewer').ask('GET', `/api/reviews/${review.reviewId}/${document}`)
  ).json()
  return content.content[0].attrs.id
}

const circle = roles.filter(role => verbRow('register.see').roles.includes(role))
const others = roles.filter(role => !circle.includes(role))

test('the lead reviewer and the board manager keep the register; the review team reads it', async () => {
  const lead = review.person('lead-reviewer')
  const {
    added: [made],
  } = await (await lead.ask('POST', at(), { entries: [entry('Tamsin Orrelby')] })).json()
  expect(made).toMatchObject({ words: 'Tamsin Orrelby', pseudonym: 'Child T' })
  for (const who of circle) expect(await register(who)).toContainEqual(made)
  const changed = { ...entry('Tamsin Orrelby'), variants: ['Tam', 'Tammy'] }
  expect((await review.person('board-manager').ask('PUT', at(`/${made.id}`), changed)).status).toBe(200)
  expect(await register('review-team')).toContainEqual({ id: made.id, ...changed })
  for (const [method, path, body] of [
    ['POST', '', { entries: [entry('Someone Else')] }],
    ['PUT', `/${made.id}`, changed],
    ['DELETE', `/${made.id}`, undefined],
  ] as const)
    expect(await reasonOf(await review.person('review-team').ask(method, at(path), body))).toBe('403 role-may-not')
})

test('nobody else gets a word of it: not by asking, not in a refusal, not over the socket, not in the log or the trail', async () => {
  const lead = review.person('lead-reviewer')
  const watching = await Promise.all(others.map(who => review.inside(who, review.response)))
  await lead.ask('POST', at(), { entries: [entry('Quenby Sallowfield', 'Mother')] })
  for (const who of others) {
    const refused = await review.person(who).ask('GET', at())
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toMatch(/Quenby|Sallowfield|Tamsin/)
    const forged = await review.person(who).ask('POST', at(), { entries: [entry('Quenby Sallowfield')] })
    expect(await reasonOf(forged)).toBe('403 role-may-not')
  }
  // What everybody is told comes after: whatever had been sent before it would be here by now.
  await lead.ask('PATCH', `/api/reviews/${review.reviewId}`, { milestones: {} })
  for (const client of watching) {
    await client.next(heard => heard.kind === 'message' && heard.message.type === 'changed' && heard.message.what === 'review')
    expect(JSON.stringify(client.heard)).not.toMatch(/Quenby|Sallowfield|register/)
    await client.close()
  }
  const { store } = review.server.running.services
  for (const table of ['identifier_entry', 'audit_event']) {
    const written = JSON.stringify((await store.db.execute(`select ${table}::text as row from ${table}`)).rows)
    expect(written).not.toMatch(/Quenby|Sallowfield/)
    expect(written).not.toContain(Buffer.from('Sallowfield').toString('hex'))
  }
  expect(JSON.stringify(review.server.lines)).not.toMatch(/Quenby|Sallowfield/)
  const exported = await lead.ask('GET', `/api/reviews/${review.reviewId}/report/export?format=json`)
  expect(await exported.text()).not.toMatch(/Quenby|Sallowfield/)
})

test('who leaves the circle no longer reads it', async () => {
  const lead = review.person('lead-reviewer')
  const team = review.person('review-team')
  const change = (role: Role) => lead.ask('PATCH', `/api/reviews/${review.reviewId}/members/${team.id}`, { role })
  expect((await change('peer-reviewer')).status).toBe(200)
  expect(await reasonOf(await team.ask('GET', at()))).toBe('403 role-may-not')
  expect((await change('review-team')).status).toBe(200)
})

test('what stands in it already is not added twice, also when two people paste at once', async () => {
  const entries = ['Orla Pennick', 'Dunmarsh Road', '14 March 2013'].map(words => entry(words))
  const before = (await register('lead-reviewer')).length
  await Promise.all([
    review.person('lead-reviewer').ask('POST', at(), { entries }),
    review.person('board-manager').ask('POST', at(), { entries }),
  ])
  const words = (await register('lead-reviewer')).map(({ words }: { words: string }) => words)
  expect(words.length).toBe(before + 3)
  expect(words.slice(-3)).toEqual(['Orla Pennick', 'Dunmarsh Road', '14 March 2013'])
})

test('other spellings join the entry that stands there, and an agreed pseudonym is not overwritten', async () => {
  const lead = review.person('lead-reviewer')
  await lead.ask('POST', at(), { entries: [entry('Petra Lindow', 'Child P')] })
  const again = await lead.ask('POST', at(), {
    entries: [
      { ...entry('petra lindow', 'Child P'), variants: ['Pet', 'Petsy'] },
      { ...entry('Petra Lindow', 'Child Q'), variants: ['Quipet'] },
    ],
  })
  expect(await again.json()).toMatchObject({ added: [], merged: [{ variants: ['Pet', 'Petsy'] }], leftOut: 1, same: 0 })
  const stands = (await register('review-team')).filter(({ words }: { words: string }) => words === 'Petra Lindow')
  expect(stands).toMatchObject([{ pseudonym: 'Child P', variants: ['Pet', 'Petsy'] }])
})

test('a full register takes no more, and keeps what it has', async () => {
  const lead = review.person('lead-reviewer')
  const before = await register('lead-reviewer')
  const many = Array.from({ length: registerLimit }, (_, index) => entry(`Nonesuch ${index}`))
  expect(await reasonOf(await lead.ask('POST', at(), { entries: many }))).toBe('409 register-full')
  expect(await register('lead-reviewer')).toEqual(before)
})

test('rubbish is refused with a sentence, and another review’s entry is not there', async () => {
  const lead = review.person('lead-reviewer')
  for (const entries of [
    [],
    [entry('x')],
    [{ ...entry('Long'), words: 'x'.repeat(201) }],
    [{ ...entry('Odd'), kind: 'secret' }],
    [entry('the')],
    [entry('Child T')],
    'no',
  ])
    expect(await reasonOf(await lead.ask('POST', at(), { entries }))).toBe('400 malformed')
  const stranger = review.person('stranger')
  const theirs = await review.server.review(stranger, 'Another')
  const [made] = await register('lead-reviewer')
  const path = `/api/reviews/${theirs}/register/${made.id}`
  expect(await reasonOf(await stranger.ask('PUT', path, entry('Taken over')))).toBe('404 not-found')
  expect(await reasonOf(await stranger.ask('DELETE', path))).toBe('404 not-found')
  expect(await register('lead-reviewer')).toContainEqual(made)
})

test('what people outside the circle write is looked at, and only the circle is told', async () => {
  const lead = review.person('lead-reviewer')
  const member = review.person('board-member')
  await lead.ask('POST', at(), { entries: [entry('Isolde Penhallow', 'Grandmother')] })
  const heading = await firstNode('response')
  const comment = (text: string) => ({
    anchor: { document: 'response', nodeId: heading, start: null, end: null, quote: '', before: '', after: '' },
    kind: 'question',
    text,
  })
  const path = `/api/reviews/${review.reviewId}/response/comments`
  const named = await member.ask('POST', path, comment('Has anybody asked Isolde Penhallow?'))
  const unnamed = await member.ask('POST', path, comment('Has anybody asked the grandmother?'))
  // The answer to a comment that names somebody is the same as to one that does not: guessing tells nothing.
  expect(named.status).toBe(unnamed.status)
  expect(Object.keys(await named.json()).sort()).toEqual(Object.keys(await unnamed.json()).sort())
  await lead.ask('PATCH', `/api/reviews/${review.reviewId}`, { title: 'The Penhallow review' })

  for (const who of circle) {
    const matches = await (await review.person(who).ask('GET', at('/matches'))).json()
    const words = matches.map((match: { place: string; words: string; pseudonym: string }) => [
      match.place,
      match.words,
      match.pseudonym,
    ])
    expect(words).toContainEqual(['comment', 'Isolde Penhallow', 'Grandmother'])
    expect(words).toContainEqual(['title', 'Penhallow', 'Grandmother'])
  }
  for (const who of others) expect(await reasonOf(await review.person(who).ask('GET', at('/matches')))).toBe('403 role-may-not')
})

test('the board manager is not told of a match in a note to the team', async () => {
  const lead = review.person('lead-reviewer')
  const note = {
    anchor: { document: 'report', nodeId: await firstNode('report'), start: null, end: null, quote: '', before: '', after: '' },
    kind: 'team-note',
    visibility: 'team',
    text: 'Isolde Penhallow is ill; call before Friday.',
  }
  const before = await (await review.person('board-manager').ask('GET', at('/matches'))).json()
  expect((await lead.ask('POST', `/api/reviews/${review.reviewId}/report/comments`, note)).status).toBe(200)
  expect(await (await review.person('board-manager').ask('GET', at('/matches'))).json()).toEqual(before)
  expect((await (await lead.ask('GET', at('/matches'))).json()).length).toBe(before.length + 1)
})

test('an answer to a match of the register is for its circle alone, and the trail names no code of a signal', async () => {
  const answers = `/api/reviews/${review.reviewId}/answers`
  const matched = {
    document: 'report',
    code: 'register_match',
    nodeId: await firstNode('report'),
    words: 'Ottoline Marchbanks',
    before: '',
    after: '',
    reason: 'Ottoline Marchbanks agreed to be named.',
  }
  const watching = await review.inside('peer-reviewer', review.report)
  const made = await (await review.person('lead-reviewer').ask('POST', answers, matched)).json()
  for (const who of circle)
    expect(await (await review.person(who).ask('GET', answers)).json()).toContainEqual(expect.objectContaining({ id: made.id }))
  for (const who of others) {
    expect(await (await review.person(who).ask('GET', answers)).text()).not.toMatch(/Ottoline|register_match/)
    // Whoever may not see such answers makes and takes back none either.
    const inResponse = { ...matched, document: 'response' }
    expect(await reasonOf(await review.person(who).ask('POST', answers, inResponse))).toBe('403 role-may-not')
  }
  await review.person('lead-reviewer').ask('POST', answers, { ...matched, code: 'blame', words: 'fault', reason: 'Their word.' })
  await watching.next(heard => heard.kind === 'message' && heard.message.type === 'changed' && heard.message.what === 'answers')
  const told = watching.heard.filter(
    heard => heard.kind === 'message' && heard.message.type === 'changed' && heard.message.what === 'answers',
  )
  expect(told).toHaveLength(1)
  await watching.close()
  for (const who of ['lead-reviewer', 'board-chair'] as const)
    for (const path of ['audit', 'audit/file']) {
      const trail = await (await review.person(who).ask('GET', `/api/reviews/${review.reviewId}/${path}`)).text()
      expect(trail).toContain('signal.answer')
      expect(trail).not.toMatch(/register_match|"blame"/)
    }
})
