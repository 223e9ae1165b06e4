import { type DocumentKind, type RegisterMatch, type Role, wordsFor } from '@candour/schema'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgCustomColumn, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onResponse, type Talk, talkOn } from '../governance/a-review-in-talk.ts'
import { serverUnderTest } from '../http/running-server.ts'
import { answered, writeParagraph } from '../versions/paragraphs.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeAll(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})

const ask = (who: Role, method: string, path: string, body?: unknown) => answered(talk.ask(who, method, path, body))
const day = (from: number) => new Date(Date.now() + from * 24 * 3600 * 1000).toISOString().slice(0, 10)
const matchesFor = (who: Role): Promise<RegisterMatch[]> => ask(who, 'GET', '/register/matches')
const findMember = (role: Role): string => talk.person(role).id

const openRound = (introduction = '') =>
  ask('board-manager', 'POST', '/accuracy-rounds', {
    opensOn: day(0),
    closesOn: day(5),
    userIds: [findMember('board-member')],
    introduction,
  })
const exact = async (who: Role, what: DocumentKind) => {
  const { id, sha256 } = await ask(who, 'POST', `/${what}/to-sign`)
  return { versionId: id, sha256 }
}
const signAs = async (who: Role) => ask(who, 'POST', '/report/sign-offs', await exact(who, 'report'))
const inAgency = (role: Role, agency: string) => ask('lead-reviewer', 'PATCH', `/members/${findMember(role)}`, { agency })

/** Every sealed column that a member of a review can write a name into, the place that the circle is told, and how it gets there. */
const looked: Record<string, [RegisterMatch['place'], (name: string) => Promise<unknown>]> = {
  'document_update.payload': ['report', name => writeParagraph(talk, 'report', findMember('lead-reviewer'), `So ${name} said.`)],
  'review.title': ['title', title => ask('lead-reviewer', 'PATCH', '', { title: `The ${title} review` })],
  'review.settings': [
    'glossary',
    term =>
      ask('lead-reviewer', 'PATCH', '', {
        settings: {
          allowedTerms: ['MAPPA', term],
        },
      }),
  ],
  'member.agency': ['agency', name => inAgency('peer-reviewer', `${name} House`)],
  'invitation.agency': [
    'invitation',
    name =>
      ask('lead-reviewer', 'POST', '/invitations', { email: 'late@example.org', role: 'board-member', agency: `${name} House` }),
  ],
  'comment.content': ['comment', name => talk.raise('board-member', { text: `Has anybody asked ${name}?` })],
  'comment.outcome': [
    'comment',
    async name => {
      const { comment } = await talk.raise('board-member', { anchor: onResponse, text: 'Why so?' })
      return talk.act('board-chair', 'response', comment.id, 'answer', { how: 'not-amended', reason: `${name} agrees.` })
    },
  ],
  'comment_reply.content': [
    'comment',
    async name => {
      const { comment } = await talk.raise('board-member')
      return talk.act('review-team', 'report', comment.id, 'replies', { text: `${name} was there.` })
    },
  ],
  'earlier_wording.words': [
    'comment',
    async name => {
      const { comment } = await talk.raise('board-member', { text: `${name} knew.` })
      return ask('board-member', 'PATCH', `/report/comments/${comment.id}`, { text: 'The grandmother knew.' })
    },
  ],
  'disagreement_revision.content': [
    'disagreement',
    async name => {
      const { id } = await ask('board-member', 'POST', '/disagreements', { about: 'Whether news came late.', nodeIds: ['f1'] })
      await ask('board-chair', 'PUT', `/disagreements/${id}/positions/board`, { text: `${name} had told us.`, basedOn: 0 })
      // What an earlier revision says stays readable.
      await ask('board-chair', 'PUT', `/disagreements/${id}/positions/board`, { text: 'We had been told.', basedOn: 1 })
    },
  ],
  'disagreement_step.words': [
    'disagreement',
    async name => {
      const { id } = await ask('lead-reviewer', 'POST', '/disagreements', { about: 'Whether the call was logged.', nodeIds: [] })
      return ask('board-member', 'POST', `/disagreements/${id}/steps`, { text: `We asked ${name}.` })
    },
  ],
  'governance_arrangements.content': [
    'arrangements',
    name => ask('board-chair', 'PUT', '/arrangements', { impasse: `${name} decides.`, basedOn: 0 }),
  ],
  'accuracy_round.introduction': ['accuracy-round', name => openRound(`Please read what ${name} said.`)],
  'accuracy_round_person.answer': [
    'accuracy-round',
    async name => {
      const { id } = await openRound()
      const answer = { accurate: 'no', accuracyWords: '', agrees: 'no', agreementWords: `${name} saw it otherwise.` }
      return ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)
    },
  ],
  'marker_judgement.reason': [
    'judgement',
    name =>
      ask('board-member', 'POST', '/judgements', {
        question: 'QM14.4',
        phase: 'during',
        judgement: 'partly',
        reason: `The part on ${name} explains.`,
      }),
  ],
  'marker_judgement.evidence': [
    'judgement',
    name =>
      ask('board-member', 'POST', '/judgements', {
        question: 'QM14.4',
        phase: 'during',
        judgement: 'partly',
        reason: 'It explains.',
        evidence: { words: `The letter of ${name}.` },
      }),
  ],
  'signal_answer.written': [
    'answer',
    name =>
      ask('board-member', 'POST', '/answers', {
        document: 'response',
        code: 'emotive_tone',
        nodeId: 'b1',
        words: 'tragic',
        before: '',
        after: '',
        reason: `It is the word of ${name}.`,
      }),
  ],
  'report_version.name': ['version', name => ask('review-team', 'POST', '/report/versions', { name: `Before ${name} read it` })],
  'sign_off.agency': [
    'signature',
    async name => {
      await inAgency('review-team', `${name} House`)
      await signAs('review-team')
      await inAgency('review-team', 'Harbour Health')
    },
  ],
  'finalisation.reason': [
    'reopening',
    async name => {
      await signAs('lead-reviewer')
      await ask('lead-reviewer', 'POST', '/report/finalisation', await exact('lead-reviewer', 'report'))
      return ask('lead-reviewer', 'POST', '/report/reopening', { reason: `${name} has written to us.` })
    },
  ],
}

