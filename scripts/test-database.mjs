// Finds or starts a PostgreSQL for the tests that run on both databases. Gives its address and how to stop it, or null with the reason said.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const asRoot = process.getuid?.() === 0
const say = sentence => process.stderr.write(`${sentence}\n`)

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.query('select 1')
    await client.end()
    return true
  } catch {
    return false
  }
}

function binaries() {
  const parent = '/usr/lib/postgresql'
  if (!existsSync(parent)) return null
  const versions = readdirSync(parent).sort((a, b) => Number(b) - Number(a))
  const found = versions.map(version => join(parent, version, 'bin')).find(folder => existsSync(join(folder, 'initdb')))
  return found ?? null
}

function installed() {
  const found = binaries()
  if (found !== null || !asRoot || !existsSync('/usr/bin/apt-get')) return found
  say('Installing PostgreSQL for the tests that run on both databases…')
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', 'postgresql'], options)
  return binaries()
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** PostgreSQL refuses to run as root: step down to the system's postgres user where we are root. */
function step(folder, command, args) {
  return asRoot
    ? spawnSync('runuser', ['-u', 'postgres', '--', command, ...args], { cwd: folder, encoding: 'utf8' })
    : spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
}

function userId(name) {
  return Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
}

export async function testDatabase() {
  const given = process.env.CANDOUR_TEST_DATABASE_URL
  if (given) return { url: given, stop: () => {} }
  const standing = 'postgresql://postgres@127.0.0.1:5432/postgres'
  if (await answers(standing)) return { url: standing, stop: () => {} }
  const folder = installed()
  if (folder === null) {
    say('NOTE: no PostgreSQL is here and none could be installed: the store’s tests run on the embedded database ONLY.')
    return null
  }
  const home = mkdtempSync(join(tmpdir(), 'candour-pg-'))
  chmodSync(home, 0o700)
  if (asRoot) chownSync(home, userId('postgres'), -1)
  const cluster = join(home, 'cluster')
  const port = await freePort()
  const made = step(home, join(folder, 'initdb'), ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'])
  const started = step(home, join(folder, 'pg_ctl'), [
    '-D',
    cluster,
    '-w',
    '-l',
    join(home, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -k ${home}`,
    'start',
  ])
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  if (made.status !== 0 || started.status !== 0 || !(await answers(url))) {
    say(
      `NOTE: PostgreSQL could not be started (${(made.stderr || started.stderr).trim().split('\n').at(-1)}): the store’s tests run on the embedded database ONLY.`,
    )
    return null
  }
  return {
    url,
    stop: () => {
      step(home, join(folder, 'pg_ctl'), ['-D', cluster, '-m', 'fast', 'stop'])
      rmSync(home, { recursive: true, force: true })
    },
  }
}
