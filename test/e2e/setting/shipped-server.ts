import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The server as `npm start` and `npm run demo` run it: a process of its own, on a port that is free, with a folder of its own. */
export interface ShippedServer {
  url: string
  dataFolder: string
  /** The one-time link of the first start; null in a demonstration and in a folder that has its administrator. */
  firstAdministratorLink: string | null
  process: ChildProcess
  /** Ends it as a person would, and removes its folder unless the folder was given. */
  stop(): Promise<void>
}

interface StartOptions {
  demo?: boolean
  /** The folder has its administrator already, so that no link is printed. */
  claimed?: boolean
  /** On an empty database that is there already: making one takes seconds, and is not what every story is about. */
  initialised?: boolean
  /** A folder that stays: to start again on what an earlier process left. */
  dataFolder?: string
  environment?: Record<string, string>
}

/** Made before the first story (before-all.ts). */
export const emptyDatabaseVariable = 'CANDOUR_E2E_EMPTY_DATABASE'

function emptyDatabase(): string {
  const folder = process.env[emptyDatabaseVariable]
  if (folder === undefined) throw new Error(`${emptyDatabaseVariable} is not set`)
  return folder
}

/** Resolves when it listens. Rejects with what it printed if it ends before. */
export async function startShippedServer(options: StartOptions = {}): Promise<ShippedServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'candour-e2e-')))
  if (options.initialised === true) await cp(emptyDatabase(), join(dataFolder, 'database'), { recursive: true })
  const entry = options.demo === true ? 'apps/collab-server/src/demo/main.ts' : 'apps/collab-server/src/main.ts'
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, entry)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      PORT: '0',
      CANDOUR_DATA: dataFolder,
      // Every test is somebody at an address of its own, as far as the limits on signing in are concerned.
      CANDOUR_TRUSTED_PROXIES: '127.0.0.1,::1',
      ...options.environment,
    },
  })
  const { url, firstAdministratorLink } = await said(child, options.demo === true || options.claimed === true)
  return {
    url,
    dataFolder,
    firstAdministratorLink,
    process: child,
    stop: async () => {
      await ended(child)
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What it says of itself once it listens. */
function said(child: ChildProcess, withoutLink: boolean): Promise<{ url: string; firstAdministratorLink: string | null }> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const look = (chunk: Buffer) => {
      printed += chunk.toString()
      const url = /stands at (http:\/\/\S+)/.exec(printed)?.[1]
      const link = /http:\/\/\S+\/first-administrator#\S+/.exec(printed)?.[0] ?? null
      if (url !== undefined && (link !== null || withoutLink)) resolve({ url, firstAdministratorLink: link })
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`The server ended with ${code} before it listened:\n${printed}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
