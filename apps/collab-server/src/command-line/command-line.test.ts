import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportDocx } from '@candour/publishing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { verifyTrail } from '../audit/index.ts'
import { readConfiguration } from '../configuration.ts'
import { type RunningServer, startServer } from '../server.ts'
import { openStore } from '../store/index.ts'
import { readyDataFolder } from '../store/ready-data-folder.ts'
import { longestLine, protocolVersion } from './protocol.ts'
import { runCandour } from './run-candour.ts'
import { socketPath } from './socket-path.ts'

// Every line is a process of its own, and a test types several.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (level: number, text: string) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })

/** A short draft as Word would have it. */
const draft = () =>
  exportDocx({
    kind: 'report',
    content: {
      type: 'doc',
      content: [
        heading(1, 'Findings'),
        heading(2, 'Finding 1: News reached the school late'),
        paragraph('The health visitor wrote on a Friday. The letter was opened on the Tuesday after.'),
        heading(1, 'Recommendations'),
        heading(2, 'Recommendation 1: Agree how urgent news travels'),
        paragraph('The partners should agree who telephones whom.'),
      ],
    },
    answered: null,
    title: 'Child K',
    profile: 'scr',
    images: [],
  })

let files: string
let word: string
beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'candour-test-'))
  word = join(files, 'draft.docx')
  writeFileSync(word, await draft())
})
afterAll(() => rmSync(files, { recursive: true }))