/** Sealed columns that are not looked through, and why. */
const notLooked: Record<string, string> = {
  'image.file_name': 'looked through where the image stands in a document: image-file-names.test.ts',
  'image.bytes': 'a picture, no words',
  'document_snapshot.state': 'the documents again',
  'report_version.content': 'what a document said; nobody can take words out of it',
  'report_version.state': 'what a document said',
  'accepted_words.before': 'how far a document was written: numbers',
  'last_read.content': 'what a document said, for the one who read it',
  'commented_words.words': 'what a document said where somebody commented',
  'fallen_words.words': 'words of a document, offered back to their writer alone',
  'identifier_entry.entry': 'the register itself',
  'user.name': 'who somebody is, not what they write of a review',
  'user.email': 'who somebody is',
  'invitation.email': 'who somebody is',
  'review.wrapped_key': 'a key',
  ...Object.fromEntries(
    [
      'session.token',
      'session.ip_address',
      'session.user_agent',
      'account.account_id',
      'account.access_token',
      'account.refresh_token',
      'account.id_token',
      'account.password',
      'verification.identifier',
      'verification.value',
      'rate_limit.key',
      'invitation.token',
      'sign_off.audit_mac',
      'sign_off.team_audit_mac',
      'finalisation.audit_mac',
      'finalisation.team_audit_mac',
      'audit_event.mac',
      'audit_head.mac',
      'installation.key_check',
      'installation.first_administrator_token_hash',
      'installation_secret.sealed',
    ].map(column => [column, 'of the installation, not of a review']),
  ),
}

test('every sealed column is either looked through for the register, or not for a reason', () => {
  const columns = Object.values(server.running.services.store.tables)
    .filter(table => is(table, PgTable))
    .flatMap(table =>
      Object.values(getTableColumns(table))
        .filter(column => is(column, PgCustomColumn))
        .map(column => `${getTableName(table)}.${column.name}`),
    )
  expect(columns).toContain('marker_judgement.reason')
  expect([...Object.keys(looked), ...Object.keys(notLooked)].toSorted()).toEqual(columns.toSorted())
})

const surnames =
  'Sallowfield Penhallow Orrelby Quarmby Tresidder Wolvesey Inchbald Fothergale Dunnockby Lythegoe Abernyte Marchbanks Oswaldkirk Pettigrove Ravelston Thistlewood Urquhart Vantongeren Whitcombe Yelverton'.split(
    ' ',
  )

test('a name written in any of them is told to the circle, with its place, and to nobody else', async () => {
  const entries = surnames.map(words => ({ words, kind: 'family', pseudonym: 'Grandmother', variants: [] }))
  await ask('lead-reviewer', 'POST', '/register', { entries })
  const named = Object.entries(looked).map(([column, [place, write]], index) => ({ column, place, write, name: surnames[index] }))
  for (const { write, name } of named) await write(name ?? '')
  for (const who of ['lead-reviewer', 'review-team', 'board-manager'] as const) {
    const matches = await matchesFor(who)
    const told = named.map(({ column, name }) => [
      column,
      ...new Set(matches.filter(({ words }) => words === name).map(m => m.place)),
    ])
    expect(told).toEqual(named.map(({ column, place }) => [column, place]))
  }
  for (const who of ['peer-reviewer', 'board-chair', 'board-member'] as const)
    expect((await talk.ask(who, 'GET', '/register/matches')).status).toBe(403)
  const { places } = wordsFor('scr').register
  for (const { place } of named) expect(places[place]).toMatch(/\w/)
})

test('what the team has written to itself and changed since is not told to the board manager', async () => {
  const before = await matchesFor('board-manager')
  const note = { kind: 'team-note', visibility: 'team', text: 'Ring Zouchley.' } as const
  await ask('lead-reviewer', 'POST', '/register', {
    entries: [{ words: 'Zouchley', kind: 'family', pseudonym: 'Aunt', variants: [] }],
  })
  const { comment } = await talk.raise('review-team', note)
  await talk.act('lead-reviewer', 'report', comment.id, 'replies', { text: 'Zouchley is away.' })
  await ask('review-team', 'PATCH', `/report/comments/${comment.id}`, { text: 'Ring the aunt.' })
  expect(await matchesFor('board-manager')).toEqual(before)
  const told = (await matchesFor('review-team')).filter(({ words }) => words === 'Zouchley')
  expect(told.map(({ place }) => place)).toEqual(['comment', 'comment'])
})
