import { once } from 'node:events'
import { chmodSync, createReadStream, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { wordsFor } from '@candour/schema'
import type { Log } from '../http/index.ts'
import type { Outcome } from './command.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'
import { commandNamed } from './commands/index.ts'
import type { Installation } from './installation.ts'
import { Chunk, chunkBytes, chunksOf, ProtocolBroken, type Reply, Request, valuesOf } from './protocol.ts'
import { refusedBy } from './refusal.ts'
import { socketPath } from './socket-path.ts'

const atOnce = 8
const silenceAllowed = 60_000

/**
 * Takes commands of this machine's owner at a socket that nobody else can open, and carries them out in this process:
 * one process has the data. Resolves when it listens.
 */
export async function serveCommands({
  installation,
  dataFolder,
  log,
}: {
  installation: Installation
  dataFolder: string
  log: Log
}): Promise<{ close(): Promise<void> }> {
  const path = socketPath(dataFolder)
  const running = new Set<Promise<void>>()
  const sockets = new Set<Socket>()
  const waitedFor = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.setTimeout(silenceAllowed, () => socket.destroy())
    // Whoever asked has gone; the command ends by itself.
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    waitedFor.add(socket)
    const received = () => waitedFor.delete(socket)
    const served: Promise<void> = serve(socket, { installation, log, received }).finally(() => running.delete(served))
    running.add(served)
  })
  server.maxConnections = atOnce
  // Whoever holds the data folder holds this name: what is left here is of a process that is no more.
  rmSync(path, { force: true })
  server.listen(path)
  await once(server, 'listening')
  chmodSync(path, 0o600)
  return {
    close: async () => {
      server.close()
      // A command that has begun is carried out; one that has not come in whole is not waited for.
      for (const socket of waitedFor) socket.destroy()
      await Promise.allSettled(running)
      for (const socket of sockets) socket.destroy()
      rmSync(path, { force: true })
    },
  }
}

async function serve(
  socket: Socket,
  { installation, log, received }: { installation: Installation; log: Log; received: () => void },
): Promise<void> {
  const reply = async (value: Reply) => {
    if (!socket.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
    if (socket.destroyed) throw new ProtocolBroken('Whoever asked has gone.')
  }
  try {
    const { name, ready, attachment } = await receive(socket)
    received()
    // However long a command takes, it is not silence.
    socket.setTimeout(0)
    const outcome = await ready(installation, attachment)
    socket.setTimeout(silenceAllowed)
    log({ event: 'command', reason: name })
    await handOver(outcome, reply)
    await reply({ answer: { data: outcome.data, text: outcome.text } })
  } catch (failure) {
    if (!socket.destroyed) await refuse(failure, reply)
  } finally {
    received()
    socket.end()
  }
}

async function receive(socket: Socket) {
  const values = valuesOf(socket.iterator({ destroyOnReturn: false }))
  const first = await values.next()
  const request = Request.safeParse(first.value)
  const found = request.success ? commandNamed(request.data.command) : undefined
  if (!request.success || found === undefined) {
    throw new CommandRefused(wordsFor('scr').commandLine.serverRefused, exitCodes.usage)
  }
  const ready = found.prepare(request.data.parameters)
  const { attachment: expected, command } = request.data
  if (expected === null) return { name: command, ready, attachment: null }
  const parts: Buffer[] = []
  let received = 0
  while (received < expected) {
    const part = Buffer.from(Chunk.parse((await values.next()).value).chunk, 'base64')
    received += part.byteLength
    if (received > expected || part.byteLength === 0) throw new ProtocolBroken('The file is not as long as was said.')
    parts.push(part)
  }
  return { name: command, ready, attachment: new Uint8Array(Buffer.concat(parts)) }
}

async function handOver({ file }: Outcome, reply: (value: Reply) => Promise<void>): Promise<void> {
  if (file === undefined) return
  if ('bytes' in file) {
    for (const chunk of chunksOf(file.bytes)) await reply(chunk)
    return
  }
  try {
    for await (const part of createReadStream(file.spooled, { highWaterMark: chunkBytes })) {
      for (const chunk of chunksOf(part)) await reply(chunk)
    }
  } finally {
    rmSync(file.spooled, { force: true })
  }
}

async function refuse(failure: unknown, reply: (value: Reply) => Promise<void>): Promise<void> {
  const { message, exitCode } = refusedBy(failure)
  try {
    await reply({ refused: { sentence: message, exitCode: exitCode === exitCodes.usage ? 2 : 1 } })
  } catch {
    // There is nobody left to tell.
  }
}
