import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { wordsFor } from '@candour/schema'
import type { Configuration } from '../configuration.ts'
import type { Answer, Call } from './call.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'
import { Chunk, chunksOf, protocolVersion, Reply, type Request, valuesOf } from './protocol.ts'
import { socketPath } from './socket-path.ts'

const waitForTurn = 15_000
const lookAgainAfter = 150

/**
 * Carries a command out: in the running server if there is one, else by opening the data for its time. Where another
 * command has the data at that moment, it waits for its turn.
 */
export async function perform(configuration: Configuration, call: Call): Promise<Answer> {
  const until = Date.now() + waitForTurn
  for (;;) {
    const socket = await connected(configuration.dataFolder)
    if (socket !== null) return askServer(socket, call)
    // The server's own code is loaded only where no server runs: asking one is quick.
    const { isInUse, performHere } = await import('./perform-here.ts')
    try {
      return await performHere(configuration, call)
    } catch (failure) {
      if (!isInUse(failure) || Date.now() > until) throw failure
      await setTimeout(lookAgainAfter)
    }
  }
}

/** A connection to the running server; null where none runs. */
export async function connected(dataFolder: string): Promise<Socket | null> {
  const socket = connect(socketPath(dataFolder))
  try {
    await once(socket, 'connect')
    return socket
  } catch {
    socket.destroy()
    return null
  }
}

async function askServer(socket: Socket, { command, parameters, attachment, sink }: Call): Promise<Answer> {
  const lost = () => new CommandRefused(wordsFor('scr').commandLine.lostServer)
  const send = async (value: unknown) => {
    if (!socket.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  socket.on('error', () => undefined)
  const sending = (async () => {
    const request: Request = { version: protocolVersion, command, parameters, attachment: attachment?.byteLength ?? null }
    await send(request)
    for (const chunk of attachment === undefined ? [] : chunksOf(attachment)) await send(chunk)
  })()
  try {
    for await (const value of valuesOf(socket)) {
      const reply = Reply.safeParse(value)
      if (!reply.success) throw new CommandRefused(wordsFor('scr').commandLine.serverRefused)
      if ('answer' in reply.data) return reply.data.answer
      if ('refused' in reply.data) {
        const { sentence, exitCode } = reply.data.refused
        throw new CommandRefused(sentence, exitCode === 2 ? exitCodes.usage : exitCodes.refused)
      }
      await sink?.(Buffer.from(Chunk.parse(reply.data).chunk, 'base64'))
    }
  } catch (failure) {
    if (failure instanceof CommandRefused || !(failure instanceof Error) || !('code' in failure)) throw failure
    throw lost()
  } finally {
    socket.destroy()
    await sending.catch(() => undefined)
  }
  throw lost()
}
