import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is started: the shipped program, or the one that acknowledges too early, which the test has to find out. */
export type Program = 'shipped' | 'early'

const programs: Record<Program, string> = {
  shipped: fileURLToPath(import.meta.resolve('@candour/collab-server/src/main.ts')),
  early: fileURLToPath(new URL('./early-server.ts', import.meta.url)),
}

export interface ServerProcess {
  url: string
  /** As a power cut for the process: nothing of it runs any more. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Whoever stops the test stops its servers. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a server as its own process. Resolves once it says where it stands. */
export async function startProcess(program: Program, dataFolder: string, port: number): Promise<ServerProcess> {
  const child = spawn(process.execPath, [programs[program]], {
    env: { ...process.env, PORT: String(port), CANDOUR_DATA: dataFolder, DATABASE_URL: '', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whoever stops the test stops its server.
  running.add(child)
  child.once('exit', () => running.delete(child))
  const url = await standsAt(child)
  const exited = once(child, 'exit')
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal)
    await exited
  }
  return { url, kill: end('SIGKILL'), stop: end('SIGTERM') }
}

function standsAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', code => reject(new Error(`The server ended with ${code} before it stood: ${said.slice(-500)}`)))
  })
}