describe.each([
  ['beside the running server', true],
  ['without a server', false],
])('the command line, %s', (_, besideServer) => {
  let dataFolder: string
  let server: RunningServer | null = null
  let review = ''
  beforeAll(async () => {
    dataFolder = await readyDataFolder()
    if (besideServer) {
      server = await startServer(readConfiguration({ CANDOUR_DATA: dataFolder, PORT: '0' }), { log: () => undefined })
    }
  })
  afterAll(async () => {
    await server?.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const run = (...args: string[]) => runCandour(dataFolder, args)
  const answerOf = async <S extends z.ZodType>(shape: S, ...args: string[]): Promise<z.output<S>> => {
    const { code, out, errors } = await run(...args, '--json')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    return shape.parse(JSON.parse(out))
  }

  test('adds a person, once', async () => {
    const added = await run('user', 'add', 'Ruth@Example.org', '--name', 'Ruth Amari', '--admin')
    expect(added).toMatchObject({ code: 0, out: 'ruth@example.org was added as an administrator.\n' })
    expect(await run('user', 'add', 'ruth@example.org', '--name', 'Other')).toMatchObject({
      code: 1,
      out: '',
      errors: expect.stringContaining('already here'),
    })
  })

  test('creates a review with a lead reviewer, and lists it', async () => {
    const shape = z.object({ id: z.string(), lead: z.string() })
    const created = await answerOf(
      shape,
      'review',
      'create',
      '--title',
      'Child K',
      '--lead',
      'ruth@example.org',
      '--profile',
      'lcspr',
    )
    review = created.id
    const listed = await run('review', 'list')
    expect(listed.out).toBe(`${review}\tlcspr\tclosed\tChild K\n`)
  })

  test('adds members, making a person of an address that is not known, and says so', async () => {
    const added = await run('review', 'add-member', review, 'chair@example.org', 'board-chair', '--agency', 'Harbour Council')
    expect(added.code).toBe(0)
    expect(added.out).toContain('chair@example.org was not known here')
    expect(await run('review', 'add-member', review, 'chair@example.org', 'board-member')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('one role'),
    })
  })

  test('finds the trail whole, hands it out, and says which row was altered', async () => {
    expect((await run('audit', 'verify', review)).out).toContain('The trail is whole')
    const out = await run('audit', 'export', review)
    expect(JSON.parse(out.out).events[0]).toMatchObject({ position: 1, kind: 'review.create' })
    if (server === null) return
    const { db } = server.services.store
    await db.execute(`alter table audit_event disable trigger user`)
    await db.execute(`update audit_event set kind = 'other' where chain = '${review}' and position = 2`)
    expect(await run('audit', 'verify', review)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Event 2 is not what was written.'),
    })
    await db.execute(`update audit_event set kind = 'member.add' where chain = '${review}' and position = 2`)
    await db.execute(`alter table audit_event enable trigger user`)
  })

  test('brings a Word draft in, and takes it out as JSON and as Word', async () => {
    const shape = z.object({ words: z.number(), findings: z.number(), recommendations: z.number() })
    const imported = await answerOf(shape, 'import', review, word)
    expect(imported).toMatchObject({ findings: 1, recommendations: 1 })
    const json = await run('export', review, '--format', 'json')
    expect(json.out).toContain('The letter was opened on the Tuesday after.')
    const out = join(files, `out-${String(besideServer)}.docx`)
    expect(await run('export', review, '--format', 'docx', '--out', out)).toMatchObject({ code: 0, out: `${out} was written.\n` })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
    expect(statSync(out).mode & 0o777).toBe(0o600)
    expect(await run('export', review, '--format', 'json', '--out', out)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('left as it is'),
    })
  })

  test('never puts a draft in twice without being asked to', async () => {
    const findings = async () => (await run('export', review, '--format', 'json')).out.split(/"type": ?"finding"/).length - 1
    expect(await run('import', review, word)).toMatchObject({
      code: 1,
      out: '',
      errors: expect.stringContaining('nothing was brought in. With --append'),
    })
    expect(await findings()).toBe(1)
    const shape = z.object({ findings: z.number(), place: z.string() })
    expect(await answerOf(shape, 'import', review, word, '--append')).toEqual({ findings: 1, place: 'append' })
    expect(await findings()).toBe(2)
    expect((await run('import', review, word, '--append')).out).toContain('after what had been written already')
  })

  test('a line that is not understood is refused as everything else is, also in JSON', async () => {
    for (const args of [
      ['user', 'add', 'bad', '--name', 'x'],
      ['user', 'add', 'new@example.org'],
      ['review', 'list', '--no-such-option'],
      ['review', 'add-member', review, 'new@example.org', 'king'],
      ['no-such-command'],
      [],
    ]) {
      const { code, out, errors } = await run(...args, '--json')
      expect([args, code, out]).toEqual([args, 2, ''])
      expect(z.strictObject({ error: z.string().min(10) }).parse(JSON.parse(errors)).error).not.toMatch(/^error:|\n/)
      const plain = await run(...args)
      expect([plain.code, plain.out]).toEqual([2, ''])
      expect(plain.errors).toContain('Usage: candour')
    }
    expect(await run('user', '--help', '--json')).toMatchObject({ code: 0, errors: '', out: expect.stringContaining('Usage:') })
  })

  test('opens the report to the Board', async () => {
    expect(await run('review', 'open-to-board', review, '--as', 'version')).toMatchObject({ code: 0, errors: '' })
    expect((await run('review', 'list')).out).toContain('\tversion\t')
  })

  test('begins a session whose token works', async () => {
    const { code, out } = await run('session', 'ruth@example.org')
    expect([code, /^\S{20,}\n$/.test(out)]).toEqual([0, true])
    if (server !== null) {
      const answer = await fetch(`${server.url}/api/session`, { headers: { authorization: `Bearer ${out.trim()}` } })
      expect(await answer.json()).toMatchObject({ person: { email: 'ruth@example.org', administrator: true } })
    }
  })

  test('makes a back-up that is restored elsewhere, and never over somebody’s work', async () => {
    const file = join(files, `one-${String(besideServer)}.backup`)
    expect(await run('backup', file)).toMatchObject({ code: 0, errors: '' })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await run('restore', file)).toMatchObject({
      code: 1,
      errors: expect.stringContaining(besideServer ? 'Stop it' : 'already'),
    })
    const elsewhere = await readyDataFolder()
    expect(await runCandour(elsewhere, ['restore', file])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('installation’s key'),
    })
    const key = readFileSync(join(dataFolder, 'installation.key'), 'utf8').trim()
    expect(await runCandour(elsewhere, ['restore', file], { CANDOUR_KEY: key })).toMatchObject({ code: 0, errors: '' })
    const listed = await runCandour(elsewhere, ['review', 'list'], { CANDOUR_KEY: key })
    expect(listed.out).toContain('Child K')
    rmSync(elsewhere, { recursive: true })
  })

  test('says plainly what does not exist, and nothing of how it is made', async () => {
    for (const args of [
      ['session', 'nobody@example.org'],
      ['export', 'nosuchreview', '--format', 'json'],
      ['review', 'add-member', 'nosuchreview', 'ruth@example.org', 'board-chair'],
    ]) {
      const { code, out, errors } = await run(...args)
      expect([code, out]).toEqual([1, ''])
      expect(errors).not.toMatch(/ at |\.ts|Error/)
    }
  })

  test('refuses a file that is no Word file', async () => {
    const other = join(files, 'other.docx')
    writeFileSync(other, 'not Word')
    expect(await run('import', review, other)).toMatchObject({ code: 1, errors: expect.stringContaining('not a Word document') })
    expect(await run('import', review, join(files, 'missing.docx'))).toMatchObject({
      code: 2,
      errors: expect.stringContaining('ENOENT'),
    })
  })

  test('leaves every decision in the trail', async () => {
    await server?.close()
    const store = await openStore({ dataFolder })
    const events = await store.db.select({ kind: store.tables.auditEvent.kind }).from(store.tables.auditEvent)
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'user.add',
        'session.begin',
        'review.create',
        'member.add',
        'review.open-to-board',
        'report.import',
        'report.export',
        'installation.backup',
      ]),
    )
    expect((await verifyTrail(store, review)).faults).toEqual([])
    expect((await verifyTrail(store)).faults).toEqual([])
    await store.close()
    expect(existsSync(socketPath(dataFolder))).toBe(false)
  })
})

