// Makes a fresh clone ready with Node's built-ins alone: node scripts/ready.mjs [install] [page] [browser]
// Says what it does on the error stream, so that a command's own output stays clean.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = name => join(root, 'node_modules', '.bin', name)
const say = sentence => process.stderr.write(`${sentence}\n`)

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (result.error) throw result.error
  return result.status ?? 1
}

function must(command, args, options) {
  const status = run(command, args, options)
  if (status !== 0) {
    say(`'${command} ${args.join(' ')}' ended with ${status}; see above.`)
    process.exit(1)
  }
}

/** Installs the locked dependencies when the lock file is not the one that was installed last. */
function install() {
  const manifests = ['package.json', 'package-lock.json', ...workspaces().map(folder => join(folder, 'package.json'))]
  const hash = createHash('sha256')
  for (const file of manifests) hash.update(readFileSync(join(root, file)))
  const wanted = hash.digest('hex')
  const mark = join(root, 'node_modules', '.candour-installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('Installing what Candour needs (once, about a minute)…')
  const npm = process.env.npm_execpath
  // `ci` on a fresh clone takes exactly what is locked; later `install` brings only what has changed.
  const args = [existsSync(join(root, 'node_modules')) ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: '' }
  if (npm) must(process.execPath, [npm, ...args], { env })
  else must('npm', args, { env, shell: process.platform === 'win32' })
  writeFileSync(mark, wanted)
}

function workspaces() {
  const folders = ['test']
  for (const parent of ['packages', 'apps']) for (const name of readdirSync(join(root, parent))) folders.push(join(parent, name))
  return folders.filter(folder => existsSync(join(root, folder, 'package.json')))
}

/** Builds the page when one of its sources is newer than the last build. */
function page() {
  const dist = join(root, 'apps/editor/dist')
  const hash = createHash('sha256')
  for (const start of ['apps/editor', 'packages', 'vite.config.ts', 'package-lock.json']) stamp(join(root, start), hash)
  const wanted = hash.digest('hex')
  const mark = join(dist, '.built')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('Building the page…')
  must(bin('node'), [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
  mkdirSync(dist, { recursive: true })
  writeFileSync(mark, wanted)
}

function stamp(path, hash) {
  const stat = statSync(path)
  if (!stat.isDirectory()) {
    hash.update(`${path}:${stat.size}:`).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (name === 'dist' || name === 'node_modules' || name.endsWith('.test.ts')) continue
    stamp(join(path, name), hash)
  }
}

/** Finds a Chromium for the browser tests, or installs one where that is possible. */
function browser() {
  if (existsSync('/usr/bin/chromium')) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests…')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (existsSync('/usr/bin/chromium')) return
  }
  say('Fetching Playwright’s Chromium for the browser tests…')
  must(bin('node'), [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
}

const steps = { install, page, browser }
for (const name of process.argv.slice(2)) {
  const step = steps[name]
  if (step === undefined) {
    say(`'${name}' is none of: ${Object.keys(steps).join(', ')}`)
    process.exit(2)
  }
  step()
}
