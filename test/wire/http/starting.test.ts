import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readyDataFolder } from '@candour/collab-server/src/store/ready-data-folder.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// Each of these starts whole programs, some of them two after another.
vi.setConfig({ testTimeout: 240_000 })

const program = fileURLToPath(import.meta.resolve('@candour/collab-server/src/main.ts'))
const demonstration = fileURLToPath(import.meta.resolve('@candour/collab-server/src/demo/main.ts'))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-http-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the program as a person would, until it ends or says what is waited for. `through` is a command that runs it. */
async function run(entry: string, environment: Record<string, string>, until?: RegExp, through: readonly string[] = []) {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const [command = '', ...args] = [...through, process.execPath, entry]
  const child = spawn(command, args, { cwd: folder, env: { PATH, NODE_COMPILE_CACHE, ...environment } })
  let said = ''
  const ended = once(child, 'exit').then(([code]) => Number(code))
  const seen = new Promise<void>(resolve => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (until?.test(said)) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
  })
  await Promise.race([ended, seen])
  const deafen = () => {
    child.stdout.destroy()
    child.stderr.destroy()
  }
  return { said: () => said, ended, deafen, stop: (signal: NodeJS.Signals) => child.kill(signal) }
}

test('it says where it stands and offers the first link; SIGTERM ends it in order', async () => {
  const data = join(folder, 'data')
  const program1 = await run(program, { PORT: '0', CANDOUR_DATA: data }, /first-administrator#[\w-]{43}/)
  expect(program1.said()).toMatch(/Candour stands at http:\/\/127\.0\.0\.1:\d+/)
  expect((await stat(data)).mode & 0o077).toBe(0)

  const second = await run(program, { PORT: '0', CANDOUR_DATA: data })
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(data)

  program1.stop('SIGTERM')
  expect(await program1.ended).toBe(0)
})

test('when nobody reads its log any more it goes on answering, and ends in order', async () => {
  const data = await readyDataFolder()
  const running = await run(program, { PORT: '0', CANDOUR_DATA: data }, /first-administrator#/)
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(running.said())?.[0] ?? ''
  running.deafen()
  // Each request writes a line that nobody takes.
  for (let asked = 0; asked < 20; asked++) expect((await fetch(`${url}/api/session`)).status).toBe(200)
  running.stop('SIGTERM')
  expect(await running.ended).toBe(0)
  await rm(data, { recursive: true })
})

describe('what keeps it from starting is one sentence, and the program ends with 1', () => {
  test.each([
    ['a setting that cannot be used', { PORT: 'eighty' }, /PORT is not/],
    [
      'a data folder that cannot be made',
      { PORT: '0', CANDOUR_DATA: '/sys/candour' },
      /\/sys\/candour cannot be made or written/,
    ],
  ])('%s', async (_name, environment, sentence) => {
    const ran = await run(program, environment)
    expect(await ran.ended).toBe(1)
    expect(ran.said()).toMatch(sentence)
    expect(ran.said()).not.toMatch(/ at .*\.ts:\d+/)
  })

  test('a data folder that is a file', async () => {
    const path = join(folder, 'a-file')
    await writeFile(path, '')
    const ran = await run(program, { PORT: '0', CANDOUR_DATA: path })
    expect(await ran.ended).toBe(1)
    expect(ran.said()).toContain(path)
  })

  test('a data folder that is there and cannot be written to', async context => {
    const path = join(folder, 'read-only')
    await mkdir(path, { mode: 0o500 })
    // Rights do not bind root: for root a file system stands there that takes nothing, in a namespace of the program's own.
    const mounted = ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o ro,mode=0700 none '${path}' && exec "$@"`, 'sh']
    const through = process.getuid?.() === 0 ? mounted : []
    const [command, ...args] = [...through, 'true']
    if (command !== undefined && spawnSync(command, args).status !== 0) context.skip('root, and nothing can be mounted here')
    const ran = await run(program, { PORT: '0', CANDOUR_DATA: path }, undefined, through)
    expect(await ran.ended).toBe(1)
    expect(ran.said()).toContain(`${path} cannot be made or written to (${through.length > 0 ? 'EROFS' : 'EACCES'})`)
    expect(ran.said()).not.toMatch(/ at .*\.ts:\d+/)
    expect(await readdir(path)).toEqual([])
    await chmod(path, 0o700)
  })

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const data = await readyDataFolder()
    const ran = await run(program, { PORT: port, CANDOUR_DATA: data })
    expect(await ran.ended).toBe(1)
    expect(ran.said()).toContain(`Port ${port} is already in use`)
    other.close()
    await rm(data, { recursive: true })
  })

  test('the demonstration where NODE_ENV is production', async () => {
    const ran = await run(demonstration, { PORT: '0', NODE_ENV: 'production', CANDOUR_DATA: join(folder, 'demo') })
    expect(await ran.ended).toBe(1)
    expect(ran.said()).toContain('NODE_ENV')
  })
})