describe('what is typed wrongly', () => {
  const nowhere = join(tmpdir(), 'candour-test-never-made')
  test.each([
    [['bogus']],
    [['user', 'add', 'no-address', '--name', 'X']],
    [['user', 'add', 'a@example.org']],
    [['review', 'add-member', 'abcdefgh', 'a@example.org', 'king']],
    [['review', 'create']],
    [['export', 'abcdefgh']],
    [['export', '../etc', '--format', 'json']],
    [['check', '/no/such/file.txt']],
    [['check', '/etc/hosts']],
    [['restore', '/no/such/file']],
  ])('%j ends with 2 and opens no data', async args => {
    const { code, out, errors } = await runCandour(nowhere, args)
    expect([code, out]).toEqual([2, ''])
    expect(errors.length).toBeGreaterThan(10)
    expect(errors).not.toMatch(/\n {4}at /)
    expect(existsSync(nowhere)).toBe(false)
  })

  test('--help ends with 0', async () => {
    for (const args of [['--help'], ['review', 'create', '--help']]) {
      const { code, out } = await runCandour(nowhere, args)
      expect([code, out.startsWith('Usage: candour')]).toEqual([0, true])
    }
  })
})

describe('the socket of the running server', () => {
  let dataFolder: string
  let server: RunningServer
  beforeAll(async () => {
    dataFolder = await readyDataFolder()
    server = await startServer(readConfiguration({ CANDOUR_DATA: dataFolder, PORT: '0' }), { log: () => undefined })
  })
  afterAll(async () => {
    await server.close()
    rmSync(dataFolder, { recursive: true })
  })
  const send = (bytes: string | Buffer) =>
    new Promise<string>(resolve => {
      const socket = connect(socketPath(dataFolder))
      let answer = ''
      socket.on('data', data => {
        answer += data.toString()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(answer))
      socket.write(bytes)
    })
  const request = (command: string, parameters: unknown, attachment: number | null = null) =>
    `${JSON.stringify({ version: protocolVersion, command, parameters, attachment })}\n`

  test('is its owner’s alone', () => {
    expect(statSync(socketPath(dataFolder)).mode & 0o777).toBe(0o600)
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
  })

  test.each([
    ['no JSON', 'hello\n'],
    ['another version', `${JSON.stringify({ version: 99, command: 'review list', parameters: {}, attachment: null })}\n`],
    ['a command that there is not', request('rm', {})],
    ['parameters that do not fit', request('review create', { title: 5 })],
    ['a line without end', Buffer.alloc(longestLine + 10, 'x')],
    ['a file that is larger than is taken', request('import', {}, 1e12)],
    [
      'a file longer than was said',
      `${request('import', { review: 'abcdefgh', response: false, plain: false, append: false }, 2)}{"chunk":"AAAAAAAA"}\n`,
    ],
  ])('refuses %s and goes on serving', async (_, bytes) => {
    expect(await send(bytes)).toContain('refused')
    expect(await send(request('review list', {}))).toContain('"answer"')
  })

  test('carries out commands that come at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        send(request('user add', { email: `p${index}@example.org`, name: `Person ${index}`, administrator: false })),
      ),
    )
    expect(answers.filter(answer => answer.includes('"answer"')).length).toBe(5)
  })
})
